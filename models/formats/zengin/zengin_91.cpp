// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_91.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/zengin/zengin_120_layout.h"

#include <QCryptographicHash>

#include <algorithm>

namespace keshikomi {
namespace {

using namespace zengin120;

struct Tally final
{
    qint64 count = 0;
    qint64 amount = 0;

    void add(Yen yen)
    {
        ++count;
        amount += yen.amount();
    }
};

struct Tallies final
{
    Tally all, collected, failed, unknown;

    void add(const DebitRow &row)
    {
        all.add(row.amount);
        if (row.result == DebitResult::Collected)
            collected.add(row.amount);
        else if (row.result == DebitResult::Unknown)
            unknown.add(row.amount);
        else
            failed.add(row.amount);
    }
};

class Zengin91Reader final
{
public:
    Zengin91Reader(const QString &fileName,
                   DebitDirection direction,
                   const PaymentReadOptions &options,
                   DebitReading &reading)
        : m_fileName(fileName)
        , m_direction(direction)
        , m_options(options)
        , m_reading(&reading)
    {
    }

    Done header(const Frame &frame, int record);
    void data(const Frame &frame, int record);
    Done trailer(const Frame &frame, int record);

private:
    DebitRow debitRow(const FixedRow &fixed, RowReader &row) const;
    QString customer(const FixedRow &fixed, RowReader &row) const;
    Done compare(const FixedRow &fixed) const;
    Done compareResults(const FixedRow &fixed) const;
    Done same(const FixedRow &fixed, DebitTrailerField count, const Tally &counted) const;

    QString m_fileName;
    DebitDirection m_direction;
    PaymentReadOptions m_options;
    DebitReading *m_reading;
    Tallies m_tallies;
};

Done Zengin91Reader::header(const Frame &frame, int record)
{
    KK_TRY(
        PaymentHeader read,
        readPaymentHeader(frame, record, "91", m_fileName, m_options.today, m_reading->problems));
    DebitFile batch;
    batch.consignor = read.consignor;
    if (m_options.agency) {
        batch.multiCode = read.consignor.left(multiCodeLength);
        batch.consignor = read.consignor.mid(multiCodeLength);
    }
    batch.account = std::move(read.account);
    batch.collectOn = read.day;
    m_reading->batches.push_back(std::move(batch));
    m_tallies = {};
    return done();
}

QString Zengin91Reader::customer(const FixedRow &fixed, RowReader &row) const
{
    const Cell cell = fixed.cell(debit[DebitCustomer]);
    if (!m_options.agency)
        return withoutZeros(cell.bytes);
    const QByteArrayView consignor = cell.bytes.first(agencyConsignorLength);
    if (shownBytes(consignor) != m_reading->batches.back().consignor)
        row.refuse(cell, RowIssue::UnknownKind, {shownBytes(consignor)});
    return withoutZeros(cell.bytes.sliced(agencyConsignorLength));
}

DebitRow Zengin91Reader::debitRow(const FixedRow &fixed, RowReader &row) const
{
    const auto cell = [&fixed](DebitField field) { return fixed.cell(debit[field]); };
    DebitRow read;
    read.account = {shownBytes(cell(DebitBank).bytes),
                    row.text(cell(DebitBankName)),
                    shownBytes(cell(DebitBranch).bytes),
                    row.text(cell(DebitBranchName)),
                    shownBytes(cell(DebitType).bytes),
                    shownBytes(cell(DebitNumber).bytes),
                    row.text(cell(DebitHolder))};
    read.amount = Yen(row.number(cell(DebitAmount)));
    if (row.isGood() && read.amount.isZero())
        row.refuse(cell(DebitAmount), RowIssue::AmountZero);
    read.newCode = withoutZeros(rightTrimmed(cell(DebitNewCode).bytes)).toInt();
    read.customerNumber = customer(fixed, row);
    const Cell outcome = cell(DebitOutcome);
    const auto result = debitResultFromCode(outcome.bytes[0] == ' ' ? '0' : outcome.bytes[0]);
    if (!result || (m_direction == DebitDirection::Answer && outcome.bytes[0] == ' '))
        row.refuse(outcome, RowIssue::UnknownKind, {shownBytes(outcome.bytes)});
    read.result = result.value_or(DebitResult::Unknown);
    return read;
}

void Zengin91Reader::data(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, debit);
    if (!row.isGood())
        return;
    DebitRow read = debitRow(fixed, row);
    if (!row.isGood())
        return;
    m_tallies.add(read);
    m_reading->batches.back().rows.push_back(std::move(read));
}

Done Zengin91Reader::trailer(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, debitTrailer);
    if (!row.isGood() || anyRefused(m_reading->problems))
        return done();
    return compare(fixed);
}

