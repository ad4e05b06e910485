// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/name_key.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestNameKey final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void reducesNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        const auto row = [](const QString &written, const QString &key) {
            QTest::newRow(qPrintable(written)) << written << key;
        };
        const QString midori = QStringLiteral("ミドリシヨウカイ");
        row(QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖｳｶｲ"), midori);
        row(QStringLiteral("カブシキガイシャ ミドリショウカイ"), midori);
        row(QStringLiteral("ﾐﾄﾞﾘｼﾖｳｶｲ(ｶ"), midori);
        row(QStringLiteral("ミドリ（カ）ショウカイ"), midori);
        row(QStringLiteral("㈱ミドリショウカイ"), midori);
        row(QStringLiteral("みどり　しょうかい　かぶしきがいしゃ"), midori);
        row(QStringLiteral("ﾐﾄﾞﾘｼﾖｳｶｲ(ｶ)ｴｲ)"), QStringLiteral("ミドリシヨウカイ"));
        row(QStringLiteral("ﾆｼﾞｲﾛﾃﾞﾝｷ(ﾕ"), QStringLiteral("ニジイロデンキ"));
        row(QStringLiteral("ﾄｸﾋ)ﾐﾗｲ"), QStringLiteral("ミライ"));
        row(QStringLiteral("ﾁﾄﾞｸ)ﾀﾞﾐ-"), QStringLiteral("ダミー"));
        row(QStringLiteral("キャノン"), QStringLiteral("キヤノン"));
        row(QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ"), QStringLiteral("ヤマダタロウ"));
        row(QStringLiteral("やまだ　たろう"), QStringLiteral("ヤマダタロウ"));
        row(QStringLiteral("ヤマダカ"), QStringLiteral("ヤマダカ"));
        row(QStringLiteral("ヤマダ カ"), QStringLiteral("ヤマダカ"));
        row(QStringLiteral("ｱｵｷ ｼﾖｳｼﾞ(ﾕ)"), QStringLiteral("アオキシヨウジ"));
        row(QStringLiteral("ABC-1 ｼﾖｳｶｲ"), QStringLiteral("ABCー1シヨウカイ"));
        row(QStringLiteral("ａｂｃ"), QStringLiteral("ABC"));
        row(QStringLiteral("イ)ミドリカイ"), QStringLiteral("ミドリカイ"));
        row(QStringLiteral("医療法人社団みどり会"), QStringLiteral("ミドリ会"));
        row(QStringLiteral("株式会社　山田商店"), QStringLiteral("山田商店"));
        row(QStringLiteral("ヨーコ"), QStringLiteral("ヨーコ"));
        row(QStringLiteral("ﾖ-ｺ"), QStringLiteral("ヨーコ"));
        row(QStringLiteral("ﾖｰｺ"), QStringLiteral("ヨーコ"));
        row(QStringLiteral("ヨ−コ"), QStringLiteral("ヨーコ"));
        row(QStringLiteral("ｱﾞ"), QStringLiteral("ア"));
        row(QString(), QString());
        row(QStringLiteral("ｶ)"), QString());
    }
    void reducesNames()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);
        QCOMPARE(nameKey(written), key);
        QCOMPARE(nameKey(key), key);
    }

    void looseKeysMeet_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const QString &a, const QString &b, bool same) {
            QTest::newRow(qPrintable(a)) << a << b << same;
        };
        row(QStringLiteral("ヨーコ"), QStringLiteral("ヨコ"), true);
        row(QStringLiteral("ﾖ-ｺ"), QStringLiteral("ヨウコ"), true);
        row(QStringLiteral("ショーカイ"), QStringLiteral("ショウカイ"), true);
        row(QStringLiteral("ミヂカ"), QStringLiteral("ミジカ"), true);
        row(QStringLiteral("アヅマ"), QStringLiteral("アズマ"), true);
        row(QStringLiteral("ヲダ"), QStringLiteral("オダ"), true);
        row(QStringLiteral("ヤマザキ"), QStringLiteral("ヤマサキ"), true);
        row(QStringLiteral("パン"), QStringLiteral("バン"), true);
        row(QStringLiteral("ヤマダ"), QStringLiteral("ヤマカ"), false);
        row(QStringLiteral("ウエダ"), QStringLiteral("エダ"), false);
    }
    void looseKeysMeet()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(looseNameKey(a) == looseNameKey(b), same);
    }

    void splitsLeadingCodes_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rest");
        QTest::newRow("with space") << QStringLiteral("203155 ﾔﾏﾀﾞ ﾀﾛｳ") << QStringLiteral("203155")
                                    << QStringLiteral("ヤマダ タロウ");
        QTest::newRow("without") << QStringLiteral("0012345678ﾔﾏﾀﾞ") << QStringLiteral("0012345678")
                                 << QStringLiteral("ヤマダ");
        QTest::newRow("full width") << QStringLiteral("１００２３４　ヤマダ")
                                    << QStringLiteral("100234") << QStringLiteral("ヤマダ");
        QTest::newRow("three digits are a name")
            << QStringLiteral("109 ｼﾖｳｶｲ") << QString() << QStringLiteral("109 ｼﾖｳｶｲ");
        QTest::newRow("four") << QStringLiteral("1090") << QStringLiteral("1090") << QString();
        QTest::newRow("none") << QStringLiteral("ヤマダ 1234") << QString()
                              << QStringLiteral("ヤマダ 1234");
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void splitsLeadingCodes()
    {
        QFETCH(QString, payer);
        QFETCH(QString, code);
        QFETCH(QString, rest);
        const LeadingCode split = splitLeadingCode(payer);
        QCOMPARE(split.code, code);
        QCOMPARE(split.rest, rest);
    }

    void agreesWithCutNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("agree");
        const QString whole = QStringLiteral("ミドリシヨウカイトウキヨウシテン");
        QTest::newRow("equal") << QStringLiteral("ヤマダ") << QStringLiteral("ヤマダ") << true;
        QTest::newRow("short beginning")
            << QStringLiteral("ヤマダ") << QStringLiteral("ヤマダタロウ") << false;
        QTest::newRow("seven signs") << whole.left(7) << whole << false;
        QTest::newRow("eight signs") << whole.left(8) << whole << true;
        QTest::newRow("cut") << whole.left(15) << whole << true;
        QTest::newRow("not at the beginning") << whole.mid(2) << whole << false;
        QTest::newRow("one sign differs") << QStringLiteral("ミドリシヨウカン") << whole << false;
        QTest::newRow("cut before the voiced mark")
            << QStringLiteral("ヤマモトシドウシヤハンハ")
            << QStringLiteral("ヤマモトシドウシヤハンバイ") << true;
        QTest::newRow("both empty") << QString() << QString() << false;
        QTest::newRow("one empty") << QString() << whole << false;
    }
    void agreesWithCutNames()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, agree);
        QCOMPARE(nameKeysAgree(a, b), agree);
        QCOMPARE(nameKeysAgree(b, a), agree);
    }
};

QTEST_APPLESS_MAIN(TestNameKey)
#include "tst_name_key.moc"
