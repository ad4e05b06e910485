// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/old_credits.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

Result<OldCreditList> read(const QByteArray &bytes)
{
    return readOldCredits(bytes, QStringLiteral("前受金.csv"));
}

QString textOf(const OldCreditList &list)
{
    QStringList texts;
    for (const OldCredit &each : list.credits)
        texts << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(QString::number(each.row), each.customer, each.kana, each.note)
                     .arg(each.amount.amount());
    for (const RowProblem &each : list.problems)
        texts << QStringLiteral("%1 %2!").arg(each.record).arg(each.field);
    return texts.join(QStringLiteral("; "));
}

} // namespace

class TestOldCredits final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void readsAListByItsTitles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << QStringLiteral("前受金,顧客名,フリガナ,摘要\r\n"
                                                 "\"¥12,000\",山田 太郎,ヤマダ,予約金\r\n\r\n")
                                      .toUtf8();
        QTest::newRow("with a mark") << QByteArrayLiteral("\xEF\xBB\xBF")
                + QStringLiteral("顧客名,前受金,フリガナ,摘要\n山田 太郎,12000,ヤマダ,予約金\n")
                      .toUtf8();
        // 前受金,顧客名,ﾌﾘｶﾞﾅ,摘要 and the row, in CP932
        QTest::newRow("cp932") << QByteArray::fromHex(
            "914f8ef38be02c8cda8b7196bc2cccd8b6dec52c934597760a"
            "31323030302c8e5293632091be98592c8384837d835f2c975c96f18be00a");
        QTest::newRow("english")
            << QStringLiteral("customer,credit,kana,note\n山田 太郎,12000,ヤマダ,予約金\n")
                   .toUtf8();
    }
    void readsAListByItsTitles()
    {
        QFETCH(const QByteArray, bytes);
        const auto list = read(bytes);
        QVERIFY(list);
        QCOMPARE(textOf(*list), QStringLiteral("2 山田 太郎 ヤマダ 予約金 12000"));
    }

    void namesTheRowsItCannotRead()
    {
        const auto list =
            read(QByteArrayLiteral("customer,credit\nOne,0\n,5\nTwo,x\nThree,-5\nFour,7\n"));
        QVERIFY(list);
        QCOMPARE(textOf(*list),
                 QStringLiteral("6 Four   7; 2 credit!; 3 customer!; 4 credit!; 5 credit!"));
    }

    // The end of a file that was cut is no amount.
    void refusesARowThatWasCut()
    {
        const QByteArray titles("customer,kana,credit,note\n");
        QCOMPARE(textOf(*read(titles + "One,K,500,x\nTwo,K,12")),
                 QStringLiteral("2 One K x 500; 3 customer!"));
        const auto cut = read(titles + "One,K,12\n");
        QCOMPARE(cut->problems.front().issue, RowIssue::WrongColumns);
        QCOMPARE(cut->problems.front().args,
                 (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(textOf(*read(titles + "Two,K,\"12")), QStringLiteral("2 customer!"));
        // An empty title at the end is none, and more cells than titles are no cut.
        QCOMPARE(textOf(*read("customer,credit,\nOne,5\nTwo,6,\nThree,7,,\n")),
                 QStringLiteral("2 One   5; 3 Two   6; 4 Three   7"));
    }

    void readsOnlyCommasOfThousands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("yen"); // zero: refused
        const auto row = [](const char *typed, qint64 yen) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << yen;
        };
        row("1,000", 1'000);
        row("¥1,234,567", 1'234'567);
        row("１，０００", 1'000);
        row("1234", 1'234);
        row("1,00", 0);
        row("1,", 0);
        row("1,0000", 0);
        row("1234,567", 0);
        row(",500", 0);
    }
    void readsOnlyCommasOfThousands()
    {
        QFETCH(const QString, typed);
        QFETCH(const qint64, yen);
        const auto list = read(QStringLiteral("customer,credit\nOne,\"%1\"\n").arg(typed).toUtf8());
        QVERIFY(list);
        QCOMPARE(list->credits.size(), std::size_t(yen > 0 ? 1 : 0));
        if (yen > 0)
            QCOMPARE(list->credits.front().amount, Yen(yen));
        else
            QCOMPARE(list->problems.front().issue, RowIssue::NotDigits);
    }

    // Saved in another encoding the titles are not there.
    void refusesAnotherEncoding()
    {
        const QString text = QStringLiteral("顧客名,前受金\n山田,5\n");
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto list = read(QByteArrayLiteral("\xFF\xFE") + utf16);
        QVERIFY(!list);
        QCOMPARE(list.error().fault, Fault::ColumnsNotFound);
        QCOMPARE(list.error().args.value(2), QStringLiteral("list"));
    }

    // A list of bills is none of credits, in either language.
    void refusesAnotherList()
    {
        for (const char *titles :
             {"number,customer,amount\n1,One,5\n", "請求番号,顧客名,残高\n1,一,5\n"}) {
            const auto list = read(QByteArray(titles));
            QVERIFY(!list);
            QCOMPARE(list.error().fault, Fault::ColumnsNotFound);
            QCOMPARE(list.error().args.value(1), QStringLiteral("前受金"));
        }
        QCOMPARE(read({}).error().fault, Fault::FileEmpty);
    }
};

QTEST_GUILESS_MAIN(TestOldCredits)
#include "tst_old_credits.moc"
