// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace keshikomi {

// An issue of a receipt that was on a paper.
struct PrintedReceipt final
{
    qint64 number = 0;
    int issue = 0;
};

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
    std::vector<PrintedReceipt> receipts{}; // of receipts: all that are on it
};
Done insertSheetPrint(Session &session, const NewSheetPrint &print, const Stamp &stamp);
// Oldest first; those of a receipt of the bill on a paper of several bills, too.
Result<std::vector<NewSheetPrint>> sheetPrintsOf(Session &session, BillId bill);
// How often a kind of sheet of the bill has left, in whatever language and type.
Result<int> printsOf(Session &session, BillId bill, const QString &sheet);

} // namespace keshikomi
