// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/notice.h"
#include "models/storage/engine/session.h"

#include <QHash>

namespace keshikomi {

// Two layouts that both book may tell the same receipt with other facts, and so under another
// identity: a line of type 01 that a setting had read as A and then as B has other EDI information;
// the record of 120 bytes without a shop has none where the agency's others tell it. Such a
// receipt keeps the identity it got first, so that it is booked once.

// What is the same however the receipt is read: a bank's line byte for byte, of a slip its issue,
// amount and minute.
QByteArray readingKey(const NoticeRecord &record);

// Receipts of these days that are booked or wait, told only by another reading of `layout`: their
// key and their identity. What was erased since tells nothing any more.
using IdentityOfReading = QHash<QByteArray, QByteArray>;
Result<IdentityOfReading> toldInOtherReading(
    Session &session, const Agreement &agreement, const QString &layout, QDate from, QDate to);

// Lines of tables that are booked, of these days and some beside: as they came, what they mean in
// the books, and who booked them. A column map that was changed reads them otherwise.
struct BookedLine final
{
    QByteArray raw, identity;
    ImportId import;
};
Result<std::vector<BookedLine>>
bookedTableLines(Session &session, AgreementId agreement, QDate from, QDate to);

} // namespace keshikomi
