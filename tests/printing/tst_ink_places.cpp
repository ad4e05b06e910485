// SPDX-License-Identifier: GPL-3.0-or-later
// Where sheets may have ink: paper edges, the envelope's window, the folds of a letter.
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/sheet_definition.h"
#include "printing/sheets/template_check.h"
#include "tests/printing/list_tools.h"
#include "tests/printing/sheet_samples.h"
#include "tests/support/suite.h"

#include <algorithm>

namespace keshikomi {

using namespace printing;

namespace {

// A sheet for a window envelope is folded twice, in panels of 99 mm.
constexpr double foldsMm[] = {99, 198};
// Type has room around it in its line: the box of a line may reach over the crease so far, the
// figures in it do not.
constexpr double roomOfALineMm = 0.3;

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

bool mayNotLieOnAFold(const Item &item)
{
    if (const auto *run = std::get_if<TextRun>(&item))
        return hasDigit(run->text);
    return std::holds_alternative<Bars>(item) || std::holds_alternative<QrCode>(item);
}

const std::vector<test::SheetCase> &cases()
{
    static const std::vector<test::SheetCase> all = test::sheetCases(); // pictures take their time
    return all;
}

QString nameOf(const Item &item, const QRectF &ink)
{
    const auto *run = std::get_if<TextRun>(&item);
    return QStringLiteral("%1 at %2, %3 to %4")
        .arg(run != nullptr ? run->text : QStringLiteral("code"))
        .arg(ink.x())
        .arg(ink.top())
        .arg(ink.bottom());
}

} // namespace

class InkPlacesTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void inkStaysOffTheEdges_data() { addCases(); }
    void inkStaysOffTheEdges();
    void onlyTheAddressShowsInTheWindow_data() { addCases(true); }
    void onlyTheAddressShowsInTheWindow();
    void nothingThatIsReadLiesOnAFold_data() { addCases(true); }
    void nothingThatIsReadLiesOnAFold();

private:
    static void addCases(bool posted = false);
    DisplayList listOf(int index) const;

    const PdfSheetRenderer m_renderer{};
    test::InkRuler m_ink;
};

void InkPlacesTest::addCases(bool posted)
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const test::SheetCase &sheet : cases()) {
        const SheetDefinition *kind = definitionOf(sheetKindOf(sheet.content, sheet.form));
        if (!posted || kind->posted)
            QTest::addRow("%s", qPrintable(sheet.name)) << index;
        ++index;
    }
}

DisplayList InkPlacesTest::listOf(int index) const
{
    const test::SheetCase &sheet = cases().at(std::size_t(index));
    const auto list = m_renderer.layOut(sheet.content, test::optionsOf(sheet));
    if (!list)
        qFatal("%s", qPrintable(test::faultText(list.error())));
    return *list;
}

void InkPlacesTest::inkStaysOffTheEdges()
{
    QFETCH(int, index);
    const DisplayList list = listOf(index);
    const QRectF paper = QRectF({0, 0}, list.size).adjusted(5, 5, -5, -5);
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            const QRectF ink = m_ink.of(item);
            QVERIFY2(paper.adjusted(-0.02, -0.02, 0.02, 0.02).contains(ink),
                     qPrintable(nameOf(item, ink)));
        }
    }
}

// What may slip into the envelope's window holds the address and nothing else.
void InkPlacesTest::onlyTheAddressShowsInTheWindow()
{
    QFETCH(int, index);
    const DisplayList list = listOf(index);
    const QRectF address = windowAddressMm.adjusted(0, 0, 0, 0.5);
    for (const Item &item : list.pages.front().items) {
        const QRectF ink = m_ink.of(item);
        if (ink.intersects(windowReachMm))
            QVERIFY2(address.contains(ink), qPrintable(nameOf(item, ink)));
    }
}

// A crease takes the toner off: no figure and no code lies on one, on any page.
void InkPlacesTest::nothingThatIsReadLiesOnAFold()
{
    QFETCH(int, index);
    const DisplayList list = listOf(index);
    int number = 0;
    QStringList found;
    for (const Page &page : list.pages) {
        ++number;
        for (const Item &item : page.items) {
            const QRectF ink = m_ink.of(item);
            for (const double fold : foldsMm) {
                const bool over =
                    ink.top() < fold - roomOfALineMm && ink.bottom() > fold + roomOfALineMm;
                if (over && mayNotLieOnAFold(item))
                    found += QStringLiteral("page %1: %2").arg(number).arg(nameOf(item, ink));
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::InkPlacesTest)
#include "tst_ink_places.moc"
