// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace keshikomi {

// What a notice says of its payment. Konbini: 速報 01/81, 確報 02/12, 速報取消 03, 郵便振替訂正 22.
// Bank: a credit is money at once, a cancel takes it back. Card and other feeds use authorised and
// captured.
enum class NoticeKind {
    Preliminary,
    Confirmed,
    PreliminaryCancelled,
    Amended,
    Credit,
    CreditCancelled
};

enum class Channel {
    CardLink,
    CardTerminal,
    Ivr,
    SmsLink,
    SmartPit,
    KonbiniBarcode,
    PayEasy,
    BankTransfer,
    DirectDebit,
    CashDesk
};

QString noticeKindName(NoticeKind kind); // "preliminary", ...
std::optional<NoticeKind> noticeKindFromName(QStringView name);
QString channelName(Channel channel); // "konbini_barcode", ... as in the REST contract
std::optional<Channel> channelFromName(QStringView name);

// One notice as read from a file or an event: facts only, in one shape for all layouts.
struct NoticeRecord final
{
    NoticeKind kind = NoticeKind::Preliminary;
    Channel channel = Channel::KonbiniBarcode;
    QDate receivedOn; // 収納日 / 勘定日
    QTime receivedAt; // invalid: not told
    QDate valueOn; // 起算日; invalid: not told
    Yen amount;
    QString barcode; // 44 digits, or empty
    QString slipKey; // digits by which the agreement knows the slip, filled by services; or empty
    int reissue = 0; // digit 30 of the barcode
    QString chain, shop; // digits without leading zeros
    QDate payoutOn; // 振込日; invalid: not told
    QString
        remitterCode; // 振込依頼人コード / virtual account, digits without leading zeros; or empty
    QString payerName; // as in the file, half-width kana decoded to Unicode, right-trimmed
    QString bankName, branchName, ediInformation, inquiryNumber;
    QString requestId; // payment request of a backend event; or empty

    int record = 0; // 1-based record of the file
    qint64 offset = 0; // byte offset of the record in the file
    QByteArray raw; // the record's bytes as they arrived, without line end

    friend bool operator==(const NoticeRecord &, const NoticeRecord &) = default;
};

// Layout-independent identity of a receipt: everything the sender says of the money, nothing of the
// file it came in. The same receipt in two layouts gives the same text. Stored as SHA-256 with the
// agreement and the occurrence number within its day (ARCHITECTURE 4, repeats).
QByteArray canonicalReceipt(const NoticeRecord &record);

} // namespace keshikomi
