// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/printers/qt_printers.h"
#include "tests/app/sandbox/running_sandbox.h"
#include "tests/gui/browser.h"
#include "tests/support/suite.h"
#include "ui/pages/pay/pay_page.h"

#include <QElapsedTimer>

using namespace keshikomi;

namespace {

constexpr int patience = 60'000;
constexpr qint64 longestMs = 2'000; // from the customer's click to the lamp

class NoSecrets final : public SecretStore
{
public:
    void read(const QString &, Then<Result<std::optional<QByteArray>>> then) override
    {
        then(std::optional<QByteArray>());
    }
    void keep(const QString &, const QByteArray &, Then<Kept> then) override
    {
        then(Kept::ThisSessionOnly);
    }
    void forget(const QString &, Then<Done> then) override { then(done()); }
};

} // namespace

// The whole way of a payment with a customer's real browser: the window asks, the centre answers,
// Chromium opens the address of the code and presses 承認, and the window says so by itself.
class TestBrowserPay final : public test::Suite
{
    Q_OBJECT

    QTemporaryDir m_home;
    const SystemClock m_clock{};
    test::RunningSandbox m_centre;
    test::Browser m_browser;
    std::unique_ptr<Workplace> m_workplace;

    QString urlOf(qint64 number)
    {
        const auto requests = m_workplace->requests().ofBill(m_workplace->actor(), number).result();
        return requests && !requests->empty() ? requests->front().url : QString();
    }
    // An open bill of the demo that was not handed over yet.
    qint64 someBill()
    {
        const Actor &actor = m_workplace->actor();
        const auto ids = m_workplace->unpaid().ids(actor, 0, {}).result();
        for (const BillRow &row : *m_workplace->bills().rows(actor, *ids).result()) {
            const auto bill = m_workplace->bills().find(actor, row.number).result();
            if (bill->state == BillState::Issued && !bill->deliveredOn.isValid()
                && bill->open == bill->amount)
                return row.number;
        }
        qFatal("the demo has no open bill");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::Browser::isThere())
            QSKIP("chromium and chromedriver are not on this computer");
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        QVERIFY(m_centre.start());
        qputenv("KESHIKOMI_BACKEND_URL", m_centre.base().toUtf8());
        qputenv("KESHIKOMI_BACKEND_KEY", m_centre.key().toUtf8());
        auto made = Workplace::create(m_home.filePath(QStringLiteral("books.keshikomi")), m_clock);
        QVERIFY(made);
        m_workplace = std::move(*made);
        DemoPlan plan;
        plan.customers = 20;
        plan.bills = 60;
        QVERIFY(m_workplace->demo().make(m_workplace->actor(), plan).result());
        QVERIFY2(m_browser.start(), qPrintable(m_browser.output()));
    }
    void cleanupTestCase()
    {
        m_workplace.reset();
        qunsetenv("KESHIKOMI_BACKEND_URL");
        qunsetenv("KESHIKOMI_BACKEND_KEY");
    }

    void theLampTurnsByItself()
    {
        Look look(ColourMode::Light, 1);
        look.applyTo(*qApp);
        NoSecrets secrets;
        const printing::PdfSheetRenderer sheets;
        const printing::QtPrinters printers(sheets);
        desktop::MainWindow window(look, *m_workplace, secrets, sheets, printers);
        window.resize(1440, 900);
        window.show();
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), patience);
        auto *page = window.findChild<PayPage *>();
        QVERIFY(page);
        const qint64 number = someBill();
        page->showBill(number);
        window.shell()->showPlace(Place::Pay);
        QTRY_VERIFY_WITH_TIMEOUT(page->facts().has_value(), patience);
        QCOMPARE(page->lamp()->tone(), Tone::Bad);
        page->makeQr();
        QTRY_VERIFY_WITH_TIMEOUT(!urlOf(number).isEmpty(), patience);

        m_browser.open(urlOf(number));
        const QString shown = m_browser.source();
        QVERIFY2(shown.contains(QStringLiteral("B-%1").arg(number)), qPrintable(shown));
        QElapsedTimer watch;
        qint64 lamp = -1;
        watch.start();
        QVERIFY(m_browser.click(QStringLiteral("button[value=approve]")));
        const auto turned = [&] {
            if (lamp < 0 && page->lamp()->tone() == Tone::Good)
                lamp = watch.elapsed();
            return lamp >= 0;
        };
        QVERIFY(QTest::qWaitFor(turned, patience));
        qInfo("click in the browser to the lamp: %lld ms", lamp);
        QVERIFY2(lamp <= longestMs, "the lamp must turn within two seconds");
        QVERIFY(page->facts()->bill.isPaid());
        QCOMPARE(stepsOf(*page->facts()).current, 4);
    }
};

QTEST_MAIN(TestBrowserPay)
#include "tst_browser_pay.moc"
