// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QString>

namespace keshikomi {

// Who sends the SMS that ask for money, and where they lead; told to customers beforehand, so that
// they can tell a true one from a false one.
struct SmsSender final
{
    QString sender; // number or name
    QString host; // one of the store's payment hosts

    friend bool operator==(const SmsSender &, const SmsSender &) = default;
};
Result<SmsSender> readSmsSender(Session &session); // empty: not set
Done writeSmsSender(Session &session, const SmsSender &sender);

} // namespace keshikomi
