// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/shadow_run.h"

#include "models/domain/try.h"
#include "models/formats/old_bills.h"
#include "models/services/clearing.h"
#include "models/services/differences/clearing_rules.h"
#include "models/services/house_writing.h"
#include "models/services/match_rules.h"
#include "models/services/opening/opening_writing.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/column_maps.h"
#include "models/storage/asking/stores.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

struct Given final
{
    House house;
    std::vector<Agreement> agreements;
    std::vector<StoredColumnMap> maps; // tables of banks, as the house reads them
    MatchRules matching;
    ClearingRules clearing;
};

Result<Given> givenOf(Session &session, QDate today)
{
    KK_TRY(const House house, requireHouse(session));
    KK_TRY(const auto known, agreements(session));
    KK_TRY(const auto maps, columnMaps(session));
    KK_TRY(const MatchRules matching, matchRules(session));
    KK_TRY(const ClearingRules clearing, clearingRules(session, today));
    return Given{house, known, maps, matching, clearing};
}

// How the house reads and clears; what it learned of its own customers says nothing of a list.
Done copyRules(Session &session, const Given &given, const Stamp &stamp)
{
    for (const StoredColumnMap &each : given.maps)
        KK_CHECK(putColumnMap(session, each, stamp));
    KK_CHECK(writePasses(session, given.matching.passes));
    return putClearingRules(session, given.clearing, QDate());
}

NewAgreement copyOf(const Agreement &agreement)
{
    return {agreement.key,
            agreement.channel,
            agreement.name,
            agreement.slipKeyAt,
            agreement.slipKeyLength,
            BookingSource::File,
            agreement.layout};
}

using BillsOfList = std::map<BillId, std::size_t>;

// The house, its agreements and the bills of the list in the scratch store.
Result<BillsOfList> furnish(const ServiceContext &scratch,
                            const Actor &actor,
                            const Given &given,
                            const std::vector<OldBill> &bills,
                            const NewOpening &facts)
{
    return scratch
        .write(actor,
               Permission::ManageStore,
               "shadow",
               [=](Session &session, const Stamp &stamp) -> Result<BillsOfList> {
                   KK_TRY(const House house,
                          writeHouse(session, given.house.entity, given.house.store, stamp));
                   for (const Agreement &each : given.agreements)
                       KK_CHECK(putAgreement(
                           session, house.legalEntity, copyOf(each), facts.effectiveOn));
                   KK_CHECK(copyRules(session, given, stamp));
                   KK_TRY(const OpeningResult opening,
                          writeOpening(session, house, bills, facts, stamp));
                   BillsOfList places;
                   for (std::size_t at = 0; at < opening.bills.size(); ++at)
                       places.emplace(opening.bills[at].bill, at);
                   return places;
               })
        .result();
}

// What each bill got. Cleared money goes before a proposal; of proposals only a single best one
// counts, as a screen would offer it, and none for what an earlier one would have paid.
Result<std::map<std::size_t, ShadowClearing>> clearingsOf(const ServiceContext &scratch,
                                                          const Actor &actor,
                                                          const ClearingReport &report,
                                                          const BillsOfList &places,
                                                          const std::vector<OldBill> &bills)
{
    std::map<std::size_t, ShadowClearing> found;
    const ClearingService service(scratch);
    for (const MatchResult &result : report.results) {
        const bool alone = result.verdict == Verdict::ClearAlone;
        const bool proposed = result.verdict == Verdict::Propose && result.equallyGood == 1;
        if (!alone && !proposed)
            continue;
        KK_TRY(const Payment payment, service.payment(actor, result.payment).result());
        for (const Share &share : result.candidates.front().shares) {
            const auto place = places.find(share.bill);
            if (place == places.end())
                continue;
            ShadowClearing &own = found[place->second];
            if (own.alone && !alone)
                continue;
            if (alone && !own.alone)
                own = ShadowClearing();
            if (!alone && own.amount + share.amount > bills[place->second].amount)
                continue;
            own.amount += share.amount;
            own.receivedOn = payment.receivedOn;
            own.payer = payment.payerName;
            own.alone = alone;
        }
    }
    return found;
}

