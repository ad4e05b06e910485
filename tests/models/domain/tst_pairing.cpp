// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices speak of one payment.
#include "models/domain/pairing.h"
#include "tests/support/suite.h"

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
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
