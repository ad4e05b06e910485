// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/reminder_making.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/inbox/inbox.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/debit/debit_batches.h"
#include "models/storage/paper/customer_paper.h"
#include "models/storage/paper/reminders.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

namespace {

constexpr int longestNote = 200;
constexpr int longestDays = 365;

QString numberText(qint64 number)
{
    return number > 0 ? QStringLiteral("L-%1").arg(number) : QStringLiteral("L-------");
}

QString kindNameOf(int level)
{
    return QStringLiteral("reminder-%1").arg(level);
}

// "customer", "dispute", "debit", "payment".
Result<std::optional<QString>> heldBy(Session &session, const Bill &bill)
{
    KK_TRY(const CustomerPaper paper, paperOf(session, bill.customer));
    if (!paper.reminders)
        return std::optional(QStringLiteral("customer"));
    KK_TRY(const auto note, holdNoteOf(session, bill.id));
    if (note)
        return std::optional(QStringLiteral("dispute"));
    KK_TRY(const auto debit, debitUnderway(session, bill.id));
    if (debit)
        return std::optional(QStringLiteral("debit"));
    KK_TRY(const bool pending, hasPendingPayment(session, bill.id));
    return pending ? std::optional(QStringLiteral("payment")) : std::nullopt;
}

Done checkHeld(Session &session, const Bill &bill)
{
    KK_CHECK(checkStillOwed(bill));
    KK_TRY(const auto reason, heldBy(session, bill));
    if (!reason)
        return done();
    KK_TRY(const auto note, holdNoteOf(session, bill.id));
    return failure(ErrorCode::Conflict,
                   Fault::ReminderHeld,
                   {billNumberText(bill.number),
                    QStringLiteral("reminder.%1").arg(*reason),
                    note.value_or(QString())},
                   *reason);
}

// The wished level's letter, and the one before as it was last printed; one that never was is still
// to be sent.
struct Letters final
{
    std::optional<StoredReminder> same, before;
};

// A new issue of a letter may have given another day.
Result<std::optional<StoredReminder>>
asPrinted(Session &session, BillId bill, StoredReminder letter)
{
    const QString kind = kindNameOf(letter.level);
    KK_TRY(const int prints, printsOf(session, bill, kind));
    if (prints == 0)
        return std::optional<StoredReminder>();
    KK_TRY(const auto kept, keptIssue(session, {kind, bill.value()}, &reminderFromJson));
    if (kept.content) {
        letter.issuedOn = kept.content->issued;
        letter.newDue = kept.content->newDue;
    }
    return std::optional(letter);
}

Result<Letters> lettersOf(Session &session, BillId bill, int level)
{
    KK_TRY(const auto all, remindersOf(session, bill));
    Letters letters;
    for (const StoredReminder &letter : all) {
        if (letter.level == level)
            letters.same = letter;
        if (letter.level == level - 1) {
            KK_TRY(letters.before, asPrinted(session, bill, letter));
        }
    }
    return letters;
}

// A letter that was sent stays as it is; one that was not must not be older than its own last day.
Result<bool> mayLeaveAgain(Session &session,
                           const ReminderContent &content,
                           const Bill &bill,
                           const SheetWish &wish,
                           QDate today)
{
    if (wish.reissue || content.open != bill.open)
        return false;
    KK_TRY(const int prints, printsOf(session, bill.id, kindNameOf(content.level)));
    return prints > 0 || content.newDue > today;
}

// What was typed stays; what is proposed is a day on which banks work.
Result<QDate> newDueOf(Session &session, const SheetWish &wish, QDate today)
{
    QDate due = wish.day;
    if (!due.isValid()) {
        KK_TRY(due, bankDayFrom(session, today.addDays(reminderDays)));
    }
    if (due <= today || due > today.addDays(longestDays))
        return dueDateRefused(due, today.addDays(1), today.addDays(longestDays));
    return due;
}

// The customer had time until then.
tl::unexpected<Error> tooEarly(const Bill &bill, QDate until)
{
    return failure(ErrorCode::Conflict,
                   Fault::ReminderTooEarly,
                   {billNumberText(bill.number), until.addDays(1).toString(Qt::ISODate)});
}

Done checkTurn(const Letters &letters, const Bill &bill, int level, QDate today)
{
    if (level == 1)
        return done();
    if (!letters.before)
        return lacking("previous");
    // The customer was given until then.
    if (today <= letters.before->newDue) {
        return tooEarly(bill, letters.before->newDue);
    }
    return done();
}

ReminderBill billRow(const BillPapers &papers)
{
    const Bill &bill = papers.bill;
    return ReminderBill{billNumberText(bill.number),
                        bill.wipNumbers.size() == 1 ? QString::number(bill.wipNumbers.front())
                                                    : QString(),
                        oneLine(bill.subject),
                        bill.issuedOn,
                        bill.dueOn,
                        bill.amount,
                        bill.open};
}

Result<ReminderContent> newReminder(Session &session,
                                    const BillPapers &papers,
                                    const SheetWish &wish,
                                    const Letters &letters,
                                    QDate today)
{
    const int level = reminderLevelOf(wish.kind);
    KK_CHECK(checkTurn(letters, papers.bill, level, today));
    if (papers.bill.dueOn >= today.addDays(-1)) // money of the last day is told on the next
        return tooEarly(papers.bill, papers.bill.dueOn.addDays(1));
    ReminderContent content;
    content.level = level;
    content.issued = today;
    KK_TRY(content.asOf, toldUntil(session, today));
    if (papers.bill.dueOn >= content.asOf || content.asOf < today.addDays(-mostDaysBehind)) {
        return failure(ErrorCode::Conflict,
                       Fault::ReminderTooEarly,
                       {billNumberText(papers.bill.number),
                        content.asOf.toString(Qt::ISODate),
                        QStringLiteral("books")});
    }
    KK_TRY(content.newDue, newDueOf(session, wish, today));
    if (letters.before)
        content.previous = letters.before->issuedOn;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.bills.push_back(billRow(papers));
    content.open = papers.bill.open;
    KK_TRY(content.link, slipLink(session, papers.bill.id, papers.bill.open));
    content.bank = bankOf(papers.house, papers.bill);
    return content;
}

} // namespace

