// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <map>
#include <optional>

namespace keshikomi {

// A customer as a list of another program names one.
struct OldCustomer final
{
    QString name, kana, code; // code: virtual account or remitter code
    int row = 0; // of the list
};

// Whom a list means: the customer of that name, and of that kana where both have one; else a new
// one. Names are the same whatever their width, their spaces and the short form of 株式会社 or
// 有限会社, for two programs hardly write them alike; kana are as nameKey() has them.
class OpeningCustomers final
{
public:
    OpeningCustomers(Session &session, const Stamp &stamp)
        : m_session(session)
        , m_stamp(stamp)
    {
    }
    int fresh() const { return m_fresh; }
    // NoSuchCustomer {name, "several", row, customers}.
    Result<CustomerId> of(const OldCustomer &customer);

private:
    struct Known final
    {
        CustomerId id;
        QString text; // number, name and kana; of a new one without number
        QString kana; // nameKey()
    };
    Done readKnown();
    Result<CustomerId> added(const OldCustomer &customer);

    Session &m_session;
    const Stamp &m_stamp;
    std::optional<std::multimap<QString, Known>> m_known; // by folded name; read when asked first
    int m_fresh = 0;
};

} // namespace keshikomi
