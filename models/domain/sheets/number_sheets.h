// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

#include <QByteArray>

namespace keshikomi {

// What the SmartPit centre takes (its published terms): a number of 13 digits whose inner form is
// not told, one bill up to 300,000 yen with tax, due on one of 60 days counting the first.
constexpr int smartPitDigits = 13;
constexpr int smartPitDays = 60;
constexpr Yen smartPitLimit(300'000);

// A printed picture: PNG or JPEG of the office, printed in grey with its proportions.
constexpr int pictureBytesAtMost = 200'000;

// Free message to one customer: news, coupon, map of the shop. No message: its frame is left out.
struct SheetMessage final
{
    QString title;
    QString text; // required, placeholders filled in (mergedMessage); about 200 characters
    QByteArray picture; // see pictureBytesAtMost; at least 300 dpi in its place; empty: none
    QString caption; // under the picture
    QString couponNumber;
    QDate couponEnds; // required with a coupon number, not before the day of issue
};

// スマートピットシート: pay at a store's terminal with a number.
struct SmartPitContent final
{
    QString number; // bill number, required
    QString smartPit; // exactly 13 digits, opaque, required
    SheetJob job;
    QDate issued; // required: day the bill is registered at the centre
    QDate due; // required, at most 60 days from `issued` counting that day
    SheetPayee payee;
    SheetCustomer customer;
    SheetFigures figures; // toPay 1 to 300,000
    std::optional<SheetMessage> message;
    int reprint = 0; // printing again makes no second bill; 0: first print
};

// ペイジー: pay at an ATM or in a bank's site with three numbers. No rule of check digits is
// public: they are opaque, leading zeros count.
struct PayEasyContent final
{
    QString number; // bill number, required
    QString institution; // 収納機関番号, 5 digits, required
    QString customerNumber; // お客様番号 (納付番号 of public payees), 1 to 20 digits, required
    QString confirmation; // 確認番号, 1 to 6 digits, required
    QString category; // 納付区分 of public payees, 1 to 16 digits; else empty
    SheetJob job;
    QDate issued; // required
    QDate due; // required, not before `issued`
    SheetPayee payee; // phone required: after wrong tries the bank locks for the day
    SheetCustomer customer;
    SheetFigures figures;
    QByteArray
        mark; // artwork of the Pay-easy mark from its licence holder; empty: no mark, no slot
};

// 会員証 with a standing number to pay by at stores: front and back side by side, to cut out, fold
// and glue (85.6 x 54 mm, ISO/IEC 7810 ID-1). Sent in a window envelope.
struct MemberCardContent final
{
    QString member; // member number as printed, required
    QString smartPit; // 13 digits, required
    SheetPayee payee; // phone required: who finds a card calls
    SheetCustomer customer;
    QDate issued; // required
    QDate expires; // invalid: no limit; else not before `issued`
};

// Postcard (100 x 148 mm) that tells a standing number: both sides on one A4 sheet, to cut out,
// fold and glue. Anybody can read it: no amount and no bill stands on it.
struct PostcardContent final
{
    QString smartPit; // 13 digits, required
    SheetPayee payee; // phone required
    SheetCustomer customer; // postcode and address required
    QDate issued; // required
    QString text; // may be empty; placeholders filled in
};

} // namespace keshikomi
