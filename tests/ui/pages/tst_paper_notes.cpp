// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheets.h"
#include "models/wording/sheet_words.h"
#include "models/wording/slip_note_words.h"
#include "tests/ui/pages/test_window.h"
#include "translations/install.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/message_bar.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace keshikomi;
using test::must;
using test::TestHouse;
using test::TestWindow;

namespace {

constexpr qint64 firstInvoice = 100'001;

SheetWish wishFor(SheetKind kind, qint64 number)
{
    SheetWish wish;
    wish.kind = kind;
    wish.number = number;
    return wish;
}

// A customer whose bills are grouped by today.
Customer groupedCustomer(TestHouse &house)
{
    const Customer customer = house.customer();
    must(SheetService(house.context())
             .setPaper(house.admin(), customer.number, {{}, house.clock.today().day()}));
    return customer;
}

Bill billOf(TestHouse &house, const Customer &customer, bool delivered)
{
    const LineItem line = demo::lump(QStringLiteral(u"修理"), TaxKind::Standard, 30'000);
    return must(BillService(house.context())
                    .issue(house.admin(), house.newBill(customer.id, {line}, delivered)));
}

// The window of the sheet, once it shows it.
QPointer<SheetWindow> shown(TestWindow &window, const SheetWish &wish)
{
    QPointer<SheetWindow> sheet = new SheetWindow(window.context, wish, nullptr);
    sheet->show();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 30'000); }();
    return sheet;
}

} // namespace

// What a paper leaves out or asks for a second time is said where it is looked at.
class TestPaperNotes final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        QStandardPaths::setTestModeEnabled(true);
    }

    void aSlipOfAGroupedInvoiceIsTold()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const Customer customer = groupedCustomer(house);
        const Bill bill = billOf(house, customer, true);
        must(SheetService(house.context())
                 .handOut(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number)));
        const QString note = slipNoteText(SlipNote::Grouped, firstInvoice);
        QVERIFY(note.contains(QStringLiteral("G-100001")));
        SlipSide side(window.context);
        QSignalSpy made(&side, &SlipSide::shown);
        side.make(bill.number);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30'000);
        const auto labels = side.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&note](const QLabel *label) {
            return label->text().contains(note);
        }));
        const auto sheet = shown(window, wishFor(SheetKind::PaymentSlip, bill.number));
        const auto *messages = sheet->findChild<MessageArea *>();
        QVERIFY(messages->bar());
        QCOMPARE(messages->bar()->message().happened, note);
        QCOMPARE(messages->bar()->message().tone, Tone::Warn);
        const QTemporaryDir folder;
        QSignalSpy saved(sheet, &SheetWindow::saved);
        sheet->saveTo(folder.filePath(QStringLiteral("slip.pdf")));
        QVERIFY(saved.wait(30'000));
        QCOMPARE(messages->bar()->message().meaning, note); // and whoever hands it out reads it
        QVERIFY(sheet->close());
    }

    void billsNotHandedOverAreTold()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        TestWindow window(house);
        const Customer customer = groupedCustomer(house);
        billOf(house, customer, true);
        const Bill waiting = billOf(house, customer, false);
        const auto sheet = shown(window, wishFor(SheetKind::GroupedInvoice, customer.number));
        const auto *messages = sheet->findChild<MessageArea *>();
        QVERIFY(messages->bar());
        QCOMPARE(messages->bar()->message().happened, notHandedOverTextInWindow(1, waiting.amount));
        QCOMPARE(messages->bar()->message().tone, Tone::Warn);
        QVERIFY(sheet->close());
    }
};

QTEST_MAIN(TestPaperNotes)
#include "tst_paper_notes.moc"
