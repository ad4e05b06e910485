// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/match_rows.h"
#include "app/cli/commands/rows.h"
#include "app/cli/commands/standing_rows.h"
#include "models/services/differences/credits.h"
#include "models/services/differences/differences.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

Result<Outcome> clear(Call &call)
{
    const bool dryRun = call.has("dry-run");
    std::optional<PassOrder> wanted;
    if (call.has("passes")) {
        KK_TRY(wanted, passesIn(call.text("passes")));
    }
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ClearingReport report,
           workplace->clearing().clear(workplace->actor(), dryRun, wanted).result());
    int proposed = 0, open = 0;
    std::vector<MatchResult> explained;
    for (const MatchResult &result : report.results) {
        proposed += result.verdict == Verdict::Propose ? 1 : 0;
        open += result.verdict == Verdict::None ? 1 : 0;
        if (call.has("explain") && result.verdict != Verdict::ClearAlone)
            explained.push_back(result);
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("passes", passWords(report.passes))
        .add("run", report.run ? Value(report.run->value()) : Value())
        .add("cleared", report.cleared)
        .add("amount", report.amount)
        .add("proposed", proposed)
        .add("without_candidate", open);
    if (!report.standing.empty()) {
        KK_TRY(Records standing, standingRecords(*workplace, report.standing));
        document.add("standing", std::move(standing));
    }
    if (call.has("explain")) {
        KK_TRY(Records records, matchRecords(*workplace, explained));
        document.add("payments", std::move(records));
    }
    return answer(std::move(document));
}

// What is kept for the customers already: it goes before new money.
Result<Records> creditsFor(const Workplace &workplace, const MatchResult &result)
{
    std::vector<BillId> bills;
    for (const Candidate &candidate : result.candidates) {
        for (const Share &share : candidate.shares)
            bills.push_back(share.bill);
    }
    KK_TRY(const auto rows,
           CreditService(workplace.context()).forBills(workplace.actor(), bills).result());
    Records records;
    for (const CreditRow &row : rows)
        records.push_back(creditRecord(row));
    return records;
}

Result<Outcome> candidates(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0, "P-"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Payment payment,
           workplace->clearing().payment(workplace->actor(), PaymentId(number)).result());
    KK_TRY(const MatchResult result,
           workplace->clearing().candidates(workplace->actor(), payment.id).result());
    KK_TRY(Records records, matchRecords(*workplace, {result}));
    Record document = std::move(records.front());
    KK_TRY(Records credits, creditsFor(*workplace, result));
    document.add("credits", std::move(credits));
    return answer(std::move(document));
}

// What was typed for a bill; that nothing is left for one is said by the books.
Done checkTyped(const TypedShare &share, const Bill &bill, Yen rest)
{
    if (!share.amount || *share.amount > Yen(0))
        return done();
    const Yen most = std::max(std::min(bill.open, rest), Yen(1));
    return failure(ErrorCode::Invalid,
                   Fault::AmountNotAllowed,
                   {QString::number(share.amount->amount()),
                    QStringLiteral("1"),
                    QString::number(most.amount())});
}

// An amount that is not given is what is open on both sides.
Result<std::vector<ManualShare>> sharesOf(const Call &call, Workplace &workplace, Yen rest)
{
    std::vector<ManualShare> shares;
    for (const QString &typed : call.arguments().mid(1)) {
        KK_TRY(const TypedShare share, readShare(typed));
        KK_TRY(const Bill bill, workplace.bills().find(workplace.actor(), share.bill).result());
        if (!share.amount && bill.open.isZero()) {
            return failure(ErrorCode::Conflict,
                           Fault::NotEnoughOpenOnBill,
                           {billNumberText(bill.number), QStringLiteral("0"), QStringLiteral("1")});
        }
        KK_CHECK(checkTyped(share, bill, rest));
        const Yen amount = share.amount ? *share.amount : std::min(bill.open, rest);
        rest -= amount;
        shares.push_back({bill.id, amount, share.discount});
    }
    return shares;
}

