// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settlement/settlement_terms.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

StoredPlan planOf(const Row &row)
{
    return StoredPlan{row.text(0), row.text(1).toUtf8()};
}

} // namespace

Result<std::vector<StoredPlan>> storedPlans(Session &session)
{
    return session.all("SELECT name, content FROM fee_plan ORDER BY name", {}, planOf);
}

Result<std::optional<StoredPlan>> storedPlan(Session &session, const QString &name)
{
    return session.one(
        "SELECT name, content FROM fee_plan WHERE name = ?", {bind::of(name)}, planOf);
}

Done putStoredPlan(Session &session, const StoredPlan &plan, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO fee_plan (name, content, operation) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET content = excluded.content, "
        "operation = excluded.operation",
        {bind::of(plan.name), QString::fromUtf8(plan.json), bind::of(stamp.operation)}));
    return done();
}

Done addSettlementTerms(Session &session,
                        AgreementId agreement,
                        QDate from,
                        const SettlementTerms &terms,
                        const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO settlement_terms (agreement, valid_from, plan, cycle, "
                          "item_fee, operation) VALUES (?, ?, ?, ?, ?, ?)",
                          {bind::of(agreement),
                           bind::of(from),
                           bind::of(terms.plan),
                           bind::of(terms.cycle),
                           bind::of(terms.itemFee),
                           bind::of(stamp.operation)}));
    return done();
}

Result<Dated<SettlementTerms>> settlementTerms(Session &session, AgreementId agreement)
{
    using Entry = Dated<SettlementTerms>::Entry;
    KK_TRY(auto entries,
           session.all("SELECT valid_from, plan, cycle, item_fee FROM settlement_terms x "
                       "WHERE agreement = ? AND id = (SELECT MAX(y.id) FROM settlement_terms y "
                       "WHERE y.agreement = x.agreement AND y.valid_from = x.valid_from) "
                       "ORDER BY valid_from",
                       {bind::of(agreement)},
                       [](const Row &row) {
                           SettlementTerms terms{row.text(1), row.text(2), std::nullopt};
                           if (!row.isNull(3))
                               terms.itemFee = row.yen(3);
                           return Entry{row.day(0), std::move(terms)};
                       }));
    return Dated<SettlementTerms>(std::move(entries));
}

} // namespace keshikomi
