// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "models/services/sheets/sheets.h"
#include "models/services/slips.h"

#include <vector>

namespace keshikomi {

// One kind of sheet in a file, and how often.
struct SheetPart final
{
    SheetWish wish;
    int copies = 1;
};

// The same as it comes out. A payment slip is kept by its own service; everything else by the
// sheets'.
struct MadePart final
{
    SheetKind kind;
    int copies = 1;
    SheetDraft draft;
    std::optional<IssuedSlip> slip;
};

// Drawn and read back.
struct MadeSheets final
{
    std::vector<MadePart> parts;
    std::vector<SheetContent> contents; // in the order of the pages, copies too
    SheetOptions options;
    RenderedSheet sheet;
};

// One of them is English and has only the Japanese name of the house.
bool lacksEnglishName(const MadeSheets &made);

// Sheets of any kinds in one file, in their order, with copies: all of them come out or none. It
// waits for the books, so that a window calls it on a thread of the pool.
class SheetFileService final
{
public:
    SheetFileService(ServiceContext context, const SheetRenderer &renderer)
        : m_context(context)
        , m_renderer(renderer)
    {
    }
    // Faults of SheetService, SlipService and SheetRenderer. To look at, documents that stay are
    // not counted; a payment slip is issued as by SlipService, another issue of it only when it is
    // asked for (else SlipSaysOtherwise) and handed out.
    Result<MadeSheets>
    make(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use, int dpi) const;
    // The file, or what was printed on `printer`, left.
    Done record(const Actor &actor,
                const MadeSheets &made,
                const QString &fileName,
                const QString &printer = {}) const;

private:
    Result<MadePart> slip(const Actor &actor, const SheetPart &part, SheetUse use) const;
    Result<std::vector<SheetDraft>>
    drafts(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use) const;
    Result<std::vector<MadePart>>
    made(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use) const;

    const ServiceContext m_context;
    const SheetRenderer &m_renderer;
};

} // namespace keshikomi
