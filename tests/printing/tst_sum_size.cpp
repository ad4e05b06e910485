// SPDX-License-Identifier: GPL-3.0-or-later
// The sum to pay is the largest of its sheet.
#include "printing/sheets/template_check.h"
#include "tests/printing/store_templates.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

namespace {

// "place: reason" of what is said of sums.
QStringList wrongSums(const QString &name, const QByteArray &json)
{
    const SheetTemplate sheet = parseTemplate(json, name, builtInParts()).value();
    QStringList told;
    for (const Error &error : templateErrors(sheet, *definitionOf(*sheetKindFromName(name)))) {
        if (error.args.value(2).contains(QLatin1String("sum to pay")))
            told << QStringLiteral("%1: %2").arg(error.args.value(1), error.args.value(2));
    }
    return told;
}

// In front of all that the kind's own template shows.
QByteArray withText(const QString &name, const QByteArray &text, const QByteArray &more)
{
    return test::changedTemplate(name,
                                 "\"blocks\": [",
                                 "\"blocks\": [{\"id\": \"other\", \"items\": [{\"t\": \"text\", "
                                 "\"s\": \""
                                     + text + "\", \"box\": [120, 60, 70, 13], \"min\": 7, " + more
                                     + "}]},");
}

void row(const char *name, const char *kind, const QByteArray &json, const char *told)
{
    QTest::newRow(name) << QString::fromLatin1(kind) << json << QString::fromUtf8(told);
}

void addText(
    const char *name, const char *kind, const char *shown, const char *more, const char *told)
{
    row(name, kind, withText(QString::fromLatin1(kind), shown, more), told);
}

void addChange(
    const char *name, const char *kind, const char *from, const char *to, const char *told)
{
    row(name, kind, test::changedTemplate(QString::fromLatin1(kind), from, to), told);
}

void addKinds()
{
    for (const char *kind : {"haraikomi",
                             "haraikomi-en",
                             "haraikomi-large",
                             "card",
                             "card-en",
                             "card-large",
                             "invoice",
                             "invoice-en",
                             "grouped-invoice",
                             "grouped-invoice-en",
                             "smartpit",
                             "smartpit-en",
                             "payeasy",
                             "payeasy-en"})
        addText(kind, kind, "{total|yen}", "\"pt\": 40", "{total|yen} is set in 40 pt");
    for (const char *kind : {"reminder-1", "reminder-1-en", "reminder-2", "reminder-3-en"})
        addChange(
            kind,
            kind,
            "\"blocks\": [",
            R"("blocks": [{"id": "other", "items": [
            {"t": "table", "rows": "bills", "box": [15, 155, 180, 40], "row": 12, "pt": 17,
             "min": 8, "cols": [{"h": "a", "f": "{amount|yen}", "w": 180}]}]},)",
            "{amount|yen} is set in 17 pt, but the sum to pay, {open|yen}, may come down to 16 pt");
}

void addTexts()
{
    const auto card = [](const char *name, const char *shown, const char *more, const char *told) {
        addText(name, "card", shown, more, told);
    };
    const char *is = "{total|yen} is set in";
    card("no filter", "{total}", "\"pt\": 40", "{total} is set in 40 pt");
    card("in words", "内 {paid|yen} 円", "\"pt\": 30", "{paid|yen} is set in 30 pt");
    card("as large as it comes down to", "{total|yen}", "\"pt\": 22", "");
    card("where it comes down", "{total|yen}", "\"pt\": 24", is);
    card("in that case alone", "{total|yen}", "\"pt\": 24, \"if\": \"part\"", is);
    card("in the other case", "{total|yen}", "\"pt\": 24, \"if\": \"!part\"", "");
    card("no sum", "{no}", "\"pt\": 40", "");
    addText("nothing to pay", "invoice", "{total|yen}", "\"pt\": 30, \"if\": \"settled\"", "");
}

void addChanges()
{
    addChange("a table",
              "payeasy",
              "\"head\": 5, \"row\": 4.4, \"pt\": 8.5",
              "\"head\": 5, \"row\": 9, \"pt\": 23",
              "{tax|yen} is set in 23 pt");
    addChange("cells",
              "card",
              "\"blocks\": [",
              R"("blocks": [{"id": "other", "items": [
        {"t": "cells", "box": [15, 80, 40, 13], "cells": [
        {"h": "a", "s": "{total|yen}", "w": 40, "pt": 26, "min": 7}]}]},)",
              "{total|yen} is set in 26 pt");
    addChange("one text", "card", "\"{topay|yen}\"", "\"{total|yen} の内 {topay|yen}\"", "");
    addChange("its own",
              "card",
              "\"pt\": 34, \"b\": true, \"a\": \"right\", \"v\": \"middle\", \"min\": 24",
              "\"pt\": 34, \"min\": 8.5",
              "may come down to 22 pt");
    addChange("no demand", "receipt", "\"row\": 5.4, \"pt\": 10", "\"row\": 19, \"pt\": 40", "");
}

} // namespace

class SumSizeTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSumIsNotLarger_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        addKinds();
        addTexts();
        addChanges();
    }
    void anotherSumIsNotLarger()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, json);
        QFETCH(const QString, told);
        const QStringList wrongs = wrongSums(kind, json);
        const QString all = wrongs.join(u'\n');
        QVERIFY2(told.isEmpty() ? wrongs.isEmpty() : all.contains(told), qPrintable(all));
        if (!told.isEmpty())
            QVERIFY2(wrongs.first().startsWith(QLatin1String("blocks[")), qPrintable(all));
    }

    // The parts of the slip have small ones, which are none the worse for it.
    void aMissingSumIsToldAlone()
    {
        const QString kind = QStringLiteral("haraikomi");
        const SheetTemplate sheet =
            parseTemplate(test::changedTemplate(kind,
                                                "{topay|yen} 円\", \"box\": [146,",
                                                "12,345 円\", \"box\": [146,"),
                          kind,
                          builtInParts())
                .value();
        const auto errors = templateErrors(sheet, *definitionOf(*sheetKindFromName(kind)));
        QVERIFY(!errors.empty());
        const QString first = errors.front().args.value(2);
        QVERIFY2(first.startsWith(QLatin1String("\"topay\" must be on this sheet")),
                 qPrintable(first));
        // To enlarge one of the small ones would be of no use.
        for (const Error &error : errors)
            QVERIFY2(!error.args.value(2).contains(QLatin1String("raise")),
                     qPrintable(error.args.value(2)));
    }

    // Large enough to be read, in every case in which it is shown.
    void theSumToPayIsNeverTiny_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<bool>("right");
        QTest::newRow("9 pt") << 9.0 << true;
        QTest::newRow("less") << 8.5 << false;
    }
    void theSumToPayIsNeverTiny()
    {
        QFETCH(const double, least);
        QFETCH(const bool, right);
        const QByteArray json = test::changedTemplate(
            QStringLiteral("card"), "\"min\": 22", "\"min\": " + QByteArray::number(least));
        const QString told = wrongSums(QStringLiteral("card"), json).join(u'\n');
        QVERIFY2(told.contains(QLatin1String("smaller than 9 pt")) != right, qPrintable(told));
    }
};

} // namespace keshikomi

QTEST_MAIN(keshikomi::SumSizeTest)
#include "tst_sum_size.moc"
