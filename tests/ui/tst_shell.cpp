// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/sample_model.h"
#include "translations/install.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/help_pane.h"
#include "ui/shell/jobs.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_entry.h"
#include "ui/shell/shell.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_page.h"
#include "ui/theme/look.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace keshikomi;

class TestShell final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Shell> makeShell(Look &look);
    QWidget *makeDetails(const Look &look);
    RailEntry *entryOf(const Shell &shell, Place place) const
    {
        const auto entries = shell.rail()->findChildren<RailEntry *>();
        for (RailEntry *entry : entries) {
            if (entry->text() == nameOf(place) && entry->focusPolicy() != Qt::NoFocus
                && entry->isVisible())
                return entry;
        }
        return nullptr;
    }
    test::SampleModel m_model{40};

private Q_SLOTS:
    // What cannot be done says why, in its tip and to a screen reader.
    void aDisabledActionSaysWhy()
    {
        QWidget window;
        ActionTable actions(&window);
        actions.setPlace(Place::Refunds);
        const QAction *approve = actions.action(ActionId::ApproveRefund);
        actions.setAvailable(ActionId::ApproveRefund, false, QStringLiteral("because"));
        QVERIFY(!approve->isEnabled());
        QVERIFY(approve->toolTip().contains(QLatin1String("because")));
        QCOMPARE(approve->statusTip(), QStringLiteral("because"));
        actions.setPlace(Place::Orders); // another reason: it belongs to another page
        QVERIFY(!approve->statusTip().isEmpty());
        QVERIFY(approve->statusTip() != QLatin1String("because"));
        actions.setPlace(Place::Refunds);
        actions.setAvailable(ActionId::ApproveRefund, true);
        QVERIFY(approve->isEnabled() && approve->statusTip().isEmpty());
        QCOMPARE(approve->toolTip(), textOf(ActionId::ApproveRefund));
    }
    void initTestCase() { installTranslations(*qApp, QStringLiteral("ja")); }

    void actionsAreUnambiguous()
    {
        QSet<int> ids;
        for (const ActionSpec &spec : actionSpecs()) {
            QVERIFY2(!ids.contains(int(spec.id)), spec.text);
            ids.insert(int(spec.id));
            const QKeySequence key(QString::fromLatin1(spec.key));
            QVERIFY2(!key.isEmpty(), spec.text);
            QVERIFY2(!key.toString().contains(QStringLiteral("F10")), spec.text);
            QVERIFY2(textOf(spec) != QString::fromUtf8(spec.text), spec.text); // it has Japanese
        }
        QCOMPARE(int(ids.size()), int(ActionId::Count));
        for (const Place place : allPlaces()) {
            QSet<QString> keys;
            for (const ActionSpec &spec : actionSpecs()) {
                if (spec.place && spec.place != place)
                    continue;
                const QString key = QString::fromLatin1(spec.key);
                QVERIFY2(!keys.contains(key), spec.text);
                keys.insert(key);
            }
        }
    }
    void keysActOnlyInTheirPlace()
    {
        Look look;
        const auto shell = makeShell(look);
        QSignalSpy made(shell->actions()->action(ActionId::NewOrder), &QAction::triggered);
        QSignalSpy files(shell->actions()->action(ActionId::ImportFiles), &QAction::triggered);
        shell->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        QTest::keyClick(shell.get(), Qt::Key_F2);
        QCOMPARE(made.count(), 1);
        shell->showPlace(Place::Import);
        QTest::keyClick(shell.get(), Qt::Key_F2);
        QCOMPARE(made.count(), 1);
        QCOMPARE(files.count(), 1);
        QTest::keyClick(shell.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shell->topBar()->search()->hasFocus());
    }
    void theRailIsWorkedByKeyAndMouse()
    {
        Look look;
        const auto shell = makeShell(look);
        shell->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        QSignalSpy chosen(shell->rail(), &Rail::pageChosen);
        entryOf(*shell, Place::Orders)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), entryOf(*shell, Place::Customers));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Place>(), Place::Customers);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), entryOf(*shell, Place::Settings));
        QTest::mouseClick(entryOf(*shell, Place::Import), Qt::LeftButton);
        QCOMPARE(shell->place(), Place::Import);
        QVERIFY(entryOf(*shell, Place::Import)->isChecked());
        QVERIFY(!entryOf(*shell, Place::Orders)->isChecked());
        shell->rail()->setAllowed({Place::Orders, Place::Customers});
        QVERIFY(!entryOf(*shell, Place::Import));
        QVERIFY(entryOf(*shell, Place::Orders));
    }
    void theShellGivesWayWhenNarrow()
    {
        Look look;
        const auto shell = makeShell(look);
        QVERIFY(!shell->rail()->isNarrow());
        shell->resize(960, 700);
        QVERIFY(shell->rail()->isNarrow());
        auto *details = shell->findChild<DetailsPane *>();
        QVERIFY(details->isVisible());
        shell->resize(700, 700);
        QTRY_VERIFY(!details->isVisible());
        shell->resize(1400, 800);
        QTRY_VERIFY(details->isVisible());
        shell->actions()->action(ActionId::ToggleDetails)->trigger();
        QVERIFY(!details->isVisible());
    }
    void everythingScales()
    {
        Look look;
        look.applyTo(*qobject_cast<QApplication *>(qApp));
        const auto shell = makeShell(look);
        auto *table = shell->findChild<LedgerTable *>();
        const int row = table->rowHeight(0);
        const int bar = shell->topBar()->height();
        shell->actions()->action(ActionId::ZoomIn)->trigger();
        look.setScale(1.5);
        QTRY_VERIFY(shell->topBar()->height() > bar * 1.4);
        QVERIFY(table->rowHeight(0) > row * 1.3);
        QVERIFY(shell->rail()->isNarrow()); // 1440 pixels are 960 at this scale
        shell->actions()->action(ActionId::DarkMode)->trigger();
        QCOMPARE(shell->palette().color(QPalette::Window), look.colours().canvas);
        QCOMPARE(look.colours().canvas, coloursOf(ColourMode::Dark).canvas);
    }
    void everythingHasAName()
    {
        Look look;
        const auto shell = makeShell(look);
        const auto widgets = shell->findChildren<QWidget *>();
        int named = 0;
        for (QWidget *widget : widgets) {
            const bool part = qobject_cast<QHeaderView *>(widget)
                || qobject_cast<QScrollBar *>(widget)
                || widget->parentWidget()->inherits("QAbstractScrollArea")
                || widget->objectName().startsWith(QStringLiteral("qt_"))
                || widget->inherits("QTableCornerButton");
            const bool works =
                widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
            if (part || !works)
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
            ++named;
        }
        QVERIFY(named > 25);
    }
    // F1 tells the keys of the page that is open, from the one table, and goes away again.
    void helpTellsTheKeysOfThePage()
    {
        Look look;
        const auto shell = makeShell(look);
        QVERIFY(QTest::qWaitForWindowActive(shell.get()));
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(shell.get(), Qt::Key_F1);
        QVERIFY(shell->isHelpShown() && shell->help()->isVisible());
        QCOMPARE(QApplication::focusWidget(), focus); // the work goes on
        for (const Place place : allPlaces()) {
            shell->showPlace(place);
            for (const ActionSpec &spec : actionSpecs()) {
                const bool shown =
                    shell->help()->keysShown().contains(QString::fromLatin1(spec.key));
                if (spec.place == place)
                    QVERIFY2(shown, spec.text);
            }
            QVERIFY(shell->help()->keysShown().contains(QStringLiteral("Ctrl+K")));
        }
        shell->showPlace(Place::Clear);
        QVERIFY(!purposeOf(Place::Clear).isEmpty());
        const auto labels = shell->help()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == purposeOf(Place::Clear);
        }));
        QTest::keyClick(shell.get(), Qt::Key_F1);
        QVERIFY(!shell->help()->isVisible());
    }
    void jobsAreShownOldestFirst()
    {
        Look look;
        const auto shell = makeShell(look);
        bool stopped = false;
        const qint64 first = shell->jobs()->begin(QStringLiteral("a"), 10, [&] { stopped = true; });
        const qint64 second = shell->jobs()->begin(QStringLiteral("b"), 0);
        shell->jobs()->setDone(first, 4, 10);
        QCOMPARE(shell->jobs()->running().size(), 2);
        QVERIFY(shell->keyBar()->jobLine()->isVisible());
        QTest::mouseClick(shell->keyBar()->jobLine()->findChild<IconButton *>(), Qt::LeftButton);
        QVERIFY(stopped);
        shell->jobs()->end(first);
        shell->jobs()->end(first);
        QCOMPARE(shell->jobs()->running().size(), 1);
        shell->jobs()->end(second);
        QVERIFY(!shell->keyBar()->jobLine()->isVisible());
    }
    void aJobCanBeStopped()
    {
        Look look;
        const auto shell = makeShell(look);
        JobLine *line = shell->keyBar()->jobLine();
        QVERIFY(!line->isVisible());
        line->setJobs({{7, QStringLiteral(u"取込"), 1'204, 3'000, true}});
        QVERIFY(line->isVisible());
        QSignalSpy cancelled(line, &JobLine::cancelRequested);
        QTest::mouseClick(line->findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.at(0).at(0).toLongLong(), 7);
        line->setJobs({});
        QVERIFY(!line->isVisible());
    }
    void drawsItself()
    {
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (folder.isEmpty())
            QSKIP("set KK_PICTURES to a folder to look at the shell");
        for (const auto &[mode, scale] : {std::pair{ColourMode::Light, 1.0},
                                          std::pair{ColourMode::Dark, 1.0},
                                          std::pair{ColourMode::Light, 1.5}}) {
            Look look(mode, scale);
            look.applyTo(*qobject_cast<QApplication *>(qApp));
            const auto shell = makeShell(look);
            shell->keyBar()->jobLine()->setJobs({{7, QStringLiteral(u"取込"), 1'204, 3'000, true}});
            shell->showMessage({Tone::Good,
                                QStringLiteral(u"自動消込 198件"),
                                QStringLiteral(u"番号と金額が一致したものだけを消し込みました。")});
            QTRY_VERIFY(!shell->findChild<MessageBar *>()->graphicsEffect());
            const QString name = QStringLiteral("%1/shell-%2-%3.png").arg(folder).arg(int(mode));
            QVERIFY(shell->grab().save(name.arg(int(scale * 100))));
        }
    }
};

