// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychain_store.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace keshikomi {

namespace {

Error keyringMissing(const QKeychain::Job &job)
{
    return Error{ErrorCode::Storage,
                 Fault::KeyringMissing,
                 {job.errorString()},
                 QStringLiteral("keychain error %1").arg(int(job.error()))};
}

} // namespace

KeychainStore::KeychainStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

void KeychainStore::start(QKeychain::Job *job,
                          const QString &name,
                          std::function<void(QKeychain::Job *)> end)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, std::move(end));
    job->start();
}

void KeychainStore::read(const QString &name, Then<Result<std::optional<QByteArray>>> then)
{
    if (m_inMemory.contains(name)) {
        const std::optional<QByteArray> secret = m_inMemory.value(name);
        QTimer::singleShot(0, this, [secret, then = std::move(then)] { then(secret); });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, name, [job, then = std::move(then)](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            then(std::optional(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            then(std::optional<QByteArray>());
        else
            then(tl::unexpected(keyringMissing(*job)));
    });
}

void KeychainStore::keep(const QString &name, const QByteArray &secret, Then<Kept> then)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    start(job, name, [this, name, secret, then = std::move(then)](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError) {
            m_inMemory.remove(name);
            then(Kept::Safely);
            return;
        }
        m_inMemory.insert(name, secret);
        then(Kept::ThisSessionOnly);
    });
}

void KeychainStore::forget(const QString &name, Then<Done> then)
{
    m_inMemory.remove(name);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, name, [then = std::move(then)](QKeychain::Job *ended) {
        const QKeychain::Error error = ended->error();
        if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
            then(done());
        else
            then(tl::unexpected(keyringMissing(*ended)));
    });
}

} // namespace keshikomi
