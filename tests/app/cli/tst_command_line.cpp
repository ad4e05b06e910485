// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/line_input.h"
#include "app/cli/commands/slip_files.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "app/cli/runner.h"
#include "tests/support/suite.h"
#include "translations/install.h"

#include <QSet>
#include <QTemporaryDir>

using namespace keshikomi;
using namespace keshikomi::cli;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign.script() == QChar::Script_Hiragana || sign.script() == QChar::Script_Katakana
            || sign.script() == QChar::Script_Han;
    });
}

// What changes the books only beside something that cannot be taken back.
bool hasNoRehearsal(const char *words)
{
    static const QSet<QString> known{
        // the store itself
        QStringLiteral("init"),
        QStringLiteral("demo"),
        // speaks with the collection service
        QStringLiteral("sync"),
        // makes papers; sheet preview leaves nothing without --out
        QStringLiteral("slip"),
        QStringLiteral("slips"),
        QStringLiteral("sheet preview"),
        QStringLiteral("sheet set"),
        QStringLiteral("printer test"),
        QStringLiteral("close report"),
        // speaks to a batch that runs in another process
        QStringLiteral("batch resume"),
        QStringLiteral("batch pause"),
        QStringLiteral("batch cancel"),
    };
    return known.contains(QLatin1String(words));
}

} // namespace

