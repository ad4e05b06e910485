// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/display_list.h"

#include <span>

namespace keshikomi::printing {

// Where the codes of a sheet lead, whatever a template makes of its data. A web address leads to a
// host of the store's list or is not printed; a sheet that asks for money shows the codes of its
// data and none beside them.

// The codes that are items of the list. SlipHostNotAllowed (host, text), SlipFiguresDisagree
// (field, found, expected).
Done judgeCodes(const DisplayList &list, const SheetContent &content, const SheetOptions &options);

// The codes that no item tells, in a picture or put together of shapes or signs: looked for on the
// pages as they are in the file, where there is anything they could be made of. `lists` are those
// of `contents`, from page 1 on. Faults as judgeCodes(), SlipUnreadable.
Done judgePictures(const QByteArray &pdf,
                   std::span<const DisplayList> lists,
                   const std::vector<SheetContent> &contents,
                   const SheetOptions &options);

} // namespace keshikomi::printing
