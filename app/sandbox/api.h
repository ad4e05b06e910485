// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/centre.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/problem.h"
#include "app/sandbox/store/store.h"

namespace keshikomi::sandbox {

struct ApiSettings final
{
    QByteArray key; // "ck_test_..."
    QString payee; // whom the customer pays, shown on the page
};

// Everything the server answers, free of the server library and safe to call from many threads.
class Api final
{
public:
    Api(Store &store, const Clock &clock, const TokenMint &mint, ApiSettings settings);

    // Where customers' links point to, "http://127.0.0.1:4321". Set once before the first request.
    void setOrigin(const QString &origin) { m_origin = origin; }
    Reply handle(const Request &request);

private:
    Reply handleApi(const Request &request);
    Reply route(const Request &request, const QString &below);
    Reply health() const;
    Reply capabilities() const;
    Reply listRequests(const Request &request);
    Reply getRequest(const Request &request, const QString &id);
    Reply createRequest(const Request &request);
    Reply cancelRequest(const Request &request, const QString &id);
    Reply cancelIn(Centre &centre,
                   Tables &tables,
                   const Request &request,
                   const QString &id,
                   const QJsonObject &body) const;
    Reply listPayments(const Request &request);
    Reply listEvents(const Request &request);
    Reply setFaults(const Request &request);

    // A POST that acts: checks key, media type and JSON, replays what was answered before, and
    // keeps what is answered now in the same transaction.
    using Action = std::function<Reply(Tables &, const QJsonObject &)>;
    Reply once(const Request &request, const QString &pathTemplate, const Action &action);
    Reply inStore(const Request &request, const std::function<Reply(Tables &)> &f);
    static Reply shown(const RequestRow &row, int status);
    QString linkOf(const QString &requestId) const;
    Reply linked(Reply reply) const;

    Store &m_store;
    const Clock &m_clock;
    const TokenMint &m_mint;
    const ApiSettings m_settings;
    QString m_origin;
    Faults m_faults;

    friend class PayPages;
    std::mutex m_triesMutex;
    QMap<QByteArray, QList<QDateTime>> m_tries; // by token hash, of the last minute
};

} // namespace keshikomi::sandbox
