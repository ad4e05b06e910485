// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/match_rows.h"
#include "app/cli/commands/rows.h"

namespace keshikomi::cli {

namespace {

Result<Outcome> clear(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ClearingReport report,
           workplace->clearing().clear(workplace->actor(), dryRun).result());
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
        .add("run", report.run ? Value(report.run->value()) : Value())
        .add("cleared", report.cleared)
        .add("amount", report.amount)
        .add("proposed", proposed)
        .add("without_candidate", open);
    if (call.has("explain")) {
        KK_TRY(Records records, matchRecords(*workplace, explained));
        document.add("payments", std::move(records));
    }
    return answer(std::move(document));
}

Result<Outcome> candidates(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Payment payment,
           workplace->clearing().payment(workplace->actor(), PaymentId(number)).result());
    KK_TRY(const MatchResult result,
           workplace->clearing().candidates(workplace->actor(), payment.id).result());
    KK_TRY(Records records, matchRecords(*workplace, {result}));
    return answer(std::move(records.front()));
}

// "BILL", "BILL=AMOUNT" or "BILL=AMOUNT+DISCOUNT".
struct TypedShare final
{
    qint64 bill;
    std::optional<Yen> amount;
    Yen discount;
};

Result<TypedShare> readShare(const QString &typed)
{
    const qsizetype equals = typed.indexOf(QLatin1Char('='));
    KK_TRY(const qint64 bill, Call::billIn(typed.left(equals < 0 ? typed.size() : equals)));
    if (equals < 0)
        return TypedShare{bill, std::nullopt, Yen()};
    const QStringList parts = typed.mid(equals + 1).split(QLatin1Char('+'));
    const auto amount = Yen::parse(parts.value(0));
    const auto discount = parts.size() > 1 ? Yen::parse(parts.at(1)) : Yen();
    if (!amount || !discount || parts.size() > 2)
        return wrongUsage(Fault::FieldNotANumber, {QStringLiteral("BILL=AMOUNT"), typed});
    return TypedShare{bill, amount, *discount};
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
        const Yen amount = share.amount ? *share.amount : std::min(bill.open, rest);
        rest -= amount;
        shares.push_back({bill.id, amount, share.discount});
    }
    return shares;
}

Result<Outcome> allocate(Call &call)
{
    KK_TRY(const qint64 number, Call::numberIn(call.arguments().at(0), QStringLiteral("PAYMENT")));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Actor &actor = workplace->actor();
    const ClearingService clearing = workplace->clearing();
    KK_TRY(const Payment payment, clearing.payment(actor, PaymentId(number)).result());
    KK_TRY(const auto shares, sharesOf(call, *workplace, payment.open));
    KK_TRY(const auto rows, clearing.allocate(actor, payment.id, shares).result());
    Records records;
    for (const AllocationRow &row : rows)
        records.push_back(allocationRecord(row));
    Record document;
    document.add("allocations", std::move(records));
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
         {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, clear nothing.")},
          {"explain",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Say for each other payment what it could be.")}},
         Needs::Writing,
         clear},
        {"allocate",
         "PAYMENT BILL[=AMOUNT[+DISCOUNT]]…",
         2,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Clears bills with a payment by hand."),
         {},
         Needs::Writing,
         allocate},
    };
    for (Command &command : lists())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