qint64 figure(const FixedRow &fixed, std::size_t field)
{
    const QByteArrayView digits = fixed.cell(debitTrailer[field]).bytes;
    return allDigits(digits) ? digitsValue(digits) : 0;
}

// A count of the trailer and the amount behind it.
Done Zengin91Reader::same(const FixedRow &fixed,
                          DebitTrailerField count,
                          const Tally &counted) const
{
    const std::size_t amount = std::size_t(count) + 1;
    if (figure(fixed, count) != counted.count)
        return trailerMismatch(
            m_fileName, debitTrailer[count].name, figure(fixed, count), counted.count);
    if (figure(fixed, amount) != counted.amount)
        return trailerMismatch(
            m_fileName, debitTrailer[amount].name, figure(fixed, amount), counted.amount);
    return done();
}

Done Zengin91Reader::compare(const FixedRow &fixed) const
{
    KK_CHECK(same(fixed, TotalCount, m_tallies.all));
    if (m_direction == DebitDirection::Answer)
        return compareResults(fixed);
    KK_CHECK(same(fixed, DoneCount, {}));
    return same(fixed, FailedCount, {});
}

// An answer that is still to come (N) may be counted as failed or left out of both.
Done Zengin91Reader::compareResults(const FixedRow &fixed) const
{
    const bool silent = figure(fixed, DoneCount) == 0 && figure(fixed, FailedCount) == 0;
    if (silent && m_tallies.all.count > m_tallies.unknown.count)
        return failure(ErrorCode::Invalid, Fault::FileIsRequest, {m_fileName});
    KK_CHECK(same(fixed, DoneCount, m_tallies.collected));
    Tally failed = m_tallies.failed;
    if (figure(fixed, FailedCount) != failed.count) {
        failed.count += m_tallies.unknown.count;
        failed.amount += m_tallies.unknown.amount;
    }
    return same(fixed, FailedCount, failed);
}

Result<DebitReading> readDebits(const QByteArray &bytes,
                                const QString &fileName,
                                DebitDirection direction,
                                const PaymentReadOptions &options)
{
    if (!options.today.isValid())
        qFatal("reading days without a year needs today's date");
    if (!looksLikeZengin91(bytes))
        return failure(
            ErrorCode::Invalid,
            bytes.isEmpty() ? Fault::FileEmpty : Fault::FileLayoutUnknown,
            {fileName,
             shownBytes(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 24)))});
    DebitReading reading;
    reading.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Zengin91Reader reader(fileName, direction, options, reading);
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

// What must come back unchanged, as text that sorts.
QString asAsked(const DebitRow &row)
{
    return QStringList{row.customerNumber,
                       row.account.bank,
                       row.account.branch,
                       row.account.type,
                       row.account.number.rightJustified(7, u'0'),
                       QString::number(row.amount.amount())}
        .join(u'-');
}

std::vector<QString> allAsked(const DebitFile &batch)
{
    std::vector<QString> rows;
    rows.reserve(batch.rows.size());
    for (const DebitRow &row : batch.rows)
        rows.push_back(asAsked(row));
    std::sort(rows.begin(), rows.end());
    return rows;
}

// The first row that only one of both has, or that only the answer has; or nothing.
QString firstDifference(const DebitFile &request, const DebitFile &answer, AnswerRows rows)
{
    if (request.consignor.rightJustified(10, u'0') != answer.consignor.rightJustified(10, u'0'))
        return answer.consignor;
    const std::vector<QString> asked = allAsked(request);
    const std::vector<QString> told = allAsked(answer);
    std::vector<QString> differing;
    if (rows == AnswerRows::All)
        std::set_symmetric_difference(
            asked.begin(), asked.end(), told.begin(), told.end(), std::back_inserter(differing));
    else
        std::set_difference(
            told.begin(), told.end(), asked.begin(), asked.end(), std::back_inserter(differing));
    return differing.empty() ? QString() : differing.front();
}

} // namespace

Result<DebitReading> readDebitRequest(const QByteArray &bytes,
                                      const QString &fileName,
                                      const PaymentReadOptions &options)
{
    return readDebits(bytes, fileName, DebitDirection::Request, options);
}

