// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/tax.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// Everything one payment slip (払込票) says, as values. Texts are printed as they are; empty texts
// leave their line or cell out. Customer and payee are frozen here: a reprint says what the first
// print said.
struct SlipPayee final
{
    QString name; // required
    QString branch;
    QString shortName; // both parts of the slip; empty: name
    QString zip; // "000-0000"
    QString address; // one text, at most two lines of 77 mm
    QString phone;
    QString hours; // "平日 9:30～18:00"
    QString registrationNumber; // "T" and 13 digits, or empty: not a qualified issuer

    friend bool operator==(const SlipPayee &, const SlipPayee &) = default;
};

struct SlipCustomer final
{
    QString zip;
    QStringList addressLines;
    QString name; // required, honorific included (様 or 御中)
    QString shortName; // on the slip; empty: name

    friend bool operator==(const SlipCustomer &, const SlipCustomer &) = default;
};

struct SlipLine final
{
    QString name;
    QString quantity; // with its unit: "6.5 L"
    std::optional<Yen> unitPrice;
    TaxKind kind = TaxKind::Standard;
    Yen amount; // before tax; negative for a discount
    QString wip; // number of the job; with several jobs on the bill lines are headed by it

    friend bool operator==(const SlipLine &, const SlipLine &) = default;
};

struct SlipCar final
{
    QString model, plate;

    friend bool operator==(const SlipCar &, const SlipCar &) = default;
};

// Box for the revenue stamp on the customer's part.
struct SlipStamp final
{
    bool needed = false; // equal to digit 37 of the barcode
    Yen duty; // 200
    Yen from{50'000}; // threshold in force on the day of issue

    friend bool operator==(const SlipStamp &, const SlipStamp &) = default;
};

struct SlipBank final
{
    QString name; // bank, branch and their codes
    QString account; // "普通 0000000"
    QString holder; // kana as in the bank's files
    QString reference; // what the payer puts before the name

    friend bool operator==(const SlipBank &, const SlipBank &) = default;
};

struct SlipLink final
{
    QString url; // https, host on the allow-list
    QString host; // as the payer reads it; must be the URL's host

    friend bool operator==(const SlipLink &, const SlipLink &) = default;
};

// Why a sheet has no barcode; the lower third says so. NotWanted leaves the reason out.
enum class NoBarcode { OverLimit, PastDue, NoAgreement, NotWanted };

struct SlipContent final
{
    QString number; // bill number, required
    QStringList
        wipNumbers; // empty for shops without job numbers; lines must name them if over three
    std::optional<SlipCar> car;
    QDate issued; // required
    QDate done; // invalid: not told
    QDate due; // printed due date; invalid: not told
    SlipPayee payee;
    SlipCustomer customer;
    QString agency; // name of the collection agency, required with a barcode

    std::vector<SlipLine> lines; // at least one
    TaxTotals totals; // of all lines
    Rounding rounding = Rounding::Down; // of the totals, said in the legend
    Yen total; // totals.total()
    Yen toPay; // what is asked for: total less what was paid already; 1 or more

    int reissue = 0; // equal to digit 30 of the barcode
    QString barcode; // 44 digits, or empty with the reason below
    NoBarcode noBarcode = NoBarcode::NoAgreement;
    Yen barcodeLimit{300'000}; // what the agreement lets a till take
    SlipStamp stamp;
    std::optional<SlipLink> link; // none: no QR code
    std::optional<SlipBank> bank;
    QStringList notes; // printed below the lines, full width

    friend bool operator==(const SlipContent &, const SlipContent &) = default;
};

} // namespace keshikomi
