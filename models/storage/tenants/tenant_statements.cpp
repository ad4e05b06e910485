// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tenants/tenant_statements.h"

#include "models/domain/try.h"
#include "models/storage/books/operations.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

using Source = TenantReceipt::Source;

constexpr qint64 firstStatement = 1'001;
constexpr std::array sources{
    Source::Allocation, Source::AllocationUndo, Source::Difference, Source::DifferenceUndo};

Source sourceNamed(const QString &name)
{
    for (const Source each : sources) {
        if (tenantSourceName(each) == name)
            return each;
    }
    qFatal("a statement holds a source this program does not know");
}

Channel channelOf(const QString &name)
{
    const auto channel = channelFromName(name);
    if (!channel)
        qFatal("the books hold a channel this program does not know");
    return *channel;
}

// What is the same for receipts and for what was taken back. The day of the payment; credit is
// used on the day it was posted.
#define KK_COLLECTED(table, amount, undo)                                                          \
    "b.id, b.number, COALESCE(m.received_on, p.effective_on), "                                    \
    "COALESCE(m.channel, 'cash_desk'), " amount ", "                                               \
    "(SELECT SUM(x.base) FROM bill_tax x WHERE x.bill = b.id), b.amount "                          \
    "FROM bill_tenant t JOIN bill b ON b.id = t.bill JOIN " table " a ON a.bill = b.id "           \
    "JOIN posting p ON p.id = a.posting LEFT JOIN payment m ON m.id = a.payment "                  \
    "LEFT JOIN " undo " u ON u." table " = a.id LEFT JOIN posting q ON q.id = u.posting "
// Rows of a statement that was not undone.
#define KK_STANDING(row)                                                                           \
    "NOT EXISTS (SELECT 1 FROM tenant_statement_undo w WHERE w.statement = " row ".statement) "
#define KK_FRESH(table, condition)                                                                 \
    "SELECT '" table "', a.id, " KK_COLLECTED(                                                     \
        table, "a.amount", table "_undo") "WHERE t.tenant = ? AND p.effective_on <= ? AND (q.id "  \
                                          "IS NULL OR q.effective_on > ?) " condition              \
                                          "AND NOT EXISTS (SELECT 1 FROM tenant_statement_row r "  \
                                          "WHERE r.source = '" table                               \
                                          "' AND r.source_id = a.id AND " KK_STANDING(             \
                                              "r") ") ORDER BY 5, 2"
#define KK_TAKEN_BACK(table)                                                                       \
    "SELECT '" table "_undo', a.id, " KK_COLLECTED(                                                \
        table,                                                                                     \
        "-a.amount",                                                                               \
        table "_undo") "JOIN tenant_statement_row r ON r.source = '" table                         \
                       "' AND r.source_id = a.id AND " KK_STANDING(                                \
                           "r") "WHERE t.tenant = ? AND q.effective_on <= ? AND NOT EXISTS "       \
                                "(SELECT 1 FROM tenant_statement_row k WHERE k.source = '" table   \
                                "_undo' "                                                          \
                                "AND k.source_id = a.id AND " KK_STANDING("k") ") ORDER BY 5, 2"

UntoldReceipt untoldOf(const Row &row)
{
    UntoldReceipt found{TenantReceipt{sourceNamed(row.text(0)),
                                      row.integer(1),
                                      row.id<BillId>(2),
                                      row.integer(3),
                                      row.day(4),
                                      channelOf(row.text(5)),
                                      row.yen(6),
                                      {},
                                      {}},
                        row.yen(7),
                        row.yen(8),
                        {},
                        {}};
    return found;
}

// What the statement that told it kept goes back with it.
Done readKept(Session &session, UntoldReceipt &untold)
{
    const bool ofAllocation = untold.receipt.source == Source::AllocationUndo;
    KK_TRY(const auto kept,
           session.one("SELECT r.fee, r.stamp FROM tenant_statement_row r "
                       "WHERE r.source = ? AND r.source_id = ? AND " KK_STANDING("r"),
                       {tenantSourceName(ofAllocation ? Source::Allocation : Source::Difference),
                        untold.receipt.sourceId},
                       [](const Row &row) { return std::pair(row.yen(0), row.yen(1)); }));
    Q_ASSERT(kept);
    untold.toldFee = kept->first;
    untold.toldStamp = kept->second;
    return done();
}

constexpr const char *statementColumns =
    "SELECT s.id, s.number, s.tenant, s.since, s.until, s.issued_on, s.pay_on, s.brought, "
    "s.gross, s.fees, s.fee_tax, s.stamps, s.transfer_fee, s.payout, s.carry, "
    "(SELECT p.posting FROM tenant_payout p WHERE p.statement = s.id AND NOT EXISTS "
    "(SELECT 1 FROM tenant_payout_undo v WHERE v.payout = p.posting)), u.statement "
    "FROM tenant_statement s LEFT JOIN tenant_statement_undo u ON u.statement = s.id ";

TenantStatement tenantStatementOf(const Row &row)
{
    return TenantStatement{row.integer(0),
                           row.integer(1),
                           row.id<TenantId>(2),
                           row.day(3),
                           row.day(4),
                           row.day(5),
                           row.day(6),
                           TenantFigures{row.yen(7),
                                         row.yen(8),
                                         row.yen(9),
                                         row.yen(10),
                                         row.yen(11),
                                         row.yen(12),
                                         row.yen(13),
                                         row.yen(14)},
                           {},
                           !row.isNull(15),
                           !row.isNull(16)};
}

