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

// A shop of a Pay-easy agency, 6 and 5 digits, and what seals its notices.
struct PayEasySender final
{
    QString shop, subShop;
    QByteArray secret;
};

// A row of a bank statement that is no transfer in.
struct StatementEntry final
{
    bool in = false;
    QString transaction; // 取引区分, two digits: 10 cash, 14 internal, ...
    QDate on;
    Yen amount;
    QString summary; // 摘要内容, at most 20 bytes of half-width kana
};

// What a statement says beside its transfers in.
struct Statement final
{
    Yen opening; // balance before the first row; below zero: overdrawn
    std::vector<StatementEntry> others;
};

// One account of a statement that tells of several.
struct AccountReport final
{
    CreditedAccount account;
    std::vector<NoticeRecord> records;
    Statement statement;
};

// One writer for each reader, for the practice centre and the demo. What a layout cannot say is an
// error (FieldTooLong, FieldNotANumber, NumberOutOfRange), never cut off: a name that is too long,
// an amount other than that of the barcode, a bank notice in a konbini file.
Result<QByteArray> writeAgencyCsv(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options);
// `format`: Agency120, or Agency120Shifted, which has no place for a shop.
Result<QByteArray> writeAgency120(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options,
                                  NoticeLayout format = NoticeLayout::Agency120);
// The slip key is the request number.
Result<QByteArray> writeSmartTrade(const std::vector<NoticeRecord> &records,
                                   const QString &consignor);
// 速報 and 確報 only. The slip key is the key of the record, at most 53 bytes.
Result<QByteArray> writeAgency97(const std::vector<NoticeRecord> &records);
// 確報 only; the inquiry number is "bank-day-serial".
Result<QByteArray> writePayEasy(const std::vector<NoticeRecord> &records,
                                const PayEasySender &sender);
// The trailer counts credits and cancels apart.
Result<QByteArray> writeZengin01(const std::vector<NoticeRecord> &records,
                                 const CreditedAccount &account,
                                 NoticeLayout format,
                                 const WriteOptions &options);
// Credits only: the layout has no cancel.
Result<QByteArray> writeZengin03(const std::vector<NoticeRecord> &records,
                                 const CreditedAccount &account,
                                 const Statement &statement,
                                 const WriteOptions &options);

} // namespace keshikomi
