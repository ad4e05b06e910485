// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>

namespace keshikomi {

// What a sheet is about: the kind by its stable name, and the row of that kind (a bill's, a
// receipt's, a grouped invoice's).
struct SheetAbout final
{
    QString sheet;
    qint64 row = 0;
};

struct StoredSheetContent final
{
    int issue = 0; // from 1
    std::optional<QByteArray> json; // nothing: erased
};
// The newest issue; nothing if it was never handed out.
Result<std::optional<StoredSheetContent>> sheetContentOf(Session &session, const SheetAbout &about);
// The issue of that count, frozen with salt and digest.
Done insertSheetContent(Session &session,
                        const SheetAbout &about,
                        int issue,
                        const QByteArray &json,
                        const Stamp &stamp);

} // namespace keshikomi
