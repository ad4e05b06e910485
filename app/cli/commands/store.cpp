// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "models/services/demo_desk/demo_desk.h"
#include "models/services/group/group_demo.h"
#include "models/services/verification.h"
#include "models/wording/words.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace keshikomi::cli {

namespace {

Result<Outcome> init(Call &call)
{
    const StoreLocation location = StoreLocation::parse(call.location());
    KK_TRY(Workplace *const workplace, call.createStore());
    Record document;
    document.add("store", location.shown())
        .add("uuid", workplace->store().uuid())
        .add("heads_file", workplace->headsFile());
    return answer(std::move(document));
}

// What lies on an accountant's desk, unless only bills are wanted.
Done fillDesk(const Call &call, Workplace &workplace)
{
    return call.has("plain") ? done()
                             : DemoDeskService(workplace.context()).make(workplace.actor());
}

// A month of thirty stores; its files, and which payment is for which bill, are left in a folder.
Result<Outcome> groupDemo(Call &call)
{
    GroupPlan plan;
    KK_TRY(const qint64 bills, call.number("bills", 1, 500'000, plan.bills));
    KK_TRY(const qint64 seed, call.number("seed", 0, 0xFFFF'FFFF, plan.seed));
    plan.bills = int(bills);
    plan.seed = quint32(seed);
    KK_TRY(const QString folder, call.required("files"));
    const QString truth = folder + QStringLiteral("/truth.tsv");
    QDir().mkpath(pathHere(folder)); // what hinders it is said of the file
    KK_CHECK(writeWhole(truth, {})); // before the long work
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const GroupReport report,
           GroupDemoService(workplace->context()).make(workplace->actor(), plan));
    KK_CHECK(fillDesk(call, *workplace));
    for (const GroupFile &file : report.files)
        KK_CHECK(writeWhole(folder + QLatin1Char('/') + file.name, file.bytes));
    KK_CHECK(writeWhole(truth, report.truth));
    Record document;
    document.add("stores", report.stores)
        .add("customers", report.customers)
        .add("bills", report.bills)
        .add("slips", report.slips)
        .add("requests", report.requests)
        .add("asked", report.asked)
        .add("files", int(report.files.size()))
        .add("notices", report.notices)
        .add("events", report.events)
        .add("cleared", report.cleared)
        .add("cleared_amount", report.clearedAmount)
        .add("proposed", report.proposed)
        .add("open", report.open)
        .add("truth", truth);
    return answer(std::move(document));
}

Result<Outcome> demo(Call &call)
{
    if (call.has("group"))
        return groupDemo(call);
    DemoPlan plan;
    KK_TRY(const qint64 customers, call.number("customers", 0, 2'000'000, plan.customers));
    KK_TRY(const qint64 bills, call.number("bills", 0, 2'000'000, plan.bills));
    KK_TRY(const qint64 seed, call.number("seed", 0, 0xFFFF'FFFF, plan.seed));
    plan.customers = int(customers);
    plan.bills = int(bills);
    plan.seed = quint32(seed);
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DemoReport report, workplace->demo().make(workplace->actor(), plan).result());
    KK_CHECK(fillDesk(call, *workplace));
    Record document;
    document.add("customers", report.customers)
        .add("orders", report.orders)
        .add("bills", report.bills)
        .add("slips", report.slips)
        .add("asked", report.asked);
    return answer(std::move(document));
}

Records differenceRecords(const std::vector<Difference> &differences)
{
    Records records;
    for (const Difference &each : differences) {
        Record record;
        record.add("check", Word{each.check, verifyCheckText(each.check)})
            .add("where", each.where)
            .add("expected", each.expected)
            .add("actual", each.actual);
        records.push_back(std::move(record));
    }
    return records;
}

// The second opinion reads the store itself, so nobody else may have it open: a running program
// gives it a copy.
Result<Verification> secondOpinion(Call &call, Workplace &workplace, const QString &heads)
{
    if (!call.isRelayed()) {
        call.closeStore();
        return verifyStore(call.location(), heads);
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.keshikomi"));
    KK_CHECK(workplace.context().store.backupTo(copy).result());
    return verifyStore(copy, heads);
}

Result<Outcome> verify(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const QString heads = workplace->headsFile();
    const QString copyOf = workplace->copyOf();
    KK_TRY(const Verification verification,
           secondOpinion(call, *workplace, QFileInfo::exists(heads) ? heads : QString()));
    Record document;
    document.add("bills", verification.bills)
        .add("payments", verification.payments)
        .add("postings", verification.postings)
        .add("erased", verification.erased)
        .add("copy_of", copyOf.isEmpty() ? Value() : Value(copyOf))
        .add("gone_copies", workplace->goneCopies())
        .add("differences", differenceRecords(verification.differences));
    return Outcome{std::move(document), !verification.differences.empty(), {}, {}};
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        {"init",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Makes a new, empty store."),
         {},
         Needs::Writing,
         init},
        {"demo",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Fills an empty store with an invented house and its bills."),
         {{"customers", "N", QT_TRANSLATE_NOOP("Cli", "Customers; 200.")},
          {"bills", "N", QT_TRANSLATE_NOOP("Cli", "Bills; 1000.")},
          {"seed", "S", QT_TRANSLATE_NOOP("Cli", "The same seed makes the same data; 7.")},
          {"plain",
           nullptr,
           QT_TRANSLATE_NOOP("Cli",
                             "Bills only: no direct debit, no tenants, no payouts of agencies.")},
          {"group",
           nullptr,
           QT_TRANSLATE_NOOP("Cli",
                             "A month of thirty stores with all that pays for it; 100000 bills.")},
          {"files",
           "DIR",
           QT_TRANSLATE_NOOP(
               "Cli", "With --group: where its files go, and which payment is for which bill.")}},
         Needs::Writing,
         demo},
        {"verify",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP(
             "Cli", "Checks the books with a second program that shares no code with this one."),
         {},
         Needs::Nothing,
         verify},
    };
}

} // namespace keshikomi::cli
