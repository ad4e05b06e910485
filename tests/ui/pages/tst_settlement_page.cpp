// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/tasks.h"
#include "models/wording/words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/settlement/report_form.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

namespace {

// A transfer as an import would leave it.
PaymentId transferred(Office &office, qint64 amount)
{
    return must(office.house.store->write([amount](Session &session) -> Result<PaymentId> {
        KK_TRY(const qint64 id,
               session.insert(
                   "INSERT INTO payment (agreement, channel, amount, received_on, received_at, "
                   "shop, slip_key, reissue, remitter_code, payer_key, state, unapplied, "
                   "operation) SELECT a.id, 'bank_transfer', ?, '2026-08-20', '', '', '', 0, "
                   "'', 'ダイコウ', 'confirmed', '', o.id FROM agreement a, "
                   "(SELECT MIN(id) AS id FROM operation) o "
                   "WHERE a.channel = 'bank_transfer' RETURNING id",
                   {amount}));
        KK_CHECK(
            session.exec("INSERT INTO open_payment (payment, open) VALUES (?, ?)", {id, amount}));
        return PaymentId(id);
    }));
}

} // namespace

// From the cycle to the booked payout and back, by the page's own hands.
class TestSettlementPage final : public test::Suite
{
    Q_OBJECT

private:
    // An agency's payments were taken in, and by which plan it settles is said.
    static SettlementPage *open(Office &office, QDate today)
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        office.take({test::sample("cvs-agency-dsk-style.sjis.csv")});
        office.house.clock.set(QDateTime(today, QTime(3, 0), Qt::UTC));
        auto *const page = new SettlementPage(office.context);
        office.shell.addPage(Place::Settle, page, page->details());
        office.shell.showPlace(Place::Settle);
        must(SettlementService(office.context.services)
                 .setTerms(office.context.actor,
                           QStringLiteral("999999-12345"),
                           QDate(2026, 8, 1),
                           {QStringLiteral("smartpit-a"), QStringLiteral("d5"), {}}));
        page->refresh();
        return page;
    }

