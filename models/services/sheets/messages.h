// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/message_text.h"
#include "models/domain/sheets/number_sheets.h"
#include "models/services/context.h"
#include "models/services/sheets/bill_sheets.h"

namespace keshikomi {

// What a message may name, with a bill to be paid by `due`, or, on a postcard, with the customer
// alone.
MessageValues messageValues(const BillPapers &papers, QDate due, SheetForm::Language language);
MessageValues messageValues(const House &house, const Customer &customer);

// What a message on that kind of sheet may name, by the words between the braces.
QStringList messageWords(SheetKind kind);

// The customer's own message on that kind of sheet, else the store's, filled in. None when there
// is none or it has ended: an ended coupon is not printed. FieldEmpty ("message.own" or
// "message.store", "{name}", sheet, `reader`) for a placeholder that there is nothing for; `reader`
// is the number of the bill, or the customer.
Result<std::optional<SheetMessage>> messageFor(Session &session,
                                               const QString &sheet,
                                               CustomerId customer,
                                               const QString &reader,
                                               const MessageValues &values,
                                               QDate today);

// The free messages (お知らせ) on SmartPit sheets and postcards: one of the store for each kind,
// and one of a customer in its place. English sheets have a message of their own, or none.
class MessageService final
{
public:
    explicit MessageService(ServiceContext context)
        : m_context(context)
    {
    }
    // Customer 0: the store's.
    Later<std::optional<SheetMessage>>
    message(const Actor &actor, SheetKind kind, qint64 customer) const;
    // What its longest sheet would say: the placeholders filled with the longest there is in the
    // books, of the customer or of all. Faults as setMessage().
    Later<SheetMessage>
    longest(const Actor &actor, SheetKind kind, qint64 customer, const SheetMessage &message) const;
    // Nothing ends it. NoSuchSheet for a kind without a message; FieldEmpty (text, the end of a
    // coupon or picture, a placeholder that is none); DueDateRefused (an end in the past);
    // PictureUnusable (over 200 kB).
    Later<std::monostate> setMessage(const Actor &actor,
                                     SheetKind kind,
                                     qint64 customer,
                                     const std::optional<SheetMessage> &message,
                                     bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
