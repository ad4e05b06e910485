// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/row_writer.h"
#include "models/formats/write_files.h"
#include "models/formats/zengin/zengin_03_layout.h"

#include <algorithm>

namespace keshikomi {
namespace {

using namespace zengin03;

struct Totals final
{
    qint64 inCount = 0, inSum = 0, outCount = 0, outSum = 0;
    QDate from, to;

    void add(bool in, QDate day, Yen amount)
    {
        (in ? inCount : outCount) += 1;
        (in ? inSum : outSum) += amount.amount();
        from = from.isValid() ? std::min(from, day) : day;
        to = to.isValid() ? std::max(to, day) : day;
    }
};

QByteArray eraOrZeros(QDate date)
{
    return date.isValid() ? eraDigits(date) : QByteArray(6, '0');
}

void putBalance(RowWriter &row, const Field &sign, const Field &digits, qint64 balance)
{
    row.digits(sign, balance < 0 ? "2" : "1");
    row.number(digits, balance < 0 ? -balance : balance);
}

Result<QByteArray> headerRecord(const CreditedAccount &account,
                                const Statement &statement,
                                const Totals &totals,
                                QDate createdOn)
{
    RowWriter row(recordLength);
    row.digits(header[HeaderKind], "1");
    row.digits(header[TypeCode], "03");
    row.digits(header[CodeKind], "0");
    row.digits(header[CreatedOn], eraOrZeros(createdOn));
    row.digits(header[FromDay], eraOrZeros(totals.from));
    row.digits(header[ToDay], eraOrZeros(totals.to));
    row.digits(header[Bank], account.bank.toLatin1());
    row.text(header[BankName], account.bankName);
    row.digits(header[Branch], account.branch.toLatin1());
    row.text(header[BranchName], account.branchName);
    row.digits(header[HeaderGap], "000");
    row.digits(header[AccountType], account.type.toLatin1());
    row.digits(header[Account], account.number.toLatin1());
    row.text(header[AccountName], account.name);
    putBalance(row, header[OpeningSign], header[OpeningBalance], statement.opening.amount());
    row.digits(header[Passbook], "1");
    return row.take();
}

void putMoney(RowWriter &row, bool in, const QByteArray &transaction, QDate day, Yen amount)
{
    row.digits(data[DataKind], "2");
    row.digits(data[ReceivedOn], eraOrZeros(day));
    row.digits(data[Direction], in ? "1" : "2");
    row.digits(data[Transaction], transaction);
    row.number(data[Amount], amount.amount());
    for (const DataField field :
         {OtherPaper, PresentedOn, ReturnedOn, PaperKind, PaperNumber, SisterBranch})
        row.number(data[field], 0);
}

Result<QByteArray> transferRecord(const NoticeRecord &record)
{
    if (record.kind != NoticeKind::Credit)
        return failure(ErrorCode::Invalid,
                       Fault::FieldNotANumber,
                       {QString::fromUtf8(data[Transaction].name), noticeKindName(record.kind)});
    RowWriter row(recordLength);
    putMoney(row, true, "11", record.receivedOn, record.amount);
    row.digits(data[InquiryNumber], record.inquiryNumber.toLatin1());
    row.digits(data[ValueOn], eraOrZeros(record.valueOn));
    row.digits(data[Remitter], record.remitterCode.toLatin1());
    row.text(data[PayerName], record.payerName);
    row.text(data[PayerBank], record.bankName);
    row.text(data[PayerBranch], record.branchName);
    row.text(data[Edi], record.ediInformation);
    return row.take();
}

Result<QByteArray> otherRecord(const StatementEntry &entry)
{
    RowWriter row(recordLength);
    putMoney(row, entry.in, entry.transaction.toLatin1(), entry.on, entry.amount);
    row.digits(data[ValueOn], eraOrZeros(entry.on));
    row.digits(data[Remitter], "");
    row.text(data[Summary], entry.summary);
    return row.take();
}

Result<QByteArray> trailerRecord(const Statement &statement, const Totals &totals)
{
    RowWriter row(recordLength);
    row.digits(trailer[TrailerKind], "8");
    row.number(trailer[InCount], totals.inCount);
    row.number(trailer[InSum], totals.inSum);
    row.number(trailer[OutCount], totals.outCount);
    row.number(trailer[OutSum], totals.outSum);
    const qint64 closing = statement.opening.amount() + totals.inSum - totals.outSum;
    putBalance(row, trailer[ClosingSign], trailer[ClosingBalance], closing);
    row.number(trailer[DataCount], totals.inCount + totals.outCount);
    return row.take();
}

Result<QByteArray> endRecord(const Totals &totals)
{
    RowWriter row(recordLength);
    row.digits(end[EndKind], "9");
    row.number(end[RecordCount], totals.inCount + totals.outCount + 3);
    row.number(end[AccountCount], 1);
    return row.take();
}

} // namespace

Result<QByteArray> writeZengin03(const std::vector<NoticeRecord> &records,
                                 const CreditedAccount &account,
                                 const Statement &statement,
                                 const WriteOptions &options)
{
    Totals totals;
    QByteArrayList rows;
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, transferRecord(record));
        totals.add(true, record.receivedOn, record.amount);
        rows.append(row);
    }
    for (const StatementEntry &entry : statement.others) {
        KK_TRY(const QByteArray row, otherRecord(entry));
        totals.add(entry.in, entry.on, entry.amount);
        rows.append(row);
    }
    KK_TRY(const QByteArray head, headerRecord(account, statement, totals, options.createdOn));
    KK_TRY(const QByteArray sums, trailerRecord(statement, totals));
    KK_TRY(const QByteArray last, endRecord(totals));
    rows.prepend(head);
    rows << sums << last;
    const QByteArray lineEnd = options.lineEnds ? QByteArray("\r\n") : QByteArray();
    return QByteArray(rows.join(lineEnd) + lineEnd);
}

} // namespace keshikomi
