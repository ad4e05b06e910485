// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utf8.h"
#include "tests/support/suite.h"

#include <limits>

using namespace keshikomi;

class TestUtf8 final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void number_data();
    void number();
};

void TestUtf8::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ascii") << QStringLiteral("2026-11-20|agency_clearing");
    QTest::newRow("last of ascii") << QStringLiteral("~\u007f");
    QTest::newRow("first beyond it") << QStringLiteral("\u0080");
    QTest::newRow("half width") << QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ");
    QTest::newRow("mixed") << QStringLiteral("山田 A-1");
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野");
    QTest::newRow("zero inside") << QString::fromUtf16(u"a\0b", 3);
}

void TestUtf8::text()
{
    QFETCH(QString, text);
    QByteArray bytes("before:");
    appendUtf8(bytes, text);
    QCOMPARE(bytes, "before:" + text.toUtf8());
    QCOMPARE(utf8Size(text), text.toUtf8().size());
}

void TestUtf8::number_data()
{
    QTest::addColumn<qint64>("number");
    for (const qint64 number : {qint64(0),
                                qint64(-1),
                                qint64(571'699),
                                std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", static_cast<long long>(number)) << number;
}

void TestUtf8::number()
{
    QFETCH(qint64, number);
    QByteArray bytes("|");
    appendNumber(bytes, number);
    QCOMPARE(bytes, '|' + QByteArray::number(number));
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
