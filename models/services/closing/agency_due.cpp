// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/closing/agency_due.h"

#include "models/domain/try.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/settlement/settlement_cycles.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/settlement/settlements.h"

#include <map>

namespace keshikomi {

namespace {

// No plan pays later: what is older is due either way.
constexpr int longestWait = 200;

// The payout day of what an agency received on a day; none: no terms were agreed then.
class PayoutDays final
{
public:
    PayoutDays(Session &session, AgreementId agreement, const BankCalendar &calendar)
        : m_session(session)
        , m_agreement(agreement)
        , m_calendar(calendar)
    {
    }

    Result<std::optional<QDate>> of(QDate receivedOn)
    {
        const auto known = m_days.find(receivedOn);
        if (known != m_days.end())
            return known->second;
        KK_TRY(const auto agreed, agreedPlan(m_session, m_agreement, receivedOn));
        std::optional<QDate> payOn;
        if (agreed) {
            KK_TRY(const Cycle cycle, cycleOf(agreed->rule, receivedOn, m_calendar));
            payOn = cycle.payOn;
        }
        m_days.emplace(receivedOn, payOn);
        return payOn;
    }

private:
    Session &m_session;
    const AgreementId m_agreement;
    const BankCalendar &m_calendar;
    std::map<QDate, std::optional<QDate>> m_days;
};

Result<Yen> lessOrMore(Session &session, const Agreement &agency, PayoutDays &days, QDate monthEnd)
{
    KK_TRY(const auto payments,
           paymentsOfAgency(session, agency.id, monthEnd.addDays(-longestWait), monthEnd, true));
    Yen change;
    for (const UnsettledPayment &each : payments) {
        if (each.payoutOn.isValid())
            continue;
        KK_TRY(const auto payOn, days.of(each.receivedOn));
        if (!payOn)
            continue;
        const bool wasDue = each.receivedOn <= monthEnd.addDays(-agencyDays);
        const bool isDue = *payOn <= monthEnd;
        if (isDue != wasDue)
            change += isDue ? each.amount : -each.amount;
    }
    return change;
}

} // namespace

Done dueByAgreedCycles(Session &session, QDate monthEnd, std::vector<AgencyFigures> &agencies)
{
    KK_TRY(const BankCalendar calendar, bankCalendar(session));
    for (AgencyFigures &each : agencies) {
        KK_TRY(const auto agency, findAgreement(session, each.key));
        if (!agency)
            continue;
        PayoutDays days(session, agency->id, calendar);
        KK_TRY(const Yen change, lessOrMore(session, *agency, days, monthEnd));
        each.due += change;
    }
    return done();
}

} // namespace keshikomi
