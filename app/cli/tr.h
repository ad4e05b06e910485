// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace keshikomi::cli {

// The one translation context of this room.
struct Tr final
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace keshikomi::cli