// Nothing but amounts and discounts: no differences are told apart.
Result<bool> isPlain(const Call &call)
{
    for (const char *option : {"difference", "rest", "customer", "other-payer", "note"}) {
        if (call.has(option))
            return false;
    }
    for (const QString &typed : call.arguments().mid(1)) {
        KK_TRY(const TypedShare share, readShare(typed));
        if (!share.kinds.empty())
            return false;
    }
    return true;
}

Result<Outcome> allocate(Call &call)
{
    KK_TRY(const qint64 number,
           Call::numberIn(call.arguments().at(0), QStringLiteral("PAYMENT"), "P-"));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    const ClearingService clearing = workplace->clearing();
    KK_TRY(const Payment payment, clearing.payment(actor, PaymentId(number)).result());
    const bool dryRun = call.has("dry-run");
    KK_TRY(const bool plain, isPlain(call));
    if (!plain) {
        KK_TRY(const ClearingDecision decision,
               readDecision(call, *workplace, call.arguments().mid(1), payment));
        KK_TRY(const DecisionReport report,
               DifferenceService(workplace->context()).settle(actor, decision, dryRun).result());
        return answer(decisionRecord(report, dryRun));
    }
    KK_TRY(const auto shares, sharesOf(call, *workplace, payment.open));
    KK_TRY(const auto rows, clearing.allocate(actor, payment.id, shares, dryRun).result());
    Records records;
    for (const AllocationRow &row : rows)
        records.push_back(allocationRecord(row));
    Record document;
    document.add("dry_run", dryRun).add("allocations", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> listPayments(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const ClearingService clearing = workplace->clearing();
    const QString search = call.arguments().join(QLatin1Char(' '));
    KK_TRY(auto ids, clearing.paymentIds(workplace->actor(), call.has("all"), search).result());
    const qint64 count = qint64(ids.size());
    KK_TRY(Records rows,
           pagedRows(
               call,
               std::move(ids),
               [&](const std::vector<qint64> &page) {
                   return clearing.paymentRows(workplace->actor(), page).result();
               },
               paymentRecord));
    Record document;
    document.add("count", count).add("payments", std::move(rows));
    return answer(std::move(document));
}

Result<Outcome> listAllocations(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 1'000'000, 200));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           workplace->clearing().lastAllocations(workplace->actor(), int(limit)).result());
    Records records;
    for (const AllocationRow &row : rows)
        records.push_back(allocationRecord(row));
    Record document;
    document.add("allocations", std::move(records));
    return answer(std::move(document));
}

std::vector<Command> lists()
{
    return {
        {"payment list",
         "[SEARCH]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Lists payments that are open."),
         {{"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Also cleared ones.")}, limitOption()},
         Needs::Reading,
         listPayments},
        {"payment candidates",
         "PAYMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says which bills a payment could clear, and why."),
         {},
         Needs::Reading,
         candidates},
        {"allocations",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists what was cleared last."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; 200.")}},
         Needs::Reading,
         listAllocations},
    };
}

} // namespace

std::vector<Command> clearingCommands()
{
    std::vector<Command> commands{
        {"clear",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Clears what may clear alone, and proposes the rest."),
         {passesOption(),
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, clear nothing.")},
          {"explain",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Say for each other payment what it could be.")}},
         Needs::Writing,
         clear},
        {"allocate",
         "PAYMENT BILL[=AMOUNT][+DISCOUNT][+KIND[:AMOUNT]]…",
         1,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Clears bills with a payment by hand."),
         {{"difference",
           "KIND",
           QT_TRANSLATE_NOOP("Cli",
                             "What becomes of what stays open on the bills: fee, discount, "
                             "write_off, withholding or keep_open.")},
          {"rest",
           "KIND",
           QT_TRANSLATE_NOOP("Cli",
                             "What becomes of what stays on the payment: credit, refund, "
                             "other_receipt (no customer's money; needs --note) or keep_open.")},
          {"customer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Whose the rest is.")},
          otherPayerOption(),
          {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, clear nothing.")}},
         Needs::Writing,
         allocate},
    };
    for (Command &command : lists())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