Result<ShadowReport> runIn(const ServiceContext &scratch,
                           const Actor &actor,
                           const Given &given,
                           const std::vector<OldBill> &bills,
                           const NoticeFile &bank,
                           const NewOpening &facts)
{
    KK_TRY(const BillsOfList places, furnish(scratch, actor, given, bills, facts));
    KK_TRY(const ImportReport import, ImportService(scratch).import(actor, bank).result());
    if (import.refused) {
        ShadowReport refused;
        refused.refused = import.refused;
        refused.problems = import.problems;
        return refused;
    }
    KK_TRY(const ClearingReport cleared, ClearingService(scratch).clear(actor).result());
    KK_TRY(const auto found, clearingsOf(scratch, actor, cleared, places, bills));
    ShadowReport report;
    report.payments = int(cleared.results.size());
    report.open = int(
        std::count_if(cleared.results.begin(), cleared.results.end(), [](const MatchResult &each) {
            return each.verdict == Verdict::None;
        }));
    for (std::size_t at = 0; at < bills.size(); ++at) {
        ShadowLine line;
        line.old = bills[at];
        if (const auto own = found.find(at); own != found.end())
            line.here = own->second;
        line.outcome = shadowOutcome(line.old, line.here);
        report.lines.push_back(std::move(line));
    }
    return report;
}

Result<ShadowReport> runShadow(const Given &given,
                               const Clock &clock,
                               const Actor &actor,
                               const NoticeFile &bank,
                               const NoticeFile &oldList)
{
    KK_TRY(const OldBillList list, readOldBills(oldList.bytes, oldList.name, clock.today()));
    if (!list.problems.empty()) {
        ShadowReport refused;
        refused.refused = Error{ErrorCode::Invalid,
                                Fault::FileHasBadRows,
                                {oldList.name, QString::number(list.problems.size())},
                                {}};
        refused.problems = list.problems;
        return refused;
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(
            ErrorCode::Storage, Fault::StoreFailed, {folder.path(), folder.errorString()});
    KK_TRY(const std::unique_ptr<Store> store,
           Store::create(StoreLocation::parse(folder.filePath(QStringLiteral("shadow.keshikomi"))),
                         clock));
    const Actor there{actor.name, Role::Admin, actor.seat}; // of the scratch store only
    const NewOpening facts{oldList.name,
                           QCryptographicHash::hash(oldList.bytes, QCryptographicHash::Sha256),
                           clock.today(),
                           {},
                           {}};
    return runIn(ServiceContext{*store, clock}, there, given, list.bills, bank, facts);
}

} // namespace

int ShadowReport::count(ShadowOutcome outcome) const
{
    return int(std::count_if(lines.begin(), lines.end(), [outcome](const ShadowLine &each) {
        return each.outcome == outcome;
    }));
}

bool ShadowReport::agrees() const
{
    return !refused && count(ShadowOutcome::OnlyOld) == 0 && count(ShadowOutcome::OnlyHere) == 0
        && count(ShadowOutcome::Differs) == 0;
}

Later<ShadowReport>
ShadowService::run(const Actor &actor, const NoticeFile &bank, const NoticeFile &oldList) const
{
    if (const Done may = require(actor, Permission::ImportFiles); !may)
        return at<ShadowReport>(tl::unexpected(may.error()));
    return m_context
        .read(
            actor,
            [today = m_context.clock.today()](Session &session) { return givenOf(session, today); })
        .then(QtFuture::Launch::Async,
              [&clock = m_context.clock, actor, bank, oldList](
                  Result<Given> given) -> Result<ShadowReport> {
                  if (!given)
                      return tl::unexpected(given.error());
                  return runShadow(*given, clock, actor, bank, oldList);
              });
}

} // namespace keshikomi
