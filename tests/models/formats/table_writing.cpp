// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/table_writing.h"

#include "models/formats/cp932.h"

#include <algorithm>
#include <array>

namespace keshikomi::test {
namespace {

constexpr ColumnRole unmapped = ColumnRole::Count; // a column the map does not speak of

struct Era final
{
    const char16_t *name;
    const char16_t *letter;
    int yearBefore;
    QDate first;
};

// Written here once more: what is read must not be judged by what reads it.
const Era &eraOf(QDate day)
{
    static const std::array eras{Era{u"令和", u"R", 2018, QDate(2019, 5, 1)},
                                 Era{u"平成", u"H", 1988, QDate(1989, 1, 8)},
                                 Era{u"昭和", u"S", 1925, QDate(1926, 12, 25)}};
    const auto found = std::find_if(
        eras.begin(), eras.end(), [day](const Era &each) { return day >= each.first; });
    if (found == eras.end())
        qFatal("a day before all eras: %s", qPrintable(day.toString(Qt::ISODate)));
    return *found;
}

bool isMoney(ColumnRole role)
{
    return (role >= ColumnRole::Amount && role <= ColumnRole::Withdrawal)
        || (role >= ColumnRole::Fee && role <= ColumnRole::Net);
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

template<std::size_t Size>
QString oneOf(const std::array<const char16_t *, Size> &texts, QRandomGenerator &random)
{
    return QString::fromUtf16(texts[std::size_t(random.bounded(int(Size)))]);
}

} // namespace

TableWriter::TableWriter(const ColumnMap &map, QRandomGenerator &random)
    : m_map(map)
    , m_random(&random)
    , m_columns(map.columns)
    , m_encoding(map.encoding)
    , m_separator(",\t;"[random.bounded(3)])
    , m_lineEnd(std::array{"\r\n", "\n", "\r"}[std::size_t(random.bounded(3))])
{
    m_columns.push_back({QStringLiteral("残高"), unmapped});
    std::shuffle(m_columns.begin(), m_columns.end(), random);
    if (m_encoding == TableEncoding::Detect)
        m_encoding = chance(2) ? TableEncoding::Utf8 : TableEncoding::Cp932;
    if (m_encoding == TableEncoding::Utf8 && chance(3))
        m_bytes = "\xEF\xBB\xBF";
    addTop();
}

void TableWriter::addTop()
{
    static constexpr std::array titles{u"入出金明細", u"口座 1234567", u"", u"作成日：2026/11/22"};
    QStringList header;
    for (const MappedColumn &column : m_columns)
        header << column.header;
    QStringList turned = header;
    std::reverse(turned.begin(), turned.end());
    for (int left = m_map.skipRows; left > 0; --left)
        addRow(chance(2) ? turned : QStringList(oneOf(titles, *m_random)));
    for (int more = m_random->bounded(4); more > 0; --more)
        addRow({oneOf(titles, *m_random)});
    addRow(header);
}

void TableWriter::addRow(const QStringList &cells)
{
    QByteArrayList row;
    for (const QString &text : cells)
        row << cell(text);
    m_bytes += row.join(m_separator) + m_lineEnd;
    ++m_rows;
}

QStringList TableWriter::placed(const Cells &cells) const
{
    QStringList row;
    for (const MappedColumn &column : m_columns) {
        const auto found = cells.find(column.role);
        row << (found == cells.end() ? QString() : found->second);
    }
    return row;
}

int TableWriter::add(const Cells &cells)
{
    Cells whole = cells;
    if (cells.size() > 1)
        whole[unmapped] = yen(Yen(m_random->bounded(1'000'000)));
    addRow(placed(whole));
    return m_rows;
}

void TableWriter::addBlank()
{
    addRow(chance(2) ? QStringList(QString()) : placed({}));
}

bool TableWriter::hasRoomForTotals() const
{
    return !isMoney(m_columns.front().role);
}

void TableWriter::addTotal(const Cells &sums)
{
    static constexpr std::array words{
        u"合計", u"小計", u"【合計】", u"合 計（３件）", u"ＴＯＴＡＬ", u"※総計"};
    QStringList row = placed(sums);
    row.front() = oneOf(words, *m_random);
    addRow(row);
}

// A cell in quotes may hold what separates; one without must not.
QByteArray TableWriter::cell(const QString &text)
{
    const bool separates = std::any_of(
        text.begin(), text.end(), [](QChar sign) { return QStringView(u",;\t\"").contains(sign); });
    QByteArray bytes = encoded(text);
    if (!separates && !chance(4))
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

// In CP932 the byte of the yen sign is that of the backslash, and minus has full width.
QByteArray TableWriter::encoded(QString text) const
{
    if (m_encoding == TableEncoding::Utf8)
        return text.toUtf8();
    text.replace(u'¥', u'\\').replace(u'−', u'－');
    const auto bytes = encodeCp932(text);
    if (!bytes)
        qFatal("not in CP932: %s", qPrintable(text));
    return *bytes;
}

QString TableWriter::perhapsWide(QString text)
{
    if (!chance(6))
        return text;
    for (QChar &sign : text) {
        if (sign > u' ' && sign <= u'~')
            sign = QChar(char16_t(sign.unicode() + (u'！' - u'!')));
        else if (sign == u'¥')
            sign = u'￥';
    }
    return text;
}

QString TableWriter::eraDay(QDate day)
{
    const Era &era = eraOf(day);
    const int year = day.year() - era.yearBefore;
    const QString name = QString::fromUtf16(era.name);
    const QString letter = QString::fromUtf16(era.letter);
    const QString first = year == 1 ? QStringLiteral("元") : QString::number(year);
    switch (m_random->bounded(4)) {
    case 0: return name + first + day.toString(QStringLiteral("年M月d日"));
    case 1: return name + u' ' + first + day.toString(QStringLiteral("年 M月 d日"));
    case 2: return letter + QString::number(year) + day.toString(QStringLiteral(".M.d"));
    default:
        return letter.toLower() + QString::number(year).rightJustified(2, u'0')
            + day.toString(QStringLiteral("/MM/dd"));
    }
}

QString TableWriter::detectedDay(QDate day)
{
    static constexpr std::array forms{
        u"yyyy-MM-dd", u"yyyy/MM/dd", u"yyyy/M/d", u"yyyy.M.d", u"yyyyMMdd", u"yyyy年M月d日"};
    return chance(2) ? eraDay(day) : day.toString(oneOf(forms, *m_random));
}

QString TableWriter::day(QDate day, QTime at)
{
    if (!day.isValid())
        return {};
    if (m_map.dates == DateForm::EraDigits) {
        const QString year = QString::number(day.year() - eraOf(day).yearBefore);
        const QString text = year + day.toString(QStringLiteral("MMdd"));
        return perhapsWide(chance(3) ? text : text.rightJustified(6, u'0'));
    }
    static const QString week = QStringLiteral("月火水木金土日");
    QString text = detectedDay(day);
    if (chance(4))
        text += u'(' + week.mid(day.dayOfWeek() - 1, 1) + u')';
    if (at.isValid())
        text += at.toString(chance(2) ? QStringLiteral(" H:mm") : QStringLiteral(" HH:mm:ss"));
    return perhapsWide(text);
}

QString TableWriter::clock(QTime at)
{
    static constexpr std::array forms{u"H:mm", u"HH:mm:ss", u"HHmm"};
    return at.isValid() ? perhapsWide(at.toString(oneOf(forms, *m_random))) : QString();
}

QString TableWriter::yen(Yen amount)
{
    static constexpr std::array minuses{u"-", u"−", u"△", u"▲ "};
    static constexpr std::array behind{u"", u"", u"円", u".00"};
    const QString plain = QString::number(qAbs(amount.amount()));
    const QString digits = (chance(2) ? grouped(plain) : plain) + oneOf(behind, *m_random);
    const QString sign = chance(4) ? QStringLiteral("¥") : QString();
    if (amount >= Yen())
        return perhapsWide(sign + digits);
    if (chance(3))
        return perhapsWide(u'(' + sign + digits + u')');
    const QString minus = oneOf(minuses, *m_random);
    return perhapsWide(chance(2) ? sign + minus + digits : minus + sign + digits);
}

QByteArray TableWriter::bytes()
{
    return chance(4) ? m_bytes.chopped(m_lineEnd.size()) : m_bytes;
}

} // namespace keshikomi::test
