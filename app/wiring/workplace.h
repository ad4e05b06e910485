// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/keyring.h"
#include "models/services/bills.h"
#include "models/services/clearing.h"
#include "models/services/context.h"
#include "models/services/customers.h"
#include "models/services/demo.h"
#include "models/services/imports.h"
#include "models/services/journal.h"
#include "models/services/orders.h"
#include "models/services/requests.h"
#include "models/services/seal_heads.h"
#include "models/services/sealer.h"
#include "models/services/settings.h"
#include "models/services/slips.h"
#include "models/services/tasks.h"
#include "models/services/undo.h"
#include "models/services/unpaid.h"

#include <memory>

namespace keshikomi {

// The opened store with the services on it and the person who works: what the command line and the
// windows both start from, so that they cannot differ.
class Workplace final
{
public:
    // FileNotWritten where the folder is missing; only the user's data folder is made.
    static Result<std::unique_ptr<Workplace>> create(const QString &location, const Clock &clock);
    static Result<std::unique_ptr<Workplace>> open(const QString &location, const Clock &clock);
    // Where a store is looked for when none is named: the user's data folder.
    static QString usualLocation();
    ~Workplace();

    // The operating-system user in the role the store's settings give, at this machine.
    const Actor &actor() const { return m_actor; }
    ServiceContext context() const { return {*m_store, m_clock}; }
    const Clock &clock() const { return m_clock; }
    const Store &store() const { return *m_store; }
    // The seal heads outside the store, in the user's data folder.
    QString headsFile() const { return m_heads.path; }
    // Where the store lies that this one is a copy of; empty: it is none.
    QString copyOf() const { return m_heads.copyOf; }
    // Where copies of the store lay that are gone; their heads say nothing about this one.
    QStringList goneCopies() const { return m_heads.goneCopies; }

    CustomerService customers() const { return CustomerService(context()); }
    OrderService orders() const { return OrderService(context()); }
    BillService bills() const { return BillService(context()); }
    SlipService slips() const { return SlipService(context()); }
    ImportService imports() const { return ImportService(context()); }
    ClearingService clearing() const { return ClearingService(context()); }
    TaskService tasks() const { return TaskService(context()); }
    UndoService undo() const { return UndoService(context()); }
    UnpaidService unpaid() const { return UnpaidService(context()); }
    RequestService requests() const { return RequestService(context()); }
    SettingService settings() const { return SettingService(context()); }
    DemoService demo() const { return DemoService(context()); }
    // Shared secrets of agreements, from the keyring of this user.
    SecretAsk secrets()
    {
        return [this](const QString &agreement) { return m_keyring.secretOf(agreement); };
    }
    JournalService journal() const { return JournalService(context()); }
    SealerService sealer() const { return SealerService(context(), m_heads.path); }

private:
    static Result<std::unique_ptr<Workplace>> settled(std::unique_ptr<Store> store,
                                                      const Clock &clock);
    Workplace(std::unique_ptr<Store> store, const Clock &clock, Actor actor, HeadsFile heads);

    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    Actor m_actor;
    HeadsFile m_heads;
    Keyring m_keyring;
};

} // namespace keshikomi
