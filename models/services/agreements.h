// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// Contracts with agencies, banks and backends.
class AgreementService final
{
public:
    explicit AgreementService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<Agreement>> list(const Actor &actor) const;
    // A new one, or the one of this key with its other facts replaced. A konbini key is
    // "999999-12345", and its slip key lies within places 14 to 29 of the 44 digits.
    Later<Agreement> put(const Actor &actor, const NewAgreement &agreement) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
