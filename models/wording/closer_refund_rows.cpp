// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_rows.h"

#include <QCoreApplication>

namespace keshikomi::wording {

namespace {

constexpr Closer rows[]{
    // shop, company that collects for the tenant, "tenant"
    {Fault::OtherCustomersBill,
     2,
     "tenant",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 does not belong to %2, which collects for this tenant. Choose a shop of "
                       "that company{{ (--shop)}}.")},
    // credit, whose it is, "credit", number of the customer, the number that was typed
    {Fault::OtherCustomersBill,
     2,
     "credit",
     QT_TRANSLATE_NOOP("Wording",
                       "Credit %1 belongs to %2, customer %4, not to customer %5. Check the number "
                       "of the credit and that of the customer{{ (--customer)}}.")},
    // "refund", number
    {Fault::AlreadyUndone,
     0,
     "refund",
     QT_TRANSLATE_NOOP("Wording",
                       "RF-%2 was cancelled already. Nothing was changed. If the money is to go "
                       "back after all, ask for a new refund{{ (refund request)}}.")},
    // "paid_on", day, "transfer", day of the transfer
    {Fault::FieldNotADate,
     2,
     "transfer",
     QT_TRANSLATE_NOOP("Wording",
                       "The refund cannot have left the bank on %2: its file names %4 as the day "
                       "of the transfer. Enter %4 or a later day, once it has come.")},
    // "bank_sender", name
    {Fault::FieldEmpty,
     0,
     "bank_sender",
     QT_TRANSLATE_NOOP("Wording",
                       "A bank's files cannot carry the name of the sender, “%2”. Set the holder "
                       "of the house's own account in kana{{ (house set --bank-holder)}}. No file "
                       "was made.")},
    // "account_kind", kind, first, last, all there are
    {Fault::NumberOutOfRange,
     0,
     "account_kind",
     QT_TRANSLATE_NOOP("Wording", "There is no kind of account “%2” here. Choose one of: %5.")},
    // field, value, "digits", how many
    {Fault::FieldNotANumber,
     2,
     "digits",
     QT_TRANSLATE_NOOP("Wording", "%1 is “%2”, but must be exactly %4 digits.")},
};

} // namespace

std::span<const Closer> closerOfRefunds()
{
    return rows;
}

} // namespace keshikomi::wording
