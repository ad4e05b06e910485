// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/services/context.h"

#include <optional>
#include <vector>

namespace keshikomi {

struct BookingChoice final
{
    std::optional<QString> layout; // stable name, "map:NAME" for a column map
    std::optional<BookingSource> source;
    std::optional<int> slipKeyAt{}, slipKeyLength{}; // of the 44 digits
};

// Those a person makes an agreement for: what others collect and tell of.
std::vector<Channel> agreementChannels();

// Contracts with agencies, banks and backends.
class AgreementService final
{
public:
    explicit AgreementService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<Agreement>> list(const Actor &actor) const;
    // A new one of the legal entity that its store belongs to, or the one of this key with its
    // other facts replaced. A konbini key is "999999-12345", and its slip key lies within places 14
    // to 29 of the 44 digits: FieldEmpty "slip_key_at" without one, as no receipt would find its
    // slip.
    Later<Agreement> put(const Actor &actor, const NewAgreement &agreement) const;
    // A new one that the house makes: agencies, banks and services that tell of money (direct debit
    // has contracts of its own). As put(), and ChangedMeanwhile {"agreement", key} where there is
    // one, UnknownOption for another channel, LayoutUnknown.
    Later<Agreement>
    add(const Actor &actor, const NewAgreement &agreement, bool rehearsal = false) const;
    // The stable names of what its files can be: those of its channel and its column maps.
    // NoSuchAgreement.
    Later<QStringList> layouts(const Actor &actor, const QString &key) const;
    // What books it, and where its slips have their number; what is not given stays. An empty
    // layout: the one that books first. NoSuchAgreement {key}, LayoutUnknown {layout, those its
    // channel has}.
    Later<Agreement> setBooking(const Actor &actor,
                                const QString &key,
                                const BookingChoice &choice,
                                bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
