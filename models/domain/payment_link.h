// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code_flaw.h"

#include <QString>

#include <optional>

namespace keshikomi {

// Where the practice centre (練習センター) listens. A link to it is printed only where it is on the
// store's list, as any other.
inline constexpr QLatin1String practiceHost("127.0.0.1");

// Where the text of a QR code leads.
struct PaymentLink final
{
    QString host; // lower case as a browser writes it; empty: no web address
    // Why no customer should be sent there, whatever the host. The practice centre on this very
    // computer, which no telephone reaches, needs neither https nor the usual port.
    std::vector<FoundFlaw> flaws;
};

PaymentLink paymentLinkOf(const QString &text);

} // namespace keshikomi
