// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keyring.h"

#include "app/wiring/keychain_store.h"

namespace keshikomi {

// Lives on the thread, with the store that is made when it is first asked.
class Keyring::There final : public QObject
{
public:
    explicit There(Make make)
        : m_make(std::move(make))
    {
    }

    // f(SecretStore &, answer) on the thread; the promise holds what f gives to `answer`.
    template<typename T, typename F>
    QFuture<T> ask(F f)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QMetaObject::invokeMethod(this, [this, promise, f = std::move(f)] {
            if (!m_store)
                m_store = m_make();
            f(*m_store, [promise](const T &answer) {
                promise->addResult(answer);
                promise->finish();
            });
        });
        return promise->future();
    }

private:
    const Make m_make;
    std::unique_ptr<SecretStore> m_store;
};

Keyring::Keyring()
    : Keyring([] { return std::make_unique<KeychainStore>(); })
{
}

Keyring::Keyring(Make make)
    : m_there(new There(std::move(make)))
{
    m_thread.setObjectName(QStringLiteral("keyring"));
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

Keyring::~Keyring()
{
    m_thread.quit();
    m_thread.wait();
}

Later<std::optional<QByteArray>> Keyring::read(const QString &name)
{
    return m_there->ask<Result<std::optional<QByteArray>>>(
        [name](SecretStore &store, auto answer) { store.read(name, std::move(answer)); });
}

Later<Kept> Keyring::keep(const QString &name, const QByteArray &secret)
{
    return m_there->ask<Result<Kept>>([name, secret](SecretStore &store, auto answer) {
        store.keep(name, secret, [answer](Kept kept) { answer(kept); });
    });
}

Later<std::monostate> Keyring::forget(const QString &name)
{
    return m_there->ask<Done>(
        [name](SecretStore &store, auto answer) { store.forget(name, std::move(answer)); });
}

QString Keyring::nameOf(const QString &agreement)
{
    return QStringLiteral("agreement/%1").arg(agreement);
}

Later<QByteArray> Keyring::secretOf(const QString &agreement)
{
    return read(nameOf(agreement))
        .then([](const Result<std::optional<QByteArray>> &secret) -> Result<QByteArray> {
            if (!secret)
                return tl::unexpected(secret.error());
            return secret->value_or(QByteArray());
        });
}

} // namespace keshikomi
