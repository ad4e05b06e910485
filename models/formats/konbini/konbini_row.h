// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/formats/row_reader.h"

#include <optional>

namespace keshikomi {

// 種別 of the konbini layouts: 01 速報, 81 real-time, 02 確報, 12 postal, 03 速報取消, 22 postal
// amended.
struct KonbiniCode final
{
    char code[3];
    NoticeKind kind;
    bool timed; // false: the time column says nothing
};
std::optional<KonbiniCode> konbiniCode(QByteArrayView twoDigits);
// The code to write for a record; postal confirmations are those without a time.
QByteArray konbiniCodeOf(const NoticeRecord &record);

// 44 digits with prefix 91, a right check digit and a real due date (or 999999). Args of the
// problem: what was found and expected. Straight on the bytes: it runs once per record of a large
// file.
bool checkBarcode(RowReader &row, const Cell &cell, QByteArrayView digits);
// What digit 44 should be: modulus 10, weights 3 and 1.
int barcodeCheckDigit(QByteArrayView digits44);
// Amount of the barcode, digits 38-43.
qint64 barcodeAmount(QByteArrayView digits44);
// Barcode, reissue and channel of the record.
void takeBarcode(NoticeRecord &notice, QByteArrayView digits44);
QString konbiniSender(QByteArrayView digits44);
// Warns if the stamp flag does not fit the amount. Never refuses: public dues carry 0 at any
// amount.
void checkStampFlag(RowReader &row, const Cell &cell, QByteArrayView flag, qint64 amount);

} // namespace keshikomi
