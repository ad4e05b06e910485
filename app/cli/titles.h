// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"

#include <QString>
#include <QStringList>

namespace keshikomi::cli {

// What a field of an answer is called in the installed language; a name without a title is shown as
// it is (a test sees to it that there is none).
QString titleOf(const char *name);
QString titleOf(const Field &field);
QStringList titledNames();

} // namespace keshikomi::cli
