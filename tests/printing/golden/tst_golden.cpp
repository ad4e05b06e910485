// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/painter.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/type/sheet_font.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QMap>
#include <QPainter>
#include <QSet>

#include <cstdlib>

namespace keshikomi {

using namespace printing;

namespace {

constexpr int dpi = 72;
constexpr int finer = 2; // painted so much larger, then made smaller: small type stays readable
constexpr int greys = 16;
constexpr std::size_t mostPages = 2; // of one case: later ones repeat the second

// The page as a small grey picture. It comes from the display list: it shows what was laid out,
// whatever writes the file.
QImage pictureOf(const DisplayList &list, const Page &page)
{
    const QSize size(qRound(list.size.width() / 25.4 * dpi),
                     qRound(list.size.height() / 25.4 * dpi));
    QImage large(size * finer, QImage::Format_RGB32);
    large.fill(Qt::white);
    QPainter painter(&large);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(dpi * finer / double(unitsPerInch), dpi * finer / double(unitsPerInch));
    paintPage(painter, page);
    painter.end();
    QImage grey = large.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8);
    QImage few(size, QImage::Format_Indexed8); // few greys make small files
    few.setColorTable(QList<QRgb>(greys));
    for (int i = 0; i < greys; ++i) {
        const int level = i * 255 / (greys - 1);
        few.setColor(i, qRgb(level, level, level));
    }
    for (int y = 0; y < size.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = few.scanLine(y);
        for (int x = 0; x < size.width(); ++x)
            to[x] = uchar((from[x] * (greys - 1) + 127) / 255);
    }
    return few;
}

// Pixels that are clearly lighter or darker.
int differences(const QImage &found, const QImage &expected)
{
    constexpr int clearly = 72;
    const QImage a = found.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = expected.convertToFormat(QImage::Format_Grayscale8);
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar *left = a.constScanLine(y);
        const uchar *right = b.constScanLine(y);
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(int(left[x]) - int(right[x])) > clearly ? 1 : 0;
    }
    return count;
}

QString goldenFile(const QString &name)
{
    return QStringLiteral(KK_TEST_DATA "/golden/sheets/%1.png").arg(name);
}

} // namespace

// Pictures of all sheets, to be looked at. KK_GOLDEN=write records them anew (read the difference
// before it is committed); a picture that differs is left in the build folder as golden/NAME.png.
class GoldenTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsLookAsRecorded_data();
    void sheetsLookAsRecorded();
    void aMovedFigureIsNoticed();
    void everySheetIsShownAtItsEdges();
    void allSheetsOnOnePicture();

private:
    void compare(const QString &name, const QImage &picture);

    const PdfSheetRenderer m_renderer{};
};

void GoldenTest::sheetsLookAsRecorded_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const test::SheetCase &sheet : test::sheetCases())
        QTest::addRow("%s", qPrintable(sheet.name)) << index++;
}

void GoldenTest::sheetsLookAsRecorded()
{
    QFETCH(int, index);
    const test::SheetCase sheet = test::sheetCases().at(std::size_t(index));
    const auto list = m_renderer.layOut(sheet.content, test::optionsOf(sheet));
    QVERIFY2(list, qPrintable(list ? QString() : list.error().args.join(u'|')));
    for (std::size_t page = 0; page < std::min(list->pages.size(), mostPages); ++page) {
        const QString name =
            page == 0 ? sheet.name : QStringLiteral("%1-%2").arg(sheet.name).arg(page + 1);
        compare(name, pictureOf(*list, list->pages[page]));
    }
}

void GoldenTest::compare(const QString &name, const QImage &picture)
{
    constexpr int tolerated =
        60; // pixels; one digit of small type changes fewer, a moved line more
    if (qEnvironmentVariable("KK_GOLDEN") == QLatin1String("write")) {
        QVERIFY(QFileInfo(goldenFile(name)).dir().mkpath(QStringLiteral(".")));
        QVERIFY(picture.save(goldenFile(name), "PNG", 0));
        return;
    }
    const QImage expected(goldenFile(name));
    const int count = expected.isNull() ? -1 : differences(picture, expected);
    if (count >= 0 && count <= tolerated)
        return;
    QDir().mkpath(QStringLiteral("golden"));
    picture.save(QStringLiteral("golden/%1.png").arg(name));
    QFAIL(
        qPrintable(QStringLiteral("%1: %2 pixels differ, see golden/%1.png").arg(name).arg(count)));
}

