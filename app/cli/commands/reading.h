// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/record.h"

namespace keshikomi::cli {

// Of commands that only read: scripts give it to every command, and are told that it was heard.
inline Option readingOption()
{
    return {"dry-run",
            nullptr,
            QT_TRANSLATE_NOOP("Cli", "Accepted as everywhere; this command changes nothing.")};
}

inline void addDryRun(const Call &call, Record &document)
{
    if (call.has("dry-run"))
        document.add("dry_run", true);
}

} // namespace keshikomi::cli
