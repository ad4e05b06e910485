// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"

#include <functional>
#include <vector>

namespace keshikomi::printing {

// Many PDFs, checked page by page on several threads. What is found, and the order in which it is
// told, is that of one thread.
class PdfChecks final
{
public:
    struct Work final
    {
        QStringList names; // of the files
        // On any thread, for a file several times.
        std::function<Result<QByteArray>(std::size_t file)> read;
        // The others are called on the thread of run(). A file is told once it and all before it
        // are done.
        std::function<Done(std::size_t file, const Result<SheetCheck> &)> told;
        std::function<void(int pages, int of)> progressed; // once all files were opened
        std::function<bool()> isStopped;
    };

    // The first fault of `told`; Interrupted.
    static Done run(const Work &work, std::size_t threads);
};

} // namespace keshikomi::printing
