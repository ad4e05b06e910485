// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/slip_note.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

// The bars of the number `key` with that digit; a negative digit: none.
QString bars(int key, int digit)
{
    if (digit < 0)
        return {};
    KonbiniBarcode barcode;
    barcode.billerCode = QStringLiteral("912345");
    barcode.freeField = QString::number(key).rightJustified(21, QLatin1Char('0'));
    barcode.reissue = digit;
    barcode.amount = Yen(30'000);
    return encodeBarcode(barcode).value();
}

} // namespace

class TestSlipNote final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheNumberMeans_data()
    {
        QTest::addColumn<QString>("slip");
        QTest::addColumn<std::vector<QString>>("out");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name,
                            const QString &slip,
                            const std::vector<QString> &out,
                            const char *note) {
            QTest::newRow(name) << slip << out << QString::fromLatin1(note);
        };
        row("the first", bars(1, 0), {}, "");
        row("itself again", bars(1, 0), {bars(1, 0)}, "");
        row("a reissue", bars(1, 8), {bars(1, 0), bars(1, 7)}, "");
        row("the last", bars(1, 9), {bars(1, 8)}, "last_digit");
        row("after the last", bars(2, 0), {bars(1, 9)}, "new_number");
        row("the last of another agreement", bars(2, 0), {bars(1, 3)}, "new_number");
        row("that one again", bars(2, 0), {bars(1, 9), bars(2, 0)}, "new_number");
        row("its reissue", bars(2, 1), {bars(1, 9), bars(2, 0)}, "");
        row("without bars", bars(1, -1), {bars(1, 9)}, "");
    }
    void tellsWhatTheNumberMeans()
    {
        QFETCH(const QString, slip);
        QFETCH(const std::vector<QString>, out);
        const auto note = slipNoteOf(slip, out);
        QTEST(note ? QString(slipNoteName(*note)) : QString(QLatin1String("")), "note");
    }
};

QTEST_GUILESS_MAIN(TestSlipNote)
#include "tst_slip_note.moc"