QWidget *TestShell::makeDetails(const Look &look)
{
    auto *pane = new DetailsPane(look);
    pane->head(QStringLiteral(u"作業 100234"),
               QStringLiteral(u"山田 太郎 様"),
               QStringLiteral(u"¥130,000"),
               new Chip(look, Tone::Warn, QStringLiteral(u"未払い")));
    pane->section(QStringLiteral(u"内容"));
    pane->facts({{QStringLiteral(u"車両"), QStringLiteral(u"横浜 302 み 12-34")},
                 {QStringLiteral(u"期限"), QStringLiteral(u"11/30(あと8日)")}});
    pane->section(QStringLiteral(u"金額"));
    pane->amounts({{QStringLiteral(u"作業・部品"), QStringLiteral(u"¥83,600")},
                   {QStringLiteral(u"法定費用(非課税)"), QStringLiteral(u"¥46,400")}},
                  {QStringLiteral(u"合計"), QStringLiteral(u"¥130,000")});
    pane->section(QStringLiteral(u"履歴"));
    pane->history({{QStringLiteral("12:02"), QStringLiteral(u"QRを発行"), Tone::Accent},
                   {QStringLiteral("11/20"), QStringLiteral(u"作業を登録"), Tone::Neutral}});
    pane->documents({QStringLiteral(u"請求書 100234.pdf")});
    pane->finish();
    return pane;
}

