// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

const Deeds &allDeeds()
{
    static const Deeds all = [] {
        Deeds deeds;
        addBillDeeds(deeds);
        addFileDeeds(deeds);
        addFeedDeeds(deeds);
        addClearingDeeds(deeds);
        addDifferenceDeeds(deeds);
        addClosingDeeds(deeds);
        addSettlementDeeds(deeds);
        addDebitDeeds(deeds);
        addTableDeeds(deeds);
        addRowDeeds(deeds);
        return deeds;
    }();
    return all;
}

QStringList rowsOf(ScenarioWorld &world, const ScenarioStep &step)
{
    const auto deed = allDeeds().find(step.line.verb);
    if (deed == allDeeds().end())
        qFatal("a scenario has no verb %s", qPrintable(step.line.verb));
    const QString before = world.actor().name;
    world.sit(step.line.option("by", before));
    const Result<QStringList> rows = deed->second(world, step);
    if (step.line.verb != QLatin1String("as"))
        world.sit(before);
    return rows ? *rows : QStringList{QStringLiteral("refused ") + faultText(rows.error())};
}

ScenarioText played(const ScenarioText &scenario, ScenarioWorld &world)
{
    ScenarioText told = scenario;
    for (ScenarioStep &step : told.steps)
        step.rows = rowsOf(world, step);
    return told;
}

} // namespace keshikomi::test
