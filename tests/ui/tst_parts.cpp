// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/sample_model.h"
#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/parts/cards.h"
#include "ui/parts/chips.h"
#include "ui/parts/drop_area.h"
#include "ui/parts/figures.h"
#include "ui/parts/form.h"
#include "ui/parts/ime_guard.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/qr_view.h"
#include "ui/theme/look.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace keshikomi;

class TestParts final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.applyTo(*qobject_cast<QApplication *>(qApp)); }

    void aSelectedRowLooksSelected()
    {
        test::SampleModel model(6);
        LedgerTable table(m_look, QStringLiteral("orders"));
        table.setModel(&model);
        table.resize(700, 320);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.selectRow(2);
        const QImage image = table.viewport()->grab().toImage();
        const int row = m_look.theme().rowHeight();
        const auto groundOf = [&](int at) { return image.pixelColor(8, at * row + 4); };
        QCOMPARE(groundOf(1), m_look.colours().canvas);
        QCOMPARE(groundOf(2), m_look.theme().selection());
        QVERIFY(image.pixelColor(1, 2 * row + row / 2) != groundOf(2)); // the mark at its left
    }
    // An icon in the ink of the button that can be pressed would be white on white.
    void whatCannotBePressedCanBeSeen()
    {
        const std::unique_ptr<QPushButton> button(
            makeButton(m_look, QString(), {}, Rank::Primary, Icon::Save));
        button->setEnabled(false);
        button->resize(60, 32);
        const QImage image = button->grab().toImage();
        const int darkest = [&] {
            int least = 255;
            for (int y = 8; y < 24; ++y) {
                for (int x = 15; x < 45; ++x)
                    least = std::min(least, qGray(image.pixel(x, y)));
            }
            return least;
        }();
        QVERIFY2(darkest < qGray(m_look.colours().surface.rgb()) - 40,
                 qPrintable(QString::number(darkest)));
    }
    // One frame around the figure and its steps, none inside.
    void aSpinBoxHasOneFrame()
    {
        QSpinBox box;
        box.resize(120, 32);
        const QImage image = box.grab().toImage();
        const QRgb ground = m_look.colours().canvas.rgb();
        int changes = 0;
        for (int x = 1; x < 12; ++x) // from the edge to the figure
            changes += image.pixel(x, 6) != ground ? 1 : 0;
        QVERIFY2(changes <= 1, qPrintable(QString::number(changes)));
        QTest::mouseClick(&box, Qt::LeftButton, {}, {112, 8});
        QCOMPARE(box.value(), 1);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {112, 24});
        QCOMPARE(box.value(), 0);
    }
    void columnsGiveWayAndComeBack()
    {
        test::SampleModel model(3);
        LedgerTable table(m_look, QStringLiteral("orders"));
        table.setModel(&model);
        table.resize(800, 300);
        table.show();
        QVERIFY(!table.isColumnHidden(2));
        table.resize(460, 300);
        QTRY_VERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(3));
        table.resize(320, 300);
        QTRY_VERIFY(table.isColumnHidden(4));
        table.resize(800, 300);
        QTRY_VERIFY(!table.isColumnHidden(2));
        table.setColumnWanted(2, false);
        QVERIFY(table.isColumnHidden(2));
    }
    void aHeaderAsksToSort()
    {
        test::SampleModel model(3);
        LedgerTable table(m_look, QStringLiteral("orders"));
        table.setModel(&model);
        table.resize(800, 300);
        table.show();
        QSignalSpy asked(&table, &LedgerTable::sortRequested);
        const auto press = [&](int column) {
            QHeaderView *header = table.horizontalHeader();
            const QPoint at(header->sectionViewportPosition(column) + 20, 10);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        press(1);
        press(1);
        press(4); // not sortable
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0).at(1).value<Qt::SortOrder>(), Qt::AscendingOrder);
        QCOMPARE(asked.at(1).at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
    }
    void rowsOpenAndCopyByKey()
    {
        test::SampleModel model(8);
        LedgerTable table(m_look, QStringLiteral("orders"));
        table.setModel(&model);
        table.resize(800, 300);
        table.show();
        QSignalSpy opened(&table, &LedgerTable::opened);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 1);
        table.selectRow(6);
        const QStringList lines = table.selectionAsText().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(QStringLiteral(u"作業番号\t顧客")));
        QCOMPARE(lines.at(1).split(QLatin1Char('\t')).at(3), QStringLiteral("0"));
    }
    // The largest sum a house could have, on every size of the program.
    void aNumberIsNeverCut_data()
    {
        QTest::addColumn<int>("percent");
        for (int percent = 80; percent <= 160; percent += 10)
            QTest::addRow("%d", percent) << percent;
    }
    void aNumberIsNeverCut()
    {
        QFETCH(int, percent);
        const Look look(ColourMode::Light, percent / 100.0);
        const auto fits = [&look](const QString &number, TypeSize size, int width) {
            return QFontMetrics(look.theme().font(size)).horizontalAdvance(number) <= width;
        };
        for (const Yen sum :
             {Yen(0), Yen(1'000'000'000), Yen(-999'999'999'999), Yen(999'999'999'999)}) {
            FigureTile tile(look);
            tile.setFigure({QStringLiteral(u"未収"), format::yen(sum), Tone::Neutral, {}, {}});
            for (const int width : {tile.minimumSizeHint().width(), 200, 400, 900}) {
                tile.resize(std::max(width, tile.minimumSizeHint().width()),
                            tile.sizeHint().height());
                QVERIFY(fits(format::yen(sum), tile.numberSize(), tile.width() - 2 * look.px(16)));
            }
            QCOMPARE(int(tile.numberSize()), int(TypeSize::Figure)); // where there is room
        }
    }
    void anAmountWidensItsColumn_data() { aNumberIsNeverCut_data(); }
    void anAmountWidensItsColumn()
    {
        QFETCH(int, percent);
        const Look look(ColourMode::Light, percent / 100.0);
        test::SampleModel model(40);
        LedgerTable table(look, QStringLiteral("orders"));
        table.setModel(&model);
        table.resize(look.px(800), 300);
        table.show();
        const int usual = table.columnWidth(3);
        model.setAmount(2, 999'999'999'999);
        const QString text = format::amount(Yen(999'999'999'999));
        const int needs = QFontMetrics(look.theme().font(TypeSize::Base)).horizontalAdvance(text);
        QVERIFY(table.columnWidth(3) >= needs + 2 * look.px(12));
        QVERIFY(table.columnWidth(3) > usual);
    }
    void anEmptyTableSaysWhatToDo()
    {
        test::SampleModel model(0);
        LedgerTable table(m_look, QStringLiteral("orders"));
        QAction action(QStringLiteral("New work order"));
        QSignalSpy triggered(&action, &QAction::triggered);
        table.setModel(&model);
        table.setEmptyState(QStringLiteral("No work orders yet."), &action);
        table.resize(600, 400);
        table.show();
        auto *button = table.findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        table.setLoading(true);
        QVERIFY(!button->isVisible());
        table.setLoading(false);
        model.setRows(2);
        QVERIFY(!button->isVisible());
    }
    void filesCanBeDroppedAndChosen()
    {
        DropArea area(m_look, QStringLiteral("Drop files"), QStringLiteral("or press"));
        area.resize(area.sizeHint());
        area.show();
        QSignalSpy dropped(&area, &DropArea::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt")),
                      QUrl(QStringLiteral("https://example.com/b.txt"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&area, &drop);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList{QStringLiteral("/tmp/a.txt")});
        QTest::mouseClick(&area, Qt::LeftButton);
        auto *dialog = area.findChild<QFileDialog *>();
        QVERIFY(dialog); // and the test goes on: it was opened, not run
        dialog->close();
    }
    void keysWaitForTheInputMethod()
    {
        ImeGuard guard;
        QWidget window;
        auto *edit = new QLineEdit(&window);
        QAction save(&window);
        save.setShortcut(QKeySequence(Qt::Key_F12));
        window.addAction(&save);
        window.show();
        window.activateWindow();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy saved(&save, &QAction::triggered);
        QSignalSpy entered(edit, &QLineEdit::returnPressed);
        qApp->installEventFilter(&guard);
        const auto press = [&] {
            QTest::keyClick(edit, Qt::Key_F12);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        QInputMethodEvent composing(QStringLiteral(u"やまだ"), {});
        QApplication::sendEvent(edit, &composing);
        QVERIFY(guard.isComposing());
        press();
        QCOMPARE(saved.count() + entered.count(), 0);
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral(u"山田"));
        QApplication::sendEvent(edit, &done);
        press();
        QCOMPARE(edit->text(), QStringLiteral(u"山田"));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(entered.count(), 1);
    }
    void enterGoesThroughAForm()
    {
        Form form(m_look);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        form.addField(QStringLiteral("&Name"), first, QStringLiteral("as on the card"));
        form.addField(QStringLiteral("Phone"), second);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QSignalSpy finished(&form, &Form::finished);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Enter);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(first->accessibleName(), QStringLiteral("Name"));
        form.setProblem(first, QStringLiteral("A name is needed"));
        QCOMPARE(first->accessibleDescription(), QStringLiteral("A name is needed"));
        form.setProblem(first, {});
        QCOMPARE(first->accessibleDescription(), QStringLiteral("as on the card"));
    }
    void messagesComeAndGo()
    {
        MessageArea area(m_look);
        QAction undo(QStringLiteral("Undo"));
        QSignalSpy undone(&undo, &QAction::triggered);
        area.show({Tone::Good, QStringLiteral("Cleared 1"), QStringLiteral("130,000")}, &undo);
        QCOMPARE(area.count(), 1);
        area.findChild<QPushButton *>()->click();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(area.count(), 0);
        QTRY_VERIFY(area.findChildren<MessageBar *>().isEmpty());
    }
    // However many come, the page below has the room it had with one.
    void aMessageTakesThePlaceOfTheOneBefore()
    {
        MessageArea area(m_look);
        area.resize(700, 60);
        area.show({Tone::Bad, QStringLiteral("0"), QStringLiteral("why")});
        const int height = area.sizeHint().height();
        QVERIFY(height > 0);
        for (int i = 1; i < 4; ++i)
            area.show({Tone::Accent, QString::number(i), {}});
        area.show({Tone::Accent, QStringLiteral("3"), {}}); // again the same
        QCOMPARE(area.count(), 1);
        QCOMPARE(area.earlier(), 3);
        QCOMPARE(area.sizeHint().height(), height);
        QCOMPARE(area.bar()->accessibleName(), QStringLiteral("3"));
        for (int before = 2; before >= 0; --before) { // the way back, to what stood first
            earlierButton(area)->click();
            QCOMPARE(area.bar()->accessibleName(), QString::number(before));
        }
        QVERIFY(!earlierButton(area));
        area.clear();
        QCOMPARE(area.count(), 0);
        QTRY_VERIFY(area.findChildren<MessageBar *>().isEmpty());
        QVERIFY(!area.isVisibleTo(nullptr));
    }
    void aLongMessageMakesNoWindowWider()
    {
        MessageArea area(m_look);
        const MessageBar *bar = area.show({Tone::Bad,
                                           QStringLiteral("word ").repeated(80),
                                           QStringLiteral("meaning ").repeated(40)});
        QVERIFY2(bar->minimumSizeHint().width() < 400,
                 qPrintable(QString::number(bar->minimumSizeHint().width())));
        // What people typed is no markup.
        area.show({Tone::Bad, QStringLiteral("<b>&"), QStringLiteral("a\nb")});
        const auto labels = area.bar()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("&lt;b&gt;&amp;"))
                && label->text().contains(QLatin1String("a<br>b"));
        }));
    }
    void qrModulesAreBlackOnWhite()
    {
        QrView view(m_look, 90);
        QrMatrix code{21, QVector<bool>(21 * 21, false)};
        code.modules[0] = true;
        view.setCode(code, QStringLiteral("https://example.com/p/1"));
        const QImage image = view.grab().toImage();
        const int module = 90 / (21 + 8);
        const int from = (90 - module * 21) / 2;
        QCOMPARE(image.pixelColor(from + 1, from + 1), QColor(Qt::black));
        QCOMPARE(image.pixelColor(from + module + 1, from + 1), QColor(Qt::white));
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        QVERIFY(from >= QrView::quietZone * module);
    }
    void oneCardIsTaken()
    {
        QWidget box;
        ChoiceCard one(m_look, Icon::Qr, QStringLiteral("QR"), QStringLiteral("on screen"));
        ChoiceCard two(m_look, Icon::Cash, QStringLiteral("Cash"));
        one.setParent(&box);
        two.setParent(&box);
        one.resize(200, 60);
        two.setGeometry(220, 0, 200, 60);
        box.show();
        box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        one.setFocus();
        QTest::mouseClick(&one, Qt::LeftButton, {}, QPoint(190, 50)); // anywhere on its face
        QVERIFY(one.isChecked());
        QTest::keyClick(&one, Qt::Key_Right);
        QVERIFY(two.isChecked() && !one.isChecked());
    }
    void aFilterChipCanBeRemovedByKey()
    {
        FilterChip chip(m_look, QStringLiteral("Store"), QStringLiteral("Yokohama"));
        chip.show();
        QSignalSpy removed(&chip, &FilterChip::removeRequested);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

private:
    static QPushButton *earlierButton(const MessageArea &area)
    {
        return area.bar()->findChild<QPushButton *>(QStringLiteral("earlier"));
    }
    Look m_look;
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
