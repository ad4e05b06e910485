// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// After something was undone: a 速報 that reserves beside money of its slip that has no 速報 of its
// own joins it, as it would have if what is undone had never come. What is taken back for good must
// not leave a reservation for money that is there.
Done joinLoneNews(Session &session,
                  AgreementId agreement,
                  const SameMoney &money,
                  const Stamp &stamp);

} // namespace keshikomi
