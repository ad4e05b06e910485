// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/undo_words.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/refund_words.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::UndoWords)
};

constexpr std::size_t mostNamed = 6;

// The first of them; a decision of the automatic clearing may have hundreds.
template<typename T, typename Function>
QStringList firstOf(const std::vector<T> &all, Function wordsOf)
{
    QStringList words;
    for (std::size_t i = 0; i < all.size() && i < mostNamed; ++i)
        words << wordsOf(all[i]);
    if (all.size() > mostNamed)
        words << QStringLiteral("…");
    return words;
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

// "Transfer fee ¥440 B-100001"
QString leftText(const UndoLeft &left)
{
    QStringList words{left.kind ? differenceKindText(*left.kind) : Tr::tr("Cleared"),
                      format::yen(left.amount)};
    if (left.billNumber > 0)
        words << billNumberText(left.billNumber);
    return words.join(QLatin1Char(' '));
}

QString clearingsText(int count, UndoTold told)
{
    return told == UndoTold::Before ? Tr::tr("%n clearing(s) would be undone", nullptr, count)
                                    : Tr::tr("%n clearing(s) undone", nullptr, count);
}

QString differencesText(int count, UndoTold told)
{
    return told == UndoTold::Before ? Tr::tr("%n difference(s) would be undone", nullptr, count)
                                    : Tr::tr("%n difference(s) undone", nullptr, count);
}

QString refundText(const RefundRow &row, UndoTold told)
{
    return told == UndoTold::Before
        ? Tr::tr("Refund %1 would be cancelled").arg(pages::refundWords(row))
        : Tr::tr("Refund %1 cancelled")
              .arg(refundNumberText(row.id.value()) + QLatin1Char(' ') + format::yen(row.amount));
}

// On a locked day nothing is changed any more: the reversal has a day of its own.
QString lockedText(const UndoReport &report, QDate today)
{
    QStringList days;
    for (const QDate day : report.closedDays)
        days << format::shortDate(day, today);
    //: %1 days, %2 the day of the reversal
    return Tr::tr("Already closed: %1. It stays there; the reversal is booked on %2.")
        .arg(listed(days), format::shortDate(report.effectiveOn, today));
}

} // namespace

QStringList undoTakes(const UndoReport &report, UndoTold told)
{
    const QString space = QStringLiteral("  ");
    QStringList lines;
    if (report.allocations > 0)
        lines << clearingsText(report.allocations, told) + space + format::yen(report.amount);
    Yen settled = report.settled; // refunds are told by their numbers
    for (const RefundRow &row : report.refunds)
        settled -= row.amount;
    if (const int count = report.differences - int(report.refunds.size()); count > 0)
        lines << differencesText(count, told) + space + format::yen(settled);
    for (const RefundRow &row : report.refunds)
        lines << refundText(row, told);
    return lines;
}

QStringList undoConsequences(const UndoReport &report, QDate today)
{
    QStringList lines;
    if (!report.bills.empty())
        lines << Tr::tr("Bills open again: %1").arg(listed(firstOf(report.bills, billNumberText)));
    if (!report.closedDays.empty())
        lines << lockedText(report, today);
    if (!report.told.isEmpty())
        lines << Tr::tr("Papers that left and tell of it: %1").arg(listed(report.told));
    if (!report.kept.empty()) {
        lines << Tr::tr("This cannot be undone any more and stays:");
        lines << firstOf(report.kept,
                         [](const UndoKept &kept) { return faultTextInWindow(kept.why); });
    }
    if (!report.left.empty())
        lines << Tr::tr("Decided together with it and stays: %1")
                     .arg(listed(firstOf(report.left, leftText)));
    return lines;
}

} // namespace keshikomi
