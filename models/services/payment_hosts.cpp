// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payment_hosts.h"

#include "models/domain/payment_link.h"
#include "models/domain/try.h"
#include "models/services/house_writing.h"
#include "models/services/rehearsal.h"

#include <QRegularExpression>

namespace keshikomi {

namespace {

constexpr int longestHost = 253; // RFC 1035

tl::unexpected<Error> refused(const QString &host, const char *why)
{
    return failure(ErrorCode::Invalid, Fault::SlipHostNotAllowed, {host, QLatin1String(why)});
}

QString plain(const QString &host)
{
    return host.trimmed().toLower();
}

} // namespace

bool isHostName(const QString &host)
{
    // RFC 1123: labels of letters, digits and hyphens. The last one is a word, or it would be an
    // address.
    static const QRegularExpression name(QStringLiteral(
        "\\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\\z"));
    return host.size() <= longestHost && name.match(host).hasMatch();
}

Later<QStringList> PaymentHostService::hosts(const Actor &actor) const
{
    return m_context.read(actor, [today = m_context.clock.today()](Session &session) {
        return paymentHostsOn(session, today);
    });
}

Later<QStringList>
PaymentHostService::allow(const Actor &actor, const QString &host, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ManageStore,
        "setting.hosts",
        rehearsal,
        [given = plain(host)](Session &session, const Stamp &stamp) -> Result<QStringList> {
            if (!isHostName(given) && given != practiceHost)
                return refused(given, "form");
            KK_TRY(QStringList hosts, paymentHostsOn(session, stamp.today));
            if (hosts.contains(given))
                return hosts;
            hosts << given;
            KK_CHECK(writePaymentHosts(session, hosts));
            return hosts;
        });
}

Later<QStringList>
PaymentHostService::remove(const Actor &actor, const QString &host, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ManageStore,
        "setting.hosts",
        rehearsal,
        [given = plain(host)](Session &session, const Stamp &stamp) -> Result<QStringList> {
            KK_TRY(QStringList hosts, paymentHostsOn(session, stamp.today));
            if (!hosts.removeOne(given))
                return refused(given, "listed");
            KK_CHECK(writePaymentHosts(session, hosts));
            return hosts;
        });
}

} // namespace keshikomi