Result<ReminderContent> keptReminder(Session &session,
                                     const BillPapers &papers,
                                     const SheetWish &wish,
                                     SheetUse use,
                                     const Stamp &stamp)
{
    const int level = reminderLevelOf(wish.kind);
    KK_CHECK(checkHeld(session, papers.bill));
    const SheetAbout about{kindNameOf(level), papers.bill.id.value()};
    KK_TRY(auto kept, keptIssue(session, about, &reminderFromJson));
    if (kept.content) {
        KK_TRY(const bool good,
               mayLeaveAgain(session, *kept.content, papers.bill, wish, stamp.today));
        if (good)
            return *std::move(kept.content);
    }
    KK_TRY(const Letters letters, lettersOf(session, papers.bill.id, level));
    KK_TRY(ReminderContent content, newReminder(session, papers, wish, letters, stamp.today));
    StoredReminder letter = letters.same.value_or(StoredReminder());
    if (use == SheetUse::HandOut && !letters.same) {
        KK_TRY(letter, insertReminder(session, papers.bill.id, level, content.newDue, stamp));
    }
    content.number = numberText(letter.number);
    KK_CHECK(keep(session, about, kept.last + 1, content, use, stamp));
    return content;
}

Later<BillReminders> ReminderService::reminders(const Actor &actor, qint64 billNumber) const
{
    return m_context.read(actor, [billNumber](Session &session) -> Result<BillReminders> {
        KK_TRY(const Bill bill, billByNumber(session, billNumber));
        KK_TRY(const auto letters, remindersOf(session, bill.id));
        BillReminders told;
        for (const StoredReminder &letter : letters) {
            KK_TRY(const int prints, printsOf(session, bill.id, kindNameOf(letter.level)));
            told.sent.push_back(
                {letter.number, letter.level, letter.issuedOn, letter.newDue, prints});
        }
        KK_TRY(told.hold, holdNoteOf(session, bill.id));
        KK_TRY(told.heldBy, heldBy(session, bill));
        return told;
    });
}

Later<std::monostate> ReminderService::hold(const Actor &actor,
                                            qint64 billNumber,
                                            const QString &note,
                                            bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "bill.hold",
                        rehearsal,
                        [billNumber, note](Session &session, const Stamp &stamp) -> Done {
                            KK_CHECK(checkText("note", note, longestNote, Presence::Required));
                            KK_TRY(const Bill bill, billByNumber(session, billNumber));
                            return holdBill(session, bill.id, note, stamp);
                        });
}

Later<std::monostate>
ReminderService::endHold(const Actor &actor, qint64 billNumber, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "bill.hold-end",
                        rehearsal,
                        [billNumber](Session &session, const Stamp &stamp) -> Done {
                            KK_TRY(const Bill bill, billByNumber(session, billNumber));
                            return keshikomi::endHold(session, bill.id, stamp);
                        });
}

} // namespace keshikomi