void GoldenTest::aMovedFigureIsNoticed()
{
    const test::SheetCase sheet = test::sheetCases().front();
    auto list = m_renderer.layOut(sheet.content, test::optionsOf(sheet));
    QVERIFY(list);
    const QImage before = pictureOf(*list, list->pages.front());
    QCOMPARE(differences(before, before), 0);
    for (Item &item : list->pages.front().items) {
        auto *run = std::get_if<TextRun>(&item);
        if (run != nullptr && run->text == QStringLiteral("119,546"))
            run->at.ry() += 2;
    }
    QVERIFY(differences(pictureOf(*list, list->pages.front()), before) > 60);
}

namespace {

// What a content has of money and names; sheets without figures have only names.
struct Traits final
{
    bool money = false, lines = false;
    Yen amount;
    std::size_t rates = 0, count = 0;
    QString payee;
};

template<typename Content>
Traits traitsOf(const Content &content)
{
    Traits traits;
    if constexpr (requires { content.figures; }) {
        traits.money = traits.lines = true;
        traits.amount = content.figures.total;
        traits.rates = content.figures.totals.lines.size();
        traits.count = content.figures.lines.size();
    } else if constexpr (requires { content.groups; }) {
        traits.money = traits.lines = true;
        traits.amount = content.total;
        traits.rates = content.totals.lines.size();
        for (const InvoiceGroup &group : content.groups)
            traits.count += group.lines.size();
    } else if constexpr (requires { content.stamp; }) {
        traits.money = true;
        traits.amount = content.amount;
        traits.rates = content.totals.lines.size();
    }
    if constexpr (requires { content.payee.name; })
        traits.payee = content.payee.name;
    else if constexpr (requires { content.workshop.name; })
        traits.payee = content.workshop.name;
    return traits;
}

} // namespace

// One yen, 300,000 yen, three rates, 99 lines and the longest names: wherever a kind can have them.
void GoldenTest::everySheetIsShownAtItsEdges()
{
    QMap<QString, QSet<QString>> wanted, shown;
    const QString longest = test::stressSlip().payee.name;
    for (const test::SheetCase &sheet : test::sheetCases()) {
        const QString kind = sheetKindName(sheetKindOf(sheet.content, sheet.form));
        const Traits traits =
            std::visit([](const auto &content) { return traitsOf(content); }, sheet.content);
        const auto note = [&](bool can, const char *edge, bool has) {
            if (can)
                wanted[kind].insert(QLatin1String(edge));
            if (has)
                shown[kind].insert(QLatin1String(edge));
        };
        note(traits.money, "1 yen", traits.amount == Yen(1));
        note(traits.money, "300,000 yen", traits.amount == Yen(300'000));
        note(traits.money, "three rates", traits.rates >= 3);
        note(traits.lines, "99 lines", traits.count >= 99);
        note(!traits.payee.isEmpty(), "longest names", traits.payee == longest);
    }
    for (auto kind = wanted.cbegin(); kind != wanted.cend(); ++kind) {
        const QSet<QString> missing = kind.value() - shown.value(kind.key());
        QVERIFY2(missing.isEmpty(),
                 qPrintable(kind.key() + QStringLiteral(": ")
                            + QStringList(missing.cbegin(), missing.cend()).join(u", ")));
    }
}

// docs/sheets.png is made of the recorded pictures: one of each kind.
void GoldenTest::allSheetsOnOnePicture()
{
    constexpr int columns = 6;
    constexpr int width = 298;
    constexpr int height = 421;
    constexpr int gap = 10;
    std::vector<QImage> pictures;
    QSet<SheetKind> seen;
    for (const test::SheetCase &sheet : test::sheetCases()) {
        const SheetKind kind = sheetKindOf(sheet.content, sheet.form);
        if (seen.contains(kind))
            continue;
        seen.insert(kind);
        pictures.emplace_back(goldenFile(sheet.name));
        QVERIFY2(!pictures.back().isNull(), qPrintable(sheet.name));
    }
    QCOMPARE(std::size_t(seen.size()), sheetDefinitions().size()); // every kind has a picture
    if (qEnvironmentVariable("KK_GOLDEN") != QLatin1String("write"))
        return;
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    QImage all(
        columns * (width + gap) + gap, rows * (height + gap) + gap, QImage::Format_Grayscale8);
    all.fill(QColor(0x99, 0x99, 0x99));
    QPainter painter(&all);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QImage small =
            pictures[i]
                .convertToFormat(QImage::Format_Grayscale8)
                .scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(
            gap + int(i) % columns * (width + gap), gap + int(i) / columns * (height + gap), small);
    }
    painter.end();
    QVERIFY(all.save(QStringLiteral(KK_TEST_DATA "/../../docs/sheets.png"), "PNG", 0));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::GoldenTest)
#include "tst_golden.moc"
