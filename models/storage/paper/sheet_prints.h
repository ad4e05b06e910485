// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace keshikomi {

// A sheet that left the program in a file or on a printer, alone or among others.
struct NewSheetPrint final
{
    std::optional<BillId> bill;
    std::optional<CustomerId> customer;
    QString sheet; // sheetKindName()
    QString fileName;
    QByteArray sha256; // 32 bytes, of the file
    int pages = 0; // of the file
    QString printer{}; // empty: a file
};
Done insertSheetPrint(Session &session, const NewSheetPrint &print, const Stamp &stamp);
Result<std::vector<NewSheetPrint>> sheetPrintsOf(Session &session, BillId bill); // oldest first
// How often a kind of sheet of the bill has left.
Result<int> printsOf(Session &session, BillId bill, const QString &sheet);

} // namespace keshikomi
