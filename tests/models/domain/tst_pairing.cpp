// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices speak of one payment.
#include "models/domain/amendments.h"
#include "models/domain/pairing.h"
#include "tests/support/suite.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace keshikomi;

namespace {

const QDate day(2026, 11, 20);

// "10:00@1 10:05@2" : time and shop of candidates, their ids from 1 on; "+10:00@1": on the next
// day;
// "-@1": no time was told.
TakenAt takenOf(QString text)
{
    const bool next = text.startsWith(u'+');
    text.remove(u'+');
    return {day.addDays(next ? 1 : 0),
            QTime::fromString(text.section(u'@', 0, 0), QStringLiteral("HH:mm")),
            text.section(u'@', 1)};
}

std::vector<PairingCandidate> candidatesOf(const QString &text)
{
    std::vector<PairingCandidate> all;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        const TakenAt taken = takenOf(each);
        all.push_back({PaymentId(qint64(all.size()) + 1), taken.on, taken.at, taken.shop});
    }
    return all;
}

QString told(const Pairing &pairing)
{
    if (pairing.ambiguous)
        return QStringLiteral("ambiguous");
    return pairing.payment ? QString::number(pairing.payment->value()) : QStringLiteral("none");
}

// "20 21": days of November; "20t": at a till.
std::vector<ToldReceipt> receiptsOf(const QString &text)
{
    std::vector<ToldReceipt> all;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        all.push_back({QDate(2026, 11, each.section(u'/', 0, 0).remove(u't').toInt()),
                       each.contains(u't') ? QTime(9, 15) : QTime(),
                       QDate(2026, 12, each.section(u'/', 1).toInt())});
    return all;
}

} // namespace