class TestCommandLine final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void findsCommandOptionsAndArguments_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("store");
        const auto row =
            [](const char *line, const char *command, const char *arguments, const char *store) {
                QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(command)
                                    << QString::fromUtf8(arguments) << QString::fromLatin1(store);
            };
        row("--store a.db init", "init", "", "a.db");
        row("init --store=a.db", "init", "", "a.db");
        row("slip B-7 8 --out x/", "slip", "B-7 8", "");
        row("slip check a.pdf", "slip check", "a.pdf", "");
        row("customer list 見本 花子", "customer list", "見本 花子", "");
        row("import -- --odd-name.csv", "import", "--odd-name.csv", "");
        row("barcode check -1", "barcode check", "-1", "");
    }
    void findsCommandOptionsAndArguments()
    {
        QFETCH(QString, line);
        const CommandLine read = readCommandLine(line.split(QLatin1Char(' ')));
        QVERIFY(!read.wrong);
        QVERIFY(read.command);
        QTEST(QString::fromLatin1(read.command->words), "command");
        QTEST(read.arguments.join(QLatin1Char(' ')), "arguments");
        QTEST(read.last("store"), "store");
    }

    void complainsAboutWrongUsage_data()
    {
        QTest::addColumn<int>("fault");
        const auto row = [](const char *line, Fault fault) { QTest::newRow(line) << int(fault); };
        row("", Fault::UnknownCommand);
        row("fly", Fault::UnknownCommand);
        row("customer", Fault::UnknownCommand);
        row("customer remove 7", Fault::UnknownCommand);
        row("init --frob", Fault::UnknownOption);
        row("init --json=yes", Fault::UnknownOption);
        row("init --csv a.csv", Fault::UnknownOption); // of another command
        row("init -x", Fault::UnknownOption);
        row("init surplus", Fault::UnknownOption);
        row("init --lang fr", Fault::UnknownOption);
        row("init --store", Fault::ValueMissing);
        row("customer show", Fault::FieldEmpty);
        row("import --dry-run", Fault::FieldEmpty);
    }
    void complainsAboutWrongUsage()
    {
        QFETCH(int, fault);
        const CommandLine line = readCommandLine(words(QTest::currentDataTag()));
        QVERIFY(line.wrong);
        QCOMPARE(int(line.wrong->fault), fault);
        QCOMPARE(exitCodeOf(*line.wrong), ExitUsage);
    }

    void exitCodesFollowTheContract()
    {
        const auto code = [](ErrorCode kind, Fault fault) {
            return exitCodeOf(Error{kind, fault, {}, {}});
        };
        QCOMPARE(code(ErrorCode::NotFound, Fault::NoSuchBill), ExitRefused);
        QCOMPARE(code(ErrorCode::Conflict, Fault::StoreExists), ExitRefused);
        QCOMPARE(code(ErrorCode::Forbidden, Fault::PermissionMissing), ExitRefused);
        QCOMPARE(code(ErrorCode::Cancelled, Fault::Interrupted), ExitRefused);
        QCOMPARE(code(ErrorCode::NotFound, Fault::StoreNotFound), ExitFailed);
        QCOMPARE(code(ErrorCode::Conflict, Fault::StoreInUse), ExitFailed);
        QCOMPARE(code(ErrorCode::Network, Fault::BackendAway), ExitFailed);
        QCOMPARE(code(ErrorCode::Usage, Fault::FieldEmpty), ExitUsage);
    }

    void whatChangesTheBooksCanBeRehearsed_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t at = 0; at < allCommands().size(); ++at) {
            const Needs needs = allCommands()[at].needs;
            if (needs == Needs::Writing || needs == Needs::WritingAndFonts)
                QTest::newRow(allCommands()[at].words) << int(at);
        }
    }
    void whatChangesTheBooksCanBeRehearsed()
    {
        QFETCH(int, place);
        const Command &command = allCommands()[std::size_t(place)];
        const bool rehearses =
            std::any_of(command.options.begin(), command.options.end(), [](const Option &option) {
                return QLatin1String(option.name) == QLatin1String("dry-run");
            });
        QCOMPARE(rehearses, !hasNoRehearsal(command.words));
    }

    // Commands share names of options, some with a value and some without.
    void everyOptionIsRead_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t at = 0; at < allCommands().size(); ++at)
            QTest::newRow(allCommands()[at].words) << int(at);
    }
    void everyOptionIsRead()
    {
        QFETCH(int, place);
        const Command &command = allCommands()[std::size_t(place)];
        QStringList start = QString::fromLatin1(command.words).split(QLatin1Char(' '));
        start += QStringList(command.least, QStringLiteral("1"));
        for (const Option &option : command.options) {
            QStringList words = start;
            words << QStringLiteral("--") + QLatin1String(option.name);
            if (option.value)
                words << QStringLiteral("7");
            const CommandLine line = readCommandLine(words);
            QVERIFY2(line.has(option.name), option.name);
            QCOMPARE(line.command, &command);
            QCOMPARE(line.arguments.size(), command.least);
            QCOMPARE(line.options.value(QLatin1String(option.name)),
                     option.value ? QStringList{QStringLiteral("7")} : QStringList{QString()});
        }
    }

    void helpIsThereInBothLanguages_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t at = 0; at < allCommands().size(); ++at)
            QTest::newRow(allCommands()[at].words) << int(at);
    }
    void helpIsThereInBothLanguages()
    {
        QFETCH(int, place);
        const Command &command = allCommands()[std::size_t(place)];
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const QString english = helpOf(command);
        QVERIFY(
            english.startsWith(QStringLiteral("keshikomi-cli ") + QLatin1String(command.words)));
        for (const Option &option : command.options)
            QVERIFY(english.contains(QStringLiteral("--") + QLatin1String(option.name)));
        installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
        const QStringList lines = helpOf(command).split(QLatin1Char('\n'));
        for (const QString &line : lines.mid(1))
            QVERIFY2(line.isEmpty() || hasJapanese(line), qPrintable(line));
    }

    void helpOfAGroupTellsItsCommands_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("sheet templates") << 3;
        QTest::newRow("sheet templates fly") << 3;
        QTest::newRow("slip check") << 1;
        QTest::newRow("fly") << int(allCommands().size());
        QTest::newRow("") << int(allCommands().size());
    }
    void helpOfAGroupTellsItsCommands()
    {
        QFETCH(const int, count);
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const QString told = helpOfGroup(words(QTest::currentDataTag()));
        qsizetype found = 0;
        for (const QString &line : told.section(QLatin1String("\n\n"), 1, 1).split(u'\n'))
            found += line.startsWith(QLatin1String("  ")) ? 1 : 0;
        QCOMPARE(found, qsizetype(count));
    }

    void linesReadAsTyped_data()
    {
        QTest::addColumn<qint64>("amount"); // -1: wrong usage
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *typed, qint64 amount, qint64 milli, const char *kind) {
            QTest::newRow(typed) << amount << milli << QString::fromLatin1(kind);
        };
        row("整備;30000", 30'000, 1'000, "standard");
        row("整備;30,000", 30'000, 1'000, "standard");
        row("値引;-500", -500, 1'000, "standard");
        row("重量税;24600;statutory", 24'600, 1'000, "statutory");
        row("オイル;6.5 L x 1200", 7'800, 6'500, "standard");
        row("オイル;６.５ L × １２００", 7'800, 6'500, "standard");
        row("タイヤ;4 x 12000;standard", 48'000, 4'000, "standard");
        row("端数;0.333 x 100", 33, 333, "standard"); // down to whole yen
        row("整備", -1, 0, "");
        row("整備;abc", -1, 0, "");
        row("整備;30000;luxury", -1, 0, "");
        row("整備;1.2345 x 100", -1, 0, "");
        row("整備;1;standard;more", -1, 0, "");
    }
    void linesReadAsTyped()
    {
        QFETCH(qint64, amount);
        const auto lines = readLines({QString::fromUtf8(QTest::currentDataTag())});
        QCOMPARE(lines.has_value(), amount != -1);
        if (!lines) {
            QCOMPARE(lines.error().code, ErrorCode::Usage);
            return;
        }
        QCOMPARE(lines->front().amount.amount(), amount);
        QTEST(lines->front().quantityMilli, "milli");
        QTEST(taxKindName(lines->front().taxKind), "kind");
    }

    void slipsNeverShareAFile()
    {
        const QTemporaryDir dir;
        const SystemClock clock;
        const Caller caller = thisProcess(clock, {});
        const CallerHere here(caller);
        const auto paths = [](const std::vector<qint64> &bills, const QString &out) {
            QStringList found;
            for (const SlipPlace &place : slipPlaces(bills, out).value_or(std::vector<SlipPlace>()))
                found << place.path;
            return found;
        };
        QCOMPARE(paths({7}, {}), QStringList{QStringLiteral("B-7.pdf")});
        QCOMPARE(paths({7}, QStringLiteral("a.pdf")), QStringList{QStringLiteral("a.pdf")});
        QCOMPARE(paths({7, 8}, dir.path()),
                 (QStringList{dir.filePath(QStringLiteral("B-7.pdf")),
                              dir.filePath(QStringLiteral("B-8.pdf"))}));
        QCOMPARE(paths({7, 8}, QStringLiteral("s-{bill}.pdf")),
                 (QStringList{QStringLiteral("s-7.pdf"), QStringLiteral("s-8.pdf")}));
        QCOMPARE(paths({7, 8}, QStringLiteral("a.pdf")), QStringList());
        QCOMPARE(paths({7, 7}, {}), QStringList());
        const SlipPlace usual = slipPlaces({7}, {}).value().front();
        QCOMPARE(usual.pathOf(0), QStringLiteral("B-7.pdf"));
        QCOMPARE(usual.pathOf(2), QStringLiteral("B-7-R2.pdf"));
        const SlipPlace named = slipPlaces({7}, QStringLiteral("a.pdf")).value().front();
        QCOMPARE(named.pathOf(2), QStringLiteral("a.pdf"));
    }

    void textAndJsonSayTheSame()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        Record row, other, record;
        row.add("customer", QStringLiteral("見本 花子")).add("amount", Yen(1'234'567));
        other.add("customer", QStringLiteral("abc")).add("amount", Yen(-5));
        record
            .add("amount", Yen(9'007'199'254'740'993)) // beyond what a double holds
            .add("due_on", QDate(2026, 11, 22))
            .add("url", QString())
            .add("payment_request", Inner{})
            .add("bills", Records{row, other});
        QCOMPARE(
            QString::fromUtf8(jsonOf(record)).simplified(),
            QStringLiteral(R"({ "amount": 9007199254740993, "bills": [ { "amount": 1234567, )"
                           R"("customer": "見本 花子" }, { "amount": -5, "customer": "abc" } ], )"
                           R"("due_on": "2026-11-22", "payment_request": null, "url": "" })"));
        QCOMPARE(textOf(record),
                 QStringLiteral("Amount  9,007,199,254,740,993 yen\n"
                                "Due     2026-11-22\n"
                                "Payment request: none\n"
                                "Bills:\n"
                                "  Customer      Amount\n"
                                "  見本 花子  1,234,567\n"
                                "  abc               -5\n"));
    }

    // A column in which nobody says yes is left out; in another one a no is no blank.
    void aNoStandsBesideAYes()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
        const auto table = [](bool first) {
            Record one, two, record;
            one.add("printer", QStringLiteral("a")).add("passed", first);
            two.add("printer", QStringLiteral("b")).add("passed", false);
            return textOf(record.add("tests", Records{one, two}));
        };
        QCOMPARE(table(false), QStringLiteral("Tests:\n  Printer\n  a\n  b\n"));
        QCOMPARE(table(true),
                 QStringLiteral("Tests:\n  Printer  Passed\n  a        yes\n  b        no\n"));
    }

    void namesOfFaultsAreStable()
    {
        QCOMPARE(enumName(Fault::Unspecified), QStringLiteral("unspecified"));
        QCOMPARE(enumName(Fault::NoSuchBill), QStringLiteral("no_such_bill"));
        QCOMPARE(enumName(Fault::BarcodeCheckDigit), QStringLiteral("barcode_check_digit"));
        QSet<QString> names;
        for (int i = 0; i < int(Fault::Count); ++i)
            names.insert(enumName(Fault(i)));
        QCOMPARE(names.size(), int(Fault::Count));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
