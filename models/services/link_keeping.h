// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QString>

#include <vector>

namespace keshikomi {

// A link goes on asking for what was open when it was made. To be called in the transaction that
// changed what is open of these bills: the requests of a paid bill are withdrawn as by a cancel,
// and for a bill that is paid in part a person is told (task "link-asks-too-much", args: bill,
// asked yen, open yen), because a customer may be at that page just now. Such a task ends by
// itself as soon as link and bill agree. `paidBy`: the backend's id of the request whose own money
// this is; it knows. Money that comes through the old link all the same is kept and waits for a
// person.
Done keepLinksInStep(Session &session,
                     const std::vector<BillId> &bills,
                     const Stamp &stamp,
                     const QString &paidBy = {});

} // namespace keshikomi
