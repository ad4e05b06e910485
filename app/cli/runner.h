// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "models/domain/clock.h"

#include <cstdio>

namespace keshikomi::cli {

enum ExitCode { ExitDone = 0, ExitRefused = 1, ExitUsage = 2, ExitFailed = 3 };
ExitCode exitCodeOf(const Error &error);

// Runs the command and prints its answer on `out`, complaints on `complaints`; with --json `out`
// gets exactly one document in every case. Needs the translations installed.
ExitCode run(const CommandLine &line, const Clock &clock, std::FILE *out, std::FILE *complaints);

} // namespace keshikomi::cli
