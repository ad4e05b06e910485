// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

#include <QByteArray>

namespace keshikomi {

// Free message to one customer: news, coupon, map of the shop. No message: its frame is left out.
struct SheetMessage final
{
    QString title;
    QString text; // placeholders already filled in; about 200 characters
    QByteArray picture; // PNG or JPEG, at most 200 kB, printed in grey; empty: none
    QString caption; // under the picture
    QString couponNumber;
    QDate couponEnds; // required with a coupon number
};

// スマートピットシート: pay at a store's terminal with a number.
struct SmartPitContent final
{
    QString number; // bill number, required
    QString smartPit; // exactly 13 digits, opaque, required
    SheetJob job;
    QDate issued; // required
    QDate due; // required, at most 60 days from `issued` counting that day
    SheetPayee payee;
    SheetCustomer customer;
    SheetFigures figures; // toPay 1 to 300,000
    std::optional<SheetMessage> message;
    int reprint = 0; // printing again makes no second bill; 0: first print
};

// ペイジー: pay at an ATM or in a bank's site with three numbers.
struct PayEasyContent final
{
    QString number; // bill number, required
    QString institution; // 収納機関番号, 5 digits, required
    QString customerNumber; // お客様番号, up to 20 digits, required
    QString confirmation; // 確認番号, up to 6 digits, required
    QString category; // 納付区分 of public payees, digits; else empty
    SheetJob job;
    QDate issued; // required
    QDate due; // required
    SheetPayee payee;
    SheetCustomer customer;
    SheetFigures figures;
};

// 会員証 with a standing number to pay by at stores. Several cards on one A4 sheet to cut out.
struct MemberCardContent final
{
    QString member; // member number as printed, required
    QString smartPit; // 13 digits, required
    SheetPayee payee;
    SheetCustomer customer;
    QDate issued; // required
    QDate expires; // invalid: no limit
};

// Postcard (100 x 148 mm, printed on A4 with cut lines) that tells a standing number.
struct PostcardContent final
{
    QString smartPit; // 13 digits, required
    SheetPayee payee;
    SheetCustomer customer;
    QDate issued; // required
    QString text; // may be empty
};

} // namespace keshikomi
