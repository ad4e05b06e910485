// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tenants/tenant_service.h"

#include "models/domain/book_locks.h"
#include "models/domain/registration_number.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/ledger.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 100;
constexpr int longestAddress = 200;
constexpr int longestShort = 40;
constexpr qint64 mostBillNumber = 99'999'999;
constexpr int mostPayDays = 366;
constexpr Yen mostKept{1'000'000};

Done checkFacts(const TenantFacts &facts)
{
    KK_CHECK(checkOneLine("name", facts.name, longestName, Presence::Required));
    if (!facts.registrationNumber.isEmpty())
        KK_CHECK(registrationNumber(facts.registrationNumber));
    KK_CHECK(checkOneLine("zip", facts.zip, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("address", facts.address, longestAddress, Presence::Optional));
    KK_CHECK(checkOneLine("phone", facts.phone, longestShort, Presence::Optional));
    KK_CHECK(checkOneLine("bank", facts.bankName, longestName, Presence::Optional));
    KK_CHECK(checkOneLine("account", facts.bankAccount, longestName, Presence::Optional));
    return checkOneLine("holder", facts.bankHolder, longestName, Presence::Optional);
}

Done checkNumbers(const NewTenant &tenant)
{
    if (tenant.firstBill < 1 || tenant.firstBill > mostBillNumber)
        return outOfRange("bill", tenant.firstBill, 1, mostBillNumber);
    if (tenant.lastBill < tenant.firstBill || tenant.lastBill > mostBillNumber)
        return outOfRange("bill", tenant.lastBill, tenant.firstBill, mostBillNumber);
    return done();
}

Done checkTerms(const TenantTerms &terms)
{
    for (const Yen kept : {terms.receiptFee, terms.transferFee}) {
        if (kept < Yen() || kept > mostKept)
            return outOfRange("fee", kept.amount(), 0, mostKept.amount());
    }
    constexpr int whole = 10'000;
    if (terms.rate.basisPoints < 0 || terms.rate.basisPoints > whole)
        return outOfRange("rate", terms.rate.basisPoints, 0, whole);
    if (terms.payAfterDays < 0 || terms.payAfterDays > mostPayDays)
        return outOfRange("days", terms.payAfterDays, 0, mostPayDays);
    return done();
}

Result<TenantRow> rowOf(Session &session, TenantId id)
{
    KK_TRY(Tenant tenant, tenantById(session, id));
    KK_TRY(const auto sums, tenantSums(session));
    const auto own = std::find_if(
        sums.begin(), sums.end(), [id](const TenantSums &each) { return each.tenant == id; });
    return TenantRow{std::move(tenant),
                     own == sums.end() ? TenantSums{id, 0, {}, {}, {}, {}, {}} : *own};
}

Result<Tenant> writeClosedMonth(Session &session, TenantId id, QDate month, const Stamp &stamp)
{
    KK_TRY(const Tenant tenant, tenantById(session, id));
    const QDate last = lastDayOf(month);
    if (last >= stamp.today || (tenant.closedThrough.isValid() && last <= tenant.closedThrough))
        return failure(ErrorCode::Conflict, Fault::NothingToClose, {monthName(month)});
    KK_TRY(const auto untold, untoldReceipts(session, id, last));
    if (!untold.empty()) {
        return failure(
            ErrorCode::Conflict, Fault::CloseHasOpenPoints, {QString::number(untold.size())});
    }
    KK_CHECK(lockTenantMonth(session, id, month, stamp));
    return tenantById(session, id);
}

Result<Agreement> bankOfHouse(Session &session, const QString &key)
{
    KK_TRY(const auto all, agreements(session));
    const auto bank = std::find_if(all.begin(), all.end(), [&key](const Agreement &each) {
        return each.key == key && each.channel == Channel::BankTransfer;
    });
    if (bank == all.end())
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
    return *bank;
}

Result<TenantStatement>
writePayout(Session &session, qint64 number, const QString &bankKey, QDate on, const Stamp &stamp)
{
    KK_CHECK(checkDay("on", on));
    if (on > stamp.today) {
        return failure(ErrorCode::Invalid,
                       Fault::DateInFuture,
                       {QStringLiteral("on"), on.toString(Qt::ISODate)});
    }
    KK_TRY(const TenantStatement found, tenantStatement(session, number));
    KK_CHECK(holdTenant(session, found.tenant));
    KK_TRY(TenantStatement statement, tenantStatement(session, number));
    const QString name = tenantStatementText(number);
    if (statement.undone) {
        return failure(
            ErrorCode::Conflict, Fault::AlreadyUndone, {QStringLiteral("tenant_statement"), name});
    }
    if (statement.paid)
        return failure(ErrorCode::Conflict, Fault::AlreadyApproved, {name, QStringLiteral("paid")});
    const Yen payout = statement.figures.payout;
    if (payout.isZero())
        return failure(ErrorCode::Conflict, Fault::NothingToExport, {name});
    KK_TRY(const Tenant tenant, tenantById(session, statement.tenant));
    KK_TRY(const Agreement bank, bankOfHouse(session, bankKey));
    const NewPosting paid{PostingKind::TenantPaid,
                          tenant.legalEntity,
                          tenant.is.store,
                          on,
                          name,
                          QStringLiteral("tenant_statement"),
                          statement.id,
                          std::nullopt,
                          {debit(Account::PayableToTenants, payout),
                           forAgreement(credit(Account::Bank, payout), bank.id)}};
    KK_TRY(const PostingId posting,
           postBetween(session, paid, bank.legalEntity, Account::Bank, stamp));
    KK_CHECK(insertTenantPayout(session, statement.id, posting, stamp));
    statement.paid = true;
    return statement;
}

} // namespace

