// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/start_page.h"
#include "ui/pages/agreements/agreements_window.h"
#include "ui/pages/agreements/comparison_view.h"
#include "ui/pages/clearing/clearing_page.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/closing/month_panel.h"
#include "ui/pages/closing/point_guide.h"
#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/debit_contracts_view.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/maps/map_desk.h"
#include "ui/pages/maps/map_wizard.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/pages/refunds/refunds_page.h"
#include "ui/pages/rules/payers_window.h"
#include "ui/pages/rules/rules_menu.h"
#include "ui/pages/rules/standing_window.h"
#include "ui/pages/settings/settings_menu.h"
#include "ui/pages/settings/shops_window.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/pages/tenants/tenants_window.h"
#include "ui/pages/unpaid/credits_window.h"
#include "ui/pages/unpaid/unpaid_page.h"
#include "ui/parts/details.h"
#include "ui/parts/ledger_table.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace keshikomi::desktop {

namespace {

// The stops of one window, made one by one.
class Tour final
{
public:
    explicit Tour(MainWindow &window)
        : m_window(window)
    {
    }
    void page(const char *name, Place place, std::function<void()> then = {})
    {
        const auto show = [&window = m_window, place, then = std::move(then)] {
            window.setCurrentWidget(window.shell());
            window.shell()->showPlace(place);
            if (then)
                then();
        };
        m_stops.append({QString::fromLatin1(name), show, false});
    }
    // Something in the window the stop before has opened.
    void further(const char *name, std::function<void()> then)
    {
        m_stops.last().goesOn = true;
        m_stops.append({QString::fromLatin1(name), std::move(then), false});
    }
    template<typename Page>
    Page *the() const
    {
        return m_window.findChild<Page *>();
    }
    MainWindow &window() const { return m_window; }
    QList<TourStop> stops() const { return m_stops; }

private:
    MainWindow &m_window;
    QList<TourStop> m_stops;
};

void trigger(const MainWindow &window, ActionId action)
{
    window.shell()->actions()->action(action)->trigger();
}

void addDesk(Tour &tour)
{
    auto *const orders = tour.the<OrdersPage>();
    auto *const pay = tour.the<PayPage>();
    tour.page("01-orders", Place::Orders);
    tour.page("02-orders-new", Place::Orders, [orders] { orders->newOrder(); });
    tour.page("03-pay", Place::Pay);
    tour.page(
        "04-pay-slip", Place::Pay, [pay] { pay->showBill(pay->billNumber(), PayPage::Way::Slip); });
    tour.page("05-sheet", Place::Pay, [pay] { pay->sheets()->open(SheetKind::Invoice); });
    tour.page("06-print-many", Place::Orders, [&window = tour.window()] {
        trigger(window, ActionId::PrintMany);
    });
}

void addImport(Tour &tour, const QString &table)
{
    auto *const page = tour.the<ImportPage>();
    tour.page("10-import", Place::Import);
    tour.page("11-import-lines", Place::Import, [page] {
        if (const qint64 import = currentRecord(page->table()); import > 0)
            page->showLines(ImportId(import));
    });
    tour.page("12-import-paper", Place::Import, [page] { page->enterPaper(); });
    tour.page("13-import-folders", Place::Import, [page] { page->planFolders(); });
    tour.page("14-import-maps", Place::Import, [page] { page->maps()->showMaps(); });
    tour.page("15-map-file", Place::Import, [page, table] { page->maps()->describe(table); });
    const auto next = [page] {
        if (MapWizard *wizard = page->maps()->wizard())
            wizard->next();
    };
    tour.further("16-map-columns", next);
    tour.further("17-map-name", next);
}

void addClearing(Tour &tour)
{
    tour.page("20-clearing", Place::Clear);
    tour.page("20-clearing-other", Place::Clear, [&window = tour.window()] {
        trigger(window, ActionId::OtherReceipt);
    });
    tour.page("20-clearing-history", Place::Clear, [&window = tour.window()] {
        trigger(window, ActionId::ClearingHistory);
    });
    static constexpr std::array names{
        "21-passes", "22-payers", "23-standing-numbers", "23-clearing-rules"};
    const QList<QAction *> windows = tour.the<RulesMenu>()->menu()->actions();
    if (windows.size() != qsizetype(names.size()))
        qFatal("the tour has no name for a window of the clearing rules");
    for (std::size_t at = 0; at < names.size(); ++at)
        tour.page(
            names[at], Place::Clear, [action = windows[qsizetype(at)]] { action->trigger(); });
    auto *const clearing = tour.the<ClearingPage>();
    tour.page("22-payers-customer", Place::Clear, [clearing, windows] {
        windows[1]->trigger(); // "22-payers"
        auto *payers = clearing->findChild<PayersWindow *>();
        payers->openCustomer();
        payers->close(); // one window is beside the others at a stop
    });
    tour.page("23-standing-money", Place::Clear, [clearing, windows] {
        windows[2]->trigger(); // "23-standing-numbers"
        auto *numbers = clearing->findChild<StandingWindow *>();
        numbers->openMoney();
        numbers->close();
    });
    tour.page("24-evidence", Place::Clear, [&window = tour.window()] {
        trigger(window, ActionId::Evidence);
    });
    tour.page("25-tasks", Place::Tasks);
    tour.page("26-twice", Place::Twice);
    auto *const refunds = tour.the<RefundsPage>();
    tour.page("27-refunds", Place::Refunds);
    tour.page("28-refund-account", Place::Refunds, [refunds] { refunds->openAccount(); });
    tour.page("29-refund-otherwise", Place::Refunds, [refunds] { refunds->openOutside(); });
}

void addSettlement(Tour &tour)
{
    auto *const page = tour.the<SettlementPage>();
    tour.page("30-settlement", Place::Settle);
    tour.page("31-contracts", Place::Settle, [page] { page->openAgreements(); });
    const auto agreements = [page](AgreementsWindow::View view) {
        auto *window = page->findChild<AgreementsWindow *>();
        window->showView(view);
        window->comparison()->compare();
    };
    tour.further("32-fee-plans", [agreements] { agreements(AgreementsWindow::View::Terms); });
    tour.further("33-comparison", [agreements] { agreements(AgreementsWindow::View::Comparison); });
    tour.page("34-tenants", Place::Settle, [page] { page->openTenants(); });
    const auto tenants = [page](TenantsWindow::View view) {
        page->findChild<TenantsWindow *>()->showView(view);
    };
    tour.further("35-tenant-terms", [tenants] { tenants(TenantsWindow::View::Kept); });
    tour.further("36-tenant-statements", [tenants] { tenants(TenantsWindow::View::Statements); });
}

// What sheets go by: of a customer, of a bill, of the store.
void addPaper(Tour &tour)
{
    auto *const pay = tour.the<PayPage>();
    const auto press = [pay](const char *name) {
        if (auto *button = pay->details()->findChild<QPushButton *>(QLatin1String(name)))
            button->click();
    };
    tour.page("60-customer-paper", Place::Pay, [press] { press("customer-paper"); });
    tour.page("61-bill-numbers", Place::Pay, [press] { press("bill-numbers"); });
    static constexpr std::array names{
        "62-templates", "63-message", "64-sets", "65-links", "66-shops", "67-holidays"};
    const QList<QAction *> windows = tour.the<PrinterPage>()->more()->menu()->actions();
    if (windows.size() != qsizetype(names.size()))
        qFatal("the tour has no name for a window of the settings");
    for (std::size_t at = 0; at < names.size(); ++at)
        tour.page(
            names[at], Place::Settings, [action = windows[qsizetype(at)]] { action->trigger(); });
    tour.page("68-shop-facts", Place::Settings, [page = tour.the<PrinterPage>(), windows] {
        windows[4]->trigger(); // "66-shops"
        page->findChild<ShopsWindow *>()->showView(ShopsWindow::View::Facts);
    });
}

void addOthers(Tour &tour)
{
    auto *const debit = tour.the<DebitPage>();
    tour.page("40-debit", Place::Debit, [debit] { debit->showView(DebitPage::View::Requests); });
    tour.page("40-debit-results", Place::Debit, [debit] { debit->batches()->openRules(); });
    tour.page(
        "41-debit-accounts", Place::Debit, [debit] { debit->showView(DebitPage::View::Accounts); });
    tour.page("41-debit-contracts", Place::Debit, [debit] {
        debit->showView(DebitPage::View::Contracts);
        debit->contracts()->table()->selectRow(0);
    });
    tour.page("42-closing", Place::CloseDay);
    tour.further("43-closing-bank", [closing = tour.the<ClosingPage>()] {
        const std::vector<ClosePoint> &points = closing->month()->check().points;
        for (std::size_t row = 0; row < points.size(); ++row) {
            if (points[row].kind == ClosePointKind::BankBalance)
                closing->month()->checklist()->selectRow(int(row));
        }
        if (auto *area = closing->findChild<QScrollArea *>())
            area->ensureWidgetVisible(closing->month()->guide());
    });
    tour.page("44-journals", Place::CloseDay, [closing = tour.the<ClosingPage>()] {
        closing->openJournalFiles();
    });
    auto *const unpaid = tour.the<UnpaidPage>();
    tour.page("50-unpaid", Place::Receivables);
    tour.further("50-credits", [unpaid] { unpaid->openCredits(); });
    tour.page("50-reminders", Place::Receivables, [unpaid] {
        if (auto *button =
                unpaid->details()->findChild<QPushButton *>(QStringLiteral("bill-reminders")))
            button->click();
    });
    tour.page("51-staff", Place::Staff);
    tour.page("52-printers", Place::Settings);
    addPaper(tour);
    tour.page(
        "53-help", Place::Clear, [&window = tour.window()] { window.shell()->setHelpShown(true); });
    tour.further("54-start", [&window = tour.window()] {
        window.shell()->setHelpShown(false);
        window.setCurrentWidget(window.startPage());
    });
}

bool isBeside(const QWidget *widget, const MainWindow &window)
{
    return widget != &window && widget->isVisible() && widget->windowType() == Qt::Window;
}

} // namespace

QList<TourStop> tourOf(MainWindow &window, const QString &table)
{
    Tour tour(window);
    addDesk(tour);
    addImport(tour, table);
    addClearing(tour);
    addSettlement(tour);
    addOthers(tour);
    return tour.stops();
}

QWidget *frontOf(MainWindow &window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (isBeside(widget, window))
            return widget;
    }
    return &window;
}

void closeOthers(MainWindow &window)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (isBeside(widget, window))
            widget->close();
    }
}

} // namespace keshikomi::desktop