class TestPairing final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void cancels_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("candidates");
        QTest::addColumn<QString>("takes");
        QTest::newRow("nothing there") << "10:00@1"
                                       << ""
                                       << "none";
        QTest::newRow("its own") << "10:00@1"
                                 << "10:00@1"
                                 << "1";
        QTest::newRow("the only one, told later") << "10:05@1"
                                                  << "10:00@2"
                                                  << "1";
        QTest::newRow("its own of two") << "10:05@2"
                                        << "10:00@1 10:05@2"
                                        << "2";
        QTest::newRow("two before it") << "10:10@3"
                                       << "10:00@1 10:05@2"
                                       << "ambiguous";
        QTest::newRow("one before, one after") << "10:05@1"
                                               << "10:00@1 10:06@1"
                                               << "1";
        QTest::newRow("only one after it") << "10:05@1"
                                           << "10:06@1"
                                           << "none";
        QTest::newRow("only one of the next day") << "10:05@1"
                                                  << "+09:00@1"
                                                  << "none";
        QTest::newRow("one of the next day too") << "10:05@1"
                                                 << "+09:00@1 10:00@2"
                                                 << "2";
        QTest::newRow("without times, one") << "-@"
                                            << "-@"
                                            << "1";
        QTest::newRow("without times, two") << "-@"
                                            << "-@ -@"
                                            << "ambiguous";
        QTest::newRow("without times, another day") << "-@"
                                                    << "-@ +-@"
                                                    << "1";
        QTest::newRow("two that are equal") << "10:00@1"
                                            << "10:00@1 10:00@1"
                                            << "ambiguous";
    }
    void cancels()
    {
        QFETCH(QString, cancel);
        QFETCH(QString, candidates);
        QTEST(told(pairCancel(takenOf(cancel), candidatesOf(candidates))), "takes");
    }

    // Equal credits are the same money: the newest goes, but none that came after the cancel.
    void bankCancels_data()
    {
        QTest::addColumn<QString>("candidates");
        QTest::addColumn<QString>("takes");
        QTest::newRow("nothing there") << ""
                                       << "none";
        QTest::newRow("two of the day") << "-@ -@"
                                        << "2";
        QTest::newRow("one of the day") << "-@ +-@"
                                        << "1";
        QTest::newRow("only one that came later") << "+-@"
                                                  << "none";
    }
    void bankCancels()
    {
        QFETCH(QString, candidates);
        QTEST(told(pairBankCancel(day, candidatesOf(candidates))), "takes");
        auto cleared = candidatesOf(candidates);
        if (cleared.size() > 1 && cleared.back().receivedOn == day) {
            cleared.back().open = false; // one that is not cleared goes first
            QCOMPARE(told(pairBankCancel(day, cleared)), QStringLiteral("1"));
        }
    }

    void amendments_data()
    {
        QTest::addColumn<QString>("receipts");
        QTest::addColumn<QString>("amendments");
        QTest::addColumn<QString>("take"); // r: receipt, a: amendment, -: waits
        QTest::newRow("none") << "20"
                              << ""
                              << "";
        QTest::newRow("one of each") << "20"
                                     << "20"
                                     << "r0";
        QTest::newRow("told on another day") << "20"
                                             << "23"
                                             << "r0";
        QTest::newRow("before its receipt") << ""
                                            << "20"
                                            << "-";
        QTest::newRow("that of its day") << "19 20"
                                         << "20"
                                         << "r1";
        QTest::newRow("each its own") << "20 19"
                                      << "19 20"
                                      << "r1 r0";
        QTest::newRow("the oldest, where no day fits") << "20 19"
                                                       << "25"
                                                       << "r1";
        QTest::newRow("only money of a till") << "20t"
                                              << "20"
                                              << "-";
        QTest::newRow("a till's of that day, a postal one of another") << "20t 19"
                                                                       << "20"
                                                                       << "r1";
        QTest::newRow("amended twice beside a till's") << "20t 20"
                                                       << "20/1 20/5"
                                                       << "r1 a0";
        QTest::newRow("amended twice") << "20"
                                       << "20/1 20/5"
                                       << "r0 a0";
        QTest::newRow("amended twice, told backwards") << "20"
                                                       << "20/5 20/1"
                                                       << "a1 r0";
        QTest::newRow("twice before the receipt") << ""
                                                  << "20/5 20/1"
                                                  << "a1 -";
        QTest::newRow("two of one day, one amended") << "20 20"
                                                     << "20"
                                                     << "r0";
    }
    void amendments()
    {
        QFETCH(QString, receipts);
        QFETCH(QString, amendments);
        QStringList take;
        for (const auto &each : pairAmendments(receiptsOf(receipts), receiptsOf(amendments))) {
            const bool receipt = each && each->what == Amended::What::Receipt;
            take << (each ? (receipt ? u'r' : u'a') + QString::number(each->place)
                          : QStringLiteral("-"));
        }
        QTEST(take.join(u' '), "take");
    }

    // Facts that differ say the same in whatever order they are listed.
    void amendmentsInAnyOrder()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 500; ++round) {
            const auto made = [&random](int most) {
                std::vector<ToldReceipt> all;
                for (int each = random.bounded(most + 1); each > 0; --each)
                    all.push_back({day.addDays(random.bounded(3)), QTime(), day.addDays(each)});
                return all;
            };
            const auto receipts = made(3), amendments = made(4);
            std::vector<std::size_t> places(amendments.size());
            std::iota(places.begin(), places.end(), std::size_t(0));
            std::shuffle(places.begin(), places.end(), random);
            std::vector<ToldReceipt> shuffled;
            for (const std::size_t place : places)
                shuffled.push_back(amendments[place]);
            const auto pairs = pairAmendments(receipts, amendments);
            const auto again = pairAmendments(receipts, shuffled);
            for (std::size_t each = 0; each < places.size(); ++each) {
                auto here = again[each];
                if (here && here->what == Amended::What::Amendment)
                    here->place = places[here->place];
                QCOMPARE(here, pairs[places[each]]);
            }
            // Each is corrected once; an amendment too many is one that waits for its receipt.
            std::set<std::pair<int, std::size_t>> corrected;
            for (const auto &pair : pairs) {
                if (pair)
                    QVERIFY(corrected.emplace(int(pair->what), pair->place).second);
            }
            const std::size_t live = receipts.size() + amendments.size() - corrected.size();
            const bool mayWait = amendments.size() > receipts.size();
            QVERIFY(live == receipts.size() || (mayWait && live == receipts.size() + 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
