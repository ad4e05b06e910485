// SPDX-License-Identifier: GPL-3.0-or-later
// Any sequence of files, events, clearings, decisions, refunds and undoings, in any order and with
// repeats: no yen is lost, doubled or invented after any step, and the end is that of the sorted
// sequence without repeats. KK_SOAK plays 10,000 of them, KK_STORIES as many as it says.
#include "tests/scenario/orders/story_player.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

constexpr int usualStories = 300;
constexpr int soakStories = 10'000;
constexpr int serverStories = 12; // on PostgreSQL, where a step takes longer
constexpr int storiesInStore = 30; // then a store of its own again: lists stay short
constexpr int verifyEvery = 5; // stores

int stories(const QString &engine)
{
    bool given = false;
    const int wanted = qEnvironmentVariable("KK_STORIES").toInt(&given);
    if (given)
        return wanted;
    const bool soak = test::isSoak();
    if (engine != QLatin1String("sqlite"))
        return soak ? usualStories : serverStories;
    return soak ? soakStories : usualStories;
}

} // namespace

class TestAnyOrder final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void endsAlike_data()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
    void endsAlike()
    {
        QFETCH(QString, engine);
        const int wanted = stories(engine);
        QElapsedTimer watch;
        watch.start();
        int told = 0, stores = 0;
        while (told < wanted) {
            ScenarioWorld shuffled(engine), sorted(engine);
            for (int page = 0; page < storiesInStore && told < wanted; ++page, ++told) {
                const Story story = makeStory(seed() + quint32(told), page);
                if (const QString wrong = wrongWith(story, shuffled, sorted); !wrong.isEmpty())
                    QFAIL(qPrintable(wrong + tellSmallest(story, engine, told)));
            }
            if (stores++ % verifyEvery == 0)
                QCOMPARE(shuffled.store().differences(), QStringList());
            if (test::isSoak())
                qInfo("%d of %d stories, %lld s", told, wanted, watch.elapsed() / 1'000);
        }
        qInfo("%d stories in %lld ms", told, watch.elapsed());
    }

private:
    // In fresh stores, so that only the story itself can be wrong.
    static QString tellSmallest(const Story &story, const QString &engine, int told)
    {
        const Story smallest = shrunk(story, engine);
        ScenarioWorld world(engine);
        StoryPlayer player(world, smallest);
        player.playShuffled();
        return QStringLiteral("\nstory %1 of KK_SEED=%2\n%3\n%4")
            .arg(told)
            .arg(seed())
            .arg(wrongWith(smallest, engine), player.told());
    }
};

QTEST_GUILESS_MAIN(TestAnyOrder)
#include "tst_any_order.moc"
