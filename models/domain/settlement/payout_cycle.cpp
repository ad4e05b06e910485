// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settlement/payout_cycle.h"

#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

QDate dayInMonth(QDate month, int day)
{
    return QDate(month.year(), month.month(), std::min(day, month.daysInMonth()));
}

QDate firstOfNext(QDate day)
{
    return QDate(day.year(), day.month(), 1).addMonths(1);
}

// The first closing day that is not before `day`.
QDate closingFrom(const CycleRule &rule, QDate day)
{
    for (const int closing : rule.closingDays) {
        const QDate end = dayInMonth(day, closing);
        if (end >= day)
            return end;
    }
    return dayInMonth(firstOfNext(day), rule.closingDays.front());
}

// The last closing day before `day`.
QDate closingBefore(const CycleRule &rule, QDate day)
{
    QDate month = day;
    for (;;) {
        for (auto closing = rule.closingDays.rbegin(); closing != rule.closingDays.rend();
             ++closing) {
            const QDate end = dayInMonth(month, *closing);
            if (end < day)
                return end;
        }
        month = QDate(month.year(), month.month(), 1).addDays(-1);
    }
}

Result<QDate> payoutOf(const PayoutRule &rule, QDate closing, const BankCalendar &calendar)
{
    QDate day = closing.addDays(rule.daysAfter);
    if (rule.payDay > 0) {
        const QDate month = QDate(closing.year(), closing.month(), 1).addMonths(rule.monthsAfter);
        day = dayInMonth(month, rule.payDay);
    }
    if (rule.bankDays > 0)
        return calendar.after(day, rule.bankDays);
    return rule.backward ? calendar.onOrBefore(day) : calendar.onOrAfter(day);
}

} // namespace

Result<Cycle> cycleOf(const CycleRule &rule, QDate day, const BankCalendar &calendar)
{
    Cycle cycle;
    cycle.to = closingFrom(rule, day);
    cycle.from = closingBefore(rule, cycle.to).addDays(1);
    KK_TRY(cycle.payOn, payoutOf(rule.payout, cycle.to, calendar));
    return cycle;
}

Result<std::vector<Cycle>>
cyclesOver(const CycleRule &rule, QDate first, QDate last, const BankCalendar &calendar)
{
    std::vector<Cycle> cycles;
    for (QDate day = first; day <= last; day = cycles.back().to.addDays(1)) {
        KK_TRY(const Cycle cycle, cycleOf(rule, day, calendar));
        cycles.push_back(cycle);
    }
    return cycles;
}

} // namespace keshikomi
