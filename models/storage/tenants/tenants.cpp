// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tenants/tenants.h"

#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/operations.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT t.id, t.legal_entity, t.store, t.name, t.registration_number, t.zip, t.address, "
    "t.phone, t.bank_text, t.first_bill, t.last_bill, "
    "(SELECT MAX(l.month) FROM tenant_lock l WHERE l.tenant = t.id) FROM tenant t ";

QString bankText(const TenantFacts &facts)
{
    const QJsonObject text{{QStringLiteral("name"), facts.bankName},
                           {QStringLiteral("account"), facts.bankAccount},
                           {QStringLiteral("holder"), facts.bankHolder}};
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

Tenant tenantOf(const Row &row)
{
    const QJsonObject bank = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    const auto told = [&bank](const char *name) {
        return bank.value(QLatin1String(name)).toString();
    };
    Tenant tenant{row.id<TenantId>(0),
                  row.id<LegalEntityId>(1),
                  NewTenant{row.optionalId<StoreId>(2),
                            TenantFacts{row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        row.text(6),
                                        row.text(7),
                                        told("name"),
                                        told("account"),
                                        told("holder")},
                            row.integer(9),
                            row.integer(10)},
                  {},
                  {}};
    if (const auto month = monthFromName(row.text(11)))
        tenant.closedThrough = lastDayOf(*month);
    return tenant;
}

// Later rows of the same day replace the earlier ones.
Done readTerms(Session &session, Tenant &tenant)
{
    using Entry = Dated<TenantTerms>::Entry;
    KK_TRY(auto entries,
           session.all("SELECT valid_from, receipt_fee, fee_rate, transfer_fee, keeps_stamp, "
                       "pay_after_days FROM tenant_terms x WHERE tenant = ? AND id = "
                       "(SELECT MAX(y.id) FROM tenant_terms y WHERE y.tenant = x.tenant "
                       "AND y.valid_from = x.valid_from) ORDER BY valid_from",
                       {bind::of(tenant.id)},
                       [](const Row &row) {
                           return Entry{row.day(0),
                                        TenantTerms{row.yen(1),
                                                    Rate{qint32(row.integer(2))},
                                                    row.yen(3),
                                                    row.flag(4),
                                                    int(row.integer(5))}};
                       }));
    tenant.terms = Dated<TenantTerms>(std::move(entries));
    return done();
}

tl::unexpected<Error> outOfRange(qint64 number, qint64 first, qint64 last)
{
    return failure(ErrorCode::Conflict,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("bill"),
                    QString::number(number),
                    QString::number(first),
                    QString::number(last)});
}

Result<qint64> nextOfTenant(Session &session, TenantId id)
{
    KK_TRY(const Tenant tenant, tenantById(session, id));
    const QString series = QStringLiteral("bill:tenant:%1").arg(id.value());
    KK_TRY(const qint64 number, nextNumber(session, series, tenant.is.firstBill));
    if (number > tenant.is.lastBill)
        return outOfRange(number, tenant.is.firstBill, tenant.is.lastBill);
    return number;
}

} // namespace

Result<TenantId> insertTenant(Session &session,
                              LegalEntityId legalEntity,
                              const NewTenant &tenant,
                              const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO tenant (legal_entity, store, name, registration_number, "
                          "zip, address, phone, bank_text, first_bill, last_bill, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(legalEntity),
                           bind::of(tenant.store),
                           bind::of(tenant.facts.name),
                           bind::of(tenant.facts.registrationNumber),
                           bind::of(tenant.facts.zip),
                           bind::of(tenant.facts.address),
                           bind::of(tenant.facts.phone),
                           bankText(tenant.facts),
                           tenant.firstBill,
                           tenant.lastBill,
                           bind::of(stamp.operation)}));
    return TenantId(id);
}

Done addTenantTerms(
    Session &session, TenantId tenant, QDate from, const TenantTerms &terms, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO tenant_terms (tenant, valid_from, receipt_fee, fee_rate, "
                          "transfer_fee, keeps_stamp, pay_after_days, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(tenant),
                           bind::of(from),
                           bind::of(terms.receiptFee),
                           bind::of(terms.rate.basisPoints),
                           bind::of(terms.transferFee),
                           bind::of(terms.keepsStamp),
                           bind::of(terms.payAfterDays),
                           bind::of(stamp.operation)}));
    return done();
}

Result<Tenant> tenantById(Session &session, TenantId id)
{
    static const std::string sql = std::string(columns) + "WHERE t.id = ?";
    KK_TRY(auto tenant, session.one(sql.c_str(), {bind::of(id)}, tenantOf));
    if (!tenant)
        return failure(ErrorCode::NotFound, Fault::NoSuchTenant, {tenantNumberText(id)});
    KK_CHECK(readTerms(session, *tenant));
    return *std::move(tenant);
}

Result<std::vector<Tenant>> tenants(Session &session)
{
    static const std::string sql = std::string(columns) + "ORDER BY t.id";
    KK_TRY(auto all, session.all(sql.c_str(), {}, tenantOf));
    for (Tenant &each : all)
        KK_CHECK(readTerms(session, each));
    return all;
}

