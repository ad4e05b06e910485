// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/print_batch.h"
#include "models/domain/printer.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

constexpr int states = 5;

// One row per state it comes from, one sign per state it goes to: x allowed.
template<typename State>
void compareTable(const QStringList &rows)
{
    QCOMPARE(rows.size(), states);
    for (int from = 0; from < states; ++from) {
        QCOMPARE(rows[from].size(), states);
        for (int to = 0; to < states; ++to) {
            const bool expected = rows[from].at(to) == QLatin1Char('x');
            QVERIFY2(allowed(State(from), State(to)) == expected,
                     qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
        }
    }
}

BatchTarget files(const QString &pattern, int perFile = 1)
{
    return BatchTarget{QStringLiteral("/somewhere"), pattern, perFile, {}};
}

} // namespace

class TestPrintBatch final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void namesEndInPdf()
    {
        QCOMPARE(pdfPattern(QStringLiteral("slip-{bill}")), QStringLiteral("slip-{bill}.pdf"));
        QCOMPARE(pdfPattern(QStringLiteral("{file}.pdf")), QStringLiteral("{file}.pdf"));
        QCOMPARE(pdfPattern(QStringLiteral("{file}.PDF")), QStringLiteral("{file}.PDF"));
        QCOMPARE(pdfPattern(QStringLiteral("{file}.2026")), QStringLiteral("{file}.2026.pdf"));
        for (const char *loose :
             {"{bill} ", "{bill}.", " {bill}. . ", "{bill} .pdf", "{bill}..pdf ", "{bill}\u3000"})
            QCOMPARE(pdfPattern(QString::fromUtf8(loose)), QStringLiteral("{bill}.pdf"));
    }

    void batchesGoTheirWay()
    {
        compareTable<BatchState>({
            QStringLiteral(".x.x."), // waiting: running, cancelled
            QStringLiteral(".xxxx"), // running: taken over, paused, cancelled, finished
            QStringLiteral(".x.x."), // paused
            QStringLiteral(".x..."), // cancelled: goes on
            QStringLiteral(".x..."), // finished: its failed slips again
        });
    }

    void slipsGoTheirWay()
    {
        compareTable<BatchItemState>({
            QStringLiteral(".x..."), // waiting: taken
            QStringLiteral("x.xxx"), // taken: back, sending, released, failed
            QStringLiteral("...xx"), // sending never waits again by itself
            QStringLiteral("....."), // released is out
            QStringLiteral("x...."), // failed: asked for again
        });
    }

    void namesComeBack()
    {
        QSet<QString> seen;
        for (int i = 0; i < states; ++i) {
            QCOMPARE(batchStateFromName(batchStateName(BatchState(i))),
                     std::optional(BatchState(i)));
            QCOMPARE(batchItemStateFromName(batchItemStateName(BatchItemState(i))),
                     std::optional(BatchItemState(i)));
            seen << batchStateName(BatchState(i));
        }
        QCOMPARE(seen.size(), states);
        QCOMPARE(batchStateName(BatchState::Finished), QStringLiteral("finished"));
        QCOMPARE(batchItemStateName(BatchItemState::Sending), QStringLiteral("sending"));
        QVERIFY(!batchStateFromName(u"done"));
    }

    void patternsNameEveryFileOnce_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        for (const char *pattern :
             {"{bill}.pdf", "{file}.pdf", "a-{batch}-{file} {last}.pdf", "console.{bill}.pdf"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << true;
        for (const char *pattern : {"",
                                    "slips.pdf",
                                    "{batch}.pdf",
                                    "{last}.pdf",
                                    "../{bill}.pdf",
                                    "a/{bill}.pdf",
                                    "a\\{bill}.pdf",
                                    ".{bill}.pdf",
                                    "{foo}.pdf",
                                    "{bill}{foo}.pdf",
                                    "{bill.pdf",
                                    "{bill}}.pdf",
                                    "x:{bill}.pdf",
                                    "{bill}?.pdf",
                                    "{bill}\t.pdf",
                                    "nul.{bill}.pdf",
                                    "COM1.{file}.pdf",
                                    "COM\u00B2.{file}.pdf",
                                    " nul.{bill}.pdf",
                                    "nul .{bill}",
                                    "conin$.{bill}"})
            QTest::newRow(*pattern ? pattern : "empty") << QString::fromUtf8(pattern) << false;
        const QString bill = QStringLiteral("{bill}"); // of up to 14 bytes, and ".pdf" of four
        const auto row = [&bill](const char *name, const QString &before, bool fits) {
            QTest::newRow(name) << QString(before + bill) << fits;
        };
        row("as long as it may be", QString(194, u'a'), true);
        row("one byte more", QString(195, u'a'), false);
        row("as long in Japanese", QString(64, QChar(0x8ACB)), true);
        row("a letter more in Japanese", QString(65, QChar(0x8ACB)), false);
    }
    void patternsNameEveryFileOnce()
    {
        QFETCH(const QString, pattern);
        QFETCH(const bool, good);
        const Done checked = checkTarget(files(pattern));
        QCOMPARE(checked.has_value(), good);
        if (!good)
            QCOMPARE(checked.error().fault, Fault::PatternWrong);
    }

    void targetsAreChecked()
    {
        QCOMPARE(checkTarget(files(usualPattern(1))), done());
        QCOMPARE(checkTarget(files(usualPattern(mostPerFile), mostPerFile)), done());
        for (const int perFile : {-1, 0, mostPerFile + 1})
            QCOMPARE(checkTarget(files(usualPattern(2), perFile)).error().fault,
                     Fault::NumberOutOfRange);
        QCOMPARE(checkTarget(BatchTarget{{}, usualPattern(1), 1, {}}).error().fault,
                 Fault::FieldEmpty);
        QCOMPARE(checkTarget(BatchTarget{{}, {}, 1, QStringLiteral("Counter")}), done());
    }

    void filesAreNamedByPattern()
    {
        const auto name = [](const char *pattern) {
            return fileNameOf(
                QString::fromLatin1(pattern), PrintBatchId(7), 12, {100'001, 100'005});
        };
        QCOMPARE(name("{bill}.pdf"), QStringLiteral("B-100001.pdf"));
        QCOMPARE(name("slips-{batch}-{file}.pdf"), QStringLiteral("slips-0007-0012.pdf"));
        QCOMPARE(name("{bill} to {last}.pdf"), QStringLiteral("B-100001 to B-100005.pdf"));
    }

    void progressTellsRateAndRest()
    {
        BatchProgress progress{100, 10, 2, 0, 0};
        QCOMPARE(progress.left(), 88);
        QCOMPARE(progress.perMinute(), 0);
        QCOMPARE(progress.remainingSeconds(), -1);
        progress = BatchProgress{100, 48, 2, 25, 10'000};
        QCOMPARE(progress.perMinute(), 150);
        QCOMPARE(progress.remainingSeconds(), 20);
        progress = BatchProgress{100, 98, 2, 25, 10'000};
        QCOMPARE(progress.remainingSeconds(), 0);
    }

    void readersSendDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        const QString digits = testBarcode(QStringLiteral("desk 1"), {});
        const BarcodeLines lines = barcodeLines(digits);
        const auto row = [&digits](const char *name, const QString &typed) {
            QTest::newRow(name) << typed << digits;
        };
        row("plain", digits);
        row("with Enter", digits + QStringLiteral("\r\n"));
        row("symbology", QStringLiteral("]C1") + digits);
        row("symbology in lower case", QStringLiteral("]c1") + digits);
        row("without its FNC1", QStringLiteral("]C0") + digits);
        row("with a GS", QString(QChar(0x1d)) + digits);
        row("in groups", digits.left(10) + QLatin1Char(' ') + digits.mid(10));
        row("as printed", lines.upper + QLatin1Char('\n') + lines.lower);
        QString wide = digits;
        for (QChar &sign : wide)
            sign = QChar(ushort(sign.unicode() - '0' + 0xff10));
        row("full width", wide);
        // What is wrong stays wrong.
        QTest::newRow("a letter") << QStringLiteral("91O99") << QStringLiteral("91O99");
        QTest::newRow("cut") << digits.left(43) << digits.left(43);
        QTest::newRow("nothing") << QString() << QString();
    }
    void readersSendDigits()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, digits);
        QCOMPARE(scannedDigits(typed), digits);
    }

    void testDigitsArePaidByNobody()
    {
        PrinterProfile profile;
        QStringList codes;
        for (const char *seat : {"desk 1", "desk 2"}) {
            for (const char *printer : {"Counter", "Office"}) {
                profile.printer = QString::fromLatin1(printer);
                for (profile.dpi = 300; profile.dpi <= 1'200; profile.dpi *= 2)
                    codes << testBarcode(QString::fromLatin1(seat), profile);
            }
        }
        codes.removeDuplicates();
        QCOMPARE(codes.size(), 12);
        for (const QString &code : codes)
            QVERIFY(isTestBarcode(code));
        QVERIFY(!isTestBarcode(QStringLiteral("91999999123450000000000010001026083100330003")));
        QVERIFY(!isTestBarcode(QString()));
        const auto barcode = parseBarcode(codes.front());
        QVERIFY(barcode.has_value());
        QCOMPARE(barcode->due, std::optional(QDate(2000, 1, 1)));
        QCOMPARE(barcode->amount, Yen(1));
    }
};

QTEST_APPLESS_MAIN(TestPrintBatch)
#include "tst_print_batch.moc"
