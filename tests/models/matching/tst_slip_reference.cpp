// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/row_groups.h"
#include "models/matching/slip_reference.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>
#include <set>

using namespace keshikomi;

namespace {

// Of few signs, so that two are often the same; some do not fit into the words.
QString randomKey(QRandomGenerator &random)
{
    static const QString signs = QStringLiteral("0019AZaz--ア_");
    QString key;
    const int size = random.bounded(8) == 0 ? random.bounded(15, 45) : random.bounded(4);
    const int kinds = random.bounded(4) == 0 ? int(signs.size()) : 10;
    for (int i = 0; i < size; ++i)
        key += signs.at(random.bounded(kinds));
    return key;
}

} // namespace

class TestSlipReference final : public test::Suite
{
    Q_OBJECT

    QRandomGenerator m_random{test::seed()};

private Q_SLOTS:
    void keepsBothKeys_data()
    {
        QTest::addColumn<QString>("agreement");
        QTest::addColumn<QString>("slip");
        const auto row = [](const char *name, const QString &agreement, const QString &slip) {
            QTest::newRow(name) << agreement << slip;
        };
        const QString digits(26, QLatin1Char('7'));
        row("agency", QStringLiteral("999999-12345"), QStringLiteral("00012345678901234"));
        row("debit", QStringLiteral("debit-0123456789"), QStringLiteral("000012-123456789012"));
        row("every sign", QStringLiteral("09AZaz-"), QStringLiteral("-zaZA90"));
        row("no slip", QStringLiteral("0009-227-1-1234567"), QString());
        row("no agreement", QString(), QStringLiteral("1"));
        row("nothing", QString(), QString());
        row("just fits", QStringLiteral("999999-12345"), digits + QLatin1Char('1'));
        row("too long by one", QStringLiteral("999999-12345"), digits + QStringLiteral("12"));
        row("another sign", QStringLiteral("999999-12345"), QStringLiteral("A_1"));
        row("kana", QStringLiteral("ハヤブサ"), QStringLiteral("伝票1"));
    }
    void keepsBothKeys()
    {
        QFETCH(const QString, agreement);
        QFETCH(const QString, slip);
        const SlipReference reference(agreement, slip);
        QCOMPARE(reference.agreementKey(), agreement);
        QCOMPARE(reference.slipKey(), slip);
        QCOMPARE(reference.namesSlip(), !slip.isEmpty());
        QVERIFY(reference == SlipReference(agreement, slip));
        QCOMPARE(reference.hash(), SlipReference(agreement, slip).hash());
    }

    // Equal exactly when both keys are: 1 and 23 are not 12 and 3.
    void differsWhereAKeyDiffers()
    {
        for (int i = 0; i < 20'000; ++i) {
            const QString agreement = randomKey(m_random), slip = randomKey(m_random);
            const QString other = randomKey(m_random), otherSlip = randomKey(m_random);
            const SlipReference one(agreement, slip), two(other, otherSlip);
            const bool same = agreement == other && slip == otherSlip;
            QVERIFY2((one == two) == same, qPrintable(agreement + slip + other + otherSlip));
            QCOMPARE(one.agreementKey(), agreement);
            QCOMPARE(one.slipKey(), slip);
            const SlipReference moved(agreement + slip.left(1), slip.mid(1));
            QVERIFY((one == moved) == slip.isEmpty());
        }
    }

    // What a map would find, with keys that share a slot and rows that share a key.
    void groupsFindWhatAMapFinds()
    {
        for (int round = 0; round < 50; ++round) {
            const int rows = m_random.bounded(1, 400);
            std::vector<int> keys;
            std::map<int, std::multiset<size_t>> expected;
            matching::RowGroups groups{size_t(rows)};
            const auto hashOf = [](int key) { // few slots, few tags
                return matching::mixedHash(quint64(key % 7), 0);
            };
            for (size_t row = 0; row < size_t(rows); ++row) {
                keys.push_back(m_random.bounded(30));
                expected[keys.back()].insert(row);
                groups.add(
                    hashOf(keys[row]), row, [&](size_t other) { return keys[other] == keys[row]; });
            }
            for (int key = 0; key < 40; ++key) {
                std::multiset<size_t> found;
                groups.each(hashOf(key), [&](size_t row) {
                    if (keys[row] == key)
                        found.insert(row);
                });
                QVERIFY(found == expected[key]);
                const auto slot = groups.slotOf(hashOf(key));
                QVERIFY(slot.has_value() || expected[key].empty());
                if (!slot)
                    continue;
                const auto only =
                    groups.only(*slot, hashOf(key), [&](size_t row) { return keys[row] == key; });
                QCOMPARE(only.has_value(), expected[key].size() == 1);
                if (only)
                    QCOMPARE(*only, *expected[key].begin());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSlipReference)
#include "tst_slip_reference.moc"