Result<std::optional<TenantId>> tenantOfBill(Session &session, BillId bill)
{
    return session.one("SELECT tenant FROM bill_tenant WHERE bill = ?",
                       {bind::of(bill)},
                       [](const Row &row) { return row.id<TenantId>(0); });
}

Done giveBillToTenant(Session &session, BillId bill, TenantId tenant)
{
    KK_CHECK(session.exec("INSERT INTO bill_tenant (bill, tenant) VALUES (?, ?)",
                          {bind::of(bill), bind::of(tenant)}));
    return done();
}

Result<qint64> nextBillNumber(Session &session, const std::optional<TenantId> &tenant)
{
    if (tenant)
        return nextOfTenant(session, *tenant);
    const QString series = QStringLiteral("bill");
    KK_TRY(qint64 number, nextNumber(session, series, firstBillNumber));
    for (;;) {
        KK_TRY(const auto last,
               session.one("SELECT last_bill FROM tenant WHERE ? BETWEEN first_bill AND last_bill",
                           {number},
                           [](const Row &row) { return row.integer(0); }));
        if (!last)
            return number;
        // The whole range is stepped over in one go.
        KK_TRY(const qint64 first,
               nextNumbers(session, series, firstBillNumber, int(*last - number + 1)));
        number = first + (*last - number);
    }
}

Done checkBillRange(Session &session, qint64 first, qint64 last)
{
    KK_TRY(const qint64 used,
           session.number("SELECT COUNT(*) FROM bill WHERE number BETWEEN ? AND ?", {first, last}));
    KK_TRY(const qint64 next,
           session.number("SELECT MAX(next) FROM number_series WHERE name = 'bill'"));
    KK_TRY(const qint64 others,
           session.number("SELECT COUNT(*) FROM tenant WHERE first_bill <= ? AND last_bill >= ?",
                          {last, first}));
    if (used > 0 || others > 0 || first < next)
        return outOfRange(first, std::max(next, firstBillNumber), last);
    return done();
}

Done checkTenantOpen(const Tenant &tenant, QDate day)
{
    if (!tenant.closedThrough.isValid() || !day.isValid() || day > tenant.closedThrough)
        return done();
    return failure(
        ErrorCode::Conflict, Fault::TenantLocked, {tenant.is.facts.name, monthName(day)});
}

Done lockTenantMonth(Session &session, TenantId tenant, QDate month, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO tenant_lock (tenant, month, operation) VALUES (?, ?, ?)",
                          {bind::of(tenant), monthName(month), bind::of(stamp.operation)}));
    return done();
}

Done holdTenant(Session &session, TenantId tenant)
{
    return session.execOne(
        "UPDATE tenant SET name = name WHERE id = ?", {bind::of(tenant)}, QStringLiteral("tenant"));
}

Result<std::vector<TenantSums>> tenantSums(Session &session)
{
    return session.all(
        "SELECT t.id, COUNT(b.id), COALESCE(SUM(b.amount), 0), COALESCE(SUM(o.open), 0), "
        "COALESCE(SUM((SELECT SUM(a.amount) FROM allocation a WHERE a.bill = b.id AND NOT EXISTS "
        "(SELECT 1 FROM allocation_undo u WHERE u.allocation = a.id))), 0) "
        "+ COALESCE(SUM((SELECT SUM(d.amount) FROM difference d WHERE d.bill = b.id "
        "AND d.kind = 'credit_use' AND NOT EXISTS "
        "(SELECT 1 FROM difference_undo v WHERE v.difference = d.id))), 0), "
        "(SELECT COALESCE(SUM(r.gross), 0) FROM tenant_statement_row r "
        "JOIN tenant_statement s ON s.id = r.statement WHERE s.tenant = t.id AND NOT EXISTS "
        "(SELECT 1 FROM tenant_statement_undo w WHERE w.statement = s.id)), "
        "(SELECT COALESCE(SUM(s.payout), 0) FROM tenant_statement s WHERE s.tenant = t.id "
        "AND NOT EXISTS (SELECT 1 FROM tenant_statement_undo w WHERE w.statement = s.id) "
        "AND NOT EXISTS (SELECT 1 FROM tenant_payout p WHERE p.statement = s.id AND NOT EXISTS "
        "(SELECT 1 FROM tenant_payout_undo y WHERE y.payout = p.posting))) "
        "FROM tenant t LEFT JOIN bill_tenant x ON x.tenant = t.id "
        "LEFT JOIN bill b ON b.id = x.bill AND b.state = 'issued' "
        "LEFT JOIN open_bill o ON o.bill = b.id GROUP BY t.id ORDER BY t.id",
        {},
        [](const Row &row) {
            const Yen collected = row.yen(4);
            return TenantSums{row.id<TenantId>(0),
                              row.integer(1),
                              row.yen(2),
                              row.yen(3),
                              collected,
                              collected - row.yen(5),
                              row.yen(6)};
        });
}

} // namespace keshikomi
