// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/agreements.h"
#include "tests/support/workbook_file.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/maps/map_columns_step.h"
#include "ui/pages/maps/map_desk.h"
#include "ui/pages/maps/map_file_step.h"
#include "ui/pages/maps/map_name_step.h"
#include "ui/pages/maps/map_trial_step.h"
#include "ui/pages/maps/map_wizard.h"
#include "ui/pages/maps/maps_window.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

namespace {

const char *const statement = "口座番号,1234567,,,\r\n"
                              "取引日,お引出し,お預入れ,お取引内容,残高\r\n"
                              "令和8年8月1日,,\"33,000\",ﾔﾏﾀﾞ ﾀﾛｳ,133000\r\n"
                              "R8.8.2,\"5,500\",,ﾃｽｳﾘﾖｳ,127500\r\n"
                              "R8.8.3,,5500円,カ）ミドリ,133000\r\n"
                              "合計,\"5,500\",\"38,500\",,\r\n";

} // namespace

// A file nobody knows, from its refusal over the wizard into the books; and the maps afterwards.
class TestMapWizard final : public test::Suite
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    MapWizard *m_wizard = nullptr;

    qint64 notices() const { return m_office->house.number("SELECT COUNT(*) FROM notice"); }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(name));
        return file.fileName();
    }
    QPushButton *button(QWidget *in, const QString &words)
    {
        for (auto *each : in->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    // The file is dropped, refused, and its button pressed.
    void open(const QString &name, const QByteArray &bytes)
    {
        m_office->take({written(name, bytes)});
        const ImportReport &report = m_office->imports->reports().back();
        QVERIFY(report.refused);
        QCOMPARE(report.refused->fault, Fault::FileLayoutUnknown);
        auto *describe =
            button(m_office->imports->result(), ImportResult::tr("Say how it is read …"));
        QVERIFY(describe && describe->isVisible());
        describe->click();
        QTRY_VERIFY(m_office->imports->maps()->wizard());
        m_wizard = m_office->imports->maps()->wizard();
        QTRY_VERIFY(m_wizard->fileStep()->lines()->model());
        QTRY_VERIFY(m_wizard->draft().headerRow > 0);
        QTRY_VERIFY(m_wizard->nameStep()->agreements()->count() > 0);
        QTRY_VERIFY(m_wizard->isActiveWindow());
    }
    void step(MapWizard::Step wanted)
    {
        QTest::keyClick(m_wizard, Qt::Key_F12);
        QCOMPARE(m_wizard->step(), wanted);
    }
    void chooseBank()
    {
        QComboBox *agreements = m_wizard->nameStep()->agreements();
        agreements->setCurrentIndex(agreements->findData(demo::bank().key));
        QVERIFY(agreements->currentIndex() >= 0);
    }
    ColumnRole roleOf(int column) const
    {
        return ColumnRole(m_wizard->columnsStep()->roles()[column]->currentData().toInt());
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup() { m_office.reset(); }

    void aStatementIsDescribedAndTakenIn()
    {
        const qint64 before = notices();
        open(QStringLiteral("みどり銀行.csv"), statement);
        QCOMPARE(m_wizard->fileStep()->headerRow()->value(), 2);
        Office::picture(*m_wizard, QStringLiteral("map-1-file"));
        step(MapWizard::Columns);
        QCOMPARE(roleOf(0), ColumnRole::ReceivedOn);
        QCOMPARE(roleOf(1), ColumnRole::Withdrawal);
        QCOMPARE(roleOf(2), ColumnRole::Deposit);
        QCOMPARE(roleOf(3), ColumnRole::Payer);
        QCOMPARE(roleOf(4), ColumnRole::Other);
        Office::picture(*m_wizard, QStringLiteral("map-2-columns"));
        step(MapWizard::Name);
        QCOMPARE(m_wizard->nameStep()->name()->text(), QStringLiteral("みどり銀行"));
        chooseBank();
        Office::picture(*m_wizard, QStringLiteral("map-3-name"));
        step(MapWizard::Trial);
        QTRY_VERIFY(m_wizard->isTried());
        QCOMPARE(m_wizard->trialStep()->receipts()->model()->rowCount(), 2);
        QCOMPARE(m_wizard->trialStep()->problems()->model()->rowCount(), 0);
        QCOMPARE(notices(), before); // nothing is booked by a trial
        Office::picture(*m_wizard, QStringLiteral("map-4-trial"));
        QTest::keyClick(m_wizard, Qt::Key_F12);
        QTRY_COMPARE(notices(), before + 2);
        QTRY_VERIFY(m_office->imports->isIdle());
        QCOMPARE(m_office->imports->reports().size(),
                 std::size_t(1)); // in the place of the refusal
        QCOMPARE(m_office->imports->reports().back().layout, QStringLiteral("map:みどり銀行"));
        QCOMPARE(m_office->imports->reports().back().confirmed, Yen(38'500));
        QTRY_VERIFY(!m_office->imports->maps()->wizard());

        // The next month's file is recognised by itself.
        QByteArray next(statement);
        next.replace("R8.8.3", "R8.8.9");
        m_office->take({written(QStringLiteral("next.csv"), next)});
        QVERIFY(!m_office->imports->reports().back().refused);
        QCOMPARE(m_office->imports->reports().back().fresh, 1);
    }

    // An agreement that its events book: said where it is chosen, and by the import.
    void whatAnotherSourceBooksIsOnlyCompared()
    {
        const AgreementService agreements(m_office->house.context());
        const Actor admin = m_office->house.admin();
        must(agreements.setBooking(admin, demo::bank().key, {std::nullopt, BookingSource::Feed}));
        open(QStringLiteral("みどり銀行.csv"), statement);
        step(MapWizard::Columns);
        step(MapWizard::Name);
        // It names no slips: a bank comes first.
        QVERIFY(m_wizard->nameStep()->agreements()->currentData().toString() != demo::agency().key);
        chooseBank();
        QTRY_VERIFY(m_wizard->nameStep()->warning()->isVisible());
        QVERIFY(m_wizard->nameStep()->warning()->text().contains(QStringLiteral("照合のみ")));
        Office::picture(*m_wizard, QStringLiteral("map-compared"));
        QComboBox *offered = m_wizard->nameStep()->agreements();
        offered->setCurrentIndex(offered->findData(demo::agency().key));
        QVERIFY(!m_wizard->nameStep()->warning()->isVisible());
        chooseBank();
        step(MapWizard::Trial);
        QTRY_VERIFY(m_wizard->isTried());
        QTest::keyClick(m_wizard, Qt::Key_F12);
        QTRY_COMPARE(m_office->imports->reports().back().compared, 2);
        QTRY_VERIFY(m_office->imports->isIdle());
        QStringList said;
        for (const QLabel *label : m_office->imports->result()->findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.join(u'\n').contains(QStringLiteral("照合のみ")));
    }

    // Days as digits of the era, in a workbook, with rows that do not read.
    void aWorkbookWithOddRows()
    {
        open(QStringLiteral("list.xlsx"),
             test::workbookFile(
                 {{QStringLiteral("日付"), QStringLiteral("金額"), QStringLiteral("摘要")},
                  {QStringLiteral("080805"), 1200, QStringLiteral("ミホン")},
                  {QStringLiteral("080806"), QStringLiteral("x"), QStringLiteral("?")},
                  {QStringLiteral("080807"), 300, QStringLiteral("ミホン")}}));
        QVERIFY(m_wizard->fileStep()->sheets()->isVisible());
        QVERIFY(!m_wizard->fileStep()->encodings()->isVisible());
        step(MapWizard::Columns);
        QCOMPARE(m_wizard->columnsStep()->dates()->currentData().toInt(), int(DateForm::EraDigits));
        QVERIFY(m_wizard->columnsStep()->signs()->isVisible()); // in and out in one column
        step(MapWizard::Name);
        chooseBank();
        step(MapWizard::Trial);
        QTRY_VERIFY(m_wizard->isTried());
        QCOMPARE(m_wizard->trialStep()->receipts()->model()->rowCount(), 2);
        QCOMPARE(m_wizard->trialStep()->problems()->model()->rowCount(), 1);
    }

    // What would make no map is said where it is chosen, and the way goes no further.
    void whatIsMissingIsSaid()
    {
        open(QStringLiteral("odd.csv"), statement);
        m_wizard->fileStep()->skipped()->setValue(2);
        step(MapWizard::File); // the header is left out
        QVERIFY(m_wizard->messages()->count() > 0);
        m_wizard->fileStep()->skipped()->setValue(1);
        m_wizard->fileStep()->lines()->selectRow(0); // another header by a press on its row
        QCOMPARE(m_wizard->fileStep()->headerRow()->value(), 1);
        step(MapWizard::File);
        m_wizard->fileStep()->headerRow()->setValue(2);
        step(MapWizard::Columns);
        QComboBox *day = m_wizard->columnsStep()->roles()[0];
        day->setCurrentIndex(day->findData(int(ColumnRole::Other)));
        step(MapWizard::Columns);
        day->setCurrentIndex(day->findData(int(ColumnRole::Payer)));
        step(MapWizard::Columns); // two payers
        day->setCurrentIndex(day->findData(int(ColumnRole::ReceivedOn)));
        step(MapWizard::Name);
        QComboBox *agreements = m_wizard->nameStep()->agreements();
        agreements->setCurrentIndex(agreements->findData(demo::agency().key));
        step(MapWizard::Name); // an agency's receipts need a number
        m_wizard->back();
        m_wizard->next();
        chooseBank();
        m_wizard->nameStep()->name()->clear();
        step(MapWizard::Name);
        QTest::keyClick(m_wizard, Qt::Key_Escape);
        QTRY_VERIFY(!m_office->imports->maps()->wizard());
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM column_map"), 0);
    }

    void mapsAreRenamedAndRemoved()
    {
        const ColumnMapService service(m_office->house.context());
        ColumnMap map;
        map.name = QStringLiteral("みどり");
        map.agreementKey = demo::bank().key;
        map.columns = {{QStringLiteral("取引日"), ColumnRole::ReceivedOn},
                       {QStringLiteral("お預入れ"), ColumnRole::Deposit}};
        must(service.put(m_office->house.admin(), map, QStringLiteral("x.csv"), statement));
        m_office->shell.showPlace(Place::Import);
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        QTest::keyClick(&m_office->shell, Qt::Key_F8);
        QTRY_VERIFY(m_office->imports->maps()->maps());
        MapsWindow *window = m_office->imports->maps()->maps();
        QTRY_COMPARE(window->table()->model()->rowCount(), 1);
        QTRY_VERIFY(window->isActiveWindow());
        window->name()->setText(QStringLiteral("あおば"));
        QTest::keyClick(window->name(), Qt::Key_Return);
        QTRY_COMPARE(must(service.list(m_office->house.admin())).front().name,
                     QStringLiteral("あおば"));
        Office::picture(*window, QStringLiteral("maps"));
        // The list has read it again, so that a key is for the new name.
        QTRY_COMPARE(window->table()->model()->index(0, 0).data().toString(),
                     QStringLiteral("あおば"));
        QTRY_COMPARE(window->name()->text(), QStringLiteral("あおば"));
        QTest::keyClick(window, Qt::Key_F4);
        QVERIFY(window->messages()->count() > 0); // the first press asks
        QCOMPARE(must(service.list(m_office->house.admin())).size(), std::size_t(1));
        QTest::keyClick(window, Qt::Key_F4);
        QTRY_COMPARE(window->table()->model()->rowCount(), 0);
        QVERIFY(must(service.list(m_office->house.admin())).empty());
    }
};

QTEST_MAIN(TestMapWizard)
#include "tst_map_wizard.moc"
