// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/number_neighbours.h"

#include <QCoreApplication>

#include <functional>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

using KindOf = std::function<NumberKind(const Placeholder &)>;

struct KindOfValue
{
    NumberKind operator()(Yen) const { return NumberKind::Money; }
    NumberKind operator()(QDate) const { return NumberKind::Day; }
    NumberKind operator()(int) const { return NumberKind::Count; }
    template<typename Value>
    NumberKind operator()(const Value &) const
    {
        return NumberKind::None;
    }
};

NumberKind kindOfFilter(const QString &filter)
{
    if (filter.isEmpty())
        return NumberKind::None;
    if (filter == QLatin1String("yen"))
        return NumberKind::Money;
    return filter.startsWith(u'g') || filter.startsWith(QLatin1String("bar")) ? NumberKind::Number
                                                                              : NumberKind::Day;
}

// Numbers that are texts to the program, by their names.
NumberKind kindOfName(const QString &name)
{
    static const QStringList numbers{QStringLiteral("no"),
                                     QStringLiteral("wip"),
                                     QStringLiteral("number"),
                                     QStringLiteral("member"),
                                     QStringLiteral("smartpit"),
                                     QStringLiteral("barcode"),
                                     QStringLiteral("account")};
    const bool number = numbers.contains(name.section(u'.', -1))
        || name.startsWith(QLatin1String("payeasy.")) || numbers.contains(name);
    return number ? NumberKind::Number : NumberKind::None;
}

// One text: its fields, and what stands between them.
class NumberText final
{
public:
    NumberText(const QString &text, const KindOf &kindOf)
        : m_text(text)
        , m_places(placeholdersIn(text))
    {
        for (const Placeholder &place : m_places)
            m_kinds.push_back(kindOf(place));
    }
    QStringList wrongs() const;

private:
    QStringView textOf(std::size_t at) const
    {
        return QStringView(m_text).mid(m_places[at].begin, m_places[at].end - m_places[at].begin);
    }
    // Free text may be empty: what stands on its other side is then beside the number.
    QString before(std::size_t at, bool through) const;
    QString after(std::size_t at, bool through) const;
    std::optional<QString> beside(std::size_t at, bool through) const;
    bool clashes(std::size_t at) const; // with the field after it

    const QString m_text;
    const std::vector<Placeholder> m_places;
    std::vector<NumberKind> m_kinds; // beside the places
};

QString NumberText::before(std::size_t at, bool through) const
{
    QString found;
    qsizetype end = m_places[at].begin;
    for (; at > 0; --at) {
        const qsizetype begin = m_places[at - 1].end;
        found.prepend(QStringView(m_text).mid(begin, end - begin));
        if (!through || m_kinds[at - 1] != NumberKind::None)
            return found;
        end = m_places[at - 1].begin;
    }
    return found.prepend(QStringView(m_text).left(end));
}

QString NumberText::after(std::size_t at, bool through) const
{
    QString found;
    qsizetype begin = m_places[at].end;
    for (; at + 1 < m_places.size(); ++at) {
        found += QStringView(m_text).mid(begin, m_places[at + 1].begin - begin);
        if (!through || m_kinds[at + 1] != NumberKind::None)
            return found;
        begin = m_places[at + 1].end;
    }
    return found + QStringView(m_text).mid(begin);
}

std::optional<QString> NumberText::beside(std::size_t at, bool through) const
{
    const QString front = before(at, through);
    if (auto sign = signJoinedBefore(front, m_kinds[at]))
        return sign;
    return signJoinedAfter(after(at, through), m_kinds[at], front);
}

bool NumberText::clashes(std::size_t at) const
{
    const QStringView between =
        QStringView(m_text).mid(m_places[at].end, m_places[at + 1].begin - m_places[at].end);
    if (!isGap(between))
        return false;
    const bool apart = between.toString().trimmed() != between || between.contains(QChar(0x2800));
    const NumberKind one = m_kinds[at], other = m_kinds[at + 1];
    const bool money = one == NumberKind::Money || other == NumberKind::Money;
    if (one == NumberKind::None || other == NumberKind::None)
        return money && !apart;
    const bool day = one == NumberKind::Day || other == NumberKind::Day;
    return money || !day || !apart;
}

QStringList NumberText::wrongs() const
{
    QStringList wrongs;
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        auto sign = beside(at, false);
        if (!sign && m_kinds[at] == NumberKind::Money)
            sign = beside(at, true);
        if (sign)
            wrongs << Words::tr("\"%1\" beside %2 is read as part of the number: put a word or "
                                "another mark between")
                          .arg(*sign, textOf(at));
        if (at + 1 < m_places.size() && clashes(at))
            wrongs << Words::tr("%1 and %2 are read as one number: put a word or a mark between")
                          .arg(textOf(at), textOf(at + 1));
    }
    wrongs.removeDuplicates();
    return wrongs;
}

} // namespace

NumberFields::NumberFields(const Fields &known, const SheetTemplate &own)
{
    for (auto it = known.values.begin(); it != known.values.end(); ++it)
        m_kinds.insert(it.key(), std::visit(KindOfValue(), it.value()));
    learn(own.first);
    learn(own.continuation);
}

void NumberFields::learn(const std::vector<BlockSpec> &blocks)
{
    for (const BlockSpec &block : blocks) {
        for (const ItemSpec &item : block.items) {
            const auto *table = std::get_if<TableSpec>(&item.what);
            if (table == nullptr)
                continue;
            for (const ColumnSpec &column : table->columns) {
                for (const Placeholder &place : placeholdersIn(column.field)) {
                    const NumberKind kind = kindOfFilter(place.filter);
                    if (kind != NumberKind::None)
                        m_kinds.insert(table->rows + u'.' + place.name, kind);
                }
            }
        }
    }
}

NumberKind NumberFields::kindOf(const Placeholder &place, const QString &list) const
{
    NumberKind kind = kindOfFilter(place.filter);
    if (kind == NumberKind::None && !list.isEmpty())
        kind = m_kinds.value(list + u'.' + place.name, NumberKind::None);
    if (kind == NumberKind::None)
        kind = m_kinds.value(place.name, NumberKind::None);
    return kind == NumberKind::None ? kindOfName(place.name) : kind;
}

QStringList wrongNeighbours(const QString &text, const NumberFields &fields, const QString &list)
{
    return NumberText(
               text,
               [&fields, &list](const Placeholder &place) { return fields.kindOf(place, list); })
        .wrongs();
}

QStringList wrongNeighboursInWord(const QString &text)
{
    return NumberText(text, [](const Placeholder &) { return NumberKind::Count; }).wrongs();
}

} // namespace keshikomi::printing
