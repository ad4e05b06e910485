// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace keshikomi::cli {

// What a field of an answer is called; the text is a source text of context "Cli".
struct Title final
{
    const char *name, *text;
};

// Of sheets, printers and print batches.
std::span<const Title> paperTitles();

} // namespace keshikomi::cli
