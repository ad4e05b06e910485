// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/record.h"
#include "models/domain/slip_note.h"
#include "models/services/sheets/print_sets.h"
#include "models/services/sheets/sheet_files.h"

namespace keshikomi::cli {

struct SheetJobFile final
{
    std::vector<SheetPart> parts;
    int dpi = 600;
    QString out; // empty: nothing is written or counted
};

// Draws all parts into one file that was read back, and counts and records what left. "file",
// "pages", "codes_read_back", "sha256", "sheets", "warnings".
Result<Record> makeSheets(Workplace &workplace, const SheetJobFile &job);

// Below where the caller is; a file that is there and says something else stays.
SheetPlace placeHere(std::function<QString(const MadeSheets &)> path);

// The store's own templates of this seat, or the folder that was asked for.
Result<QString> templateFolderOf(Workplace &workplace);

Word wordOf(SheetKind kind);
Words wordsOf(const SlipNotes &notes);
Result<SheetForm::Language> sheetLanguageIn(const QString &typed); // "ja", "en"
// By its stable name ("haraikomi"), its name in the language of the call, or the title printed on
// it (払込票); NoSuchSheet.
Result<SheetKind> sheetKindIn(const QString &typed);
// The stable names of what was typed with commas between.
Result<QStringList> sheetNamesIn(const QString &typed);

} // namespace keshikomi::cli
