// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_sentence.h"

#include "models/wording/closer_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::wording {

namespace {

// Credits are taken from like payments, and are called "C-12".
const char *ofACredit(const Error &error)
{
    if (error.fault != Fault::NotEnoughOpenOnPayment
        || !error.args.value(0).startsWith(QLatin1String("C-")))
        return nullptr;
    return error.args.value(1) == QLatin1String("0")
        ? QT_TRANSLATE_NOOP("Wording", "Nothing is left of credit %1: it was used already.")
        : QT_TRANSLATE_NOOP("Wording",
                            "Only %2 of credit %1 is open, and %3 is needed. Enter a smaller "
                            "amount, or undo what it was used for.");
}

// A range that is over leaves nothing to choose: it must not be offered.
const char *ofNoDay(const Error &error)
{
    if (error.fault != Fault::DueDateRefused || error.args.value(1) <= error.args.value(2))
        return nullptr;
    return error.args.value(3) == QLatin1String("statement")
        ? QT_TRANSLATE_NOOP("Wording",
                            "A statement cannot close on %1: the one before goes on to the day "
                            "before %2, which is still to come.")
        : QT_TRANSLATE_NOOP("Wording",
                            "%1 is refused, and no other day can be chosen now: the time for it "
                            "ended on %3.");
}

// Between an amount and the same is no choice.
const char *ofOneValue(const Error &error)
{
    if (error.fault == Fault::AmountNotAllowed && error.args.value(1) == error.args.value(2))
        return QT_TRANSLATE_NOOP("Wording", "%1 cannot be used here: it must be %2.");
    if (error.fault == Fault::NumberOutOfRange && error.args.value(2) == error.args.value(3))
        return QT_TRANSLATE_NOOP("Wording", "%1 is %2, but must be %3.");
    return nullptr;
}

} // namespace

const char *closerSentence(const Error &error)
{
    if (const char *credit = ofACredit(error))
        return credit;
    if (const char *noDay = ofNoDay(error))
        return noDay;
    if (const char *one = ofOneValue(error))
        return one;
    for (const auto rows : {closerOfPaper(),
                            closerOfFiles(),
                            closerOfMoney(),
                            closerOfRefunds(),
                            closerOfOpenings()}) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&error](const Closer &each) {
            return each.fault == error.fault
                && error.args.value(each.place) == QString::fromUtf8(each.value);
        });
        if (found != rows.end())
            return found->text;
    }
    return nullptr;
}

} // namespace keshikomi::wording
