// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"
#include "models/storage/receipts/sheet_rows.h"

#include <QHash>

namespace keshikomi::sheet {

// Set-wise reads of a ReceiptSheet: one statement each for a whole file.

struct Known final
{
    QByteArray identity;
    int occurrence;
    KnownNotice notice;
};
Result<std::vector<Known>>
readKnownNotices(Session &session, const Agreement &agreement, std::vector<QByteArray> identities);

// Payments of these slip keys, oldest first, with their live notices and reservations.
Result<std::vector<SheetPayment>>
readPayments(Session &session, const Agreement &agreement, const QStringList &slipKeys);

struct Asked final
{
    QString slipKey;
    AskedSlip slip;
    BillStanding bill;
};
Result<std::vector<Asked>>
readAsked(Session &session, const Agreement &agreement, const QStringList &slipKeys);

// Cancels of the agreement that wait, oldest first.
Result<HeldCancels> readHeldCancels(Session &session, const Agreement &agreement);

} // namespace keshikomi::sheet