Done readReceipts(Session &session, TenantStatement &statement)
{
    KK_TRY(statement.receipts,
           session.all("SELECT r.source, r.source_id, r.bill, b.number, r.paid_on, r.channel, "
                       "r.gross, r.fee, r.stamp FROM tenant_statement_row r "
                       "JOIN bill b ON b.id = r.bill WHERE r.statement = ? ORDER BY r.position",
                       {statement.id},
                       [](const Row &row) {
                           return TenantReceipt{sourceNamed(row.text(0)),
                                                row.integer(1),
                                                row.id<BillId>(2),
                                                row.integer(3),
                                                row.day(4),
                                                channelOf(row.text(5)),
                                                row.yen(6),
                                                row.yen(7),
                                                row.yen(8)};
                       }));
    return done();
}

Result<qint64> insertHead(Session &session,
                          const TenantStatement &statement,
                          const std::optional<PostingId> &posting,
                          const Stamp &stamp)
{
    const TenantFigures &figures = statement.figures;
    return session.insert(
        "INSERT INTO tenant_statement (tenant, number, since, until, issued_on, pay_on, brought, "
        "gross, fees, fee_tax, stamps, transfer_fee, payout, carry, posting, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {bind::of(statement.tenant),
         statement.number,
         bind::of(statement.since),
         bind::of(statement.until),
         bind::of(statement.issuedOn),
         bind::of(statement.payOn),
         bind::of(figures.brought),
         bind::of(figures.gross),
         bind::of(figures.fees),
         bind::of(figures.feeTax),
         bind::of(figures.stamps),
         bind::of(figures.transferFee),
         bind::of(figures.payout),
         bind::of(figures.carry),
         bind::of(posting),
         bind::of(stamp.operation)});
}

} // namespace

Result<std::vector<UntoldReceipt>> untoldReceipts(Session &session, TenantId tenant, QDate until)
{
    std::vector<UntoldReceipt> all;
    const Binds fresh{bind::of(tenant), bind::of(until), bind::of(until)};
    for (const char *sql :
         {KK_FRESH("allocation", ""), KK_FRESH("difference", "AND a.kind = 'credit_use' ")}) {
        KK_TRY(auto found, session.all(sql, fresh, untoldOf));
        all.insert(all.end(), found.begin(), found.end());
    }
    for (const char *sql : {KK_TAKEN_BACK("allocation"), KK_TAKEN_BACK("difference")}) {
        KK_TRY(auto found, session.all(sql, {bind::of(tenant), bind::of(until)}, untoldOf));
        for (UntoldReceipt &each : found)
            KK_CHECK(readKept(session, each));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

Result<std::vector<TenantStatement>> tenantStatements(Session &session, TenantId tenant)
{
    static const std::string sql =
        std::string(statementColumns) + "WHERE s.tenant = ? ORDER BY s.until, s.id";
    return session.all(sql.c_str(), {bind::of(tenant)}, tenantStatementOf);
}

Result<std::vector<TenantStatement>> standingTenantStatements(Session &session, TenantId tenant)
{
    KK_TRY(auto all, tenantStatements(session, tenant));
    const auto standing = std::remove_if(
        all.begin(), all.end(), [](const TenantStatement &each) { return each.undone; });
    all.erase(standing, all.end());
    return all;
}

Result<TenantStatement> tenantStatement(Session &session, qint64 number)
{
    static const std::string sql = std::string(statementColumns) + "WHERE s.number = ?";
    KK_TRY(auto statement, session.one(sql.c_str(), {number}, tenantStatementOf));
    if (!statement)
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {tenantStatementText(number)});
    KK_CHECK(readReceipts(session, *statement));
    return *std::move(statement);
}

Result<std::optional<TenantStatement>>
tenantStatementUntil(Session &session, TenantId tenant, QDate until)
{
    static const std::string sql = std::string(statementColumns)
        + "WHERE s.tenant = ? AND s.until = ? AND u.statement IS NULL";
    KK_TRY(auto statement,
           session.one(sql.c_str(), {bind::of(tenant), bind::of(until)}, tenantStatementOf));
    if (statement)
        KK_CHECK(readReceipts(session, *statement));
    return statement;
}

Result<TenantStatement> insertTenantStatement(Session &session,
                                              TenantStatement statement,
                                              const std::optional<PostingId> &posting,
                                              const Stamp &stamp)
{
    KK_TRY(statement.number,
           nextNumber(session, QStringLiteral("tenant_statement"), firstStatement));
    KK_TRY(statement.id, insertHead(session, statement, posting, stamp));
    int position = 0;
    for (const TenantReceipt &each : statement.receipts) {
        KK_CHECK(session.exec("INSERT INTO tenant_statement_row (statement, position, source, "
                              "source_id, bill, paid_on, channel, gross, fee, stamp) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              {statement.id,
                               ++position,
                               tenantSourceName(each.source),
                               each.sourceId,
                               bind::of(each.bill),
                               bind::of(each.paidOn),
                               channelName(each.channel),
                               bind::of(each.gross),
                               bind::of(each.fee),
                               bind::of(each.stamp)}));
    }
    return statement;
}

Done insertTenantPayout(Session &session, qint64 statement, PostingId posting, const Stamp &stamp)
{
    KK_CHECK(
        session.exec("INSERT INTO tenant_payout (statement, posting, operation) VALUES (?, ?, ?)",
                     {statement, bind::of(posting), bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