private Q_SLOTS:
    void takesAReportInAndBooksIt()
    {
        Office office;
        SettlementPage *const page = open(office, QDate(2026, 8, 21));
        QTRY_COMPARE(page->cycles()->model()->rowCount(), 5);
        page->cycles()->selectRow(0);
        QVERIFY(!page->bookButton()->isEnabled());

        ReportForm &form = *page->form();
        QTRY_VERIFY(form.isVisible()); // in the details of a cycle nobody reported
        form.field(ReportForm::Gross)->setText(QStringLiteral("五十万"));
        page->takeFigures();
        QVERIFY(!page->undoButton()->isEnabled()); // it is no amount
        const std::array<const char *, ReportForm::Count> typed{
            "571,699", "5", "650", "215", "600", "1,500", "", "", ""};
        for (int place = 0; place < ReportForm::Count; ++place)
            form.field(place)->setText(QString::fromLatin1(typed.at(size_t(place))));
        page->takeFigures();
        QTRY_VERIFY(page->undoButton()->isEnabled());
        QVERIFY(!form.isVisible());
        QCOMPARE(page->bankLines()->count(), 0);

        const PaymentId line = transferred(office, 568'734);
        page->refresh();
        QTRY_COMPARE(page->bankLines()->count(), 1);
        QCOMPARE(page->bankLines()->currentData().toLongLong(), line.value());
        page->book();
        QTRY_COMPARE(page->bankLines()->count(), 0);
        QTRY_VERIFY(page->undoButton()->isEnabled());
        const auto state = [page] {
            return page->cycles()->model()->index(0, 3).data().toString();
        };
        QTRY_COMPARE(state(), QStringLiteral("記帳済み"));
        page->takeBack();
        QTRY_COMPARE(page->bankLines()->count(), 1);
        page->takeBack();
        QTRY_VERIFY(!page->undoButton()->isEnabled());
        QTRY_COMPARE(state(), QStringLiteral("振込予定"));
        QVERIFY(!form.lateButton()->isVisible());
    }

    // Fees without tax, fees told with tax, and a period that is no agreed cycle: it stands in the
    // list all the same, and can be taken back.
    void takesWhatFewReportsTell()
    {
        Office office;
        SettlementPage *const page = open(office, QDate(2026, 8, 21));
        QTRY_COMPARE(page->cycles()->model()->rowCount(), 5);
        page->cycles()->selectRow(0);
        ReportForm &form = *page->form();
        QTRY_VERIFY(form.isVisible());
        QVERIFY(!form.sinceField()->isVisible());
        form.furtherButton()->click();
        QVERIFY(form.sinceField()->isVisible());
        QVERIFY(form.taxInsideBox()->isVisible());
        form.field(ReportForm::Gross)->setText(QStringLiteral("10,000"));
        form.field(ReportForm::Fee)->setText(QStringLiteral("1,100"));
        form.field(ReportForm::ExemptFee)->setText(QStringLiteral("百円"));
        form.sinceField()->setText(QStringLiteral("2026/08/02"));
        form.untilField()->setText(QStringLiteral("2026/08/01"));
        const QString ofUntil = form.untilField()->accessibleDescription();
        page->takeFigures();
        QVERIFY(form.isVisible());
        QVERIFY(form.untilField()->accessibleDescription() != ofUntil);
        form.field(ReportForm::ExemptFee)->setText(QStringLiteral("100"));
        form.untilField()->setText(QStringLiteral("2026/08/03"));
        form.taxInsideBox()->setChecked(true);
        page->takeFigures();
        const SettlementService service(office.context.services);
        const auto reported = [&] { return must(service.list(office.context.actor, false)); };
        QTRY_COMPARE(reported().size(), std::size_t(1));
        const Settlement told = reported().front();
        QCOMPARE(told.cycle.from, QDate(2026, 8, 2));
        QCOMPARE(told.cycle.to, QDate(2026, 8, 3));
        QCOMPARE(told.figures.fee, Yen(1'000));
        QCOMPARE(told.figures.tax, Yen(100));
        QCOMPARE(told.figures.exemptFee, Yen(100));
        QTRY_COMPARE(page->cycles()->model()->rowCount(), 6);
        int own = -1;
        for (int row = 0; row < 6; ++row) {
            if (page->cycles()->model()->index(row, 5).data().isNull())
                own = row; // nothing is expected of it
        }
        QVERIFY(own >= 0);
        page->cycles()->selectRow(own);
        QTRY_VERIFY(page->undoButton()->isEnabled());
        page->takeBack();
        QTRY_COMPARE(page->cycles()->model()->rowCount(), 5);
        QVERIFY(reported().empty());
    }

    // A payout does not come: a person is told once.
    void makesTasksOfWhatIsLate()
    {
        Office office;
        SettlementPage *const page = open(office, QDate(2026, 9, 20));
        const auto lateRow = [page] {
            for (int row = 0; row < page->cycles()->model()->rowCount(); ++row) {
                if (page->cycles()->model()->index(row, 3).data().toString()
                    == cycleStateText(CycleState::Late))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(lateRow() >= 0);
        page->cycles()->selectRow(lateRow());
        QPushButton *const late = page->form()->lateButton();
        QTRY_VERIFY(late->isVisible());
        const TaskService tasks(office.context.services);
        const auto count = [&] { return must(tasks.ids(office.context.actor)).size(); };
        const std::size_t before = count();
        late->click();
        QTRY_VERIFY(count() > before);
        QTRY_COMPARE(page->messages()->count(), 1);
        const std::size_t after = count();
        QTRY_VERIFY(late->isVisible());
        late->click();
        QTRY_COMPARE(page->messages()->bar()->message().tone, Tone::Neutral);
        QCOMPARE(count(), after);
    }
};

QTEST_MAIN(TestSettlementPage)
#include "tst_settlement_page.moc"
