// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/history_lines.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::ClearingHistory)
};

ClearedLine lineOf(const AllocationRow &row)
{
    const QString fee = row.discount.isZero()
        ? QString()
        : Tr::tr("With a fee of %1 that we bear").arg(format::yen(row.discount));
    return {row.id,
            row.run,
            row.at,
            row.actor,
            row.payment,
            row.billNumber,
            row.customer,
            std::nullopt,
            row.amount,
            fee,
            row.undone};
}

ClearedLine lineOf(const DifferenceRow &row)
{
    return {row.id,
            row.run,
            row.at,
            row.actor,
            row.payment,
            row.billNumber,
            row.customerName,
            row.kind,
            row.amount,
            row.note,
            row.undone};
}

// What one operation wrote stands together, its clearings first.
bool isNewer(const ClearedLine &one, const ClearedLine &other)
{
    return one.at != other.at ? one.at > other.at : one.run > other.run;
}

QString wordsOf(const ClearedLine &line, QDate today)
{
    QStringList words{QString::number(line.amount.amount()), format::number(line.amount.amount())};
    for (const TableCell &cell : clearedCells(line, today))
        words << cell.value.toString();
    return words.join(QLatin1Char('\n')).normalized(QString::NormalizationForm_KC);
}

} // namespace

std::vector<ClearedLine> clearedLines(const std::vector<AllocationRow> &cleared,
                                      const std::vector<DifferenceRow> &settled,
                                      std::size_t most)
{
    std::vector<ClearedLine> lines;
    lines.reserve(cleared.size() + settled.size());
    for (const AllocationRow &row : cleared)
        lines.push_back(lineOf(row));
    for (const DifferenceRow &row : settled)
        lines.push_back(lineOf(row));
    std::stable_sort(lines.begin(), lines.end(), isNewer);
    if (lines.size() > most)
        lines.erase(lines.begin() + std::ptrdiff_t(most), lines.end());
    return lines;
}

std::vector<TableColumn> clearedColumns()
{
    return {{CellKind::Text, 110, 0, Tr::tr("When")},
            {CellKind::Muted, 90, 4, Tr::tr("Who")},
            {CellKind::Text, 80, 2, Tr::tr("Payment")},
            {CellKind::Text, 100, 1, Tr::tr("Bill")},
            {CellKind::Text, 0, 0, Tr::tr("Customer")},
            {CellKind::Text, 160, 0, Tr::tr("What")},
            {CellKind::Amount, 110, 0, Tr::tr("Amount")},
            {CellKind::Muted, 180, 3, Tr::tr("Note")},
            {CellKind::Text, 90, 0, Tr::tr("State")}};
}

PlainTable::Line clearedCells(const ClearedLine &line, QDate today)
{
    const QString payment =
        line.payment ? QStringLiteral("P-%1").arg(line.payment->value()) : QString();
    const QString bill = line.billNumber > 0 ? billNumberText(line.billNumber) : QString();
    const QString what = line.kind ? differenceKindText(*line.kind) : Tr::tr("Cleared");
    const QString state = line.undone ? Tr::tr("Undone") : QString();
    return {{clearedTime(line.at, today)},
            {line.actor},
            {payment},
            {bill},
            {line.customer},
            {what},
            {qlonglong(line.amount.amount())},
            {line.note},
            {state, Tone::Warn}};
}

QString clearedTime(const QDateTime &at, QDate today)
{
    const QDate day = at.toOffsetFromUtc(9 * 3600).date();
    return QStringLiteral("%1 %2").arg(format::shortDate(day, today), format::timeOfDay(at));
}

std::vector<ClearedLine>
clearedWith(const QString &typed, const std::vector<ClearedLine> &lines, QDate today)
{
    const QStringList words =
        typed.normalized(QString::NormalizationForm_KC).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return lines;
    std::vector<ClearedLine> found;
    for (const ClearedLine &line : lines) {
        const QString text = wordsOf(line, today);
        const auto isThere = [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        if (std::all_of(words.begin(), words.end(), isThere))
            found.push_back(line);
    }
    return found;
}

} // namespace keshikomi
