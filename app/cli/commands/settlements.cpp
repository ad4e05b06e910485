// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/reading.h"
#include "app/cli/commands/settlement_rows.h"

#include <QFileInfo>

namespace keshikomi::cli {

namespace {

constexpr int shownDays = 62;

SettlementService serviceOf(const Workplace &workplace)
{
    return SettlementService(workplace.context());
}

// "S-3" or "3".
Result<SettlementId> settlementIn(const QString &typed)
{
    KK_TRY(const qint64 number, Call::numberIn(typed, QStringLiteral("SETTLEMENT"), "S-"));
    return SettlementId(number);
}

void replaceNamed(std::vector<FeePlan> &plans, const FeePlan &put)
{
    const auto same = std::find_if(
        plans.begin(), plans.end(), [&](const FeePlan &each) { return each.name == put.name; });
    if (same != plans.end())
        *same = put;
    else
        plans.push_back(put);
}

Result<Outcome> plans(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const SettlementService service = serviceOf(*workplace);
    KK_TRY(auto known, service.plans(workplace->actor()).result());
    if (call.has("add")) {
        KK_TRY(const QByteArray json, readWhole(call.text("add")));
        const QString name = QFileInfo(call.text("add")).fileName();
        KK_TRY(const FeePlan put, service.putPlan(workplace->actor(), name, json, dryRun).result());
        replaceNamed(known, put);
    }
    Record document;
    document.add("dry_run", dryRun).add("plans", recordsOf(known, planRecord));
    return answer(std::move(document));
}

Result<Outcome> terms(Call &call)
{
    SettlementTerms agreed;
    KK_TRY(agreed.plan, call.required("plan"));
    KK_TRY(agreed.cycle, call.required("cycle"));
    KK_TRY(agreed.itemFee, yenOption(call, "item-fee"));
    KK_TRY(const QDate typed, call.day("from"));
    const QDate from = typed.isValid() ? typed : call.clock().today();
    const QString agreement = call.arguments().front();
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const SettlementTerms set,
           serviceOf(*workplace)
               .setTerms(workplace->actor(), agreement, from, agreed, dryRun)
               .result());
    Record document;
    document.add("dry_run", dryRun)
        .add("agreement", agreement)
        .add("from_day", from)
        .add("plan", set.plan)
        .add("cycle", set.cycle)
        .add("item_fee", set.itemFee ? Value(*set.itemFee) : Value());
    return answer(std::move(document));
}

Result<Outcome> expect(Call &call)
{
    const QDate today = call.clock().today();
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_CHECK(checkPeriod(from, to));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           serviceOf(*workplace)
               .expected(workplace->actor(),
                         call.text("agreement"),
                         from.isValid() ? from : today.addDays(-shownDays),
                         to.isValid() ? to : today)
               .result());
    bool late = false;
    for (const CycleRow &row : rows)
        late = late || row.state == CycleState::Late;
    Record document;
    document.add("cycles", recordsOf(rows, cycleRecord));
    addDryRun(call, document);
    return Outcome{std::move(document), late, std::nullopt, std::nullopt};
}

Result<Outcome> late(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, serviceOf(*workplace).raiseLate(workplace->actor(), dryRun).result());
    Record document;
    document.add("dry_run", dryRun).add("late", recordsOf(rows, cycleRecord));
    return answer(std::move(document));
}

// What can be typed beside, or instead of, a file.
Result<SettlementWish> wishIn(const Call &call)
{
    SettlementWish wish;
    KK_TRY(wish.agreementKey, call.required("agreement"));
    KK_TRY(wish.since, call.day("since"));
    KK_TRY(wish.until, call.day("until"));
    KK_TRY(wish.payOn, call.day("pay-on"));
    const std::pair<const char *, std::optional<Yen> *> typed[]{{"gross", &wish.gross},
                                                                {"fee", &wish.fee},
                                                                {"exempt-fee", &wish.exemptFee},
                                                                {"tax", &wish.tax},
                                                                {"stamp", &wish.stamp},
                                                                {"transfer", &wish.transfer},
                                                                {"other", &wish.other},
                                                                {"net", &wish.net}};
    for (const auto &[option, target] : typed) {
        KK_TRY(*target, yenOption(call, option));
    }
    if (call.has("items")) {
        KK_TRY(const qint64 items, call.number("items", 0, 100'000'000, 0));
        wish.items = int(items);
    }
    wish.taxInside = call.has("tax-inside");
    return wish;
}

