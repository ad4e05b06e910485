// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/differences.h"

#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/tr.h"

namespace keshikomi::cli {

namespace {

DifferenceService serviceOf(const Workplace &workplace)
{
    return DifferenceService(workplace.context());
}

// A bill gets smaller without a payment: "difference B-100001 write_off".
Result<Outcome> difference(Call &call)
{
    const QString shares = call.arguments().join(QLatin1Char('+'));
    KK_TRY(const TypedShare share, readShare(shares));
    if (share.amount || !share.discount.isZero())
        return notOneOf(QStringLiteral("BILL"), shares, {QStringLiteral("BILL KIND[:AMOUNT]…")});
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const ClearingDecision decision, readDecision(call, *workplace, {shares}, std::nullopt));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const DecisionReport report,
           serviceOf(*workplace).settle(workplace->actor(), decision, dryRun).result());
    return answer(decisionRecord(report, dryRun));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 1'000'000, 200));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, serviceOf(*workplace).last(workplace->actor(), int(limit)).result());
    Records records;
    for (const DifferenceRow &row : rows)
        records.push_back(differenceRecord(row));
    Record document;
    document.add("differences", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> parts(Call &call)
{
    KK_TRY(const qint64 number, call.argumentBill(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Bill bill, workplace->bills().find(workplace->actor(), number).result());
    KK_TRY(const auto taxes,
           serviceOf(*workplace).taxOfParts(workplace->actor(), bill.id).result());
    Records records;
    for (const DecidedTax &part : taxes)
        records.push_back(partRecord(part));
    Record document;
    document.add("bill", bill.number)
        .add("amount", bill.amount)
        .add("open", bill.open)
        .add("parts", std::move(records));
    return answer(std::move(document));
}

Done change(const Call &call, ClearingRules &rules)
{
    if (call.has("fee")) {
        const auto fee = feeRuleFromName(call.text("fee"));
        if (!fee)
            return notOneOf(QStringLiteral("--fee"),
                            call.text("fee"),
                            {feeRuleName(FeeRule::Discount), feeRuleName(FeeRule::CollectionFee)});
        rules.fee = *fee;
    }
    if (call.has("standing")) {
        const QString typed = call.text("standing");
        if (typed != QLatin1String("alone") && typed != QLatin1String("propose"))
            return notOneOf(QStringLiteral("--standing"),
                            typed,
                            {QStringLiteral("alone"), QStringLiteral("propose")});
        rules.standingAlone = typed == QLatin1String("alone");
    }
    return done();
}

Word standingWord(bool alone)
{
    return alone ? Word{QStringLiteral("alone"), Tr::tr("clears alone")}
                 : Word{QStringLiteral("propose"), Tr::tr("a person decides")};
}

Word feeWord(FeeRule rule)
{
    return {feeRuleName(rule),
            rule == FeeRule::Discount ? Tr::tr("discount on sales") : Tr::tr("collection fee")};
}

Result<Outcome> rules(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const DifferenceService service = serviceOf(*workplace);
    KK_TRY(ClearingRules now, service.rules(workplace->actor()).result());
    const ClearingRules before = now;
    KK_CHECK(change(call, now));
    if (now != before)
        KK_CHECK(service.setRules(workplace->actor(), now, call.has("dry-run")).result());
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("fee", feeWord(now.fee))
        .add("standing", standingWord(now.standingAlone));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> differenceCommands()
{
    const Option note{"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")};
    return {
        {"difference",
         "BILL KIND[:AMOUNT]…",
         2,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Makes a bill smaller without a payment: fee, discount, write_off or "
                           "withholding."),
         {note, dryRunOption()},
         Needs::Writing,
         difference},
        {"differences",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the differences that were settled last."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; 200.")}},
         Needs::Reading,
         list},
        {"bill parts",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says by what a bill was cleared, and the tax in each part."),
         {},
         Needs::Reading,
         parts},
        {"clearing rules",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Says or sets how the house books what does not meet a bill."),
         {{"fee",
           "RULE",
           QT_TRANSLATE_NOOP("Cli", "Transfer fees borne by us: discount or collection_fee.")},
          {"standing",
           "HOW",
           QT_TRANSLATE_NOOP("Cli",
                             "Money on a standing number to the oldest bill: alone or propose.")},
          dryRunOption()},
         Needs::Writing,
         rules},
    };
}

} // namespace keshikomi::cli
