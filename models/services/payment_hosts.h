// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

#include <QStringList>

namespace keshikomi {

// The only hosts a payment link or QR of this store may lead to: a slip with any other is not made,
// so that nobody can send a customer elsewhere with a sheet of ours. Working with a collection
// service adds its own.
class PaymentHostService final
{
public:
    explicit PaymentHostService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<QStringList> hosts(const Actor &actor) const; // lower case
    // One more, or one less; the answer is the list then. A host that is there already stays as it
    // is. SlipHostNotAllowed: what was given is no name of a host ({given, "form"}), or is not in
    // the list ({given, "listed"}). The practice centre's address is taken like a name. A rehearsal
    // changes nothing.
    Later<QStringList> allow(const Actor &actor, const QString &host, bool rehearsal) const;
    Later<QStringList> remove(const Actor &actor, const QString &host, bool rehearsal) const;

private:
    ServiceContext m_context;
};

// "pay.example.jp": neither scheme, port nor path; an address of a computer is none that a customer
// could check.
bool isHostName(const QString &host);

} // namespace keshikomi
