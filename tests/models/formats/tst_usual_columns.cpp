// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/usual_columns.h"
#include "tests/support/suite.h"
#include "tests/support/workbook_file.h"

using namespace keshikomi;
using test::workbookFile;

class TestUsualColumns final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void likelyHeader();
};

// What a new map begins with: a role for each header, none twice, amounts as a map may have them.
void TestUsualColumns::guesses_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("roles");
    const auto row = [](const char *name, const char16_t *headers, const char *roles) {
        QTest::newRow(name) << QString::fromUtf16(headers) << QString::fromLatin1(roles);
    };
    row("bank", u"日付,お引出し,お預入れ,摘要,残高", "received_on,withdrawal,deposit,payer,other");
    row("one amount", u"取引日,金額,振込依頼人名", "received_on,amount,payer");
    row("with words in brackets",
        u"収納日,金額（円）,バーコード情報",
        "received_on,amount,barcode");
    row("amount beside money out", u"日付,金額,出金額", "received_on,deposit,withdrawal");
    row("a sum beside money in", u"日付,入金額,金額", "received_on,deposit,other");
    row("the same twice", u"日付,取引日,摘要,内容", "received_on,other,payer,other");
    row("full width and blanks", u"入 金 日,ＥＤＩ情報,照会番号", "received_on,edi,inquiry");
    row("nothing known", u"a,b,", "other,other,other");
}

void TestUsualColumns::guesses()
{
    QFETCH(const QString, headers);
    QFETCH(const QString, roles);
    QStringList guessed;
    for (const ColumnRole role : usualRoles(headers.split(u',')))
        guessed << columnRoleName(role);
    QCOMPARE(guessed.join(u','), roles);
}

void TestUsualColumns::likelyHeader()
{
    const auto headerOf = [](const QByteArray &text) {
        return likelyHeaderRow(
            *readTable(text, QStringLiteral("table.csv"), TableEncoding::Detect, {}));
    };
    QCOMPARE(headerOf("入出金明細\r\n口座,1234567\r\n日付,お引出し,残高\r\n"), 3);
    QCOMPARE(headerOf("a,b\r\n1,2\r\n"), 0);
    QCOMPARE(headerOf("合計,12\r\n日付,金額\r\n"), 2);
    const QByteArray book = workbookFile({{QStringLiteral("日付"), QStringLiteral("金額")}});
    QCOMPARE(sheetNames(book), QStringList{QStringLiteral("Sheet1")});
    QCOMPARE(sheetNames("日付,金額"), QStringList());
}

QTEST_GUILESS_MAIN(TestUsualColumns)
#include "tst_usual_columns.moc"
