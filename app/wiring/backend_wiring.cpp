// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend_wiring.h"

#include "models/domain/try.h"
#include "models/services/feed_booking.h"
#include "models/services/house_writing.h"
#include "models/services/on_finished.h"

#include <QHostAddress>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace keshikomi {

namespace {

constexpr int usualPort = 443;

bool isThisComputer(const QUrl &base)
{
    return base.host() == QLatin1String("localhost") || QHostAddress(base.host()).isLoopback();
}

// Slips refuse links to any other host.
Done allowPaymentHost(Session &session, const QString &host, QDate today)
{
    KK_TRY(QStringList hosts, paymentHostsOn(session, today));
    if (hosts.contains(host))
        return done();
    return writePaymentHosts(session, hosts << host);
}

BackendWiring::Opened notSet()
{
    return failure(ErrorCode::NotFound, Fault::BackendNotSet);
}

} // namespace

BackendWiring::BackendWiring(ServiceContext context,
                             Actor actor,
                             SecretStore &secrets,
                             QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_actor(std::move(actor))
    , m_secrets(secrets)
{
}

QString BackendWiring::sourceOf(const QUrl &base)
{
    if (isThisComputer(base))
        return QStringLiteral("sandbox");
    const int port = base.port(usualPort);
    const QString host = base.host().toLower();
    return port == usualPort ? host : QStringLiteral("%1:%2").arg(host).arg(port);
}

QString BackendWiring::secretName(const Store &store, const QUrl &base)
{
    return QStringLiteral("backend/%1/%2").arg(store.uuid(), sourceOf(base));
}

BackendWiring::Opened BackendWiring::tryOut(const QUrl &base, const QByteArray &key)
{
    if (base.isEmpty() || key.isEmpty())
        return notSet();
    KK_CHECK(RestClient::checkAddress(base));
    return std::shared_ptr<Backend>(
        std::make_shared<RestBackend>(BackendSettings{base, key, sourceOf(base)}));
}

void BackendWiring::open(std::function<void(Opened)> then)
{
    const QUrl base(qEnvironmentVariable("KESHIKOMI_BACKEND_URL"));
    const QByteArray key = qgetenv("KESHIKOMI_BACKEND_KEY");
    if (!base.isEmpty() && !key.isEmpty()) {
        QTimer::singleShot(
            0, this, [base, key, then = std::move(then)] { then(tryOut(base, key)); });
        return;
    }
    onFinished(SettingService(m_context).backendUrl(m_actor),
               this,
               [this, then = std::move(then)](const Result<QString> &url) {
                   openFromSettings(url, then);
               });
}

void BackendWiring::openFromSettings(const Result<QString> &url,
                                     const std::function<void(Opened)> &then)
{
    if (!url || url->isEmpty())
        return then(url ? notSet() : tl::unexpected(url.error()));
    const QUrl base(*url);
    const QByteArray key = qgetenv("KESHIKOMI_BACKEND_KEY");
    if (!key.isEmpty())
        return then(tryOut(base, key));
    m_secrets.read(secretName(m_context.store, base),
                   [base, then](const Result<std::optional<QByteArray>> &secret) {
                       if (!secret)
                           return then(tl::unexpected(secret.error()));
                       then(tryOut(base, secret->value_or(QByteArray())));
                   });
}

void BackendWiring::connectTo(const QUrl &base,
                              const QByteArray &key,
                              std::function<void(Result<Kept>)> then)
{
    Opened possible = tryOut(base, key);
    if (const Done may = require(m_actor, Permission::ManageStore); !may)
        possible = tl::unexpected(may.error());
    if (!possible) {
        QTimer::singleShot(0, this, [error = possible.error(), then = std::move(then)] {
            then(tl::unexpected(error));
        });
        return;
    }
    // The backend stays until it has answered, and goes when it is not on the stack any more.
    const auto asked = std::make_shared<std::shared_ptr<Backend>>(*possible);
    (*possible)->check([self = QPointer<BackendWiring>(this), asked, base, key, then](
                           const Result<BackendInfo> &info) {
        QTimer::singleShot(0, [answered = std::exchange(*asked, nullptr)] {});
        if (!self)
            return;
        if (!info && info.error().fault != Fault::BackendAway)
            return then(tl::unexpected(info.error()));
        self->storeConnection(base, key, then);
    });
}

void BackendWiring::storeConnection(const QUrl &base, const QByteArray &key, const Connected &then)
{
    const auto job = [base](Session &session, const Stamp &stamp) -> Done {
        KK_CHECK(feedAgreement(session, sourceOf(base), stamp.today));
        KK_CHECK(allowPaymentHost(session, base.host().toLower(), stamp.today));
        return writeBackendUrl(session, base.toString());
    };
    const auto keepKey = [this, base, key, then](const Done &stored) {
        if (!stored)
            return then(tl::unexpected(stored.error()));
        m_secrets.keep(secretName(m_context.store, base), key, [then](Kept kept) { then(kept); });
    };
    onFinished(
        m_context.write(m_actor, Permission::ManageStore, "setting.backend", job), this, keepKey);
}

} // namespace keshikomi
