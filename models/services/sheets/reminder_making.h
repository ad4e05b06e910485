// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/sheets/bill_sheets.h"

namespace keshikomi {

constexpr int reminderDays = 14; // the usual time a letter gives

// The letter of the wish's level: as it was handed out, while the same sum is open; else a new one.
// FieldEmpty "previous" for a level whose letter before was never printed; DueDateRefused for a
// bill that was not overdue when the books were last told of money, for a letter before the last
// day that the one before gave, and for a new last day in the past; ReminderHeld (detail:
// "payment", "dispute" or "customer"); BillNotIssued, BillAlreadyPaid.
Result<ReminderContent> keptReminder(Session &session,
                                     const BillPapers &papers,
                                     const SheetWish &wish,
                                     SheetUse use,
                                     const Stamp &stamp);

// Holding letters back, and what was sent.
struct SentReminder final
{
    qint64 number = 0;
    int level = 1;
    QDate issuedOn, newDue;
    int prints = 0;
};
struct BillReminders final
{
    std::vector<SentReminder> sent; // by level
    std::optional<QString> hold; // why nobody is to be reminded of it
    std::optional<QString> heldBy; // "payment", "dispute", "customer": why none can be made now
};

class ReminderService final
{
public:
    explicit ReminderService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<BillReminders> reminders(const Actor &actor, qint64 billNumber) const;
    // A dispute, an agreement to wait: no letter until it is settled.
    Later<std::monostate>
    hold(const Actor &actor, qint64 billNumber, const QString &note, bool rehearsal = false) const;
    Later<std::monostate>
    endHold(const Actor &actor, qint64 billNumber, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
