// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/receipts/payer_knowledge.h"

#include <QByteArray>

namespace keshikomi {

// Payer knowledge as a file that another store, or a spreadsheet, can read: UTF-8 with a mark,
// CRLF, the columns customer, name_key, bank, branch, times, last_on. Customers go by their number.
// Keys are in quotes and guarded against formulas (guardedText); reading takes both off.
struct PayerLine final
{
    qint64 customerNumber;
    PayerKey key;
    int times;
    QDate lastOn;

    friend bool operator==(const PayerLine &, const PayerLine &) = default;
};

QByteArray payerFile(const std::vector<LearnedPayer> &payers);
// What was written is read back equal; also what a spreadsheet saved of it: in CP932, without
// quotes or as a workbook. ColumnsNotFound, FileNotReadable as readTable() and {file, "stray-quote"
// or "no-text", row}, both without the name of the file; FieldNotANumber, FieldNotADate, FieldEmpty
// with what the line has.
Result<std::vector<PayerLine>> readPayerFile(const QByteArray &bytes);

} // namespace keshikomi
