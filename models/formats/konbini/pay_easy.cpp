// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/pay_easy.h"

#include "models/formats/collector.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"
#include "models/formats/konbini/pay_easy_layout.h"
#include "models/formats/row_reader.h"

#include <QCryptographicHash>
#include <QHash>

namespace keshikomi {
namespace {

using namespace payeasy;

// Places of the fields among the columns of a table, -1: the table has no such column.
using Columns = std::array<int, FieldCount>;
using Values = std::array<QByteArray, FieldCount>;

std::optional<Columns> columnsOf(QByteArrayView line)
{
    const std::vector<CsvCell> cells = splitCsvLine(line);
    Columns columns;
    for (std::size_t field = 0; field < FieldCount; ++field) {
        columns[field] = -1;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].bytes == QByteArrayView(fields[field].name))
                columns[field] = static_cast<int>(column);
        }
        if (columns[field] < 0)
            return std::nullopt;
    }
    return columns;
}

bool isForm(QByteArrayView line)
{
    const QByteArray text = line.toByteArray();
    return text.contains("bktrans=") && text.contains("rchksum=") && text.contains("rsltcd=");
}

// Nothing: a field is missing or stands twice.
std::optional<Values> formValues(QByteArrayView line)
{
    Values values;
    std::array<bool, FieldCount> seen{};
    for (QByteArray pair : line.toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        value.replace('+', ' ');
        for (std::size_t field = 0; field < FieldCount; ++field) {
            if (name != fields[field].name)
                continue;
            if (seen[field])
                return std::nullopt;
            seen[field] = true;
            values[field] = QByteArray::fromPercentEncoding(value);
        }
    }
    for (const bool each : seen) {
        if (!each)
            return std::nullopt;
    }
    return values;
}

std::optional<Values> tableValues(QByteArrayView line, const Columns &columns)
{
    const std::vector<CsvCell> cells = splitCsvLine(line);
    Values values;
    for (std::size_t field = 0; field < FieldCount; ++field) {
        if (std::size_t(columns[field]) >= cells.size())
            return std::nullopt;
        values[field] = cells[std::size_t(columns[field])].bytes.toByteArray();
    }
    return values;
}

class PayEasyRow final
{
public:
    PayEasyRow(const Values &values, RowReader &row)
        : m_values(&values)
        , m_row(&row)
    {
    }
    NoticeRecord read(const QByteArray &secret);

private:
    const QByteArray &value(FormColumn field) const { return (*m_values)[field]; }
    Cell cell(std::size_t field) const { return {fields[field].label, 1, (*m_values)[field]}; }
    void checkShapes();
    void checkSeal(const QByteArray &secret);

    const Values *m_values;
    RowReader *m_row;
};

void PayEasyRow::checkShapes()
{
    for (std::size_t field = 0; field < FieldCount; ++field) {
        const Cell found = cell(field);
        if (found.bytes.size() < fields[field].least || found.bytes.size() > fields[field].most)
            m_row->refuse(
                found,
                RowIssue::WrongLength,
                {QString::number(found.bytes.size()), QString::number(fields[field].most)});
        else if (fields[field].shape == Shape::Digits)
            m_row->check(found, FieldKind::Digits);
        else if (const DecodedText text = decodeCp932(found.bytes); !text.isGood())
            m_row->refuse(
                found, RowIssue::BadByte, {shownBytes(found.bytes.sliced(text.badAt, 1))});
    }
}

void PayEasyRow::checkSeal(const QByteArray &secret)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (std::size_t field = 0; field < CheckSum; ++field)
        hash.addData((*m_values)[field]);
    hash.addData(secret);
    if (hash.result().toHex() != value(CheckSum).toLower())
        m_row->refuse(cell(CheckSum), RowIssue::SealWrong, {shownBytes(value(CheckSum))});
    if (value(ResultCode) != QByteArray(13, '0'))
        m_row->refuse(cell(ResultCode), RowIssue::ResultNotGood, {shownBytes(value(ResultCode))});
}

