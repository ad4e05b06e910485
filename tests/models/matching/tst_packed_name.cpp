// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/name_key.h"
#include "models/matching/packed_name.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

// Of few signs, so that two are often the same; some do not fit into the words.
QString randomName(QRandomGenerator &random)
{
    static const QString signs = QStringLiteral("アンヴーA0あ漢");
    QString name;
    const int size = random.bounded(8) == 0 ? random.bounded(28, 40) : random.bounded(4);
    const int kinds = random.bounded(4) == 0 ? int(signs.size()) : 6;
    for (int i = 0; i < size; ++i)
        name += signs.at(random.bounded(kinds));
    return name;
}

} // namespace

class TestPackedName final : public test::Suite
{
    Q_OBJECT

    QRandomGenerator m_random{test::seed()};

private Q_SLOTS:
    void keepsTheKey_data()
    {
        QTest::addColumn<QString>("key");
        const QString kana = QStringLiteral("ハヤブサジドウシヤ");
        QTest::newRow("nothing") << QString();
        QTest::newRow("kana") << kana;
        QTest::newRow("first and last of the block") << QStringLiteral("゠ヿ");
        QTest::newRow("letters and digits") << QStringLiteral("ABCZ0189");
        QTest::newRow("just fits") << QString(kana.repeated(4).left(32));
        QTest::newRow("too long by one") << QString(kana.repeated(4).left(33));
        QTest::newRow("kanji") << QStringLiteral("山田タロウ");
        QTest::newRow("beyond ASCII") << QStringLiteral("ハヤブサ\u0080");
        QTest::newRow("outside the plane") << QStringLiteral("\U00020BB7ノヤ");
        QTest::newRow("a null") << QString(QStringLiteral("ア") + QChar::Null + QLatin1Char('B'));
        QTest::newRow("as the bank writes it") << nameKey(QStringLiteral("カ)ﾊﾔﾌﾞｻｼﾞﾄﾞｳｼﾔ"));
    }
    void keepsTheKey()
    {
        QFETCH(const QString, key);
        const PackedName name(key);
        QCOMPARE(name.text(), key);
        QCOMPARE(name.isEmpty(), key.isEmpty());
        QVERIFY(name == PackedName(key));
        QCOMPARE(name.hash(), PackedName(key).hash());
        QVERIFY(name != PackedName(key + QStringLiteral("ア")));
    }

    void differsWhereTheKeyDiffers()
    {
        int equal = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString one = randomName(m_random), two = randomName(m_random);
            QVERIFY2((PackedName(one) == PackedName(two)) == (one == two), qPrintable(one + two));
            QCOMPARE(PackedName(one).text(), one);
            equal += one == two ? 1 : 0;
        }
        QVERIFY(equal > 100);
    }
};

QTEST_APPLESS_MAIN(TestPackedName)
#include "tst_packed_name.moc"
