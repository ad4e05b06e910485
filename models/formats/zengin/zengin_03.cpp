// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_03.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/bank_record.h"
#include "models/formats/zengin/zengin_03_layout.h"

namespace keshikomi {
namespace {

using namespace zengin03;

struct Side final
{
    qint64 count = 0;
    qint64 sum = 0;
};

class Zengin03Reader final
{
public:
    Zengin03Reader(const QString &fileName,
                   const ReadOptions &options,
                   bool fileIsTrimmed,
                   FileReading &reading)
        : m_fileName(fileName)
        , m_options(options)
        , m_isTrimmed(fileIsTrimmed)
        , m_reading(&reading)
    {
    }

    Done header(const Frame &frame, int record);
    void data(const Frame &frame, int record);
    Done trailer(const Frame &frame, int record);
    Done end(const Frame &frame, int record);

private:
    void readAccount(const FixedRow &fixed, RowReader &row);
    NoticeRecord notice(const FixedRow &fixed, RowReader &row) const;
    void other(const FixedRow &fixed, RowReader &row, bool correction);
    Done compare(const FixedRow &fixed) const;

    QString m_fileName;
    ReadOptions m_options;
    bool m_isTrimmed;
    FileReading *m_reading;
    QString m_account;
    std::optional<qint64> m_opening;
    Side m_in, m_out;
    int m_records = 0;
    int m_accounts = 0;
};

// A balance with its sign, or nothing where a bank leaves it blank.
std::optional<qint64> balance(QByteArrayView sign, QByteArrayView digits)
{
    if (!allDigits(digits))
        return std::nullopt;
    const qint64 value = digitsValue(digits);
    return sign == QByteArrayView("2") ? -value : value;
}

void Zengin03Reader::readAccount(const FixedRow &fixed, RowReader &row)
{
    const auto cell = [&fixed](HeaderField field) { return fixed.cell(zengin03::header[field]); };
    const QByteArrayView number = cell(Account).bytes;
    const bool usual = number.startsWith(QByteArrayView("000"));
    const QStringList parts{shownBytes(cell(Bank).bytes),
                            shownBytes(cell(Branch).bytes),
                            shownBytes(cell(AccountType).bytes),
                            shownBytes(usual ? number.sliced(3) : number)};
    m_account = row.isGood() ? parts.join(u'-') : QString();
    if (m_reading->senderKey.isEmpty()) {
        m_reading->senderKey = m_account;
        m_reading->accountName = row.text(cell(AccountName));
    }
}

Done Zengin03Reader::header(const Frame &frame, int record)
{
    ++m_records;
    ++m_accounts;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    const auto cell = [&fixed](HeaderField field) { return fixed.cell(zengin03::header[field]); };
    if (cell(CodeKind).bytes == QByteArrayView("1"))
        return failure(ErrorCode::Invalid, Fault::FileEbcdic, {m_fileName});
    fixed.check(row, zengin03::header);
    if (cell(TypeCode).bytes != QByteArrayView("03"))
        row.refuse(cell(TypeCode), RowIssue::UnknownKind, {shownBytes(cell(TypeCode).bytes)});
    if (!isBlank(cell(CodeKind).bytes))
        row.refuse(cell(CodeKind), RowIssue::UnknownKind, {shownBytes(cell(CodeKind).bytes)});
    for (const HeaderField day : {CreatedOn, FromDay, ToDay})
        row.eraDateOrNone(cell(day), m_options.today, m_options.years);
    readAccount(fixed, row);
    m_opening = balance(cell(OpeningSign).bytes, cell(OpeningBalance).bytes);
    m_in = m_out = {};
    return done();
}

NoticeRecord Zengin03Reader::notice(const FixedRow &fixed, RowReader &row) const
{
    const auto cell = [&fixed](DataField field) { return fixed.cell(zengin03::data[field]); };
    refuseIfCut(fixed,
                row,
                std::span<const Field>(zengin03::data).subspan(PayerName, Edi - PayerName + 1),
                m_isTrimmed ? PayerBranch - PayerName : -1);
    NoticeRecord read;
    read.channel = Channel::BankTransfer;
    read.kind = NoticeKind::Credit;
    read.receivedOn = row.eraDate(cell(ReceivedOn), m_options.today, m_options.years);
    read.valueOn = row.eraDateOrNone(cell(ValueOn), m_options.today, m_options.years);
    read.amount = Yen(row.number(cell(Amount)));
    read.remitterCode = withoutZeros(rightTrimmed(cell(Remitter).bytes));
    read.payerName = row.text(cell(PayerName));
    if (read.payerName.isEmpty()) // who paid then stands in the free text only
        read.payerName = row.text(cell(Summary));
    read.bankName = row.text(cell(PayerBank));
    read.branchName = row.text(cell(PayerBranch));
    read.ediInformation = row.text(cell(Edi));
    read.inquiryNumber = row.text(cell(InquiryNumber));
    return read;
}

// A day on which a bill or cheque came back unpaid (不渡返還日).
bool isDishonour(const FixedRow &fixed)
{
    const QByteArrayView day = fixed.cell(zengin03::data[ReturnedOn]).bytes;
    return allDigits(day) && digitsValue(day) != 0;
}

// No money in. A correction may take some back, which no field of the record tells, and so does a
// dishonoured bill: a person must look at it.
void Zengin03Reader::other(const FixedRow &fixed, RowReader &row, bool correction)
{
    --m_reading->dataRows;
    ++m_reading->otherRows;
    if (correction)
        row.warn(fixed.cell(zengin03::data[Transaction]),
                 RowIssue::Correction,
                 {shownBytes(fixed.cell(zengin03::data[Amount]).bytes)});
}

void Zengin03Reader::data(const Frame &frame, int record)
{
    ++m_records;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, zengin03::data);
    const Cell direction = fixed.cell(zengin03::data[Direction]);
    const bool in = direction.bytes == QByteArrayView("1");
    if (!in && direction.bytes != QByteArrayView("2"))
        row.refuse(direction, RowIssue::UnknownKind, {shownBytes(direction.bytes)});
    if (row.isGood() && row.number(fixed.cell(zengin03::data[Amount])) == 0)
        row.refuse(fixed.cell(zengin03::data[Amount]), RowIssue::AmountZero);
    if (!row.isGood())
        return;
    const QByteArrayView kind = fixed.cell(zengin03::data[Transaction]).bytes;
    NoticeRecord read = notice(fixed, row);
    if (!row.isGood())
        return;
    Side &side = in ? m_in : m_out;
    ++side.count;
    side.sum += read.amount.amount();
    const bool isCorrection = kind == QByteArrayView("19");
    if (!in || isCorrection || kind == QByteArrayView("15"))
        return other(fixed, row, isCorrection || (!in && isDishonour(fixed)));
    const Cell day = fixed.cell(zengin03::data[ReceivedOn]);
    const bool isTransfer = kind == QByteArrayView("11");
    addRecord(*m_reading, std::move(read), m_account, {frame, record, day, !isTransfer});
}

Done Zengin03Reader::trailer(const Frame &frame, int record)
{
    ++m_records;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, zengin03::trailer);
    if (!row.isGood() || m_reading->hasRefusedRows())
        return done();
    return compare(fixed);
}