std::unique_ptr<Shell> TestShell::makeShell(Look &look)
{
    auto shell = std::make_unique<Shell>(look);
    shell->resize(1440, 900);
    for (const Place place : allPlaces()) {
        auto *page = new WorkPage(look, nameOf(place));
        if (place != Place::Orders) {
            shell->addPage(place, page);
            continue;
        }
        page->head()->addRight(makeButton(
            look, QStringLiteral(u"新しい作業"), QStringLiteral("F2"), Rank::Primary, Icon::Plus));
        auto *filters = makeRow(look, 8);
        filters->addWidget(
            new FilterChip(look, QStringLiteral(u"店舗"), QStringLiteral(u"横浜店")));
        filters->addWidget(new FilterChip(look, {}, QStringLiteral(u"条件")));
        filters->addStretch();
        page->body()->addLayout(filters);
        auto *table = new LedgerTable(look, QStringLiteral(u"作業の一覧"));
        table->setModel(&m_model);
        table->showSort(0, Qt::DescendingOrder);
        table->selectRow(3);
        page->body()->addWidget(table, 1);
        shell->addPage(place, page, makeDetails(look));
    }
    shell->topBar()->setPerson(QStringLiteral(u"佐藤"));
    shell->topBar()->setSync(Tone::Good, QStringLiteral(u"同期 12:04"));
    shell->rail()->setCount(Place::Clear, 42);
    shell->showPlace(Place::Orders);
    shell->show();
    return shell;
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
