// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/payment_requests.h"

#include "models/domain/try.h"
#include "models/storage/engine/key_list.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT id, client_id, bill, amount, remote_id, remote_version, url, state, "
    "expires_at FROM payment_request ";

StoredRequest requestOf(const Row &row)
{
    return StoredRequest{row.id<PaymentRequestId>(0),
                         row.text(1),
                         row.id<BillId>(2),
                         row.yen(3),
                         row.text(4),
                         row.integer(5),
                         row.text(6),
                         row.text(7),
                         row.instant(8)};
}

QString stateAfter(OutboxOutcome::Kind kind)
{
    switch (kind) {
    case OutboxOutcome::Kind::Delivered: return QStringLiteral("done");
    case OutboxOutcome::Kind::Retry: return QStringLiteral("queued");
    case OutboxOutcome::Kind::Unknown: return QStringLiteral("unknown");
    case OutboxOutcome::Kind::Dead: return QStringLiteral("dead");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<StoredRequest>
insertRequest(Session &session, BillId bill, const PaymentRequestDraft &draft, const Stamp &stamp)
{
    const QString state = QStringLiteral("queued");
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO payment_request (client_id, bill, amount, remote_id, remote_version, "
               "url, state, expires_at, operation) VALUES (?, ?, ?, '', 0, '', ?, ?, ?) "
               "RETURNING id",
               {bind::of(draft.clientId),
                bind::of(bill),
                bind::of(draft.amount),
                state,
                bind::of(draft.expiresAt),
                bind::of(stamp.operation)}));
    return StoredRequest{PaymentRequestId(id),
                         draft.clientId,
                         bill,
                         draft.amount,
                         {},
                         0,
                         {},
                         state,
                         draft.expiresAt};
}

Result<std::vector<StoredRequest>> requestsOfBill(Session &session, BillId bill)
{
    static const std::string sql = std::string(columns) + "WHERE bill = ? ORDER BY id DESC";
    return session.all(sql.c_str(), {bind::of(bill)}, requestOf);
}

Result<std::optional<StoredRequest>> requestByClientId(Session &session, const QString &clientId)
{
    static const std::string sql = std::string(columns) + "WHERE client_id = ?";
    return session.one(sql.c_str(), {clientId}, requestOf);
}

Result<std::optional<StoredRequest>> requestByUrl(Session &session, const QString &url)
{
    static const std::string sql = std::string(columns) + "WHERE url = ? ORDER BY id DESC";
    return session.one(sql.c_str(), {url}, requestOf);
}

Result<std::vector<StaleRequest>> staleRequests(Session &session, const std::vector<BillId> &bills)
{
    std::vector<qint64> keys;
    for (const BillId bill : bills)
        keys.push_back(bill.value());
    KK_TRY(auto found,
           KeyList::wholes(keys).all(
               session,
               "SELECT q.id, q.client_id, q.bill, q.amount, q.remote_id, q.remote_version, q.url, "
               "q.state, q.expires_at, b.number, o.open FROM {keys} k "
               "CROSS JOIN payment_request q JOIN bill b ON b.id = q.bill "
               "JOIN open_bill o ON o.bill = b.id WHERE q.bill = k.given AND q.amount > o.open "
               "ORDER BY q.id",
               {},
               [](const Row &row) {
                   return StaleRequest{requestOf(row), row.integer(9), row.yen(10)};
               }));
    found.erase(std::remove_if(found.begin(),
                               found.end(),
                               [](const StaleRequest &each) { return !each.request.isLive(); }),
                found.end());
    return found;
}

Done markRequest(Session &session, PaymentRequestId id, const QString &state)
{
    return session.execOne("UPDATE payment_request SET state = ? WHERE id = ?",
                           {state, bind::of(id)},
                           QStringLiteral("payment_request"));
}

Result<qint64> queueOutbox(Session &session,
                           const OutboxItem &item,
                           std::optional<PaymentRequestId> request,
                           const Stamp &stamp)
{
    return session.insert(
        "INSERT INTO outbox (operation, request, key, method, path, if_match, body, state, "
        "attempts, next_at, last_error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, '') RETURNING id",
        {bind::of(stamp.operation),
         bind::of(request),
         bind::of(item.key),
         bind::of(item.method),
         bind::of(item.path),
         bind::of(item.ifMatch),
         QString::fromUtf8(item.body),
         bind::of(stamp.at)});
}

Done settleOutbox(Session &session, const OutboxOutcome &outcome, const QDateTime &now)
{
    const QString problem = outcome.problemCode.isEmpty() && outcome.error ? outcome.error->detail
                                                                           : outcome.problemCode;
    return session.execOne("UPDATE outbox SET state = ?, attempts = attempts + 1, next_at = ?, "
                           "last_error = ? WHERE id = ? AND state <> 'done'",
                           {stateAfter(outcome.kind),
                            bind::of(now.addMSecs(outcome.after.count())),
                            bind::of(problem),
                            outcome.id},
                           QStringLiteral("outbox"));
}

Result<bool> dropQueued(Session &session, PaymentRequestId request)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE outbox SET state = 'dead', last_error = 'withdrawn' "
                        "WHERE request = ? AND state = 'queued' AND attempts = 0",
                        {bind::of(request)}));
    return rows > 0;
}

} // namespace keshikomi
