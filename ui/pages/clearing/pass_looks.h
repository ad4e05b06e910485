// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"

#include <QString>

namespace keshikomi {

QString passText(Pass pass);
// What each pass made of a payment, a line each.
QString looksText(const std::vector<PassLook> &looks);

} // namespace keshikomi
