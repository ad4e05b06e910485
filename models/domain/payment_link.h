// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code_flaw.h"

#include <QString>

#include <optional>

namespace keshikomi {

// Where the text of a QR code leads.
struct PaymentLink final
{
    QString host; // lower case as a browser writes it; empty: no web address
    bool onThisComputer = false; // the practice centre: needs neither https nor a list
    std::vector<FoundFlaw> flaws; // why no customer should be sent there, whatever the host
};

PaymentLink paymentLinkOf(const QString &text);

} // namespace keshikomi
