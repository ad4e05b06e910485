// SPDX-License-Identifier: GPL-3.0-or-later
// What may not change any more: days, months, exceptions; the journal that leaves; the old books.
#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/services/closing/day_closing.h"
#include "models/services/closing/month_closing.h"
#include "models/services/opening/opening_service.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

MonthCloseService months(ScenarioWorld &world)
{
    return MonthCloseService(world.context(), world.desk().headsFile());
}

QDate monthOf(const QString &name)
{
    const auto month = monthFromName(name);
    if (!month)
        qFatal("a scenario has no month %s", qPrintable(name));
    return *month;
}

// close-day DAY
Result<QStringList> closeDay(ScenarioWorld &world, const ScenarioStep &step)
{
    DayCloseWish wish;
    wish.day = dayOf(step.line.word(0), world.today());
    KK_CHECK(DayCloseService(world.context(), world.desk().headsFile())
                 .close(world.actor(), wish)
                 .result());
    return QStringList();
}

QStringList pointRows(const MonthCheck &check)
{
    QStringList rows;
    for (const ClosePoint &point : check.points) {
        if (point.ok)
            continue;
        rows << QStringLiteral("%1 %2 %3 %4%5")
                    .arg(point.key)
                    .arg(point.count)
                    .arg(point.expected.amount())
                    .arg(point.actual.amount())
                    .arg(point.isOpen() ? QString() : QStringLiteral(" explained"));
    }
    return rows;
}

// check-month MONTH: what must be explained
Result<QStringList> checkMonth(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const MonthCheck check,
           months(world).check(world.actor(), monthOf(step.line.word(0))).result());
    return pointRows(check);
}

// explain-month MONTH KEY TEXT
Result<QStringList> explainMonth(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(
        months(world)
            .explain(
                world.actor(), monthOf(step.line.word(0)), step.line.word(1), step.line.word(2))
            .result());
    return QStringList();
}

// close-month MONTH [explained]: with a word for every open point
Result<QStringList> closeMonth(ScenarioWorld &world, const ScenarioStep &step)
{
    const QDate month = monthOf(step.line.word(0));
    const MonthCloseService service = months(world);
    if (step.line.has("explained")) {
        KK_TRY(const MonthCheck check, service.check(world.actor(), month).result());
        for (const ClosePoint &point : check.points) {
            if (point.isOpen())
                KK_CHECK(service.explain(world.actor(), month, point.key, QStringLiteral("確認済"))
                             .result());
        }
    }
    KK_CHECK(service.close(world.actor(), month, false).result());
    return QStringList();
}

// except MONTH PERSON UNTIL
Result<QStringList> exceptMonth(ScenarioWorld &world, const ScenarioStep &step)
{
    MonthException exception;
    exception.month = monthOf(step.line.word(0));
    exception.person = step.line.word(1);
    exception.reason = QStringLiteral("訂正");
    exception.until = dayOf(step.line.word(2), world.today());
    KK_CHECK(months(world).addException(world.actor(), exception).result());
    return QStringList();
}

// open-balances FILE [on=DAY]
Result<QStringList> takeOver(ScenarioWorld &world, const ScenarioStep &step)
{
    OpeningOptions options;
    options.on = dayOf(step.line.option("on", QStringLiteral("+0")), world.today());
    const QString name = step.line.word(0);
    KK_TRY(const OpeningReport report,
           OpeningService(world.context())
               .import(world.actor(), NoticeFile{name, world.files.at(name)}, options)
               .result());
    if (report.refused)
        return QStringList{QStringLiteral("refused ") + faultText(*report.refused)};
    return QStringList{QStringLiteral("%1 bills, %2 new customers, %3")
                           .arg(report.bills)
                           .arg(report.newCustomers)
                           .arg(report.amount.amount())};
}

} // namespace

void addClosingDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("close-day"), closeDay},
                  {QStringLiteral("check-month"), checkMonth},
                  {QStringLiteral("explain-month"), explainMonth},
                  {QStringLiteral("close-month"), closeMonth},
                  {QStringLiteral("except"), exceptMonth},
                  {QStringLiteral("open-balances"), takeOver}});
}

} // namespace keshikomi::test
