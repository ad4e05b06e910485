// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/secret_store.h"
#include "models/services/context.h"

#include <QThread>

#include <memory>

namespace keshikomi {

// A secret store on a thread of its own, for whoever has no event loop to hear the answer in:
// commands, and imports on the thread of the store. May be asked from any thread.
class Keyring final
{
public:
    using Make = std::function<std::unique_ptr<SecretStore>()>; // on the keyring's thread

    Keyring(); // the operating system's
    explicit Keyring(Make make);
    ~Keyring(); // what is not answered yet is cancelled
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    Later<std::optional<QByteArray>> read(const QString &name); // as SecretStore::read()
    Later<Kept> keep(const QString &name, const QByteArray &secret);
    Later<std::monostate> forget(const QString &name);

    // Under which the shared secret of an agreement ("payeasy-123456-54321") lies. It is the
    // agency's, whatever store its notices are booked in.
    static QString nameOf(const QString &agreement);
    // The shared secret of an agreement; empty: none is kept.
    Later<QByteArray> secretOf(const QString &agreement);

private:
    class There;

    QThread m_thread;
    There *m_there;
};

} // namespace keshikomi
