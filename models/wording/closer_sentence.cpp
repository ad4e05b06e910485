// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace keshikomi::wording {

namespace {

// Where the arg at `place` is `value`.
struct Closer final
{
    Fault fault;
    int place;
    const char *value;
    const char *text;
};

constexpr Closer closer[]{
    // "argument", what the help calls it
    {Fault::FieldEmpty,
     0,
     "argument",
     QT_TRANSLATE_NOOP("Wording", "%2 is missing: give it after the command.")},
    // "option", name
    {Fault::FieldEmpty,
     0,
     "option",
     QT_TRANSLATE_NOOP("Wording", "The option %2 is missing. The command needs it.")},
    {Fault::FieldEmpty,
     0,
     "no_house",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody has said yet who the bills are from. Set the house first: house "
                       "set, or the settings.")},
    {Fault::FieldEmpty,
     0,
     "pay.url",
     QT_TRANSLATE_NOOP("Wording",
                       "The bill has no link that asks for what is open now. Ask for a link first, "
                       "let it be sent, then make the sheet.")},
    {Fault::FieldEmpty,
     0,
     "expires",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody has told yet how long the link of the bill works. Synchronise with "
                       "the collection service, then make the sheet.")},
    {Fault::FieldEmpty,
     0,
     "received",
     QT_TRANSLATE_NOOP("Wording",
                       "No money has been cleared for this yet, so there is nothing to receipt. "
                       "Clear the payment first.")},
    // "one_of", the ways
    {Fault::ValueMissing,
     0,
     "one_of",
     QT_TRANSLATE_NOOP("Wording", "Give exactly one of these: %2.")},
    // "--line", what was typed, kinds
    {Fault::FieldNotANumber,
     0,
     "--line",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 is no line. Write NAME;AMOUNT or NAME;AMOUNT;KIND, with an amount like "
                       "30000 or 6.5 L x 1200 and one of the kinds %3.")},
    // "choice", option, what was typed, what there is
    {Fault::UnknownOption,
     0,
     "choice",
     QT_TRANSLATE_NOOP("Wording", "%2 does not know %3. Choose one of: %4.")},
    // "delivered_on", bill number, day
    {Fault::ChangedMeanwhile,
     0,
     "delivered_on",
     QT_TRANSLATE_NOOP("Wording", "Bill %2 was delivered already, on %3. Nothing was changed.")},
    // "grouped_invoice", customer number, closing day
    {Fault::NothingToClose,
     0,
     "grouped_invoice",
     QT_TRANSLATE_NOOP("Wording",
                       "No bill of customer %2 was delivered in the period that closes on %3. "
                       "Choose another closing day.")},
    {Fault::NotEnoughOpenOnPayment,
     1,
     "0",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing is left of payment %1: it is cleared already. Undo a clearing "
                       "first if the money belongs elsewhere.")},
    {Fault::NotEnoughOpenOnBill,
     1,
     "0",
     QT_TRANSLATE_NOOP("Wording", "Nothing is open on bill %1 any more. Choose another bill.")},
    {Fault::BackendRefused,
     0,
     "401",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The collection service does not accept the key (%2). Put the right one into "
         "the keyring or KESHIKOMI_BACKEND_KEY and synchronise again: what waits is "
         "kept.")},
    // "house": the store, the house it has
    {Fault::StoreExists,
     0,
     "house",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 already belongs to the house %3. The invented data go only into a new, "
                       "empty store: make one at another place.")},
};

} // namespace

const char *closerSentence(const Error &error)
{
    const auto *const found =
        std::find_if(std::begin(closer), std::end(closer), [&error](const Closer &each) {
            return each.fault == error.fault
                && error.args.value(each.place) == QLatin1String(each.value);
        });
    return found == std::end(closer) ? nullptr : found->text;
}

} // namespace keshikomi::wording
