// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <vector>

namespace keshikomi {

struct WriteOptions final
{
    QDate createdOn; // データ作成日 / 作成日
    bool lineEnds =
        true; // CRLF behind each fixed-length record; the CSV always has them between rows
};

struct CreditedAccount final
{
    QString bank, bankName, branch, branchName; // codes of 4 and 3 digits; names in half-width kana
    QString type = QStringLiteral("1"); // 1 普通, 2 当座, 4 貯蓄
    QString number, name; // 7 digits; at most 40 bytes of half-width kana
};

// One writer for each reader, for the practice centre and the demo. What a layout cannot say is an
// error (FieldTooLong, FieldNotANumber, NumberOutOfRange), never cut off: a name that is too long,
// an amount other than that of the barcode, a bank notice in a konbini file.
Result<QByteArray> writeAgencyCsv(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options);
Result<QByteArray> writeAgency120(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options);
// The trailer counts credits and cancels apart.
Result<QByteArray> writeZengin01(const std::vector<NoticeRecord> &records,
                                 const CreditedAccount &account,
                                 NoticeLayout format,
                                 const WriteOptions &options);

} // namespace keshikomi
