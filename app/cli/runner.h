// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/command_line.h"

namespace keshikomi::cli {

enum ExitCode { ExitDone = 0, ExitRefused = 1, ExitUsage = 2, ExitFailed = 3 };
ExitCode exitCodeOf(const Error &error);

// Runs the command and writes its answer and complaints to the caller; with --json the answer is
// exactly one document in every case. Where another process owns the store and takes commands, it
// runs it. Needs the translations installed.
ExitCode run(const CommandLine &line, const Caller &caller);

} // namespace keshikomi::cli