Later<Tenant> TenantService::add(const Actor &actor, const NewTenant &tenant, bool dryRun) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "tenant.add",
                        dryRun,
                        [tenant](Session &session, const Stamp &stamp) -> Result<Tenant> {
                            KK_CHECK(checkFacts(tenant.facts));
                            KK_CHECK(checkNumbers(tenant));
                            KK_CHECK(checkBillRange(session, tenant.firstBill, tenant.lastBill));
                            KK_TRY(const House house, houseOfStore(session, tenant.store));
                            KK_TRY(const TenantId id,
                                   insertTenant(session, house.legalEntity, tenant, stamp));
                            return tenantById(session, id);
                        });
}

Later<Tenant> TenantService::setTerms(
    const Actor &actor, TenantId tenant, QDate from, const TenantTerms &terms, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "tenant.terms",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<Tenant> {
                            KK_CHECK(checkDay("from", from));
                            KK_CHECK(checkTerms(terms));
                            KK_CHECK(tenantById(session, tenant));
                            KK_CHECK(addTenantTerms(session, tenant, from, terms, stamp));
                            return tenantById(session, tenant);
                        });
}

Later<std::vector<TenantRow>> TenantService::list(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<std::vector<TenantRow>> {
        KK_TRY(auto all, tenants(session));
        KK_TRY(const auto sums, tenantSums(session)); // in the same order
        std::vector<TenantRow> rows;
        for (std::size_t i = 0; i < all.size(); ++i)
            rows.push_back({std::move(all[i]), sums.at(i)});
        return rows;
    });
}

Later<TenantRow> TenantService::find(const Actor &actor, TenantId tenant) const
{
    return m_context.read(actor, [tenant](Session &session) { return rowOf(session, tenant); });
}

Later<std::vector<TenantStatement>> TenantService::statements(const Actor &actor,
                                                              TenantId tenant) const
{
    return m_context.read(actor,
                          [tenant](Session &session) { return tenantStatements(session, tenant); });
}

Later<TenantStatement> TenantService::statement(const Actor &actor, qint64 number) const
{
    return m_context.read(actor,
                          [number](Session &session) { return tenantStatement(session, number); });
}

Later<Tenant>
TenantService::closeMonth(const Actor &actor, TenantId tenant, QDate month, bool dryRun) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CloseBooks,
                        "tenant.close",
                        dryRun,
                        [tenant, month](Session &session, const Stamp &stamp) {
                            return writeClosedMonth(session, tenant, month, stamp);
                        });
}

Later<TenantStatement> TenantService::pay(
    const Actor &actor, qint64 statement, const QString &bank, QDate on, bool dryRun) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "tenant.pay",
                        dryRun,
                        [statement, bank, on](Session &session, const Stamp &stamp) {
                            return writePayout(session, statement, bank, on, stamp);
                        });
}

} // namespace keshikomi
