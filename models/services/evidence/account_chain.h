// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The chain of an account of the books: what it held, each line since, and its balance at the end
// of the day. `begun` says when and whether masked; `today` where no day is wished.
// NoSuchAgreement, NumberOutOfRange of the shop, AgreementWanted {those there are}, StoreDamaged.
Result<EvidenceChain>
accountChain(Session &session, const AccountWish &wish, QDate today, EvidenceChain begun);

} // namespace keshikomi
