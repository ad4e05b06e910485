// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/secret_store.h"

#include <QHash>
#include <QObject>

// The library's own name.
namespace QKeychain { // NOLINT(readability-identifier-naming)
class Job;
}

namespace keshikomi {

// The keyring of the operating system (Secret Service or KWallet, Windows Credential Manager). Its
// insecure fallback, a plain file, is never used: without a keyring a secret is kept in memory.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QString service = QStringLiteral("keshikomi"),
                           QObject *parent = nullptr);

    void read(const QString &name, Then<Result<std::optional<QByteArray>>> then) override;
    void keep(const QString &name, const QByteArray &secret, Then<Kept> then) override;
    void forget(const QString &name, Then<Done> then) override;

private:
    void start(QKeychain::Job *job, const QString &name, std::function<void(QKeychain::Job *)> end);

    const QString m_service;
    QHash<QString, QByteArray> m_inMemory;
};

} // namespace keshikomi
