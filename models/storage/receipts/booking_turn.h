// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What a notice means follows from all that were told before, and on PostgreSQL seats write at the
// same moment. Bookings into one agreement therefore take turns: of two that meet, one is tried
// again and sees what the other wrote. Without it a 速報 and its 確報, or two layouts of one
// account, would each be booked as if the other had never come.
Done takeBookingTurn(Session &session, AgreementId agreement);

} // namespace keshikomi
