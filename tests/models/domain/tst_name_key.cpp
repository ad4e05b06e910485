// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/name_key.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace keshikomi;

// nameKey() takes short cuts; this is the same without any: every rule on every name.
namespace plain {

QString alternatives()
{
    QStringList forms =
        QStringLiteral(
            "カ ユ メ シ ド イ ザイ シヤ シユウ ガク フク ホゴ ソ トクヒ ドク チドク モク ケン "
            "シツ ベン チユウ ギヨ シホウ ゼイ ダイ ノウ カンリ ロウム エイ シユツ")
            .split(u' ');
    std::stable_sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    return forms.join(u'|');
}

QStringList legalForms()
{
    QStringList forms =
        QStringLiteral(
            "カブシキガイシヤ カブシキカイシヤ ユウゲンガイシヤ ユウゲンカイシヤ ゴウドウガイシヤ "
            "ゴウドウカイシヤ ゴウシガイシヤ ゴウシカイシヤ ゴウメイガイシヤ ゴウメイカイシヤ "
            "イリヨウホウジンシヤダン イリヨウホウジンザイダン イリヨウホウジン "
            "シヤカイフクシホウジン トクテイヒエイリカツドウホウジン イツパンシヤダンホウジン "
            "イツパンザイダンホウジン コウエキシヤダンホウジン コウエキザイダンホウジン "
            "シユウキヨウホウジン ガツコウホウジン ドクリツギヨウセイホウジン "
            "チホウドクリツギヨウセイホウジン 株式会社 有限会社 合同会社 合資会社 合名会社 "
            "医療法人社団 医療法人財団 社会医療法人 医療法人 社会福祉法人 特定非営利活動法人 "
            "一般社団法人 一般財団法人 公益社団法人 公益財団法人 宗教法人 学校法人 "
            "地方独立行政法人 独立行政法人")
            .split(u' ');
    std::stable_sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
    return forms;
}

QString fullSize(QString text)
{
    const QString small = QStringLiteral("ァィゥェォッャュョヮヵヶ");
    const QString full = QStringLiteral("アイウエオツヤユヨワカケ");
    for (QChar &sign : text) {
        if (sign >= QChar(u'ぁ') && sign <= QChar(u'ゖ'))
            sign = QChar(char16_t(sign.unicode() + 0x60));
        if (const auto place = small.indexOf(sign); place >= 0)
            sign = full.at(place);
    }
    return text;
}

QString nameKey(const QString &written)
{
    static const QStringList forms = legalForms();
    static const QRegularExpression kanji(
        QStringLiteral("\\((?:株|有|同|資|名|医|社|財|学|宗|福)\\)"));
    static const QRegularExpression middle(QStringLiteral("\\((?:%1)\\)").arg(alternatives()));
    static const QRegularExpression front(
        QStringLiteral("(^|[\\s(])(?:%1)\\)").arg(alternatives()));
    static const QRegularExpression end(
        QStringLiteral("\\((?:%1)(?=[\\s)]|$)").arg(alternatives()));
    const QString space(u' ');
    QString text = fullSize(written.normalized(QString::NormalizationForm_KC)).toUpper();
    text.replace(kanji, space);
    for (const QString &form : forms)
        text.replace(form, space);
    text.replace(middle, space);
    text.replace(front, QStringLiteral("\\1 "));
    text.replace(end, space);
    QString key;
    for (const QChar sign : text) {
        if (QStringView(u"ー-‐‑‒–—―−─").contains(sign))
            key += u'ー';
        else if (!(sign >= QChar(0x3099) && sign <= QChar(0x309C)) && !sign.isSpace()
                 && !QStringView(u"・、。,.()「」『』'\"’‘“”[]【】〔〕/").contains(sign))
            key += sign;
    }
    return key;
}

} // namespace plain

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

    void sameAsThePlainWay();

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

void TestNameKey::sameAsThePlainWay()
{
    QRandomGenerator random(test::seed());
    const QStringList parts =
        QStringLiteral("ｶ) (ｶ (ｶ) ﾕ) (ﾕ ﾄｸﾋ) ( ) （株） ㈱ 株式会社 医療法人社団 ﾎｳｼﾞﾝ ｲｼﾔ 会社 "
                       "カブシキガイシャ かぶしきがいしゃ ﾞ ﾟ ｶ ﾊ ｳ ﾜ ｦ ｰ - ｱ ﾝ ｡ ･ ｢ a ß é ﬁ "
                       "ヰ ゔ か゛ 𠮷 山田 ー ─ ' \" 1 ２ . , ／")
            .split(u' ')
        + QStringList{
            QStringLiteral(" "), QStringLiteral("　"), QString(QChar(0x3099)), QString(QChar(0))};
    for (int i = 0; i < 20'000; ++i) {
        QString name;
        for (int many = random.bounded(8); many >= 0; --many)
            name += parts.at(random.bounded(int(parts.size())));
        QCOMPARE(nameKey(name), plain::nameKey(name));
    }
    // every sign of a bank file beside every other
    for (int a = 0x20; a < 0xE0; ++a) {
        for (int b = 0x20; b < 0xE0; ++b) {
            const auto sign = [](int code) {
                return QChar(char16_t(code < 0xA0 ? code : 0xFF60 + code - 0xA0));
            };
            const QString name = QString(sign(a)) + sign(b) + QChar(u'ｱ');
            QCOMPARE(nameKey(name), plain::nameKey(name));
        }
    }
}

QTEST_APPLESS_MAIN(TestNameKey)
#include "tst_name_key.moc"
