// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_01.h"

#include "models/formats/collector.h"
#include "models/formats/row_reader.h"
#include "models/formats/zengin/bank_record.h"
#include "models/formats/zengin/zengin_01_layout.h"

#include <algorithm>

namespace keshikomi {
namespace {

using namespace zengin01;

struct Counted final
{
    qint64 count = 0;
    qint64 amount = 0;

    friend bool operator==(const Counted &, const Counted &) = default;
};

class Zengin01Reader final
{
public:
    Zengin01Reader(const QString &fileName,
                   NoticeLayout layout,
                   const ReadOptions &options,
                   bool isTrimmed,
                   FileReading &reading)
        : m_fileName(fileName)
        , m_isB(layout == NoticeLayout::Zengin01B)
        , m_isTrimmed(isTrimmed)
        , m_options(options)
        , m_reading(&reading)
    {
    }

    Done header(const Frame &frame, int record);
    void data(const Frame &frame, int record);
    Done trailer(const Frame &frame, int record);

private:
    std::span<const Field> fields() const
    {
        return m_isB ? std::span<const Field>(dataB) : std::span<const Field>(dataA);
    }
    qint64 amount(const FixedRow &fixed, RowReader &row) const;
    NoticeRecord notice(const FixedRow &fixed, RowReader &row) const;
    Done compare(RowReader &row, const Cell &rule, Counted total, Counted cancelled) const;
    Done mismatch(TrailerField field, qint64 inFile, qint64 counted) const;

    QString m_fileName;
    bool m_isB;
    bool m_isTrimmed; // the whole file lost its trailing blanks
    ReadOptions m_options;
    FileReading *m_reading;
    QString m_account;
    Counted m_credits, m_cancels;
};

Done Zengin01Reader::header(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    const auto cell = [&fixed](HeaderField field) { return fixed.cell(zengin01::header[field]); };
    if (cell(CodeKind).bytes == QByteArrayView("1"))
        return failure(ErrorCode::Invalid, Fault::FileEbcdic, {m_fileName});
    fixed.check(row, zengin01::header);
    if (cell(TypeCode).bytes != QByteArrayView("01"))
        row.refuse(cell(TypeCode), RowIssue::UnknownKind, {shownBytes(cell(TypeCode).bytes)});
    if (!isBlank(cell(CodeKind).bytes))
        row.refuse(cell(CodeKind), RowIssue::UnknownKind, {shownBytes(cell(CodeKind).bytes)});
    for (const HeaderField day : {CreatedOn, FromDay, ToDay})
        row.eraDateOrNone(cell(day), m_options.today, m_options.years);
    const QStringList parts{shownBytes(cell(Bank).bytes),
                            shownBytes(cell(Branch).bytes),
                            shownBytes(cell(AccountType).bytes),
                            shownBytes(cell(Account).bytes)};
    m_account = row.isGood() ? parts.join(u'-') : QString();
    if (m_reading->senderKey.isEmpty()) {
        m_reading->senderKey = m_account;
        m_reading->accountName = row.text(cell(AccountName));
    }
    m_credits = m_cancels = {};
    return done();
}

void Zengin01Reader::data(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, fields());
    NoticeRecord read;
    if (row.isGood())
        read = notice(fixed, row);
    if (!row.isGood())
        return;
    Counted &counted = read.kind == NoticeKind::Credit ? m_credits : m_cancels;
    ++counted.count;
    counted.amount += read.amount.amount();
    const Cell day = fixed.cell(fields()[ReceivedOn]);
    addRecord(*m_reading, std::move(read), m_account, {frame, record, day});
}

qint64 Zengin01Reader::amount(const FixedRow &fixed, RowReader &row) const
{
    const Cell firstCell = fixed.cell(fields()[Amount]);
    const qint64 first = row.number(firstCell);
    const qint64 second = m_isB ? row.number(fixed.cell(fields()[Amount2])) : 0;
    if (first == 0 && second == 0)
        row.refuse(firstCell, RowIssue::AmountZero);
    else if (first != 0 && second != 0 && first != second)
        row.refuse(
            firstCell, RowIssue::TwoAmounts, {QString::number(first), QString::number(second)});
    return first != 0 ? first : second;
}

NoticeRecord Zengin01Reader::notice(const FixedRow &fixed, RowReader &row) const
{
    const auto cell = [&fixed, this](int field) {
        return fixed.cell(fields()[static_cast<std::size_t>(field)]);
    };
    NoticeRecord read;
    read.channel = Channel::BankTransfer;
    const std::size_t lastOfIdentity = m_isB ? std::size_t(EdiB) : std::size_t(EdiA);
    refuseIfCut(fixed,
                row,
                fields().subspan(PayerName, lastOfIdentity - PayerName + 1),
                m_isTrimmed ? PayerBranch - PayerName : -1);
    const Cell flag = cell(CancelFlag);
    read.kind = NoticeKind::Credit;
    if (flag.bytes == QByteArrayView("1"))
        read.kind = NoticeKind::CreditCancelled;
    else if (!isBlank(flag.bytes))
        row.refuse(flag, RowIssue::UnknownKind, {shownBytes(flag.bytes)});
    read.receivedOn = row.eraDate(cell(ReceivedOn), m_options.today, m_options.years);
    read.valueOn = row.eraDateOrNone(cell(ValueOn), m_options.today, m_options.years);
    read.amount = Yen(amount(fixed, row));
    read.remitterCode = withoutZeros(rightTrimmed(cell(Remitter).bytes));
    read.payerName = row.text(cell(PayerName));
    read.bankName = row.text(cell(PayerBank));
    read.branchName = row.text(cell(PayerBranch));
    read.ediInformation = row.text(cell(m_isB ? EdiB : EdiA));
    read.inquiryNumber = row.text(cell(InquiryNumber));
    return read;
}

Done Zengin01Reader::trailer(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, zengin01::trailer);
    if (!row.isGood() || m_reading->hasRefusedRows())
        return done();
    const auto value = [&fixed](TrailerField field) {
        return digitsValue(fixed.cell(zengin01::trailer[field]).bytes);
    };
    return compare(row,
                   fixed.cell(zengin01::trailer[TotalCount]),
                   {value(TotalCount), value(TotalAmount)},
                   {value(CancelCount), value(CancelAmount)});
}

