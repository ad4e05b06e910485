// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/books/journal_profile.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/closing/journal_files_window.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/closing/journal_wish_form.h"
#include "ui/parts/date_field.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::Office;

// Each posting goes out once; the file it went out in can be had again.
class TestJournalFiles final : public test::Suite
{
    Q_OBJECT

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aFileThatGotLostIsWrittenAgain()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        Office office;
        const QTemporaryDir folder;
        auto *window = new JournalFilesWindow(office.context, &office.shell);
        window->show();
        QTRY_VERIFY(!window->table()->isLoading());
        QVERIFY(!window->writeButton()->isEnabled());

        JournalPanel panel(office.context);
        panel.profiles()->setCurrentIndex(panel.profiles()->findData(QStringLiteral("yayoi")));
        QSignalSpy exported(&panel, &JournalPanel::exported);
        const QString first = folder.filePath(QStringLiteral("journal.csv"));
        panel.exportTo(first);
        QVERIFY(exported.wait());
        QVERIFY(!bytesOf(first).isEmpty());

        window->refresh();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        QTRY_VERIFY(window->writeButton()->isEnabled());
        const QString again = folder.filePath(QStringLiteral("again.csv"));
        window->writeTo(again);
        QTRY_COMPARE(window->messages()->count(), 1);
        QCOMPARE(bytesOf(again), bytesOf(first));
        QTRY_VERIFY(test::cutWords(window, office.look).isEmpty());
        Office::picture(*window, QStringLiteral("journal-files"));
        window->writeTo(folder.filePath(QStringLiteral("nowhere/journal.csv")));
        QTRY_COMPARE(window->messages()->bar()->message().tone, Tone::Bad);
        window->close();
    }

    // Some days in another encoding, by a profile of the house's own, which is remembered.
    void aProfileOfOnesOwnAndAPeriod()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        Office office;
        const QTemporaryDir folder;
        JournalPanel panel(office.context);
        JournalWishForm *const form = panel.form();
        QVERIFY(form->isHidden());
        const int programs = panel.profiles()->count();
        QSignalSpy failed(&panel, &JournalPanel::failed);
        const auto write = [&folder](const char *name, const QByteArray &json) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                qFatal("a file cannot be written");
            return file.fileName();
        };
        form->readProfile(write("wrong.json", "{}"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(panel.profiles()->count(), programs);
        QByteArray ours = ownProfile(QStringLiteral("generic")).value();
        ours.replace("\"generic\"", "\"ours\"");
        form->readProfile(write("ours.json", ours));
        QTRY_COMPARE(panel.profiles()->count(), programs + 1);
        QCOMPARE(panel.profiles()->currentData().toString(), QStringLiteral("ours"));

        form->show();
        form->encodings()->setCurrentIndex(form->encodings()->findData(QStringLiteral("cp932")));
        form->fromField()->setText(QStringLiteral("2026/2/30"));
        const QString right = form->fromField()->accessibleDescription();
        QSignalSpy exported(&panel, &JournalPanel::exported);
        QSignalSpy nothing(&panel, &JournalPanel::nothingLeft);
        const QString path = folder.filePath(QStringLiteral("journal.csv"));
        panel.exportTo(path);
        QVERIFY(form->fromField()->accessibleDescription() != right);
        form->fromField()->setText(QStringLiteral("2026/08/02"));
        form->toField()->setText(QStringLiteral("2026/08/01"));
        panel.exportTo(path);
        QVERIFY(!form->toField()->accessibleDescription().isEmpty());
        QCOMPARE(form->fromField()->accessibleDescription(), right);
        form->fromField()->setText(QStringLiteral("2001/01/01"));
        form->toField()->setText(QStringLiteral("2001/01/02"));
        panel.exportTo(path); // before the books began
        QTRY_COMPARE(nothing.size(), 1);
        QVERIFY(nothing.front().at(1).toBool());
        QVERIFY(!QFile::exists(path));
        form->fromField()->clear();
        form->toField()->setText(QStringLiteral("2026/08/31"));
        panel.exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        const auto batches =
            must(JournalExportService(office.context.services).batches(office.context.actor));
        QCOMPARE(batches.size(), std::size_t(1));
        QCOMPARE(batches.front().encoding, QStringLiteral("cp932"));
        QCOMPARE(batches.front().profile, QStringLiteral("ours"));

        JournalPanel another(office.context); // as on the next day
        another.refresh();
        QTRY_COMPARE(another.profiles()->currentData().toString(), QStringLiteral("ours"));
        QCOMPARE(another.form()->encoding(), QStringLiteral("cp932"));
    }

    void theJournalIsOfSomeDays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    // The form stands apart on the page, and what is put away counts no more.
    void theJournalIsOfSomeDays()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        Office office;
        auto *page = new ClosingPage(office.context, office.house.headsFile());
        office.shell.addPage(Place::CloseDay, page);
        office.shell.showPlace(Place::CloseDay);
        office.look.setScale(1.5);
        JournalWishForm *const form = page->journal()->form();
        QVERIFY(!form->isVisible());
        page->journalWishesButton()->click();
        QTRY_VERIFY(form->isVisible());
        QTRY_COMPARE(test::cutWords(form->window(), office.look), QStringList());
        form->fromField()->setText(QStringLiteral("2001/01/01"));
        form->toField()->setText(QStringLiteral("2001/01/31"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.csv"));
        page->journal()->exportTo(path);
        QTRY_COMPARE(page->messages()->count(), 1);
        QVERIFY(!page->messages()->bar()->message().meaning.isEmpty());
        page->journalWishesButton()->click();
        QVERIFY(!form->isVisible());
        QSignalSpy exported(page->journal(), &JournalPanel::exported);
        page->journal()->exportTo(path);
        QVERIFY(exported.wait());
        QVERIFY(QFile::exists(path));
    }
};

QTEST_MAIN(TestJournalFiles)
#include "tst_journal_files.moc"
