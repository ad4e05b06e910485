// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/settlement/report_form.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/parts/ledger_table.h"

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

private Q_SLOTS:
    void takesAReportInAndBooksIt()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        Office office;
        office.take({test::sample("cvs-agency-dsk-style.sjis.csv")});
        office.house.clock.set(QDateTime(QDate(2026, 8, 21), QTime(3, 0), Qt::UTC));
        auto *const page = new SettlementPage(office.context);
        office.shell.addPage(Place::Settle, page, page->details());
        office.shell.showPlace(Place::Settle);
        must(SettlementService(office.context.services)
                 .setTerms(office.context.actor,
                           QStringLiteral("999999-12345"),
                           QDate(2026, 8, 1),
                           {QStringLiteral("smartpit-a"), QStringLiteral("d5"), {}}));
        page->refresh();
        QTRY_COMPARE(page->cycles()->model()->rowCount(), 5);
        page->cycles()->selectRow(0);
        QVERIFY(!page->bookButton()->isEnabled());

        ReportForm &form = *page->form();
        QTRY_VERIFY(form.isVisible()); // in the details of a cycle nobody reported
        form.field(ReportForm::Gross)->setText(QStringLiteral("五十万"));
        page->takeFigures();
        QVERIFY(!page->undoButton()->isEnabled()); // it is no amount
        const std::array<const char *, ReportForm::Count> typed{
            "571,699", "5", "650", "215", "600", "1,500", "", ""};
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
    }
};

QTEST_MAIN(TestSettlementPage)
#include "tst_settlement_page.moc"
