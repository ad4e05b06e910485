// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "models/services/context.h"

#include <optional>

namespace keshikomi {

// What the books say of a code that was read from paper.
struct CodeOwner final
{
    std::optional<qint64> bill; // the number of the bill that is paid with it
    std::vector<FoundFlaw> flaws; // why nobody should pay with it
};

class PaperCheckService final
{
public:
    explicit PaperCheckService(ServiceContext context)
        : m_context(context)
    {
    }
    // One owner for each code, in their order. What is no payment barcode and no web address, and
    // the digits of a test slip, belong to nobody and have no flaw here. `allowedHosts` as of
    // SettingService::paymentHosts().
    Later<std::vector<CodeOwner>>
    owners(const Actor &actor, std::vector<FoundCode> codes, const QStringList &allowedHosts) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
