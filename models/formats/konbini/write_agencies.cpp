// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/formats/konbini/agency_97_layout.h"
#include "models/formats/konbini/pay_easy_layout.h"
#include "models/formats/konbini/smart_trade_layout.h"
#include "models/formats/row_writer.h"
#include "models/formats/write_files.h"

#include <QCryptographicHash>

namespace keshikomi {
namespace {

QByteArray date8(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyyMMdd")).toLatin1() : QByteArray();
}

tl::unexpected<Error> cannotSay(const char *field, const QString &value)
{
    return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {QString::fromUtf8(field), value});
}

Result<QByteArray> quoted(const char *field, const QString &text)
{
    const auto bytes = encodeCp932(text);
    if (!bytes || bytes->contains('"'))
        return cannotSay(field, text);
    return QByteArray('"' + *bytes + '"');
}

Result<QByteArray> smartTradeRow(const NoticeRecord &record, const QByteArray &consignor)
{
    using namespace smarttrade;
    QByteArray stage;
    switch (record.kind) {
    case NoticeKind::Preliminary: stage = "1"; break;
    case NoticeKind::Confirmed: stage = "2"; break;
    case NoticeKind::PreliminaryCancelled: stage = "9"; break;
    case NoticeKind::Amended:
    case NoticeKind::Credit:
    case NoticeKind::CreditCancelled:
        return cannotSay(data[Stage].name, noticeKindName(record.kind));
    }
    KK_TRY(const QByteArray bank, quoted(data[PayerBank].name, record.bankName));
    KK_TRY(const QByteArray branch, quoted(data[PayerBranch].name, record.branchName));
    KK_TRY(const QByteArray payer, quoted(data[PayerName].name, record.payerName));
    const QByteArrayList cells{"2",
                               consignor,
                               date8(record.receivedOn),
                               date8(record.payoutOn),
                               record.slipKey.toLatin1(),
                               "3",
                               QByteArray::number(record.amount.amount()),
                               "0",
                               "",
                               bank,
                               branch,
                               payer,
                               stage,
                               "0000",
                               "000",
                               "0",
                               "0000000"};
    return cells.join(',');
}

Result<QByteArray> row97(const NoticeRecord &record)
{
    using namespace agency97;
    const bool goesBack = record.kind == NoticeKind::PreliminaryCancelled;
    if (!goesBack && record.kind != NoticeKind::Preliminary && record.kind != NoticeKind::Confirmed)
        return cannotSay(data[DataKind].name, noticeKindName(record.kind));
    RowWriter row(recordLength);
    row.digits(data[RecordKind], "2");
    row.digits(data[Method], "7");
    row.digits(data[DataKind], record.kind == NoticeKind::Preliminary ? "1" : "2");
    row.digits(data[Collection], "1");
    row.digits(data[Settlement], "01");
    row.text(data[Key], record.slipKey);
    row.text(data[Sign], goesBack ? QStringLiteral("-") : QString());
    row.number(data[Amount], record.amount.amount());
    row.digits(data[ReceivedOn], date8(record.receivedOn));
    row.digits(data[PayoutOn], date8(record.payoutOn));
    row.digits(data[Company], record.chain.toLatin1());
    row.digits(data[Shop], record.shop.toLatin1());
    return row.take();
}

// inquiryNumber is "bank-day-serial", as the reader makes it.
Result<QByteArray> payEasyLine(const NoticeRecord &record, const PayEasySender &sender)
{
    using namespace payeasy;
    const QByteArrayList serial = record.inquiryNumber.toLatin1().split('-');
    if (record.kind != NoticeKind::Confirmed || serial.size() != 3)
        return cannotSay(fields[BankTransaction].label, record.inquiryNumber);
    const QByteArrayList values{"0100",
                                serial[1],
                                record.slipKey.toLatin1().right(6).rightJustified(6, '0'),
                                serial[0],
                                sender.shop.toLatin1(),
                                sender.subShop.toLatin1(),
                                QByteArray::number(record.amount.amount()),
                                serial[2],
                                record.slipKey.toLatin1(),
                                "",
                                date8(record.payoutOn),
                                date8(record.receivedOn),
                                QByteArray(13, '0')};
    QByteArray line;
    for (qsizetype field = 0; field < values.size(); ++field)
        line += fields[std::size_t(field)].name + ('=' + values[field].toPercentEncoding()) + '&';
    const QByteArray seal = QCryptographicHash::hash(QByteArray(values.join() + sender.secret),
                                                     QCryptographicHash::Md5);
    return QByteArray(line + fields[CheckSum].name + '=' + seal.toHex());
}

} // namespace

Result<QByteArray> writeSmartTrade(const std::vector<NoticeRecord> &records,
                                   const QString &consignor)
{
    QByteArray file = "1," + consignor.toLatin1() + ",3,"
        + QByteArray::number(static_cast<qint64>(records.size())) + "\r\n";
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, smartTradeRow(record, consignor.toLatin1()));
        file += row + "\r\n";
    }
    return file;
}

Result<QByteArray> writeAgency97(const std::vector<NoticeRecord> &records)
{
    QByteArray file = QByteArray("1").leftJustified(agency97::recordLength, ' ') + "\r\n";
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, row97(record));
        file += row + "\r\n";
    }
    return file;
}

Result<QByteArray> writePayEasy(const std::vector<NoticeRecord> &records,
                                const PayEasySender &sender)
{
    QByteArray file;
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray line, payEasyLine(record, sender));
        file += line + "\r\n";
    }
    return file;
}

} // namespace keshikomi
