// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/sheets/sheet_kind.h"

#include <QString>

#include <vector>

namespace keshikomi::printing {

// One of the store's own templates, and all that is wrong with it.
struct TemplateFile final
{
    QString file; // its name in the folder
    // TemplateWrong ({sheet, place, reason}), each; NoSuchSheet: a file that no kind of sheet has
    // is never read, which its maker should know. Where there is none, what stops an invented sheet
    // of the kind (trialErrors()). Empty: a sheet can be made by it.
    std::vector<Error> errors;
};

// FileNotReadable (folder, reason).
Done requireTemplateFolder(const QString &folder);
// All templates of the folder, by name. FileNotReadable: there is no such folder.
Result<std::vector<TemplateFile>> checkTemplateFolder(const QString &folder);
// Writes the program's template of the kind into the folder, under the name it is read by: what a
// store's own one begins with. The file. NoSuchSheet; FileIsThere: what has the name stays;
// FileNotWritten.
Result<QString> exportTemplate(SheetKind kind, const QString &folder);

} // namespace keshikomi::printing
