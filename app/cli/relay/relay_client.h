// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/command_line.h"

#include <optional>

namespace keshikomi::cli {

// Has the owner of the store at this path run the command; what it says goes to the caller as it
// comes. The exit code, or none where the owner takes no commands. RelayFailed: the owner ended in
// the middle, or is not of this user; what it had done by then stays done.
Result<std::optional<int>>
relayToOwner(const QString &storePath, const CommandLine &line, const Caller &caller);

// The owner of the store at this path listens for commands of others.
bool takesCommands(const QString &storePath);

} // namespace keshikomi::cli
