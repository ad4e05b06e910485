// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "tests/support/suite.h"
#include "translations/install.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace keshikomi;

namespace {

struct Message final
{
    QString context, source, translation;
};

std::vector<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(KK_TEST_DATA "/../../translations/keshikomi_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    std::vector<Message> messages;
    Message next;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            next.context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            next.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            messages.push_back({next.context,
                                next.source,
                                xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
    return messages;
}

// The marks with what they hold: a whole pair of brackets each, so that the rest is a sentence.
const QRegularExpression
    marked(QStringLiteral("\\{\\{(?: \\([^(){}]+\\)|\uFF08[^\uFF08\uFF09{}]+\uFF09)\\}\\}"));

} // namespace

// A window has a button where the command line has an option: both read whole sentences.
class TestReaders final : public test::Suite
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("ja") << QStringLiteral("ja");
    }

private Q_SLOTS:
    void everySentenceIsWholeWithoutItsCommands_data() { languages(); }
    void everySentenceIsWholeWithoutItsCommands()
    {
        QFETCH(const QString, language);
        int found = 0;
        for (const Message &each : messagesOf(language)) {
            QString rest = each.translation;
            const qsizetype marks = rest.count(marked);
            found += int(marks);
            QVERIFY2(marks == each.source.count(marked), qPrintable(rest));
            QVERIFY2(marks == 0 || each.context == QLatin1String("Wording"), qPrintable(rest));
            rest.remove(marked);
            QVERIFY2(!rest.contains(QLatin1String("{{")) && !rest.contains(QLatin1String("}}")),
                     qPrintable(rest));
            if (each.context != QLatin1String("Wording"))
                continue;
            rest.remove(QStringLiteral("--help")); // only who types an unknown command is told
            QVERIFY2(!rest.contains(QLatin1String("--")), qPrintable(rest));
        }
        QVERIFY(found > 15);
    }
    void windowsNameNoOption_data() { languages(); }
    void windowsNameNoOption()
    {
        QFETCH(const QString, language);
        installTranslations(*QCoreApplication::instance(), language);
        const QString none;
        const Error told[]{
            {ErrorCode::Conflict, Fault::SlipSaysOtherwise, {none, none}, {}},
            {ErrorCode::Conflict,
             Fault::SlipSaysOtherwise,
             {none, none, QStringLiteral("batch")},
             {}},
            {ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("item_fee"), none}, {}},
            {ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("printer")}, {}},
            {ErrorCode::Invalid, Fault::FieldEmpty, {none, QStringLiteral("rest")}, {}},
            {ErrorCode::Invalid, Fault::FieldEmpty, {none, QStringLiteral("clearing")}, {}},
            {ErrorCode::Conflict, Fault::PrinterNotTested, {none, QStringLiteral("9")}, {}},
            {ErrorCode::Conflict, Fault::AlreadyApproved, {none, QStringLiteral("sent")}, {}},
        };
        for (const Error &each : told) {
            const QString typed = faultText(each), window = faultTextInWindow(each);
            QVERIFY2(typed.contains(QLatin1String("--")), qPrintable(typed));
            for (const QString &text : {typed, window})
                QVERIFY2(!text.contains(QLatin1String("{{")), qPrintable(text));
            QVERIFY2(!window.contains(QLatin1String("--")), qPrintable(window));
        }
        QVERIFY(noEnglishNameText().contains(QLatin1String("--name-en")));
        QVERIFY(!noEnglishNameTextInWindow().contains(QLatin1String("--")));
        QVERIFY(!taskAdvice(QStringLiteral("told-by-two-files")).contains(QLatin1String("--")));
    }
    // docs/GLOSSARY.md has one for each idea; these stood beside it.
    void oneWordForOneIdea()
    {
        for (const Message &each : messagesOf(QStringLiteral("ja"))) {
            for (const char16_t *retired : {u"二重支払", u"あるべき額"})
                QVERIFY2(!each.translation.contains(QString::fromUtf16(retired)),
                         qPrintable(each.translation));
        }
    }
    // A name with the marks in it is a name.
    void whatWasTypedStays()
    {
        const Error error{
            ErrorCode::NotFound, Fault::NoSuchAgreement, {QStringLiteral("a{{b}}")}, {}};
        QVERIFY(faultTextInWindow(error).contains(QLatin1String("a{{b}}")));
        QVERIFY(faultText(error).contains(QLatin1String("agreement add")));
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
