// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"

namespace keshikomi::cli {

// One line that is written over again, on a terminal; elsewhere nothing.
class StatusLine final
{
public:
    void write(const QString &text);
    void clear(); // something else takes its place
    void end(); // what is written next stands on a line of its own

private:
    void put(const QString &text);

    const Caller &m_caller = CallerHere::get();
    int m_columns = 0; // of what stands there now
};

} // namespace keshikomi::cli
