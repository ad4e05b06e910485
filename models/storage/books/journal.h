// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// One line of the journal with what its ids mean.
struct JournalRow final
{
    qint64 posting;
    int position;
    QDate effectiveOn;
    QString kind, reason;
    Account account;
    QString taxKind;
    qint64 billNumber = 0; // 0: none
    qint64 payment = 0; // 0: none
    QString agreement;
    Yen amount; // debit positive
    QString actor;
    QDateTime recordedAt;
    QDate lateFor; // the closed day it belongs to; invalid: it stands on its own day
    QString note; // of money that is no customer's: what it was
    QString company; // whose books
};
// `company`: its lines alone.
Result<std::vector<JournalRow>> journalRows(Session &session,
                                            QDate from,
                                            QDate to,
                                            std::optional<LegalEntityId> company = std::nullopt);

} // namespace keshikomi
