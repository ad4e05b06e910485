// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/payment_record.h"

#include "models/formats/cp932.h"
#include "models/formats/zengin/zengin_120_layout.h"

namespace keshikomi {

void PaymentRecord::put(const Field &field, const QByteArray &value)
{
    m_bytes.replace(field.pos - 1, field.len, value);
}

void PaymentRecord::refuse(const Field &field, RowIssue issue, const QStringList &args)
{
    m_row.refuse({field.name, field.pos, {}}, issue, args);
}

void PaymentRecord::digits(const Field &field, const QString &value)
{
    const QByteArray bytes = value.toLatin1();
    if (!value.isEmpty() && !allDigits(bytes))
        return refuse(field, RowIssue::NotDigits, {value});
    if (bytes.size() > field.len)
        return refuse(field, RowIssue::TooLong, {QString::number(field.len), value});
    put(field, bytes.rightJustified(field.len, '0'));
}

void PaymentRecord::number(const Field &field, qint64 value)
{
    digits(field, QString::number(value));
}

void PaymentRecord::amount(const Field &field, qint64 value)
{
    if (value == 0)
        return refuse(field, RowIssue::AmountZero, {});
    number(field, value);
}

void PaymentRecord::text(const Field &field, const QString &value, ZenginText kind)
{
    const ZenginEncoded encoded = encodeZengin(value, kind);
    if (!encoded.isGood())
        return refuse(field, RowIssue::CharacterNotAllowed, {encoded.refused});
    if (encoded.bytes.size() > field.len)
        return refuse(field, RowIssue::TooLong, {QString::number(field.len), value});
    if (splitKanaAt(encoded.bytes) >= 0)
        return refuse(field, RowIssue::SplitKana, {value});
    put(field, encoded.bytes.leftJustified(field.len, ' '));
}

void PaymentRecord::nothing(const Field &field, const QString &value)
{
    if (!value.isEmpty())
        refuse(field, RowIssue::TooLong, {QStringLiteral("0"), value});
}

void PaymentRecord::day(const Field &field, QDate date)
{
    if (!date.isValid())
        return refuse(field, RowIssue::NotADate, {QString()});
    put(field, date.toString(QStringLiteral("MMdd")).toLatin1());
}

void writePaymentHeader(PaymentRecord &record, const PaymentHeader &header)
{
    using namespace zengin120;
    const auto &fields = zengin120::header;
    record.digits(fields[HeaderKind], QStringLiteral("1"));
    record.digits(fields[TypeCode], QString::fromLatin1(header.typeCode));
    record.digits(fields[CodeKind], QStringLiteral("0"));
    record.digits(fields[Consignor], header.consignor);
    record.text(fields[ConsignorName], header.account.holder, ZenginText::Holder);
    record.day(fields[Day], header.day);
    record.digits(fields[Bank], header.account.bank);
    record.text(fields[BankName], header.account.bankName, ZenginText::BankName);
    record.digits(fields[Branch], header.account.branch);
    record.text(fields[BranchName], header.account.branchName, ZenginText::BankName);
    record.digits(fields[AccountType], header.account.type);
    record.digits(fields[Account], header.account.number);
}

Result<PaymentHeader> readPaymentHeader(const Frame &frame,
                                        int record,
                                        const QByteArray &typeCode,
                                        const QString &fileName,
                                        QDate today,
                                        std::vector<RowProblem> &problems)
{
    using namespace zengin120;
    RowReader row(record, problems);
    const FixedRow fixed(frame, recordLength);
    const auto cell = [&fixed](HeaderField field) { return fixed.cell(zengin120::header[field]); };
    if (cell(CodeKind).bytes == QByteArrayView("1"))
        return failure(ErrorCode::Invalid, Fault::FileEbcdic, {fileName});
    fixed.check(row, zengin120::header);
    if (cell(TypeCode).bytes != typeCode)
        row.refuse(cell(TypeCode), RowIssue::UnknownKind, {shownBytes(cell(TypeCode).bytes)});
    if (!isBlank(cell(CodeKind).bytes))
        row.refuse(cell(CodeKind), RowIssue::UnknownKind, {shownBytes(cell(CodeKind).bytes)});
    PaymentHeader read;
    read.typeCode = typeCode;
    read.consignor = shownBytes(cell(Consignor).bytes);
    read.day = readNearestDay(cell(Day).bytes, today);
    if (!read.day.isValid() && allDigits(cell(Day).bytes))
        row.refuse(cell(Day), RowIssue::NotADate, {shownBytes(cell(Day).bytes)});
    read.account = {shownBytes(cell(Bank).bytes),
                    row.text(cell(BankName)),
                    shownBytes(cell(Branch).bytes),
                    row.text(cell(BranchName)),
                    shownBytes(rightTrimmed(cell(AccountType).bytes)),
                    shownBytes(rightTrimmed(cell(Account).bytes)),
                    row.text(cell(ConsignorName))};
    return read;
}

} // namespace keshikomi