Result<Outcome> taken(Call &call, const SettlementWish &wish)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const SettlementView view,
           serviceOf(*workplace).take(workplace->actor(), wish, dryRun).result());
    Record document = settlementViewRecord(view);
    document.add("dry_run", dryRun);
    return Outcome{std::move(document), !view.isWhole(), std::nullopt, std::nullopt};
}

Result<Outcome> importReport(Call &call)
{
    const QString path = call.arguments().front();
    KK_TRY(SettlementWish wish, wishIn(call));
    KK_TRY(wish.file, readWhole(path));
    wish.fileName = QFileInfo(path).fileName();
    wish.map = call.text("map");
    return taken(call, wish);
}

Result<Outcome> enter(Call &call)
{
    KK_CHECK(call.required("gross"));
    KK_TRY(const SettlementWish wish, wishIn(call));
    return taken(call, wish);
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           serviceOf(*workplace).list(workplace->actor(), call.has("all")).result());
    Record document;
    document.add("settlements", recordsOf(rows, settlementRecord));
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const SettlementId id, settlementIn(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const SettlementView view, serviceOf(*workplace).find(workplace->actor(), id).result());
    Record document = settlementViewRecord(view);
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> book(Call &call)
{
    KK_TRY(const SettlementId id, settlementIn(call.arguments().at(0)));
    const bool pays = call.arguments().size() > 1;
    qint64 payment = 0;
    if (pays) {
        KK_TRY(payment, call.argumentNumber(1, "P-"));
    }
    const bool dryRun = call.has("dry-run");
    KK_TRY(const auto ofOpening, yenOption(call, "of-opening"));
    const Yen before = ofOpening.value_or(Yen());
    KK_TRY(Workplace *const workplace, call.workplace());
    const SettlementService service = serviceOf(*workplace);
    const Actor actor = workplace->actor();
    KK_TRY(const SettlementView view,
           (pays ? service.book(actor, id, PaymentId(payment), dryRun, before)
                 : service.bookWithoutPayout(actor, id, dryRun, before))
               .result());
    Record document = settlementViewRecord(view);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> undo(Call &call)
{
    KK_TRY(const SettlementId id, settlementIn(call.arguments().front()));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const SettlementView view,
           serviceOf(*workplace).undo(workplace->actor(), id, dryRun).result());
    Record document = settlementViewRecord(view);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> compare(Call &call)
{
    const QStringList &words = call.arguments();
    KK_CHECK(call.required("from"));
    KK_CHECK(call.required("to"));
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_CHECK(checkPeriod(from, to));
    KK_TRY(const qint64 faxes, call.number("faxes", 0, 100'000, 0));
    KK_TRY(const auto itemFee, yenOption(call, "item-fee"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(
        const PlanComparison found,
        serviceOf(*workplace)
            .compare(workplace->actor(), words.front(), from, to, words.mid(1), int(faxes), itemFee)
            .result());
    for (const PlanCost &cost : found.costs) {
        if (cost.lacksItemPrice)
            return failure(
                ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("item_fee"), cost.plan});
    }
    Record document = comparisonRecord(found);
    addDryRun(call, document);
    return answer(std::move(document));
}

std::vector<Option> figureOptions()
{
    return {{"agreement",
             "AGREEMENT",
             QT_TRANSLATE_NOOP("Cli", "The agency's agreement; needed."),
             true},
            {"since", "DAY", QT_TRANSLATE_NOOP("Cli", "First day of its period; by the cycle.")},
            {"until", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day of its period; by the cycle.")},
            {"pay-on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the payout; by report or cycle.")},
            {"items", "N", QT_TRANSLATE_NOOP("Cli", "How many items it settles.")},
            {"gross", "YEN", QT_TRANSLATE_NOOP("Cli", "What was collected.")},
            {"fee", "YEN", QT_TRANSLATE_NOOP("Cli", "Fees, before tax.")},
            {"exempt-fee", "YEN", QT_TRANSLATE_NOOP("Cli", "Fees without tax.")},
            {"tax", "YEN", QT_TRANSLATE_NOOP("Cli", "Tax of fees and transfer.")},
            {"stamp", "YEN", QT_TRANSLATE_NOOP("Cli", "Stamp duty.")},
            {"transfer", "YEN", QT_TRANSLATE_NOOP("Cli", "Transfer fee, before tax.")},
            {"other", "YEN", QT_TRANSLATE_NOOP("Cli", "Given (or, below zero, taken) beside.")},
            {"net", "YEN", QT_TRANSLATE_NOOP("Cli", "What is paid out.")},
            {"tax-inside",
             nullptr,
             QT_TRANSLATE_NOOP("Cli", "Fees and transfer are told with their tax.")},
            dryRunOption()};
}

std::vector<Command> agreedCommands()
{
    return {
        {"settle plans",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists fee plans, or adds one of the house's own."),
         {{"add", "FILE.json", QT_TRANSLATE_NOOP("Cli", "Takes this plan in.")}, dryRunOption()},
         Needs::Writing,
         plans},
        {"settle terms",
         "AGREEMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says by which plan and cycle an agency settles."),
         {{"plan", "PLAN", QT_TRANSLATE_NOOP("Cli", "Its fee plan; needed."), true},
          {"cycle", "CYCLE", QT_TRANSLATE_NOOP("Cli", "Its cycle; needed."), true},
          {"item-fee", "YEN", QT_TRANSLATE_NOOP("Cli", "Agreed price of an item; by the plan.")},
          {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "From this day on; today.")},
          dryRunOption()},
         Needs::Writing,
         terms},
        {"settle expect",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists cycles with what is expected and what came."),
         {{"agreement", "AGREEMENT", QT_TRANSLATE_NOOP("Cli", "Of this agency; of all.")},
          {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "From this day on; the last two months.")},
          {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Until this day; today.")},
          readingOption()},
         Needs::Reading,
         expect},
        {"settle late",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Makes a task of each payout that did not come in time."),
         {dryRunOption()},
         Needs::Writing,
         late},
        {"settle compare",
         "AGREEMENT PLAN[/CYCLE]…",
         2,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Says what plans would have cost for a period."),
         {{"from", "DAY", QT_TRANSLATE_NOOP("Cli", "First day; needed."), true},
          {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day; needed."), true},
          {"faxes", "N", QT_TRANSLATE_NOOP("Cli", "Notices by fax in each cycle; none.")},
          {"item-fee",
           "YEN",
           QT_TRANSLATE_NOOP("Cli", "Price of an item; the agreed one, or the plan's.")},
          readingOption()},
         Needs::Reading,
         compare},
    };
}

std::vector<Command> reportCommands()
{
    std::vector<Option> ofFile = figureOptions();
    ofFile.insert(
        ofFile.begin() + 1,
        {"map", "NAME", QT_TRANSLATE_NOOP("Cli", "Column map; the one its header row is of.")});
    return {
        {"settle import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes an agency's report in and compares it with the books."),
         std::move(ofFile),
         Needs::Writing,
         importReport},
        {"settle enter",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "The same with typed figures."),
         figureOptions(),
         Needs::Writing,
         enter},
        {"settle list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists reports that were taken in."),
         {{"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Also those taken back.")}, readingOption()},
         Needs::Reading,
         list},
        {"settle show",
         "SETTLEMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows a report with what is missing on either side."),
         {readingOption()},
         Needs::Reading,
         show},
    };
}

std::vector<Command> bookingCommands()
{
    return {
        {"settle book",
         "SETTLEMENT [PAYMENT]",
         1,
         2,
         QT_TRANSLATE_NOOP("Cli",
                           "Books a report against the transfer that brought its net; without one "
                           "where it pays nothing out."),
         {{"of-opening",
           "YEN",
           QT_TRANSLATE_NOOP("Cli",
                             "What of its gross was received before the books began (opening "
                             "agency); nothing.")},
          dryRunOption()},
         Needs::Writing,
         book},
        {"settle undo",
         "SETTLEMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes the booking back, or the report if it is not booked."),
         {dryRunOption()},
         Needs::Writing,
         undo},
    };
}

} // namespace

std::vector<Command> settlementCommands()
{
    std::vector<Command> commands = agreedCommands();
    for (const auto &more : {reportCommands(), bookingCommands()})
        commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

} // namespace keshikomi::cli
