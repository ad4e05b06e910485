// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/sheet_window.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::TestHouse;
using test::TestWindow;

namespace {

Bill billOf(TestHouse &house, qint64 yen)
{
    return house.bill({demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, yen)});
}

void saveTo(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("KK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name)));
}

} // namespace

// How the windows of paper are used by hand: where files go, what is looked for, how they close.
class TestPaperWindows final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { installTranslations(*qApp, QStringLiteral("ja")); }

    // What is proposed is there, and it is what was chosen last.
    void theFolderIsOneThatIsThere_data() { test::languageRows(); }
    void theFolderIsOneThatIsThere()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        QTemporaryDir folder;
        QSettings memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
        PageContext context = window.context;
        context.memory = &memory;
        PrintJobs jobs(context, nullptr);
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(folder.path())); // where nothing was made yet
        const auto proposed = [&] {
            BatchWindow batches(context, jobs, nullptr);
            return batches.form()->folder();
        };
        const QString first = proposed();
        QVERIFY2(QDir(first).exists(), qPrintable(first));
        const QString chosen = folder.filePath(QStringLiteral("slips"));
        QVERIFY(QDir().mkpath(chosen));
        {
            BatchWindow batches(context, jobs, nullptr);
            batches.show();
            batches.form()->findChild<QPushButton *>(QStringLiteral("choose-folder"))->click();
            auto *dialog = batches.form()->findChild<QFileDialog *>();
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(chosen);
            QCOMPARE(batches.form()->folder(), chosen);
        }
        QCOMPARE(proposed(), chosen);
        QVERIFY(QDir().rmdir(chosen));
        QCOMPARE(proposed(), first);
        qputenv("HOME", home);
    }

    // By keys from one place to the next, each in sight; a sum with or without its commas.
    void theSearchStepsThroughItsHits_data() { test::languageRows(); }
    void theSearchStepsThroughItsHits()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house, scale);
        SheetWish wish;
        wish.kind = SheetKind::Invoice;
        wish.number = billOf(house, 158'909).number; // 174,799 with the tax
        QPointer<SheetWindow> sheet = new SheetWindow(window.context, wish, nullptr);
        sheet->show();
        const PreviewPanel *panel = sheet->preview();
        QCOMPARE(panel->pageWords(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 60'000);
        QCOMPARE(panel->pageWords(), QStringLiteral("1 / 1"));
        const_cast<PreviewPanel *>(panel)->setZoom(300); // more than there is room for
        sheet->activateWindow();
        QTRY_VERIFY(sheet->isActiveWindow());
        QSignalSpy searched(panel, &PreviewPanel::searched);
        panel->searchField()->setFocus();
        QTest::keyClicks(panel->searchField(), QStringLiteral("174799"));
        QTest::keyClick(panel->searchField(), Qt::Key_Return);
        QTRY_COMPARE(searched.size(), 1);
        const int hits = panel->hits();
        QVERIFY2(hits > 1, qPrintable(QString::number(hits)));
        const auto isAt = [panel](int at) {
            return panel->foundWords().startsWith(QStringLiteral("%1 / ").arg(at))
                && !panel->hitInSight().isEmpty();
        };
        QVERIFY2(isAt(1), qPrintable(panel->foundWords()));
        const QRect first = panel->hitInSight();
        QTest::keyClick(panel->searchField(), Qt::Key_Return);
        QVERIFY2(isAt(2), qPrintable(panel->foundWords()));
        QVERIFY(panel->hitInSight() != first);
        QSignalSpy unprinted(sheet, &SheetWindow::noPrinter);
        QTest::keyClick(panel->searchField(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(unprinted.size(), 1);
        saveTo(QStringLiteral("preview-step-%1.png").arg(language), *sheet);
        QTest::keyClick(panel->searchField(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(isAt(1));
        for (int i = 0; i < hits; ++i)
            QTest::keyClick(panel->searchField(), Qt::Key_F3);
        QVERIFY(isAt(1)); // round
        QCOMPARE(searched.size(), 1);
        QTest::keyClick(panel->searchField(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        wish.number = 999'999; // there is none
        QPointer<SheetWindow> none = new SheetWindow(window.context, wish, nullptr);
        QSignalSpy failed(none, &SheetWindow::failed);
        none->show();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(none->preview()->pageWords(), QString());
        none->close();
    }
};

QTEST_MAIN(TestPaperWindows)
#include "tst_paper_windows.moc"
