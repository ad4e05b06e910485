// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/layout_words.h"
#include "models/wording/tr.h"
#include "models/wording/words.h"

#include <algorithm>
#include <iterator>

namespace keshikomi {

using wording::Words;

namespace {

struct TaskWords
{
    const char *kind;
    const char *text;
    const char *advice;
    unsigned amounts; // bit n: the arg n is an amount
    unsigned layouts = 0; // bit n: the arg n is the layout of a file
    std::size_t subjects = 99; // so many of the args say what it is about in a few words
    std::size_t least = 0; // args without which the text is not whole; the wordiest stands first
};

constexpr const char *toldTwiceAdvice = QT_TRANSLATE_NOOP(
    "Wording",
    "Only the first is booked. Ask the agency or the bank. If it was paid twice, take the file in "
    "once more and say that this line{{ (import --apart-line)}}, or every such line of the file{{ "
    "(import --apart)}}, is a payment of its own. If it was paid once, this task is done: that is "
    "the answer, and nothing more is booked.");

constexpr TaskWords known[]{
    {"cancel-ambiguous",
     QT_TRANSLATE_NOOP("Wording", "A till cancelled one of several equal payments: say which"),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask the agency which of the payments was cancelled. The final report will "
                       "leave that one out."),
     0b10},
    {"cancel-after-confirmed",
     QT_TRANSLATE_NOOP("Wording", "A till cancelled a payment that is final: ask the agency"),
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing was taken back. Ask the agency whether the money is paid out; "
                       "undo the clearing only if it is not."),
     0b10},
    {"cancel-after-money-went-on",
     QT_TRANSLATE_NOOP("Wording",
                       "A bank took back money that was refunded or used as credit: ask it"),
     QT_TRANSLATE_NOOP("Wording",
                       "The money is gone twice: to the bank and to where it went on. Ask the bank "
                       "and the customer, and book by hand what was agreed."),
     0b10},
    // slip or payer, amount, day, file, line, file that told first, number, its number, its payer
    {"told-by-two-files",
     QT_TRANSLATE_NOOP("Wording",
                       "Line %5 of %4 tells of %2 by %1 on %3, and %6 of the same by %9: is it one "
                       "transfer or two?"),
     toldTwiceAdvice,
     0b10,
     0,
     3,
     9},
    {"told-by-two-files",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of the "
         "same under %8: is it one transfer or two?"),
     toldTwiceAdvice,
     0b10,
     0,
     3,
     8},
    {"told-by-two-files",
     QT_TRANSLATE_NOOP("Wording",
                       "Line %5 of %4 tells of %2 by %1 on %3 under inquiry number %7, and %6 of "
                       "another transfer under that number: is it one transfer or two?"),
     toldTwiceAdvice,
     0b10,
     0,
     3,
     7},
    {"told-by-two-files",
     QT_TRANSLATE_NOOP("Wording",
                       "Line %5 of %4 tells of %2 for %1 on %3, which %6 told already: was it "
                       "paid once or twice?"),
     toldTwiceAdvice,
     0b10,
     0,
     3,
     6},
    {"told-by-two-files",
     QT_TRANSLATE_NOOP("Wording",
                       "This receipt is told twice, on one day: was it paid once or twice?"),
     toldTwiceAdvice,
     0b10},
    // payer, amount, day, file, line, the layout that books
    {"no-transfer",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Line %5 of %4 tells of %2, %1, on %3, which is no transfer: is it a payment "
         "of its own? Files in the layout \"%6\" book this account"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Nothing is booked of it yet. Notices of transfers do not tell of cash, of an agency's "
         "payout that is an internal entry, or of the sum of a direct debit. If no notice tells of "
         "it, take the file in once more and say that this line{{ (import --apart-line)}}, or "
         "every such line of the file{{ (import --apart)}}, is a payment of its own. If one tells "
         "of it, or it is no payment at all, this task is done, and nothing is booked."),
     0b10,
     0b100000,
     3},
    // number of the import, its file, lines, the file that was undone, its import
    {"told-and-undone",
     QT_TRANSLATE_NOOP("Wording",
                       "%4 (import %5) was undone, and %2 (import %1) told %3 of its lines too: "
                       "import %2 again"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The money of these lines is out of the books. Importing the file again "
         "books it, and ends this task; what is in the books already is not booked "
         "twice. Where another layout books the account by now, import the file that was "
         "undone instead. If the money never came, this task is done."),
     0},
    {"cleared-money-taken-back",
     QT_TRANSLATE_NOOP("Wording",
                       "Money that was cleared was taken back: its bills are open again"),
     QT_TRANSLATE_NOOP("Wording", "Tell whoever handed the goods over, and ask the customer."),
     0b10},
    // number of the payment, amount, refund
    {"refund-came-back",
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 brings %2, as much as refund %3, which was cancelled because "
                       "its money came back: is it the same money?"),
     QT_TRANSLATE_NOOP("Wording",
                       "The money of the refund is in the books again since it was cancelled. If "
                       "this payment is the same money, it is there twice: request the refund once "
                       "more, have it approved, record it as paid without sending it, and go on "
                       "with this payment. If it is other money, this task is done."),
     0b10},
    {"sources-differ",
     QT_TRANSLATE_NOOP("Wording", "Only one of feed and file tells of this money: ask the agency"),
     QT_TRANSLATE_NOOP("Wording",
                       "The source that books has not told of it. If it does later, this task ends "
                       "by itself; after a few days ask the agency."),
     0b10},
    // payer, amount, the layout that told, the layout that books
    {"layouts-differ",
     QT_TRANSLATE_NOOP(
         "Wording",
         "A file in the layout \"%3\" tells of a transfer of %2 by %1, and the layout "
         "that books this account, \"%4\", does not"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Only one layout books an account, so that no transfer is booked twice. Take in the "
         "bank's file of these days in the layout that books: this task then ends by itself. If "
         "the account is to be booked from the other layout, set it{{ (agreement set)}}, undo the "
         "imports of these days in both layouts and take this file in again."),
     0b10,
     0b1100},
    {"request-dead",
     QT_TRANSLATE_NOOP("Wording", "The backend refused a payment request: look at its bill"),
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has no link for this bill. Correct what was refused and make "
                       "the request again, or hand out a slip."),
     0},
    {"request-cancel-refused",
     QT_TRANSLATE_NOOP("Wording", "The backend refused to cancel a request: it may still be paid"),
     QT_TRANSLATE_NOOP("Wording",
                       "The link still works. If the customer pays a second time, the money is "
                       "kept as a double payment."),
     0},
    {"link-asks-too-much",
     QT_TRANSLATE_NOOP("Wording",
                       "The link of bill %1 still asks for %2 although only %3 is open: ask for a "
                       "new one with request"),
     QT_TRANSLATE_NOOP("Wording",
                       "Make the payment request of this bill again: the new link asks for what is "
                       "open. This task ends by itself when link and bill agree."),
     0b110},
    {"feed-event-unknown",
     QT_TRANSLATE_NOOP("Wording", "The backend told of money in a way not known here: ask it"),
     QT_TRANSLATE_NOOP(
         "Wording", "Nothing was booked for this event. Ask the collection centre what it means."),
     0},
    {"debit-answers-differ",
     QT_TRANSLATE_NOOP("Wording", "Two answers of a bank differ about one direct debit: ask it"),
     QT_TRANSLATE_NOOP("Wording",
                       "What was collected stays in the books. Ask the bank which answer holds; "
                       "undo the import of the wrong one."),
     0b10},
    {"debit-after-withdrawal",
     QT_TRANSLATE_NOOP("Wording", "A direct debit that was withdrawn was collected all the same"),
     QT_TRANSLATE_NOOP("Wording",
                       "The money is in the books. If its bills were paid elsewhere meanwhile, it "
                       "is under double payments."),
     0b10},
    {"debit-failed",
     QT_TRANSLATE_NOOP("Wording", "A direct debit failed for another reason: ask the bank"),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask the bank or the customer why, then debit again or bill on another "
                       "channel."),
     0b10},
    {"payout-late",
     QT_TRANSLATE_NOOP("Wording", "The payout of %2 by %1 did not come on %3: ask the agency"),
     QT_TRANSLATE_NOOP("Wording",
                       "Look whether its report and the bank's line are there and only not booked. "
                       "If not, ask the agency when it pays."),
     0b10},
    {"settlement-lacks",
     QT_TRANSLATE_NOOP("Wording",
                       "Settlement %1 counts a receipt of %2 on %3 that left the books: it "
                       "balances no longer"),
     QT_TRANSLATE_NOOP("Wording",
                       "Look at the settlement: it names what is missing. If the receipt is right, "
                       "take its file in again, take the settlement back and take its report in "
                       "once more. If not, ask the agency for the money's whereabouts."),
     0b10},
    {"settlement-unexplained",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Settlement %1 was booked over %2, but only %3 of it is in the books: %4 has "
         "no receipt behind it"),
     QT_TRANSLATE_NOOP("Wording",
                       "Look whether the agency's file of these receipts is still missing. If so, "
                       "take it in, take the settlement back and take its report in once more. If "
                       "not, ask the agency what the amount is."),
     0b1110},
    {"payment-held",
     QT_TRANSLATE_NOOP("Wording", "Money was put aside"),
     QT_TRANSLATE_NOOP("Wording", "Take it up again on the clearing page."),
     0},
};

