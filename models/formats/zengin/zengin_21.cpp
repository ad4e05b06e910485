// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_21.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/zengin/zengin_120_layout.h"

#include <QCryptographicHash>

#include <algorithm>

namespace keshikomi {
namespace {

using namespace zengin120;

class Zengin21Reader final
{
public:
    Zengin21Reader(const QString &fileName,
                   const PaymentReadOptions &options,
                   TransferReading &reading)
        : m_fileName(fileName)
        , m_options(options)
        , m_reading(&reading)
    {
    }

    Done header(const Frame &frame, int record);
    void data(const Frame &frame, int record);
    Done trailer(const Frame &frame, int record);

private:
    static TransferRow transferRow(const FixedRow &fixed, RowReader &row);

    QString m_fileName;
    PaymentReadOptions m_options;
    TransferReading *m_reading;
    qint64 m_sum = 0;
};

Done Zengin21Reader::header(const Frame &frame, int record)
{
    KK_TRY(
        PaymentHeader read,
        readPaymentHeader(frame, record, "21", m_fileName, m_options.today, m_reading->problems));
    m_reading->batches.push_back({read.consignor, std::move(read.account), read.day, {}});
    m_sum = 0;
    return done();
}

TransferRow Zengin21Reader::transferRow(const FixedRow &fixed, RowReader &row)
{
    const auto cell = [&fixed](TransferField field) { return fixed.cell(transfer[field]); };
    TransferRow read;
    read.payee = {shownBytes(cell(PayeeBank).bytes),
                  row.text(cell(PayeeBankName)),
                  shownBytes(cell(PayeeBranch).bytes),
                  row.text(cell(PayeeBranchName)),
                  shownBytes(cell(PayeeType).bytes),
                  shownBytes(cell(PayeeNumber).bytes),
                  row.text(cell(PayeeName))};
    read.amount = Yen(row.number(cell(Amount)));
    if (row.isGood() && read.amount.isZero())
        row.refuse(cell(Amount), RowIssue::AmountZero);
    read.newCode = withoutZeros(rightTrimmed(cell(NewCode).bytes)).toInt();
    if (cell(EdiFlag).bytes == QByteArrayView("Y")) {
        read.ediInformation = row.text(fixed.cell(transferEdi));
    } else {
        read.customerCode1 = row.text(cell(CustomerCode1));
        read.customerCode2 = row.text(cell(CustomerCode2));
    }
    read.delivery = withoutZeros(rightTrimmed(cell(Delivery).bytes)).toInt();
    return read;
}

void Zengin21Reader::data(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, transfer);
    if (!row.isGood())
        return;
    TransferRow read = transferRow(fixed, row);
    if (!row.isGood())
        return;
    m_sum += read.amount.amount();
    m_reading->batches.back().rows.push_back(std::move(read));
}

Done Zengin21Reader::trailer(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, transferTrailer);
    if (!row.isGood() || anyRefused(m_reading->problems))
        return done();
    const qint64 count = digitsValue(fixed.cell(transferTrailer[TransferCount]).bytes);
    const qint64 sum = digitsValue(fixed.cell(transferTrailer[TransferAmount]).bytes);
    const auto counted = qint64(m_reading->batches.back().rows.size());
    if (count != counted)
        return trailerMismatch(m_fileName, transferTrailer[TransferCount].name, count, counted);
    if (sum != m_sum)
        return trailerMismatch(m_fileName, transferTrailer[TransferAmount].name, sum, m_sum);
    return done();
}

void writeRow(PaymentRecord &record, const TransferRow &row)
{
    record.digits(transfer[TransferKind], QStringLiteral("2"));
    record.digits(transfer[PayeeBank], row.payee.bank);
    record.text(transfer[PayeeBankName], row.payee.bankName, ZenginText::BankName);
    record.digits(transfer[PayeeBranch], row.payee.branch);
    record.text(transfer[PayeeBranchName], row.payee.branchName, ZenginText::BankName);
    record.digits(transfer[ClearingHouse], {});
    record.digits(transfer[PayeeType], row.payee.type);
    record.digits(transfer[PayeeNumber], row.payee.number);
    record.text(transfer[PayeeName], row.payee.holder, ZenginText::Holder);
    record.amount(transfer[Amount], row.amount.amount());
    record.number(transfer[NewCode], row.newCode);
    if (row.ediInformation.isEmpty()) {
        record.text(transfer[CustomerCode1], row.customerCode1, ZenginText::Holder);
        record.text(transfer[CustomerCode2], row.customerCode2, ZenginText::Holder);
    } else {
        record.text(transferEdi, row.ediInformation, ZenginText::Edi);
        record.text(transfer[EdiFlag], QStringLiteral("Y"), ZenginText::BankName);
        record.nothing(transfer[CustomerCode1], row.customerCode1);
        record.nothing(transfer[CustomerCode2], row.customerCode2);
    }
    record.number(transfer[Delivery], row.delivery);
}

} // namespace

PaymentFile writeZengin21(const TransferFile &batch, bool lineEnds)
{
    PaymentFile file;
    QByteArrayList rows;
    int number = 1;
    PaymentRecord head(number++, file.problems);
    writePaymentHeader(head, {"21", batch.orderer, batch.transferOn, batch.account});
    rows << head.bytes();
    qint64 sum = 0;
    for (const TransferRow &row : batch.rows) {
        PaymentRecord record(number++, file.problems);
        writeRow(record, row);
        rows << record.bytes();
        sum += row.amount.amount();
    }
    PaymentRecord trailer(number, file.problems);
    trailer.digits(transferTrailer[TransferTrailerKind], QStringLiteral("8"));
    trailer.number(transferTrailer[TransferCount], qint64(batch.rows.size()));
    trailer.number(transferTrailer[TransferAmount], sum);
    rows << trailer.bytes() << QByteArray("9").leftJustified(recordLength, ' ');
    const QByteArray lineEnd = lineEnds ? QByteArray("\r\n") : QByteArray();
    if (file.isGood())
        file.bytes = rows.join(lineEnd) + lineEnd;
    return file;
}

Result<TransferReading>
readZengin21(const QByteArray &bytes, const QString &fileName, const PaymentReadOptions &options)
{
    if (!options.today.isValid())
        qFatal("reading days without a year needs today's date");
    if (bytes.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    TransferReading reading;
    reading.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Zengin21Reader reader(fileName, options, reading);
    GroupHandlers handlers;
    handlers.header = [&reader](const Frame &frame, int record) {
        return reader.header(frame, record);
    };
    handlers.data = [&reader](const Frame &frame, int record) { reader.data(frame, record); };
    handlers.trailer = [&reader](const Frame &frame, int record) {
        return reader.trailer(frame, record);
    };
    int rows = 0;
    KK_CHECK(
        walkGroups(splitRecords(bytes, recordLength), fileName, handlers, reading.problems, rows));
    return reading;
}

} // namespace keshikomi
