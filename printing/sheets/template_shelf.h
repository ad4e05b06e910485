// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/sheet_definition.h"

#include <map>
#include <vector>

namespace keshikomi::printing {

// The templates of all kinds: the store's own file (FOLDER/card.json) where there is one, else the
// one that came with the program. Read once; const after that.
class TemplateShelf final
{
public:
    explicit TemplateShelf(const QString &folder = {});

    // TemplateWrong: the store's file has an error, and no other is taken in its place.
    // NoSuchSheet: no template of this kind.
    Result<const SheetTemplate *> of(SheetKind kind) const;
    // All that is wrong with the store's file; of() tells the first.
    std::vector<Error> errorsOf(SheetKind kind) const;

private:
    std::map<SheetKind, Result<SheetTemplate>> m_templates;
    std::map<SheetKind, std::vector<Error>> m_errors;
};

} // namespace keshikomi::printing
