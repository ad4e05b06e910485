// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenario/orders/story.h"
#include "tests/scenario/script/scenario_world.h"

namespace keshikomi::test {

// Plays a story in a store, on a page of its own.
class StoryPlayer final
{
public:
    StoryPlayer(ScenarioWorld &world, const Story &story);

    // The deeds as they come, then what brings every order to the same end: refunds and clearings
    // are taken back, what is kept is imported once more, the rest taken back, the feed told to its
    // end; one clearing. The first yen that is lost, doubled or invented on the way, or nothing.
    QString playShuffled();
    // Every kept notice once, as it happened; one clearing.
    QString playSorted();
    // What is in the books of this page: accounts, open amounts of bills, payments with their
    // money.
    QStringList balances();
    // The lines that were played, as a scenario.
    QString told() const { return m_told.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    void play(const QString &line, const QStringList &inner = {});
    void playDeed(const QString &deed);
    void playSetup();
    void playEvents();
    void takeEverythingBack();
    void endFiles();
    void payOut();
    void checkYen(const QString &after);

    ScenarioWorld &m_world;
    const Story &m_story;
    QStringList m_told;
    QString m_wrong;
};

// Nothing wrong, or what is: the shuffled story against the sorted one.
QString wrongWith(const Story &story, ScenarioWorld &shuffled, ScenarioWorld &sorted);
// The same in two fresh stores: in one that knows the story already, its files only repeat.
QString wrongWith(const Story &story, const QString &engine);
// The smallest story found that is wrong, too.
Story shrunk(Story story, const QString &engine);

} // namespace keshikomi::test