const TaskWords *wordsOf(const QString &kind, std::size_t args)
{
    const auto found = std::find_if(std::begin(known), std::end(known), [&](const TaskWords &each) {
        return kind == QLatin1String(each.kind) && args >= each.least;
    });
    return found == std::end(known) ? nullptr : found;
}

QStringList shown(const TaskWords &words, const std::vector<QString> &args)
{
    QStringList texts(args.begin(), args.end());
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (words.amounts >> at & 1U)
            texts[at] = yenText(texts.at(at));
        if (words.layouts >> at & 1U)
            texts[at] = layoutText(texts.at(at));
    }
    return texts;
}

} // namespace

QString taskText(const QString &kind, const std::vector<QString> &args)
{
    const TaskWords *words = wordsOf(kind, args.size());
    return words ? wording::filled(Words::tr(words->text), shown(*words, args)) : kind;
}

QString taskAdvice(const QString &kind)
{
    const TaskWords *words = wordsOf(kind, 0);
    return words ? wording::forReader(Words::tr(words->advice), wording::Reader::Window)
                 : QString();
}

QString taskSubject(const QString &kind, const std::vector<QString> &args)
{
    const TaskWords *words = wordsOf(kind, args.size());
    QStringList parts = words ? shown(*words, args) : QStringList(args.begin(), args.end());
    if (words)
        parts = parts.mid(0, qsizetype(words->subjects));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace keshikomi
