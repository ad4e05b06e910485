// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/try.h"
#include "models/services/sheets/frozen_sheets.h"
#include "models/services/sheets/sheet_wish.h"

namespace keshikomi {

// The issue a document stands at: kept as it was made, or still to be made.
template<typename Content>
struct KeptIssue final
{
    int last = 0; // issues so far
    std::optional<Content> content; // of the last one; nothing: none, or erased
};

template<typename Content>
Result<KeptIssue<Content>>
keptIssue(Session &session, const SheetAbout &about, Result<Content> (*read)(const QByteArray &))
{
    KK_TRY(const auto stored, sheetContentOf(session, about));
    KeptIssue<Content> kept;
    if (!stored)
        return kept;
    kept.last = stored->issue;
    if (stored->json) {
        KK_TRY(kept.content, read(*stored->json));
    }
    return kept;
}

// Freezes a new issue when it leaves; to be looked at nothing is written.
template<typename Content>
Done keep(Session &session,
          const SheetAbout &about,
          int issue,
          const Content &content,
          SheetUse use,
          const Stamp &stamp)
{
    if (use == SheetUse::Look)
        return done();
    return insertSheetContent(session, about, issue, sheetToJson(content), stamp);
}

} // namespace keshikomi
