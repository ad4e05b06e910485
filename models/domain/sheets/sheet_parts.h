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

// The parts all sheets are made of. Texts are printed as they are, in the language of the sheet;
// what is not marked "required" may be empty and leaves its line or cell out. They are copies,
// frozen at the issue: a reprint says what the first print said.

// The payee on an English sheet; each empty: as on the Japanese one.
struct PayeeWords final
{
    QString name, branch, address, hours;

    friend bool operator==(const PayeeWords &, const PayeeWords &) = default;
};

// Who asks for the money, or who received it.
struct SheetPayee final
{
    QString name; // required
    QString branch;
    QString shortName; // on both parts of a slip; empty: name
    QString zip; // "000-0000"
    QString address; // one text, at most two lines of 77 mm
    QString phone;
    QString hours; // "平日 9:30～18:00"
    QString registrationNumber; // "T" and 13 digits, or empty: not a qualified issuer
    std::optional<PayeeWords> english{};

    friend bool operator==(const SheetPayee &, const SheetPayee &) = default;
};

struct SheetCustomer final
{
    QString zip;
    QStringList addressLines;
    QString name; // required, honorific included (様 or 御中)
    QString shortName; // where there is little room; empty: name

    friend bool operator==(const SheetCustomer &, const SheetCustomer &) = default;
};

struct SheetLine final
{
    QString name;
    QString quantity; // with its unit: "6.5 L"
    std::optional<Yen> unitPrice; // before tax
    TaxKind kind = TaxKind::Standard;
    Yen amount; // before tax; negative for a discount
    QString wip; // number of the job; with several jobs on the sheet lines are headed by it

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

struct SheetCar final
{
    QString model, plate;

    friend bool operator==(const SheetCar &, const SheetCar &) = default;
};

// What the money is for. Shops have no job numbers and no cars.
struct SheetJob final
{
    QStringList wipNumbers; // as printed; over three of them every one must be named by a line
    std::optional<SheetCar> car;
    QDate done; // day of completion; invalid: not told, or not every job is done
    QDate delivered; // day of handing over, told where no day of completion is; invalid: neither

    friend bool operator==(const SheetJob &, const SheetJob &) = default;
};

// The money of one document. All sums are whole yen.
struct SheetFigures final
{
    std::vector<SheetLine> lines; // at least one
    TaxTotals totals; // of all lines, rounded once per rate on this document
    // Rates whose tax a grouped invoice rounded otherwise, and by how much it moved it: `totals`
    // have that in them. The base is not read.
    std::vector<TaxLine> moved{};
    Rounding rounding = Rounding::Down; // of the totals, said in the legend
    Yen total; // totals.total()
    Yen toPay; // what is asked for: total less what was paid already; 1 or more
    QStringList notes; // printed below the lines, full width

    friend bool operator==(const SheetFigures &, const SheetFigures &) = default;
};

// Box for the revenue stamp, by models/domain/stamp_duty.h.
struct SheetStamp final
{
    bool needed = false;
    Yen duty; // 200; 0 if none is needed
    Yen from{50'000}; // threshold in force on the day of issue

    friend bool operator==(const SheetStamp &, const SheetStamp &) = default;
};

struct SheetBank final
{
    QString name; // bank, branch and their codes
    QString account; // "普通 0000000"
    QString holder; // kana as in the bank's files
    QString reference; // what the payer puts before the name; empty: number of the sheet

    friend bool operator==(const SheetBank &, const SheetBank &) = default;
};

// A page to pay on. The printed code holds nothing but this address.
struct SheetLink final
{
    QString url; // https, host on the allow-list (SheetOptions)
    QString host; // as the payer reads it; must be the URL's host

    friend bool operator==(const SheetLink &, const SheetLink &) = default;
};

} // namespace keshikomi
