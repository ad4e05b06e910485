// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// ISO 20022 messages of the Zengin EDI system (ZEDI): 振込入金通知 as camt.054.001.02,
// 入出金取引明細 as camt.052.001.02. A file is the header (head.001) and the message one after
// another, each a document with an XML declaration of its own.

// The documents of the file, each from its declaration or root on. One document alone is one.
std::vector<QByteArrayView> splitXmlDocuments(QByteArrayView file);
// Camt052 or Camt054 if one of the documents is such a message, or Camt054 where the file breaks
// before it.
std::optional<NoticeLayout> recogniseCamt(QByteArrayView file);
// Credits that are booked become the same notices as those of type 01; a debit that reverses takes
// a credit back and is a cancel. A credit that reverses takes a debit back, as a refund that the
// bank could not deliver: in a statement (camt.052) it is other money in (ReadRecord), in a notice
// of transfers a credit as any; its payer is the creditor of the debit. Other debits and entries
// that are still pending are only counted (otherRows). The agreement is "bank-branch-type-account"
// as in the fixed layouts. Where the message states counts and sums of its credits they must be
// those of its entries (FileTrailerMismatch); where it states balances, opening + credits - debits
// that is not the closing one is told as a warning of the report's last entry (TotalUnequal). A
// record is an entry, counted from 1; its raw bytes are the entry's XML. FileNotReadable (file,
// "xml", line, column): it is damaged; FileLayoutUnknown: it is whole, but no such message.
Done readCamt(QByteArrayView file, const QString &fileName, FileReading &reading);

// 金融EDI情報: lines of a MIME part (three header lines, then base64 at 76 characters a line) put
// together and decoded; text that is none is returned as it is.
QString decodeEdi(const QStringList &lines);

struct AccountReport;
struct CreditedAccount;
struct WriteOptions;
// For the practice centre and the tests, each in its two-document envelope. Credits and cancels
// only.
Result<QByteArray> writeCamt054(const std::vector<NoticeRecord> &records,
                                const CreditedAccount &account,
                                const WriteOptions &options);
// A report for each account, with its balances before and behind its rows. What comes in beside
// transfers is written as a debit taken back: no other entry is told apart from a transfer.
Result<QByteArray> writeCamt052(const std::vector<AccountReport> &reports,
                                const WriteOptions &options);

} // namespace keshikomi
