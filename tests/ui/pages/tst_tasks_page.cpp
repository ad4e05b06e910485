// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tasks.h"
#include "models/storage/receipts/imports.h"
#include "models/wording/words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/tasks/tasks_page.h"
#include "ui/parts/ledger_table.h"

#include <QLabel>
#include <QSignalSpy>

using namespace keshikomi;
using test::must;
using test::Office;

namespace {

void raise(Office &office, const char *kind, const QStringList &args)
{
    must(office.house.context().write(
        office.house.admin(),
        Permission::ImportFiles,
        "test",
        [kind, args](Session &session, const Stamp &stamp) -> Result<std::monostate> {
            if (const Done raised =
                    raiseTask(session, kind, args, std::nullopt, std::nullopt, stamp);
                !raised)
                return tl::unexpected(raised.error());
            return std::monostate{};
        }));
}

bool says(const QWidget *pane, const QString &text)
{
    const auto labels = pane->findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

class TestTasksPage final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void doneByKeyAndOnToTheNext_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void doneByKeyAndOnToTheNext()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        Office office;
        raise(
            office, "sources-differ", {QStringLiteral("0000000000010002"), QStringLiteral("1000")});
        raise(office, "request-dead", {QStringLiteral("B-100001"), QStringLiteral("amount"), {}});
        raise(office, "cancel-ambiguous", {QStringLiteral("42"), QStringLiteral("2000")});
        auto *page = new TasksPage(office.context);
        office.shell.addPage(Place::Tasks, page, page->details());
        QSignalSpy counts(page, &TasksPage::countChanged);
        office.shell.showPlace(Place::Tasks);
        QTRY_COMPARE(page->table()->model()->rowCount(), 3);
        QTRY_VERIFY(says(page->details(), taskAdvice(QStringLiteral("cancel-ambiguous"))));
        page->table()->selectRow(1);
        QTRY_VERIFY(says(page->details(), taskAdvice(QStringLiteral("request-dead"))));
        const qint64 next = page->table()->model()->index(2, 0).data(RecordRole).toLongLong();
        QTest::keyClick(page->table(), Qt::Key_F12);
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        QTRY_COMPARE(currentRecord(page->table()), next);
        QTRY_VERIFY(says(page->details(), taskAdvice(QStringLiteral("sources-differ"))));
        QTest::keyClick(page->table(), Qt::Key_F12);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QTest::keyClick(page->table(), Qt::Key_F12);
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        QTRY_COMPARE(counts.last().at(0).toInt(), 0);
        QVERIFY(must(TaskService(office.house.context()).ids(office.house.admin())).empty());
    }
};

QTEST_MAIN(TestTasksPage)
#include "tst_tasks_page.moc"