// Whether the transfer total includes cancelled rows is not stated in the rules: one of both must
// fit, and the person is told which one does.
Done Zengin01Reader::compare(RowReader &row,
                             const Cell &rule,
                             Counted total,
                             Counted cancelled) const
{
    if (cancelled.count != m_cancels.count)
        return mismatch(CancelCount, cancelled.count, m_cancels.count);
    if (cancelled.amount != m_cancels.amount)
        return mismatch(CancelAmount, cancelled.amount, m_cancels.amount);
    const Counted all{m_credits.count + m_cancels.count, m_credits.amount + m_cancels.amount};
    const Counted &nearest = total.count == all.count ? all : m_credits;
    if (total.count != nearest.count)
        return mismatch(TotalCount, total.count, nearest.count);
    if (total.amount != nearest.amount)
        return mismatch(TotalAmount, total.amount, nearest.amount);
    if (m_cancels.count > 0) {
        const bool apart = total == m_credits;
        row.warn(rule,
                 RowIssue::TrailerRule,
                 {apart ? QStringLiteral("credits-only") : QStringLiteral("all-rows")});
    }
    return done();
}

Done Zengin01Reader::mismatch(TrailerField field, qint64 inFile, qint64 counted) const
{
    return trailerMismatch(m_fileName, zengin01::trailer[field].name, inFile, counted);
}

} // namespace

NoticeLayout recogniseZengin01(QByteArrayView file)
{
    bool anyData = false;
    for (const Frame &frame : splitRecords(file, recordLength)) {
        if (!frame.bytes.startsWith('2'))
            continue;
        anyData = true;
        if (frame.bytes.size() < 152 || !allDigits(frame.bytes.sliced(128, 24)))
            return NoticeLayout::Zengin01A;
    }
    return anyData ? NoticeLayout::Zengin01B : NoticeLayout::Zengin01A;
}

bool isOnlyZengin01B(QByteArrayView file)
{
    for (const Frame &frame : splitRecords(file, recordLength)) {
        if (!frame.bytes.startsWith('2'))
            continue;
        const FixedRow fixed(frame, recordLength);
        const QByteArrayView amount = fixed.cell(dataB[Amount]).bytes;
        const QByteArrayView second = fixed.cell(dataB[Amount2]).bytes;
        const QByteArrayView otherPaper = fixed.cell(dataB[OtherPaper2]).bytes;
        if (!allDigits(amount) || !allDigits(second) || !allDigits(otherPaper))
            return false;
        const qint64 first = digitsValue(amount), again = digitsValue(second);
        const bool tells = again != 0 && (first == 0 || first == again);
        const bool blank = again == 0 && digitsValue(otherPaper) == 0;
        if (!tells && !blank)
            return false;
    }
    return true;
}

Done readZengin01(QByteArrayView file,
                  const QString &fileName,
                  NoticeLayout layout,
                  const ReadOptions &options,
                  FileReading &reading)
{
    const std::vector<Frame> frames = splitRecords(file, recordLength);
    Zengin01Reader reader(fileName, layout, options, isTrimmed(frames), reading);
    GroupHandlers handlers;
    handlers.header = [&reader](const Frame &frame, int record) {
        return reader.header(frame, record);
    };
    handlers.data = [&reader](const Frame &frame, int record) { reader.data(frame, record); };
    handlers.trailer = [&reader](const Frame &frame, int record) {
        return reader.trailer(frame, record);
    };
    return walkGroups(frames, fileName, handlers, reading);
}

} // namespace keshikomi
