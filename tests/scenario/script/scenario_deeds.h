// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenario/script/scenario_world.h"

#include <functional>

namespace keshikomi::test {

// What a verb of a scenario does; the rows it tells. An expected failure is a row, too.
using Deed = std::function<Result<QStringList>(ScenarioWorld &, const ScenarioStep &)>;
using Deeds = std::map<QString, Deed>;

void addBillDeeds(Deeds &deeds);
void addFileDeeds(Deeds &deeds);
void addFeedDeeds(Deeds &deeds);
void addClearingDeeds(Deeds &deeds);
void addDifferenceDeeds(Deeds &deeds);
void addClosingDeeds(Deeds &deeds);
void addSettlementDeeds(Deeds &deeds);
void addDebitDeeds(Deeds &deeds);
void addTableDeeds(Deeds &deeds);
void addRowDeeds(Deeds &deeds); // "show bills", …
const Deeds &allDeeds();

// What one event told. A verb that is none ends the test program. "by=PERSON": another person does
// it.
QStringList rowsOf(ScenarioWorld &world, const ScenarioStep &step);
// Plays all events; the text with the rows they told.
ScenarioText played(const ScenarioText &scenario, ScenarioWorld &world);

} // namespace keshikomi::test
