// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace keshikomi {

// Where a secret lies after it was kept.
enum class Kept {
    Safely, // in the keyring of the operating system
    ThisSessionOnly // there is no keyring: in memory, forgotten at the end; tell the user
};

// Keys of backends. Never in the books, never in a settings file. All calls return at once; `then`
// is called exactly once later, from the event loop of the thread that called.
class SecretStore
{
public:
    template<typename T>
    using Then = std::function<void(T)>;

    virtual ~SecretStore() = default;
    // Nothing: no such secret. Fault::KeyringMissing when it cannot be known.
    virtual void read(const QString &name, Then<Result<std::optional<QByteArray>>> then) = 0;
    virtual void keep(const QString &name, const QByteArray &secret, Then<Kept> then) = 0;
    // Also when there was none. Fault::KeyringMissing when it may still lie there.
    virtual void forget(const QString &name, Then<Done> then) = 0;
};

} // namespace keshikomi
