// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/row_writer.h"
#include "models/formats/write_files.h"
#include "models/formats/zengin/zengin_01_layout.h"

namespace keshikomi {
namespace {

using namespace zengin01;

constexpr qint64 largestInA = 9'999'999'999;

QByteArray eraOrZeros(QDate date)
{
    return date.isValid() ? eraDigits(date) : QByteArray(6, '0');
}

Result<QByteArray> headerRecord(const std::vector<NoticeRecord> &records,
                                const CreditedAccount &account,
                                const WriteOptions &options)
{
    QDate from = options.createdOn;
    QDate to = options.createdOn;
    for (const NoticeRecord &record : records) {
        from = std::min(from, record.receivedOn);
        to = std::max(to, record.receivedOn);
    }
    RowWriter row(recordLength);
    row.digits(header[HeaderKind], "1");
    row.digits(header[TypeCode], "01");
    row.digits(header[CodeKind], "0");
    row.digits(header[CreatedOn], eraOrZeros(options.createdOn));
    row.digits(header[FromDay], eraOrZeros(from));
    row.digits(header[ToDay], eraOrZeros(to));
    row.digits(header[Bank], account.bank.toLatin1());
    row.text(header[BankName], account.bankName);
    row.digits(header[Branch], account.branch.toLatin1());
    row.text(header[BranchName], account.branchName);
    row.digits(header[AccountType], account.type.toLatin1());
    row.digits(header[Account], account.number.toLatin1());
    row.text(header[AccountName], account.name);
    return row.take();
}

void putAmount(RowWriter &row, std::span<const Field> fields, qint64 amount, bool formatB)
{
    const bool wide = formatB && amount > largestInA;
    row.number(fields[Amount], wide ? 0 : amount);
    row.number(fields[OtherPaper], 0);
    if (formatB) {
        row.number(fields[Amount2], wide ? amount : 0);
        row.number(fields[OtherPaper2], 0);
    }
}

Result<QByteArray> dataRecord(const NoticeRecord &record, bool formatB)
{
    const auto fields = formatB ? std::span<const Field>(dataB) : std::span<const Field>(dataA);
    if (record.kind != NoticeKind::Credit && record.kind != NoticeKind::CreditCancelled)
        return failure(ErrorCode::Invalid,
                       Fault::FieldNotANumber,
                       {QString::fromUtf8(fields[CancelFlag].name), noticeKindName(record.kind)});
    RowWriter row(recordLength);
    row.digits(fields[DataKind], "2");
    row.digits(fields[InquiryNumber], record.inquiryNumber.toLatin1());
    row.digits(fields[ReceivedOn], eraOrZeros(record.receivedOn));
    row.digits(fields[ValueOn], eraOrZeros(record.valueOn));
    putAmount(row, fields, record.amount.amount(), formatB);
    row.digits(fields[Remitter], record.remitterCode.toLatin1());
    row.text(fields[PayerName], record.payerName);
    row.text(fields[PayerBank], record.bankName);
    row.text(fields[PayerBranch], record.branchName);
    if (record.kind == NoticeKind::CreditCancelled)
        row.digits(fields[CancelFlag], "1");
    row.text(fields[formatB ? EdiB : EdiA], record.ediInformation);
    return row.take();
}

Result<QByteArray> trailerRecord(const std::vector<NoticeRecord> &records)
{
    KindTotal credits;
    KindTotal cancels;
    for (const NoticeRecord &record : records) {
        KindTotal &total = record.kind == NoticeKind::Credit ? credits : cancels;
        ++total.count;
        total.sum += record.amount;
    }
    RowWriter row(recordLength);
    row.digits(trailer[TrailerKind], "8");
    row.number(trailer[TotalCount], credits.count);
    row.number(trailer[TotalAmount], credits.sum.amount());
    row.number(trailer[CancelCount], cancels.count);
    row.number(trailer[CancelAmount], cancels.sum.amount());
    return row.take();
}

} // namespace

Result<QByteArray> writeZengin01(const std::vector<NoticeRecord> &records,
                                 const CreditedAccount &account,
                                 NoticeLayout format,
                                 const WriteOptions &options)
{
    const QByteArray lineEnd = options.lineEnds ? QByteArray("\r\n") : QByteArray();
    KK_TRY(QByteArray file, headerRecord(records, account, options));
    file += lineEnd;
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, dataRecord(record, format == NoticeLayout::Zengin01B));
        file += row;
        file += lineEnd;
    }
    KK_TRY(const QByteArray end, trailerRecord(records));
    file += end;
    file += lineEnd;
    file += QByteArray("9").leftJustified(recordLength, ' ');
    file += lineEnd;
    return file;
}

} // namespace keshikomi
