// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/paper/print_jobs.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::TestHouse;
using test::TestWindow;

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
};

QTEST_MAIN(TestPaperWindows)
#include "tst_paper_windows.moc"
