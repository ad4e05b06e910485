// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/inbox/entries.h"
#include "ui/pages/page_context.h"

#include <functional>

namespace keshikomi {

// Writes the picture that is attached to a paper there. FileNotReadable: there is none any more.
void savePicture(const PageContext &context,
                 EntryBatchId paper,
                 const QString &path,
                 QObject *receiver,
                 const std::function<void(const Done &)> &then);

} // namespace keshikomi
