// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/result.h"

#include <QDate>

namespace keshikomi {

// Numbers a customer types in to pay. No rule of check digits is public for any of them: they are
// digits without meaning, and leading zeros count.

// ペイジー: 収納機関番号 (5 digits), お客様番号 (1 to 20), 確認番号 (1 to 6), 納付区分 of public
// payees (1 to 16, else empty).
struct PayEasyNumber final
{
    QString institution, customer, confirmation, category;

    friend bool operator==(const PayEasyNumber &, const PayEasyNumber &) = default;
};

// What a centre registered for one bill: its number, the sum it asks for and the last day.
struct BillNumber final
{
    Channel channel = Channel::SmartPit; // or PayEasy
    QString smartPit; // exactly 13 digits, with SmartPit
    PayEasyNumber payEasy; // with PayEasy
    QDate registeredOn, dueOn;
    Yen amount;

    friend bool operator==(const BillNumber &, const BillNumber &) = default;
};

// A number that belongs to a customer and stays: on a member card, on a postcard.
struct KeptNumber final
{
    QString smartPit; // exactly 13 digits; empty: the customer has none any more
    QString member; // as printed on the card; empty: the customer's number
    QDate expiresOn; // invalid: no limit

    friend bool operator==(const KeptNumber &, const KeptNumber &) = default;
};

// Digits without blanks and hyphens, as they are stored: "0000-1234-56789" is "0000123456789".
QString bareDigits(const QString &typed);

// FieldNotANumber, BarcodeFieldTooLong (field, value, length).
Done checkSmartPitNumber(const QString &digits);
// FieldNotANumber, FieldEmpty, FieldTooLong; BarcodeFieldTooLong of the institution.
Done checkPayEasyNumber(const PayEasyNumber &number);
// The number itself; AmountNotAllowed (SmartPit: 1 to 300,000 yen; Pay-easy: 1 yen at least);
// DueDateRefused (from the day of registration on, for SmartPit 60 days counting that day).
Done checkBillNumber(const BillNumber &number);

} // namespace keshikomi
