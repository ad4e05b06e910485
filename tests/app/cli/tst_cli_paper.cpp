// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told who handles paper: codes of another bill, faults in words, at entry.
#include "tests/app/cli/cli_asking.h"

#include <QDir>
#include <QImage>

using namespace keshikomi;
using namespace keshikomi::test;

class TestCliPaper final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --customers 3 --bills 6"));
        const QString customer =
            numberText(first(m_cli.ask(words("customer list")), "customers"), "number");
        m_bill = numberText(
            m_cli.ask(parts("bill|add|--subject|車検|--line|車検;30000|--customer") << customer),
            "number");
        m_cli.ask(words("slip --out old.pdf") << m_bill);
    }

    // Its codes are read as the bill's; a new issue and a cancelled bill are told.
    void aSlipIsOfItsBill()
    {
        const QJsonObject fresh = m_cli.ask(words("slip check old.pdf"));
        QVERIFY(!list(fresh, "codes").isEmpty());
        for (const QJsonValue code : list(fresh, "codes"))
            QCOMPARE(numberText(code.toObject(), "bill"), m_bill);
        m_cli.ask(words("slip --reissue --out new.pdf") << m_bill);
        m_cli.ask(words("slip check new.pdf"));
        QCOMPARE(faultsOf("old.pdf", 1), QStringLiteral("not_newest_issue"));
        m_cli.ask(parts("cancel|--reason|誤発行") << m_bill);
        QCOMPARE(faultsOf("new.pdf", 1), QStringLiteral("bill_cancelled"));
        QCOMPARE(faultsOf("old.pdf", 1), QStringLiteral("bill_cancelled"));
    }

    void aCodeOfAnotherStoreIsTold()
    {
        RunningCli other;
        other.ask(words("init"));
        QVERIFY(QFile::copy(m_cli.path(QStringLiteral("new.pdf")),
                            other.path(QStringLiteral("new.pdf"))));
        const QJsonObject told = other.ask(words("slip check new.pdf"), 1);
        QStringList faults;
        for (const QJsonValue code : list(told, "codes"))
            faults << text(inner(code.toObject(), "problem"), "fault");
        QVERIFY2(faults.contains(QLatin1String("not_of_this_store")),
                 qPrintable(faults.join(QLatin1Char(' '))));
    }

    void aMessageIsCheckedAtEntry_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *options, const char *fault, const char *says) {
            QTest::newRow(options) << QString::fromUtf8(options) << QString::fromLatin1(fault)
                                   << QString::fromUtf8(says);
        };
        row("--text|{犬}", "field_empty", "{お名前}");
        row("--text|a|--ends|2020-01-01", "due_date_refused", "2020-01-01");
        row("--text|a|--ends|2099-01-01|--picture|small.png", "picture_unusable", "dpi");
        row("--text|a|--ends|2099-01-01|--picture|junk.png",
            "picture_unusable",
            "The picture of the message");
        row("--text|a|--ends|2099-01-01|--picture|big.png",
            "picture_unusable",
            "has 250 kB, and 200 kB are the most.");
        row("--text|a\x07z", "control_character", "Text of the message");
    }
    void aMessageIsCheckedAtEntry()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, says);
        QImage small(40, 30, QImage::Format_Grayscale8);
        small.fill(Qt::white);
        QVERIFY(small.save(m_cli.path(QStringLiteral("small.png"))));
        QFile junk(m_cli.path(QStringLiteral("junk.png")));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no picture") > 0);
        junk.close();
        QVERIFY(write(m_cli.path(QStringLiteral("big.png")), QByteArray(249'001, 'x')));
        const QJsonObject told =
            m_cli.ask(words("sheet message") + options.split(QLatin1Char('|')), 1);
        QTEST(faultIn(told), "fault");
        const QString message = text(inner(told, "error"), "message");
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    // 600 characters may be typed; how many its frame takes the layout says, with the longest name
    // of the books in it.
    void aMessageThatFitsOnNoSheetIsRefused()
    {
        const auto set = [this](const QString &text, int code = 0) {
            return m_cli.ask(words("sheet message --text") << text, code);
        };
        const QString tale(580, QChar(u'あ'));
        const QJsonObject told = set(tale, 1);
        QCOMPARE(faultIn(told), QStringLiteral("slip_text_too_long"));
        const QString message = text(inner(told, "error"), "message");
        QVERIFY2(message.contains(tale.left(30) + QChar(u'…')), qPrintable(message));
        QVERIFY2(!message.contains(tale.left(31)), qPrintable(message));
        const QJsonArray args = list(inner(told, "error"), "args");
        const int over = args.at(3).toString().toInt(), fits = args.at(5).toString().toInt();
        QVERIFY(fits > 200);
        QCOMPARE(fits + over, int(tale.size()));
        QVERIFY(message.contains(QString::number(over)));
        set(tale.left(fits));
        QCOMPARE(faultIn(set(tale.left(fits + 1), 1)), QStringLiteral("slip_text_too_long"));
        const QString name = QStringLiteral("{お名前}");
        QCOMPARE(faultIn(set(tale.left(fits - 1) + name, 1)), QStringLiteral("slip_text_too_long"));
        set(tale.left(fits - 60) + name);
    }

    void partsOfAMessageAreTakenAway()
    {
        m_cli.ask(parts("sheet|message|--title|t|--text|a|--coupon|C1|--ends|2099-01-01"));
        m_cli.ask(parts("sheet|message|--no-coupon|--title|"));
        const QJsonObject left = inner(m_cli.ask(parts("sheet|message|--no-ends")), "message");
        QCOMPARE(text(left, "title") + text(left, "coupon") + text(left, "ends_on"), QString());
        QCOMPARE(text(left, "text"), QStringLiteral("a"));
    }

    void aListIsJudgedByItsLines_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("bad lines")
            << QByteArray("# today\nbill\nB-x\nB-9999999\n") << QStringLiteral("file_not_readable")
            << QStringLiteral("line 3");
        QTest::newRow("empty") << QByteArray("# nothing\n\n") << QStringLiteral("nothing_to_export")
                               << QStringLiteral("list.txt");
    }
    void aListIsJudgedByItsLines()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, says);
        QFile file(m_cli.path(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
        file.close();
        const QJsonObject told = m_cli.ask(words("slips --file list.txt"), 1);
        QTEST(faultIn(told), "fault");
        QVERIFY(text(inner(told, "error"), "message").contains(says));
    }

    void nothingDueIsSaid()
    {
        const QJsonObject told = m_cli.ask(words("slips --due-before 2001-01-01"), 1);
        QCOMPARE(faultIn(told), QStringLiteral("nothing_to_export"));
    }

    void aResolutionIsRefusedWithTheReason()
    {
        const QJsonObject told =
            m_cli.ask(words("printer test Counter --dpi 360 --out test.pdf"), 1);
        const QString message = text(inner(told, "error"), "message");
        QVERIFY2(message.contains(QLatin1String("with 2 dots"))
                     && message.contains(QLatin1String("with 3 dots"))
                     && message.contains(QLatin1String("480")),
                 qPrintable(message));
    }

    // Longer than its place on the large print, and on the picking list.
    void longNamesGoOn()
    {
        const QString name = QString(39, QChar(0x898B));
        const QJsonObject customer =
            m_cli.ask(words("customer add --zip 100-0001 --address 東京都千代田区1-1 --name")
                      << name + u'髙');
        const QJsonObject bill =
            m_cli.ask(words("bill add --subject 車検 --customer")
                      << numberText(customer, "number") << QStringLiteral("--line")
                      << name + name + QStringLiteral(";30000"));
        const QString made = numberText(bill, "number");
        m_cli.ask(words("sheet preview --sheet haraikomi-large") << made);
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("long")));
        const QString batch = numberText(
            m_cli.ask(words("slips --out long") << QStringLiteral("B-") + made), "batch");
        m_cli.ask(words("sheet preview --sheet picking-list") << batch);
    }

    void anUnusualRegistrationIsTaken()
    {
        const QJsonObject set = m_cli.ask(words("house set --registration T1123456789012"));
        QCOMPARE(text(set, "warning"), QStringLiteral("registration_unusual"));
        QVERIFY(m_cli.ask(words("house set --registration T7123456789012"))
                    .value(QLatin1String("warning"))
                    .isNull());
    }

private:
    // Of the barcode of the slip.
    QString faultsOf(const char *file, int expected)
    {
        const QJsonObject told =
            m_cli.ask(words("slip check") << QString::fromLatin1(file), expected);
        for (const QJsonValue code : list(told, "codes")) {
            if (text(code.toObject(), "kind") != QLatin1String("barcode"))
                continue;
            QStringList faults;
            for (const QJsonValue fault : list(inner(code.toObject(), "problem"), "faults"))
                faults << fault.toString();
            return faults.join(QLatin1Char(' '));
        }
        return QStringLiteral("no barcode");
    }

    RunningCli m_cli;
    QString m_bill;
};

QTEST_GUILESS_MAIN(TestCliPaper)
#include "tst_cli_paper.moc"