NoticeRecord PayEasyRow::read(const QByteArray &secret)
{
    NoticeRecord notice;
    checkShapes();
    if (!m_row->isGood())
        return notice;
    checkSeal(secret);
    notice.kind = NoticeKind::Confirmed;
    notice.channel = Channel::PayEasy;
    notice.receivedOn = m_row->date8(cell(ReceivedDate));
    notice.payoutOn = m_row->date8OrNone(cell(PayoutDate));
    m_row->date8(cell(SentDate));
    notice.amount = Yen(m_row->number(cell(Amount)));
    if (m_row->isGood() && notice.amount.isZero())
        m_row->refuse(cell(Amount), RowIssue::AmountZero);
    notice.slipKey = QString::fromLatin1(value(CustomerNumber));
    notice.inquiryNumber = notice.slipKey;
    if (!value(BankTransaction).isEmpty())
        notice.inquiryNumber = m_row->text(cell(BankCode)) + u'-'
            + QString::fromLatin1(value(SentDate)) + u'-' + m_row->text(cell(BankTransaction));
    return notice;
}

QString senderOf(const Values &values)
{
    return QStringLiteral("payeasy-") + shownBytes(values[ShopId]) + u'-'
        + shownBytes(values[SubShopId]);
}

// What a centre's key said first: it is one payment.
using KeyedAmounts = QHash<QString, Yen>;

void readLine(const Frame &frame,
              const std::optional<Values> &values,
              int record,
              const QByteArray &secret,
              KeyedAmounts &told,
              FileReading &reading)
{
    ++reading.dataRows;
    RowReader row(record, reading.problems);
    if (!values) {
        row.refuse({fields[CustomerNumber].label, 1, frame.bytes},
                   RowIssue::WrongColumns,
                   {QStringLiteral("?"), QString::number(FieldCount)});
        return;
    }
    NoticeRecord notice = PayEasyRow(*values, row).read(secret);
    const Yen first = told.value(notice.inquiryNumber, notice.amount);
    if (row.isGood() && notice.inquiryNumber != notice.slipKey && first != notice.amount)
        row.refuse({fields[Amount].label, 1, (*values)[Amount]},
                   RowIssue::TwoAmounts,
                   {QString::number(first.amount()), QString::number(notice.amount.amount())});
    if (!row.isGood())
        return;
    told.insert(notice.inquiryNumber, notice.amount);
    addRecord(reading,
              std::move(notice),
              senderOf(*values),
              {frame, record, {fields[ReceivedDate].label, 1, (*values)[ReceivedDate]}});
}

// Whose secret it is says the first row.
Done secretMissing(const std::vector<Frame> &lines, const std::optional<Columns> &columns)
{
    std::optional<Values> values;
    if (!columns)
        values = formValues(lines[0].bytes);
    else if (lines.size() > 1)
        values = tableValues(lines[1].bytes, *columns);
    return failure(ErrorCode::Invalid,
                   Fault::PayerSecretMissing,
                   {values ? senderOf(*values) : QStringLiteral("payeasy")});
}

} // namespace

bool looksLikePayEasy(QByteArrayView file)
{
    const auto lines = splitLines(file.first(std::min<qsizetype>(4096, file.size())));
    return !lines.empty() && (isForm(lines[0].bytes) || columnsOf(lines[0].bytes));
}

Done readPayEasy(QByteArrayView file, const QByteArray &secret, FileReading &reading)
{
    const std::vector<Frame> lines = splitLines(file);
    if (lines.empty())
        return done();
    const auto columns = columnsOf(lines[0].bytes);
    if (secret.isEmpty())
        return secretMissing(lines, columns);
    KeyedAmounts told;
    int record = 0;
    for (const Frame &frame : lines) {
        if (++record == 1 && columns)
            continue;
        const auto values = columns ? tableValues(frame.bytes, *columns) : formValues(frame.bytes);
        readLine(frame, values, record, secret, told, reading);
    }
    return done();
}

} // namespace keshikomi
