// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/match_rows.h"
#include "app/cli/commands/reading.h"
#include "app/cli/commands/rows.h"
#include "models/domain/book_locks.h"

namespace keshikomi::cli {

namespace {

Result<Outcome> passes(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const SettingService settings = workplace->settings();
    const bool dryRun = call.has("dry-run");
    KK_TRY(PassOrder order, settings.passes(workplace->actor()).result());
    if (call.has("usual") || !call.arguments().isEmpty()) {
        order = usualPasses();
        if (!call.arguments().isEmpty()) {
            KK_TRY(order, passesIn(call.arguments().front()));
        }
        KK_CHECK(settings.setPasses(workplace->actor(), order, dryRun).result());
    }
    Record document;
    document.add("dry_run", dryRun).add("passes", passRecords(order));
    return answer(std::move(document));
}

// "N-12" is a notice, "12" and "P-12" are payments.
Result<PaymentId> paymentIn(const Workplace &workplace, const QString &typed)
{
    const bool isNotice = typed.startsWith(QLatin1String("N-"), Qt::CaseInsensitive);
    KK_TRY(const qint64 number,
           Call::numberIn(typed, QStringLiteral("NOTICE|PAYMENT"), isNotice ? "N-" : "P-"));
    if (!isNotice)
        return PaymentId(number);
    return workplace.clearing().paymentOfNotice(workplace.actor(), NoticeId(number)).result();
}

Result<Outcome> explain(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const PaymentId payment, paymentIn(*workplace, call.arguments().front()));
    KK_TRY(const Explanation told,
           workplace->clearing().explain(workplace->actor(), payment).result());
    KK_TRY(Records records, matchRecords(*workplace, {told.result}));
    Record document = std::move(records.front());
    document.add("looks", lookRecords(told.looks));
    KK_TRY(const auto done, workplace->clearing().clearings(workplace->actor(), payment).result());
    Records clearings;
    for (const ClearedShare &each : done) {
        Record record = allocationRecord(each.row);
        record.add("reasons", reasonRecords(each.reasons));
        clearings.push_back(std::move(record));
    }
    document.add("allocations", std::move(clearings));
    addDryRun(call, document);
    return answer(std::move(document));
}

struct Period final
{
    QDate first, last;
};

// A month, two days, or without any the month before this one.
Result<Period> periodOf(const Call &call)
{
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(const QDate to, call.day("to"));
    KK_CHECK(checkPeriod(from, to));
    QDate month = call.clock().today().addMonths(-1);
    if (call.has("month")) {
        const auto typed = monthFromName(call.text("month"));
        if (!typed)
            return wrongUsage(Fault::FieldNotADate, {QStringLiteral("month"), call.text("month")});
        month = *typed;
    }
    const QDate begin(month.year(), month.month(), 1);
    const bool isMonth = call.has("month") || (!from.isValid() && !to.isValid());
    if (isMonth && (from.isValid() || to.isValid()))
        return wantsOneOf(QStringLiteral("--month | --from --to"));
    if (isMonth)
        return Period{begin, begin.addMonths(1).addDays(-1)};
    return Period{from.isValid() ? from : QDate(1900, 1, 1),
                  to.isValid() ? to : call.clock().today()};
}

Result<Outcome> backtest(Call &call)
{
    KK_TRY(const Period period, periodOf(call));
    std::optional<PassOrder> wanted;
    if (call.has("passes")) {
        KK_TRY(wanted, passesIn(call.text("passes")));
    }
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const BackTestReport report,
           workplace->clearing()
               .backTest(workplace->actor(), period.first, period.last, wanted)
               .result());
    Record document;
    document.add("from", period.first)
        .add("to", period.last)
        .add("payments", report.payments)
        .add("would_clear", report.cleared)
        .add("alone", report.alone)
        .add("wrong", report.wrong);
    Records passes;
    for (const PassRecord &each : report.passes) {
        Record record;
        record.add("pass", wordOf(each.pass))
            .add("would_clear", each.cleared)
            .add("wrong", each.wrong);
        passes.push_back(std::move(record));
    }
    document.add("passes", std::move(passes));
    KK_TRY(Records misses, missRecords(*workplace, report.wrongOnes));
    document.add("wrong_ones", std::move(misses));
    addDryRun(call, document);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> matchingCommands()
{
    return {
        {"passes",
         "[PASS,PASS…]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets the passes of the clearing, in their order."),
         {{"usual", nullptr, QT_TRANSLATE_NOOP("Cli", "All of them, in the usual order.")},
          dryRunOption()},
         Needs::Writing,
         passes},
        {"explain",
         "NOTICE|PAYMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Says what each pass made of a payment (P-12), or of the payment that a "
                           "notice (N-12) speaks of."),
         {readingOption()},
         Needs::Reading,
         explain},
        {"backtest",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Tries passes on what was cleared before; changes nothing."),
         {passesOption(),
          {"month",
           "YYYY-MM",
           QT_TRANSLATE_NOOP("Cli", "Payments received in this month; without it last month.")},
          {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "Received from this day.")},
          {"to", "DAY", QT_TRANSLATE_NOOP("Cli", "Received up to this day.")},
          readingOption()},
         Needs::Reading,
         backtest},
    };
}

} // namespace keshikomi::cli