Done Zengin03Reader::compare(const FixedRow &fixed) const
{
    struct Figure final
    {
        TrailerField field;
        qint64 counted;
    };
    const auto cell = [&fixed](TrailerField field) { return fixed.cell(zengin03::trailer[field]); };
    for (const Figure &figure : {Figure{InCount, m_in.count},
                                 Figure{InSum, m_in.sum},
                                 Figure{OutCount, m_out.count},
                                 Figure{OutSum, m_out.sum},
                                 Figure{DataCount, m_in.count + m_out.count}}) {
        const qint64 inFile = digitsValue(cell(figure.field).bytes);
        if (inFile != figure.counted)
            return trailerMismatch(
                m_fileName, zengin03::trailer[figure.field].name, inFile, figure.counted);
    }
    const auto closing = balance(cell(ClosingSign).bytes, cell(ClosingBalance).bytes);
    if (!m_opening || !closing)
        return done();
    const qint64 expected = *m_opening + m_in.sum - m_out.sum;
    if (*closing == expected)
        return done();
    return trailerMismatch(m_fileName, zengin03::trailer[ClosingBalance].name, *closing, expected);
}

Done Zengin03Reader::end(const Frame &frame, int record)
{
    ++m_records;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, zengin03::end);
    if (!row.isGood() || m_reading->hasRefusedRows())
        return done();
    const Cell records = fixed.cell(zengin03::end[RecordCount]);
    const Cell accounts = fixed.cell(zengin03::end[AccountCount]);
    if (!isBlank(records.bytes) && digitsValue(records.bytes) != m_records)
        return trailerMismatch(m_fileName, records.name, digitsValue(records.bytes), m_records);
    if (!isBlank(accounts.bytes) && digitsValue(accounts.bytes) != m_accounts)
        return trailerMismatch(m_fileName, accounts.name, digitsValue(accounts.bytes), m_accounts);
    return done();
}

} // namespace

Done readZengin03(QByteArrayView file,
                  const QString &fileName,
                  const ReadOptions &options,
                  FileReading &reading)
{
    const std::vector<Frame> frames = splitRecords(file, recordLength);
    Zengin03Reader reader(fileName, options, isTrimmed(frames), reading);
    GroupHandlers handlers;
    handlers.header = [&reader](const Frame &frame, int record) {
        return reader.header(frame, record);
    };
    handlers.data = [&reader](const Frame &frame, int record) { reader.data(frame, record); };
    handlers.trailer = [&reader](const Frame &frame, int record) {
        return reader.trailer(frame, record);
    };
    handlers.end = [&reader](const Frame &frame, int record) { return reader.end(frame, record); };
    return walkGroups(frames, fileName, handlers, reading);
}

} // namespace keshikomi
