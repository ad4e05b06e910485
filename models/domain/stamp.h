// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace keshikomi {

// Who, when and under which operation id a transaction writes. Made once per service call.
struct Stamp final
{
    Actor actor;
    QString operation; // UUIDv7
    QDateTime at; // UTC
    QDate today; // in Japan
};

} // namespace keshikomi
