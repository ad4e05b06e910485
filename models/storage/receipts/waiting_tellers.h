// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// An import that stands, and whose lines would be booked, or be asked about, if its file came
// again.
struct WaitingTeller final
{
    ImportId import;
    QString fileName;
    QByteArray sha256;
    int lines = 0;
};

// Those whose lines are not booked only because an import booked the same money that is undone now:
// what was only compared (where no setting names what books), what a person was asked about or said
// to be the same, and what they let that import book.
Result<std::vector<WaitingTeller>> waitingTellers(Session &session, ImportId undone);

// What was left because a notice of a transfer that is undone now told it, too, is asked about
// anew: is it a payment of its own?
Done askNoTransfersAgain(Session &session, ImportId undone, const Stamp &stamp);

} // namespace keshikomi
