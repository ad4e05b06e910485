// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/credit_opening.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/opening/opening_customers.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/allocations.h"
#include "models/storage/closing/opening_credits.h"

namespace keshikomi {

namespace {

constexpr int longestNote = 100;

struct OwnedCredit final
{
    CustomerId customer;
    OldCredit credit;
};

Done check(Session &session, const House &house, const OwnedCredit &owned)
{
    const OldCredit &credit = owned.credit;
    if (credit.amount < Yen(1) || credit.amount > mostAsked)
        return outOfRange("credit", credit.amount.amount(), 1, mostAsked.amount());
    KK_CHECK(checkText("note", credit.note, longestNote, Presence::Optional));
    KK_TRY(const auto before, openingOfCustomer(session, house.legalEntity, owned.customer));
    if (!before)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::FileAlreadyImported,
                   {credit.customer, QString::number(*before), QStringLiteral("credit")});
}

// A list has one customer several times where the old program kept several deposits.
Result<CreditOpeningResult> writeAll(Session &session,
                                     const House &house,
                                     const std::vector<OwnedCredit> &credits,
                                     const NewOpening &facts,
                                     const Stamp &stamp)
{
    KK_TRY(const RunId run, startRun(session, "opening", stamp));
    CreditOpeningResult result;
    KK_TRY(result.effectiveOn, openingDay(session, house, facts.effectiveOn, stamp));
    for (const OwnedCredit &each : credits) {
        KK_CHECK(check(session, house, each));
        const OldCredit &credit = each.credit;
        KK_TRY(const CreditId id,
               giveOpeningCredit(session,
                                 house,
                                 {run, each.customer, credit.amount, credit.note},
                                 facts.effectiveOn,
                                 stamp));
        result.credits.push_back(id);
        result.amount += credit.amount;
    }
    NewOpening opening = facts;
    opening.effectiveOn = result.effectiveOn;
    opening.credits = result.credits;
    opening.creditAmount = result.amount;
    KK_TRY(result.opening, insertOpening(session, opening, stamp));
    return result;
}

} // namespace

Result<CreditOpeningResult> writeCredits(Session &session,
                                         const House &house,
                                         const std::vector<OldCredit> &credits,
                                         const NewOpening &facts,
                                         const Stamp &stamp)
{
    OpeningCustomers customers(session, stamp);
    std::vector<OwnedCredit> owned;
    for (const OldCredit &each : credits) {
        KK_TRY(const CustomerId customer,
               customers.of({each.customer, each.kana, each.code, each.row}));
        owned.push_back({customer, each});
    }
    KK_TRY(CreditOpeningResult result, writeAll(session, house, owned, facts, stamp));
    result.newCustomers = customers.fresh();
    return result;
}

Result<CreditOpeningResult> writeCredit(Session &session,
                                        const House &house,
                                        qint64 customerNumber,
                                        const OldCredit &credit,
                                        const NewOpening &facts,
                                        const Stamp &stamp)
{
    KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
    OwnedCredit owned{customer.id, credit};
    owned.credit.customer = customer.facts.name;
    return writeAll(session, house, {owned}, facts, stamp);
}

} // namespace keshikomi
