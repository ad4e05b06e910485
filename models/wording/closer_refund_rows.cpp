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
    // "paid_on", day, "request", day of the request, refund
    {Fault::FieldNotADate,
     2,
     "request",
     QT_TRANSLATE_NOOP("Wording",
                       "The money of %5 cannot have gone back on %2: it was asked for on %4. Enter "
                       "%4 or a later day; if it went before, cancel the request and record the "
                       "money by itself.")},
    // refund, "gone"
    {Fault::AlreadyApproved,
     1,
     "gone",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was paid back in cash or by the card's agency and stays. If the money "
                       "came back, say so{{ (refund cancel --returned)}}.")},
    // "payment", "no_card", credit
    {Fault::FieldEmpty,
     1,
     "no_card",
     QT_TRANSLATE_NOOP("Wording",
                       "No payment came for credit %3, so no card's agency can give it back. "
                       "Record it as cash.")},
    // amount, "0", what was taken off, "all_noted", bill
    {Fault::AmountNotAllowed,
     3,
     "all_noted",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing of bill %5 is left to give credit for: %3 of it was taken off "
                       "already.")},
    // number of the customer, their credits, what was asked for, "credits", customer
    {Fault::NotEnoughOpenOnPayment,
     3,
     "credits",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The credits of %5, customer %1, are %2 together, and %3 is asked for. Enter "
         "smaller amounts.")},
    // bill, what was credited, "noted"
    {Fault::BillHasPayments,
     2,
     "noted",
     QT_TRANSLATE_NOOP("Wording",
                       "Credit of %2 was given for bill %1. Undo the credit note before you cancel "
                       "it.")},
    // bill, by how much the rounding of its grouped invoice becomes less, "rounded"
    {Fault::BillHasPayments,
     2,
     "rounded",
     QT_TRANSLATE_NOOP("Wording",
                       "The tax of this grouped invoice would become %2 less, but its bills are "
                       "paid. Undo a clearing of bill %1 first, then issue it again.")},
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
