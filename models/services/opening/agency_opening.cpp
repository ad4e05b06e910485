// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/agency_opening.h"

#include "models/domain/month_check.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/settlement/settlement_cycles.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr Yen mostWithAgency{999'999'999'999}; // as of a report

Result<std::vector<AgencyOpening>> toldOf(Session &session, const Agreement &agency)
{
    KK_TRY(auto told, agencyOpenings(session));
    std::erase_if(told,
                  [&agency](const AgencyOpening &each) { return each.agreement != agency.key; });
    return told;
}

// Told without its day, it is the amount of the one day there is: told twice it would count twice.
// A day of which nothing is told any more is none.
Result<QDate> payoutDay(Session &session,
                        const Agreement &agency,
                        const NewAgencyOpening &opening,
                        const std::vector<AgencyOpening> &told)
{
    if (opening.payOn.isValid())
        return opening.payOn;
    std::vector<AgencyOpening> days = told;
    std::erase_if(days, [](const AgencyOpening &each) { return each.amount.isZero(); });
    if (days.size() == 1)
        return days.front().payOn;
    if (!days.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("pay_on")});
    KK_TRY(const auto agreed, agreedPlan(session, agency.id, opening.on));
    if (!agreed)
        return opening.on.addDays(agencyDays);
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    KK_TRY(const Cycle cycle, cycleOf(agreed->rule, opening.on, calendar));
    return cycle.payOn;
}

// What reports have paid stays told.
Yen leastOf(const std::vector<AgencyOpening> &told, QDate payOn)
{
    Yen paid, others;
    for (const AgencyOpening &each : told) {
        paid += each.amount - each.open;
        if (each.payOn != payOn)
            others += each.amount;
    }
    return std::max(Yen(), paid - others);
}

} // namespace

Done writeAgencyOpening(Session &session, const NewAgencyOpening &opening, const Stamp &stamp)
{
    KK_CHECK(checkDay("on", opening.on));
    if (opening.on > stamp.today)
        return failure(ErrorCode::Invalid,
                       Fault::DateInFuture,
                       {QStringLiteral("on"), opening.on.toString(Qt::ISODate)});
    KK_TRY(const Agreement agency, settlingAgency(session, opening.agreement));
    KK_TRY(const auto told, toldOf(session, agency));
    KK_TRY(const QDate payOn, payoutDay(session, agency, opening, told));
    const QDate first = opening.on.addYears(-1), last = opening.on.addYears(1);
    if (payOn < first || payOn > last)
        return dueDateRefused(payOn, first, last);
    const Yen least = leastOf(told, payOn);
    if (opening.amount < least || opening.amount > mostWithAgency)
        return outOfRange(
            "opening_balance", opening.amount.amount(), least.amount(), mostWithAgency.amount());
    return postAgencyOpening(session, agency, opening.amount, payOn, opening.on, stamp);
}

} // namespace keshikomi
