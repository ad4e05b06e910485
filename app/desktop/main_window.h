// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/sandbox_process.h"
#include "app/desktop/watched_folders.h"
#include "app/wiring/backend_wiring.h"
#include "app/wiring/workplace.h"
#include "models/services/sync.h"
#include "ui/pages/page_context.h"
#include "ui/shell/shell.h"

#include <QStackedWidget>
#include <QTimer>

#include <memory>

class QSettings;

namespace keshikomi {
class BatchWindow;
class ClearingPage;
class DataPage;
class ImportPage;
class OrdersPage;
class PayPage;
class PrintJobs;
class PrinterPage;
class RefundsPage;
class TasksPage;
class TwicePage;
class UnpaidPage;
} // namespace keshikomi

namespace keshikomi::desktop {

class StartPage;

// The window over one opened store: the pages in their shell, the connection to the backend, the
// sealing of what was booked. What it is given outlives it.
class MainWindow final : public QStackedWidget
{
    Q_OBJECT
public:
    MainWindow(Look &look,
               Workplace &workplace,
               SecretStore &secrets,
               const SheetRenderer &sheets,
               const SheetPrinter &printers,
               QSettings *memory = nullptr, // how this person left the lists
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // Reads whether the house is set up; then ready() or the start page.
    void start();
    void makeDemo(int bills);
    void take(const QStringList &files);
    // The books, or what this seat watches, changed elsewhere in this process.
    void readAgain();

    Shell *shell() const { return m_shell; }
    PrintJobs *printJobs() const { return m_printing; }
    StartPage *startPage() const { return m_start; }
    bool isReady() const { return m_ready; }
    // Opens the first open bill on the page for paying, for pictures.
    void showSomeBill();

Q_SIGNALS:
    void ready();
    void changed(); // the books or the settings, here or by another program
    void languageChosen(const QString &language);

private:
    void addPages(const PageContext &context);
    void connectPrinting();
    void connectPages();
    void connectActions();
    void connectStart();
    void makePersonMenu();
    void open();
    void openBackend();
    void fillDesk(); // of the demo that was just made
    void showDemo();
    void startSandbox();
    void follow(const BackendWiring::Opened &backend);
    void showSync();
    void connectFolders();
    void seal();
    void countWaiting();
    void booksChanged();
    void connectSearch();
    void search(Place place, const QString &text);

    Look &m_look;
    Workplace &m_workplace;
    DataWatch m_watch;
    BackendWiring m_wiring;
    StartPage *m_start;
    Shell *m_shell;
    OrdersPage *m_orders = nullptr;
    PayPage *m_pay = nullptr;
    ImportPage *m_import = nullptr;
    ClearingPage *m_clearing = nullptr;
    UnpaidPage *m_unpaid = nullptr;
    TasksPage *m_tasks = nullptr;
    TwicePage *m_twice = nullptr;
    RefundsPage *m_refunds = nullptr;
    PrinterPage *m_printers = nullptr;
    PrintJobs *m_printing = nullptr;
    BatchWindow *m_batches = nullptr;
    QHash<Place, DataPage *> m_pages;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<SyncService> m_sync; // before the backend it works with
    WatchedFolders m_folders;
    QTimer m_sealing;
    QTimer m_searchPause;
    QString m_searched;
    Place m_searchedAt = Place::Orders; // where it was typed
    bool m_ready = false;
    bool m_isSealing = false;
};

} // namespace keshikomi::desktop
