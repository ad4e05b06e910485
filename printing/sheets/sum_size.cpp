// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/sum_size.h"

#include "printing/sheets/conditions.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double leastPt = 9; // as much as the body of the sheets

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

// A text with a sum in it.
struct SumText final
{
    QString place, shown; // in the file; "{tax|yen}"
    double pt = 0, minPt = 0;
    QStringList conditions;
    bool toPay = false; // also the sum to pay
};

class SumSizes final
{
public:
    SumSizes(const QString &sum, const NumberFields &numbers)
        : m_sum(sum)
        , m_numbers(numbers)
    {
    }
    void read(const std::vector<BlockSpec> &blocks, bool first);
    Wrongs wrongs() const;

    void operator()(const TextSpec &spec) { add(spec.text, spec.pt, spec.minPt, {}); }
    void operator()(const CellsSpec &spec);
    void operator()(const TableSpec &spec);
    template<typename Other>
    void operator()(const Other &)
    {
    }

private:
    void add(const QString &text, double pt, double minPt, const QString &list);
    // Those of the sum to pay of which `fits` holds.
    template<typename Fits>
    ShownFields toPay(Fits fits, const QStringList &also = {}) const
    {
        ShownFields shown;
        for (const SumText &one : m_toPay) {
            if (fits(one))
                shown.add(m_sum, one.conditions + also);
        }
        return shown;
    }
    bool isLargest(const SumText &other) const;
    double largest() const;

    const QString m_sum;
    const NumberFields &m_numbers;
    QString m_place;
    QStringList m_conditions;
    bool m_first = true;
    std::vector<SumText> m_toPay, m_others;
};

void SumSizes::read(const std::vector<BlockSpec> &blocks, bool first)
{
    m_first = first;
    for (const BlockSpec &block : blocks) {
        for (const ItemSpec &item : block.items) {
            m_place = QStringLiteral("%1(%2).items[%3]").arg(block.place, block.id).arg(item.at);
            m_conditions = conditionsOf({block.condition, item.condition});
            if (!item.broken)
                std::visit(*this, item.what);
        }
    }
}

void SumSizes::operator()(const CellsSpec &spec)
{
    const QStringList conditions = m_conditions;
    for (const CellsSpec::Cell &cell : spec.cells) {
        m_conditions = conditionsOf(conditions + QStringList{cell.condition});
        (*this)(cell.value);
    }
    m_conditions = conditions;
}

void SumSizes::operator()(const TableSpec &spec)
{
    for (const ColumnSpec &column : spec.columns)
        add(column.field, spec.pt, spec.minPt, spec.rows);
    add(spec.groupSum, spec.pt, spec.minPt, spec.rows);
}

void SumSizes::add(const QString &text, double pt, double minPt, const QString &list)
{
    SumText found{m_place, {}, pt, minPt, m_conditions};
    for (const Placeholder &place : placeholdersIn(text)) {
        if (list.isEmpty() && place.name == m_sum)
            found.toPay = true;
        else if (found.shown.isEmpty() && m_numbers.kindOf(place, list) == NumberKind::Money)
            found.shown = text.mid(place.begin, place.end - place.begin);
    }
    if (found.toPay && m_first)
        m_toPay.push_back(found);
    if (!found.shown.isEmpty())
        m_others.push_back(found);
}

// Wherever both are shown and there is something to pay, a sum to pay is never smaller. What stands
// in one text is of one size.
bool SumSizes::isLargest(const SumText &other) const
{
    const auto isLarge = [&other](const SumText &one) {
        return one.minPt >= other.pt
            || (other.toPay && one.place == other.place && one.pt == other.pt);
    };
    const QStringList asking = other.conditions + QStringList{QStringLiteral("!settled")};
    const ShownFields all = toPay([](const SumText &) { return true; }, asking);
    return !toPay(isLarge).missing(all, m_sum);
}

double SumSizes::largest() const
{
    double pt = 0;
    for (const SumText &one : m_toPay)
        pt = std::max(pt, one.minPt);
    return pt;
}

Wrongs SumSizes::wrongs() const
{
    Wrongs wrongs;
    const QString shown = QStringLiteral("{%1|yen}").arg(m_sum);
    const auto isReadable = [](const SumText &one) { return one.minPt >= leastPt; };
    if (toPay(isReadable).missing(toPay([](const SumText &) { return true; }), m_sum))
        wrongs.emplace_back(
            m_toPay.front().place,
            Words::tr("the sum to pay, %1, may be smaller than %2 pt everywhere on the sheet: "
                      "raise \"min\" in one place")
                .arg(shown)
                .arg(leastPt));
    for (const SumText &other : m_others) {
        if (!isLargest(other))
            wrongs.emplace_back(
                other.place,
                Words::tr("%1 is set in %2 pt, but the sum to pay, %3, may come down to %4 pt: "
                          "make %1 smaller, or raise \"min\" of the sum to pay")
                    .arg(other.shown)
                    .arg(other.pt)
                    .arg(shown)
                    .arg(largest()));
    }
    return wrongs;
}

} // namespace

QString sumToPayOf(const SheetDefinition &definition)
{
    const QString topay = QStringLiteral("topay");
    if (definition.required.contains(topay))
        return topay;
    return std::holds_alternative<ReminderContent>(definition.empty) ? QStringLiteral("open")
                                                                     : QString();
}

Wrongs wrongSumSizes(const SheetTemplate &sheet,
                     const SheetDefinition &definition,
                     const NumberFields &numbers)
{
    const QString sum = sumToPayOf(definition);
    if (sum.isEmpty())
        return {};
    SumSizes sizes(sum, numbers);
    sizes.read(sheet.first, true);
    sizes.read(sheet.continuation, false);
    return sizes.wrongs();
}

} // namespace keshikomi::printing
