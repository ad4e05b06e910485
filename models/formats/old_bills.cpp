// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/old_bills.h"

#include "models/domain/try.h"
#include "models/domain/written_day.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

struct KnownColumn final
{
    const char *name;
    const char16_t *title;
    bool needed;
};
constexpr std::array<KnownColumn, 10> known{{
    {"number", u"請求番号", true},
    {"customer", u"顧客名", true},
    {"amount", u"残高", true},
    {"kana", u"フリガナ", false},
    {"code", u"振込コード", false},
    {"subject", u"件名", false},
    {"issued_on", u"発行日", false},
    {"due_on", u"支払期限", false},
    {"cleared", u"消込額", false},
    {"cleared_on", u"消込日", false},
}};

constexpr qint64 mostYen = 9'999'999'999; // a bill is never more

using Places = QHash<QByteArray, int>; // name of a column → its cell

std::vector<QByteArrayView> linesOf(QByteArrayView bytes)
{
    std::vector<QByteArrayView> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = std::find(bytes.begin(), bytes.end(), '\n') - bytes.begin();
        QByteArrayView line = bytes.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(line);
        bytes = bytes.sliced(std::min(end + 1, bytes.size()));
    }
    return lines;
}

class ListReader final
{
public:
    ListReader(QByteArrayView bytes, QDate day)
        : m_day(day)
    {
        constexpr QByteArrayView mark("\xEF\xBB\xBF");
        m_lines = linesOf(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes);
        m_utf8 = std::all_of(m_lines.begin(), m_lines.end(), [](QByteArrayView line) {
            return decodeUtf8(line).isGood();
        });
    }

    bool isEmpty() const { return m_lines.empty(); }
    // Names of needed columns that are not there.
    QStringList missing();
    OldBillList read();

private:
    std::optional<QStringList> cellsOf(int line, OldBillList &list) const;
    QString cell(const QStringList &cells, const char *name) const
    {
        const int place = m_places.value(name, -1);
        return place < 0 ? QString() : cells.value(place).trimmed();
    }
    void readRow(int line, OldBillList &list) const;
    std::optional<Yen>
    yen(const QStringList &cells, const char *name, int line, OldBillList &list) const;
    std::optional<QDate>
    day(const QStringList &cells, const char *name, int line, OldBillList &list) const;
    static void add(OldBillList &list, int line, const char *name, RowIssue issue, QStringList args)
    {
        list.problems.push_back(
            {false, line + 1, 1, QString::fromLatin1(name), issue, std::move(args)});
    }

    QDate m_day;
    std::vector<QByteArrayView> m_lines;
    bool m_utf8 = true;
    Places m_places;
};

std::optional<QStringList> ListReader::cellsOf(int line, OldBillList &list) const
{
    QStringList cells;
    for (const CsvCell &each : splitCsvLine(m_lines[std::size_t(line)])) {
        const DecodedText text = m_utf8 ? decodeUtf8(each.bytes) : decodeCp932(each.bytes);
        if (!text.isGood()) {
            add(list, line, "number", RowIssue::BadByte, {QString::number(text.badAt)});
            return std::nullopt;
        }
        cells << QString(text.text).replace(QLatin1String("\"\""), QLatin1String("\""));
    }
    return cells;
}

QStringList ListReader::missing()
{
    OldBillList ignored;
    const QStringList titles = cellsOf(0, ignored).value_or(QStringList());
    QStringList lacking;
    for (const KnownColumn &column : known) {
        const auto place = std::find_if(titles.begin(), titles.end(), [&](const QString &title) {
            const QString plain = title.normalized(QString::NormalizationForm_KC).trimmed();
            return plain
                == QString::fromUtf16(column.title).normalized(QString::NormalizationForm_KC)
                || plain.toLower() == QLatin1String(column.name);
        });
        if (place != titles.end())
            m_places.insert(column.name, int(place - titles.begin()));
        else if (column.needed)
            lacking << QString::fromUtf16(column.title);
    }
    return lacking;
}

std::optional<Yen>
ListReader::yen(const QStringList &cells, const char *name, int line, OldBillList &list) const
{
    QString typed = cell(cells, name).normalized(QString::NormalizationForm_KC);
    typed.remove(QLatin1Char(',')).remove(QChar(u'¥')).remove(QLatin1Char('\\'));
    if (typed.isEmpty() && qstrcmp(name, "amount") != 0)
        return Yen(0);
    bool right = false;
    const qint64 amount = typed.toLongLong(&right);
    if (!right || amount < 0 || amount > mostYen) {
        add(list, line, name, RowIssue::NotDigits, {typed});
        return std::nullopt;
    }
    return Yen(amount);
}

std::optional<QDate>
ListReader::day(const QStringList &cells, const char *name, int line, OldBillList &list) const
{
    const QString typed = cell(cells, name).normalized(QString::NormalizationForm_KC);
    if (typed.isEmpty())
        return QDate();
    if (const QDate found = writtenDay(typed); found.isValid())
        return found;
    add(list, line, name, RowIssue::NotADate, {typed});
    return std::nullopt;
}

void ListReader::readRow(int line, OldBillList &list) const
{
    const auto cells = cellsOf(line, list);
    if (!cells)
        return;
    if (cells->isEmpty()) {
        add(list,
            line,
            "number",
            RowIssue::WrongColumns,
            {QStringLiteral("0"), QStringLiteral("3")});
        return;
    }
    OldBill bill;
    bill.row = line + 1;
    bill.number = cell(*cells, "number");
    bill.customer = cell(*cells, "customer");
    bill.kana = cell(*cells, "kana");
    bill.code = cell(*cells, "code");
    bill.subject = cell(*cells, "subject");
    const auto amount = yen(*cells, "amount", line, list);
    const auto cleared = yen(*cells, "cleared", line, list);
    const auto issued = day(*cells, "issued_on", line, list);
    const auto due = day(*cells, "due_on", line, list);
    const auto clearedOn = day(*cells, "cleared_on", line, list);
    if (bill.number.isEmpty() || bill.customer.isEmpty())
        add(list,
            line,
            bill.number.isEmpty() ? "number" : "customer",
            RowIssue::WrongColumns,
            {QStringLiteral("0"), QStringLiteral("1")});
    else if (amount && amount->isZero())
        add(list, line, "amount", RowIssue::AmountZero, {});
    else if (amount && cleared && issued && due && clearedOn) {
        bill.amount = *amount;
        bill.cleared = *cleared;
        bill.issuedOn = issued->isValid() ? *issued : m_day;
        bill.dueOn = due->isValid() ? *due : bill.issuedOn;
        bill.clearedOn = *clearedOn;
        list.bills.push_back(std::move(bill));
    }
}

OldBillList ListReader::read()
{
    OldBillList list;
    for (int line = 1; line < int(m_lines.size()); ++line) {
        if (!m_lines[std::size_t(line)].trimmed().isEmpty())
            readRow(line, list);
    }
    return list;
}

} // namespace

Result<OldBillList> readOldBills(const QByteArray &bytes, const QString &fileName, QDate day)
{
    ListReader reader(bytes, day);
    if (reader.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    const QStringList missing = reader.missing();
    if (!missing.isEmpty()) {
        return failure(ErrorCode::Invalid,
                       Fault::ColumnsNotFound,
                       {fileName, missing.join(QStringLiteral("、"))});
    }
    return reader.read();
}

} // namespace keshikomi
