// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "models/domain/ports/sheet_renderer.h"
#include "models/services/paper/new_file.h"
#include "models/services/sheets/sheets.h"
#include "models/services/slips.h"

#include <functional>
#include <vector>

namespace keshikomi {

// One kind of sheet in a file, and how often.
struct SheetPart final
{
    SheetWish wish;
    int copies = 1;
    SlipWish slip{}; // what else is asked of a payment slip
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

// Where a file of sheets goes.
struct SheetPlace final
{
    std::function<QString(const MadeSheets &)> path; // as it is told
    QString folder; // relative paths begin here; empty: where the program does
    FileThere there = FileThere::Stays;
};

// Sheets of any kinds in one file, in their order, with copies: all of them come out or none. It
// waits for the books, so that a window calls it on a thread of the pool.
//
// Nothing is counted before it was drawn and read back: the numbers are rehearsed, the sheets drawn
// with them, and one transaction then counts exactly what was drawn, or it is drawn anew. A file
// lies ready under a hidden name by then and is shown last. A printer shows nothing before the end,
// so its sheets are counted before it has them; one that refuses them all the same says so.
class SheetFileService final
{
public:
    SheetFileService(ServiceContext context, const SheetRenderer &renderer)
        : m_context(context)
        , m_renderer(renderer)
    {
    }
    // Faults of SheetService, SlipService and SheetRenderer; another issue of a payment slip only
    // when it is asked for, else SlipSaysOtherwise. Nothing is counted: to hand out, the sheets
    // carry the numbers that they would get now.
    Result<MadeSheets>
    make(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use, int dpi) const;
    // In a file, with its record. FileIsThere, FileNotWritten; ChangedMeanwhile if the books never
    // stand still.
    Result<MadeSheets> save(const Actor &actor,
                            const std::vector<SheetPart> &parts,
                            int dpi,
                            const SheetPlace &place) const;
    // On a printer, with its record. Faults of SheetPrinter; when it refuses what it was asked
    // before, the last arguments are "issued" and the number of the sheet that counts all the same.
    Result<MadeSheets> print(const Actor &actor,
                             const std::vector<SheetPart> &parts,
                             const SheetPrinter &printer,
                             const PrinterProfile &profile) const;

private:
    Result<std::vector<MadePart>>
    rehearsed(const Actor &actor, const std::vector<SheetPart> &parts, SheetUse use) const;
    Result<MadeSheets> saveOnce(const Actor &actor,
                                const std::vector<SheetPart> &parts,
                                int dpi,
                                const SheetPlace &place) const;
    Result<MadeSheets> counted(const Actor &actor,
                               const std::vector<SheetPart> &parts,
                               const PrinterProfile &profile) const;

    const ServiceContext m_context;
    const SheetRenderer &m_renderer;
};

} // namespace keshikomi
