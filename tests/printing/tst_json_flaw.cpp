// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/json_flaw.h"
#include "printing/sheet_template.h"
#include "tests/support/suite.h"
#include "translations/install.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <set>

using namespace keshikomi;
using namespace keshikomi::printing;

// Why a template is no JSON, said where it can be mended and in the language of its reader.
class TestJsonFlaw final : public test::Suite
{
    Q_OBJECT

private:
    static Error errorOf(const QByteArray &json)
    {
        return readTemplate(json, QStringLiteral("card"), builtInParts()).errors.at(0);
    }

private Q_SLOTS:
    void cleanup() { installTranslations(*qApp, QStringLiteral("ja")); }

    void thePlaceAndTheReasonAreTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const auto row =
            [](const char *name, const char *json, const char *place, const char *why) {
                QTest::newRow(name)
                    << QByteArray(json) << QString::fromUtf8(place) << QString::fromUtf8(why);
            };
        row("an object that is open",
            "{\n \"a\": 1\n",
            "line 3, column 1",
            "is not closed: \",\" or \"}\"");
        row("a comma before the end", "{\n \"a\": 1,\n}", "line 3, column 2", "no key follows");
        row("no colon", "{\"a\" 1}", "line 1, column 7", "\":\" is missing");
        row("a list that is open", "{\"a\": [1, 2 ", "line 1, column 13", "a list is not closed");
        row("no comma", "{\"a\": 1\n \"b\": 2}", "line 2, column 3", "\",\" or \"}\" is missing");
        row("no comma in a list", "[1 2]", "line 1, column 5", "\",\" is missing");
        row("the end in a number", "[1, 2", "line 1, column 6", "in the middle of a number");
        row("no quotes", "{\"a\": 1, \"b\": ten}", "line 1, column 16", "no value");
        row("a number", "{\"a\": -}", "line 1, column 8", "a number");
        row("an escape", "{\"a\": \"\\u12\"}", "line 1, column 12", "after \"\\\"");
        row("no UTF-8", "{\"a\": \"\x82\xb1\"}", "line 1, column 8", "UTF-8");
        row("a text that is open", "{\n\"髙﨑𠮷\": \"a", "line 2, column 10", "a quote is missing");
        row("more behind it", "{\"a\": 1}\n\n x", "line 3, column 2", "after the end");
        row("nothing", "", "line 1, column 1", "no value");
    }
    void thePlaceAndTheReasonAreTold()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        QFETCH(const QString, reason);
        installTranslations(*qApp, QStringLiteral("en"));
        const Error error = errorOf(json);
        QCOMPARE(error.args.at(1), place);
        QVERIFY2(error.args.at(2).contains(reason), qPrintable(error.args.at(2)));
    }

    // Each kind that Qt has, also those no template can bring about.
    void everyKindHasItsOwnSentence_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void everyKindHasItsOwnSentence()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        // The names of the things that are Latin in Japanese, too.
        static const QRegularExpression latin(QStringLiteral("\\b(?!JSON\\b|UTF\\b)[A-Za-z]{3,}"));
        std::set<QString> told;
        for (int kind = QJsonParseError::UnterminatedObject; kind <= QJsonParseError::GarbageAtEnd;
             ++kind) {
            QJsonParseError error;
            error.error = QJsonParseError::ParseError(kind);
            const JsonFlaw flaw = jsonFlaw("{}", error);
            QVERIFY2(told.insert(flaw.reason).second, qPrintable(flaw.reason));
            QVERIFY2(flaw.reason.size() > 20, qPrintable(flaw.reason));
            if (language == QLatin1String("ja"))
                QVERIFY2(!QString(flaw.place + flaw.reason).contains(latin),
                         qPrintable(flaw.reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonFlaw)
#include "tst_json_flaw.moc"
