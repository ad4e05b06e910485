// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// Who runs this program, as the operating system says: the account of the process, not a variable
// of its environment, which anybody can set. A user id without an account is "uid-<number>".
QString loginName();

} // namespace keshikomi
