// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/rest_backend.h"
#include "models/domain/ports/secret_store.h"
#include "models/services/settings.h"

#include <QPointer>

#include <memory>

namespace keshikomi {

// Makes the backend the house has set, with the key of this seat. For scripts KESHIKOMI_BACKEND_URL
// and KESHIKOMI_BACKEND_KEY stand in the place of both; they are never stored.
class BackendWiring final : public QObject
{
    Q_OBJECT

public:
    using Opened = Result<std::shared_ptr<Backend>>;

    // The secret store must outlive it.
    BackendWiring(ServiceContext context,
                  Actor actor,
                  SecretStore &secrets,
                  QObject *parent = nullptr);

    // Fault::BackendNotSet: no address, or no key for it; KeyringMissing; BackendAway: not https.
    // `then` is called once, later, from the event loop.
    void open(std::function<void(Opened)> then);
    // Asks the service first, then stores address and key, makes the agreement its money is booked
    // under, and lets payment links lead to its host. Nothing is stored when something else answers
    // (BackendAddressWrong) or the key is refused (BackendRefused); an address where nobody answers
    // now is taken, requests wait. Faults as open(); PermissionMissing.
    void connectTo(const QUrl &base, const QByteArray &key, std::function<void(Result<Kept>)> then);
    // A backend for a connection test, nothing stored.
    static Opened tryOut(const QUrl &base, const QByteArray &key);

    // The name under which events and agreement of this address stand in the books: the host, with
    // a port that is not the usual one; "sandbox" for this computer.
    static QString sourceOf(const QUrl &base);
    // The secret's name: one key for each store and address.
    static QString secretName(const Store &store, const QUrl &base);

private:
    using Connected = std::function<void(Result<Kept>)>;
    void storeConnection(const QUrl &base, const QByteArray &key, const Connected &then);
    void openFromSettings(const Result<QString> &url, const std::function<void(Opened)> &then);

    const ServiceContext m_context;
    const Actor m_actor;
    SecretStore &m_secrets;
};

} // namespace keshikomi