Result<DebitReading> readDebitAnswer(const QByteArray &bytes,
                                     const QString &fileName,
                                     const DebitFile &request,
                                     const PaymentReadOptions &options,
                                     AnswerRows rows)
{
    KK_TRY(DebitReading reading, readDebits(bytes, fileName, DebitDirection::Answer, options));
    if (anyRefused(reading.problems))
        return reading;
    QString missing;
    if (reading.batches.size() != 1)
        missing = QString::number(reading.batches.size());
    else
        missing = firstDifference(request, reading.batches.front(), rows);
    if (!missing.isEmpty())
        return failure(ErrorCode::Invalid, Fault::ResultWithoutRequest, {fileName, missing});
    return reading;
}

bool looksLikeZengin91(QByteArrayView file)
{
    return file.size() >= 14 && file.startsWith("191") && allDigits(file.sliced(4, 10));
}

bool tellsNoResult(QByteArrayView file)
{
    bool silent = true;
    for (const Frame &frame : splitRecords(file, recordLength)) {
        if (!frame.bytes.startsWith('8'))
            continue;
        const FixedRow fixed(frame, recordLength);
        silent = silent && figure(fixed, DoneCount) == 0 && figure(fixed, FailedCount) == 0;
    }
    return silent;
}

namespace {

void writeRow(PaymentRecord &record, const DebitFile &batch, const DebitRow &row, bool answer)
{
    record.digits(debit[DebitKind], QStringLiteral("2"));
    record.digits(debit[DebitBank], row.account.bank);
    record.text(debit[DebitBankName], row.account.bankName, ZenginText::BankName);
    record.digits(debit[DebitBranch], row.account.branch);
    record.text(debit[DebitBranchName], row.account.branchName, ZenginText::BankName);
    record.digits(debit[DebitType], row.account.type);
    record.digits(debit[DebitNumber], row.account.number);
    record.text(debit[DebitHolder], row.account.holder, ZenginText::Holder);
    record.amount(debit[DebitAmount], row.amount.amount());
    record.number(debit[DebitNewCode], row.newCode);
    if (batch.multiCode.isEmpty()) {
        record.digits(debit[DebitCustomer], row.customerNumber);
    } else {
        Field customerField = debit[DebitCustomer];
        record.digits(
            {customerField.name, customerField.pos, agencyConsignorLength, customerField.kind},
            batch.consignor);
        record.digits({customerField.name,
                       customerField.pos + agencyConsignorLength,
                       customerField.len - agencyConsignorLength,
                       customerField.kind},
                      row.customerNumber);
    }
    const char code = answer ? debitResultCode(row.result) : '0';
    record.text(debit[DebitOutcome], QString(QLatin1Char(code)), ZenginText::BankName);
}

QByteArray trailerOf(const DebitFile &batch, bool answer, int number, PaymentFile &file)
{
    Tallies tallies;
    for (const DebitRow &row : batch.rows)
        tallies.add(row);
    if (!answer)
        tallies.collected = tallies.failed = {};
    PaymentRecord record(number, file.problems);
    record.digits(debitTrailer[TrailerKind], QStringLiteral("8"));
    record.number(debitTrailer[TotalCount], tallies.all.count);
    record.number(debitTrailer[TotalAmount], tallies.all.amount);
    record.number(debitTrailer[DoneCount], tallies.collected.count);
    record.number(debitTrailer[DoneAmount], tallies.collected.amount);
    record.number(debitTrailer[FailedCount], tallies.failed.count);
    record.number(debitTrailer[FailedAmount], tallies.failed.amount);
    return record.bytes();
}

} // namespace

PaymentFile
writeZengin91(const DebitFile &batch, DebitDirection direction, bool agency, bool lineEnds)
{
    const bool answer = direction == DebitDirection::Answer;
    DebitFile written = batch;
    QString consignor = batch.consignor;
    if (agency) {
        written.consignor = batch.consignor.rightJustified(agencyConsignorLength, u'0');
        written.multiCode = batch.multiCode.rightJustified(multiCodeLength, u'0');
        consignor = written.multiCode + written.consignor;
    } else {
        written.multiCode.clear();
    }
    PaymentFile file;
    QByteArrayList rows;
    int number = 1;
    PaymentRecord head(number++, file.problems);
    writePaymentHeader(head, {"91", consignor, batch.collectOn, batch.account});
    rows << head.bytes();
    for (const DebitRow &row : batch.rows) {
        PaymentRecord record(number++, file.problems);
        writeRow(record, written, row, answer);
        rows << record.bytes();
    }
    rows << trailerOf(batch, answer, number, file);
    rows << QByteArray("9").leftJustified(recordLength, ' ');
    const QByteArray lineEnd = lineEnds ? QByteArray("\r\n") : QByteArray();
    if (file.isGood())
        file.bytes = rows.join(lineEnd) + lineEnd;
    return file;
}

} // namespace keshikomi
