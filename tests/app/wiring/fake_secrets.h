// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/secret_store.h"

#include <QHash>

namespace keshikomi::test {

// A keyring of the test's own that works, is empty, or cannot be asked.
class FakeSecrets final : public SecretStore
{
public:
    bool missing = false;
    QHash<QString, QByteArray> kept;

    void read(const QString &name, Then<Result<std::optional<QByteArray>>> then) override
    {
        if (missing)
            then(failure(ErrorCode::Storage, Fault::KeyringMissing, {QStringLiteral("no bus")}));
        else if (kept.contains(name))
            then(std::optional(kept.value(name)));
        else
            then(std::optional<QByteArray>());
    }
    void keep(const QString &name, const QByteArray &secret, Then<Kept> then) override
    {
        kept.insert(name, secret);
        then(missing ? Kept::ThisSessionOnly : Kept::Safely);
    }
    void forget(const QString &name, Then<Done> then) override
    {
        kept.remove(name);
        then(done());
    }
};

} // namespace keshikomi::test
