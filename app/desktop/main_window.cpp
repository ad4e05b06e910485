// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"

#include "app/desktop/start_page.h"
#include "models/services/demo_desk/demo_desk.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/clearing/clearing_page.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/pages/refunds/refunds_page.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/pages/tasks/tasks_page.h"
#include "ui/pages/twice/twice_page.h"
#include "ui/pages/unpaid/unpaid_page.h"
#include "ui/parts/details.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

#include <QMenu>
#include <QStandardPaths>
#include <QThreadPool>

namespace keshikomi::desktop {

namespace {

constexpr int sealEvery = 5'000; // milliseconds
constexpr int searchPause = 250;

QString sandboxDatabase(const Workplace &workplace)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/keshikomi/sandbox-%1.sqlite").arg(workplace.store().uuid());
}

} // namespace

MainWindow::MainWindow(Look &look,
                       Workplace &workplace,
                       SecretStore &secrets,
                       const SheetRenderer &sheets,
                       const SheetPrinter &printers,
                       QSettings *memory,
                       QWidget *parent)
    : QStackedWidget(parent)
    , m_look(look)
    , m_workplace(workplace)
    , m_wiring(workplace.context(), workplace.actor(), secrets)
    , m_start(new StartPage(look))
    , m_shell(new Shell(look))
    , m_folders(workplace)
{
    setWindowTitle(tr("Keshikomi"));
    addWidget(m_start);
    addWidget(m_shell);
    const PageContext context{m_look,
                              m_workplace.context(),
                              m_workplace.actor(),
                              m_watch,
                              *m_shell->actions(),
                              sheets,
                              printers,
                              m_shell->jobs(),
                              memory};
    m_printing = new PrintJobs(context, this);
    m_batches = new BatchWindow(context, *m_printing, this);
    addPages(context);
    connectPages();
    connectPrinting();
    connectActions();
    connectStart();
    connectFolders();
    makePersonMenu();
    m_shell->topBar()->setPerson(workplace.actor().name);
    m_shell->topBar()->setSync(Tone::Neutral, tr("Not connected"));
    connect(&m_watch, &DataWatch::changed, this, &MainWindow::booksChanged);
    m_sealing.setInterval(sealEvery);
    connect(&m_sealing, &QTimer::timeout, this, &MainWindow::seal);
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPause);
    connect(&m_searchPause, &QTimer::timeout, this, [this] { search(m_searchedAt, m_searched); });
}

MainWindow::~MainWindow()
{
    m_sync.reset();
    // Sheets that are still drawn on other threads use what was given to this window.
    QThreadPool::globalInstance()->waitForDone();
    // What was booked last is sealed before the books are closed.
    m_workplace.sealer().sealAll(m_workplace.actor().seat).waitForFinished();
}

void MainWindow::addPages(const PageContext &context)
{
    m_orders = new OrdersPage(context);
    m_pay = new PayPage(context);
    m_import = new ImportPage(context);
    m_import->setSecrets(m_workplace.secrets());
    m_clearing = new ClearingPage(context);
    m_unpaid = new UnpaidPage(context);
    m_tasks = new TasksPage(context);
    m_twice = new TwicePage(context);
    m_refunds = new RefundsPage(context);
    m_printers = new PrinterPage(context);
    const auto add = [this](Place place, DataPage *page, QWidget *details) {
        m_pages.insert(place, page);
        m_shell->addPage(place, page, details);
    };
    add(Place::Orders, m_orders, m_orders->details());
    add(Place::Pay, m_pay, m_pay->details());
    add(Place::Import, m_import, m_import->details());
    add(Place::Clear, m_clearing, nullptr);
    add(Place::Tasks, m_tasks, m_tasks->details());
    add(Place::Debit, new DebitPage(context), nullptr);
    auto *closing = new ClosingPage(context, m_workplace.headsFile());
    add(Place::CloseDay, closing, nullptr);
    connect(closing, &ClosingPage::placeWanted, m_shell, &Shell::showPlace);
    add(Place::Receivables, m_unpaid, m_unpaid->details());
    add(Place::Twice, m_twice, nullptr);
    add(Place::Staff, new StaffPage(context), nullptr);
    auto *settlements = new SettlementPage(context);
    add(Place::Settle, settlements, settlements->details());
    add(Place::Refunds, m_refunds, nullptr);
    add(Place::Settings, m_printers, nullptr);
    const QList<Place> there = m_pages.keys();
    m_shell->rail()->setAllowed(QSet<Place>(there.begin(), there.end()));
}

void MainWindow::connectPages()
{
    connect(m_orders, &OrdersPage::payRequested, this, [this](qint64 bill) {
        m_pay->showBill(bill, PayPage::Way::Qr);
        m_shell->showPlace(Place::Pay);
    });
    connect(m_orders, &OrdersPage::slipRequested, this, [this](qint64 bill) {
        m_pay->showBill(bill, PayPage::Way::Slip);
        m_shell->showPlace(Place::Pay);
    });
    connect(m_pay, &PayPage::backRequested, this, [this] { m_shell->showPlace(Place::Orders); });
    connect(m_import, &ImportPage::clearingWanted, this, [this] {
        m_shell->showPlace(Place::Clear);
        m_clearing->table()->setFocus();
    });
    connect(m_clearing, &ClearingPage::openCountChanged, this, [this](int count) {
        m_shell->rail()->setCount(Place::Clear, count);
    });
    connect(
        m_clearing, &ClearingPage::twiceWanted, this, [this] { m_shell->showPlace(Place::Twice); });
    connect(m_tasks, &TasksPage::countChanged, this, [this](int count) {
        m_shell->rail()->setCount(Place::Tasks, count);
    });
    connect(
        m_twice, &TwicePage::refundsWanted, this, [this] { m_shell->showPlace(Place::Refunds); });
    connect(m_refunds, &RefundsPage::waitingChanged, this, [this](int count) {
        m_shell->rail()->setCount(Place::Refunds, count);
    });
    connectSearch();
}

// The page for paying is about one bill: no list of it follows the words, the bill they mean is
// opened once they are whole.
void MainWindow::connectSearch()
{
    connect(m_shell, &Shell::searched, this, [this](const QString &text) {
        m_searched = text;
        m_searchedAt = m_shell->place();
        if (m_searchedAt == Place::Pay)
            search(m_searchedAt, text); // no key may do anything before
        else
            m_searchPause.start();
    });
    connect(m_shell, &Shell::searchEntered, this, [this](const QString &text) {
        if (m_shell->place() == Place::Pay)
            m_pay->openSought(text);
        else
            search(m_shell->place(), text);
    });
    connect(m_pay, &PayPage::searchDone, this, [this] { m_shell->setSearch(Place::Pay, {}); });
    connect(m_pay, &PayPage::listWanted, this, [this](const QString &text) {
        m_shell->setSearch(Place::Pay, {});
        m_shell->setSearch(Place::Orders, text);
        m_orders->search(text);
        m_shell->showPlace(Place::Orders);
    });
}

void MainWindow::connectPrinting()
{
    connect(m_shell->keyBar()->jobLine(), &JobLine::listRequested, m_batches, &QWidget::show);
    connect(m_printing, &PrintJobs::failed, this, [this](const Error &error) {
        m_shell->showMessage({Tone::Bad, faultTextInWindow(error), {}});
    });
    connect(m_printing, &PrintJobs::ended, this, [this](const PrintBatch &batch) {
        const bool whole = batch.state == BatchState::Finished && batch.failed == 0;
        m_shell->showMessage(
            {whole ? Tone::Good : Tone::Warn,
             tr("%n slip(s) were made.", nullptr, batch.released),
             whole ? batch.target.folder
                   : tr("%1 failed, %2 left.")
                         .arg(format::number(batch.failed), format::number(batch.waiting))});
    });
}

void MainWindow::connectActions()
{
    ActionTable *actions = m_shell->actions();
    connect(actions->action(ActionId::Quit), &QAction::triggered, this, &QWidget::close);
    connect(actions->action(ActionId::PrintMany), &QAction::triggered, this, [this] {
        if (DataPage *page = m_pages.value(m_shell->place()))
            m_batches->openOver(*page);
    });
    actions->setAvailable(ActionId::Print, false);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::demoWanted, this, [this] { makeDemo(1'000); });
    connect(m_start,
            &StartPage::houseGiven,
            this,
            [this](const NewLegalEntity &entity, const NewStore &store) {
                onAnswer(m_workplace.settings().setHouse(m_workplace.actor(), entity, store),
                         this,
                         [this](const Result<House> &house) {
                             if (!house)
                                 return m_start->sayError(house.error());
                             open();
                         });
            });
}

void MainWindow::connectFolders()
{
    connect(m_import, &ImportPage::foldersPlanned, this, [this] { m_folders.follow(); });
    connect(&m_folders, &WatchedFolders::booked, &m_watch, &DataWatch::tell);
    connect(&m_folders, &WatchedFolders::took, this, [this](const TakenFile &file) {
        const auto &refused = file.report.refused;
        m_shell->showMessage({refused ? Tone::Bad : Tone::Good,
                              refused ? tr("%1 was not taken in.").arg(file.report.fileName)
                                      : tr("%1 was taken in.").arg(file.report.fileName),
                              refused ? faultTextInWindow(*refused)
                                      : tr("%1 new, %2 seen before")
                                            .arg(format::number(file.report.fresh),
                                                 format::number(file.report.repeated))});
    });
    connect(&m_folders, &WatchedFolders::troubled, this, [this](const Error &error) {
        m_shell->showMessage({Tone::Warn, faultTextInWindow(error), {}});
    });
}

void MainWindow::makePersonMenu()
{
    auto *menu = new QMenu;
    menu->addAction(m_shell->actions()->action(ActionId::DarkMode));
    menu->addAction(m_shell->actions()->action(ActionId::ZoomIn));
    menu->addAction(m_shell->actions()->action(ActionId::ZoomOut));
    menu->addSeparator();
    // Each language names itself.
    const std::pair<QString, QString> languages[] = {
        {QStringLiteral(u"日本語"), QStringLiteral("ja")},
        {QStringLiteral("English"), QStringLiteral("en")}};
    for (const auto &[name, language] : languages)
        menu->addAction(name, this, [this, id = language] { Q_EMIT languageChosen(id); });
    m_shell->topBar()->setPersonMenu(menu);
}

void MainWindow::start()
{
    onAnswer(m_workplace.settings().house(m_workplace.actor()),
             this,
             [this](const Result<std::optional<House>> &house) {
                 if (!house)
                     return m_start->sayError(house.error());
                 if (*house)
                     open();
             });
}

void MainWindow::makeDemo(int bills)
{
    m_start->setWorking(tr("Making customers, work orders and bills …"));
    DemoPlan plan;
    plan.bills = bills;
    plan.customers = std::max(200, bills / 20);
    onAnswer(m_workplace.demo().make(m_workplace.actor(), plan),
             this,
             [this](const Result<DemoReport> &report) {
                 if (report)
                     return fillDesk();
                 m_start->setWorking({});
                 if (report.error().fault != Fault::StoreExists)
                     return m_start->sayError(report.error());
                 showDemo();
             });
}

void MainWindow::fillDesk()
{
    m_start->setWorking(tr("Playing some months of payments …"));
    onAnswer(onPool([context = m_workplace.context(), actor = m_workplace.actor()] {
                 return DemoDeskService(context).make(actor);
             }),
             this,
             [this](const Done &played) {
                 m_start->setWorking({});
                 if (!played)
                     return m_start->sayError(played.error());
                 showDemo();
             });
}

void MainWindow::showDemo()
{
    startSandbox();
    open();
}

void MainWindow::open()
{
    if (std::exchange(m_ready, true))
        return;
    setCurrentWidget(m_shell);
    m_sealing.start();
    countWaiting();
    if (!m_sandbox)
        openBackend();
    m_folders.follow();
    Q_EMIT ready();
}

void MainWindow::readAgain()
{
    m_watch.tell();
    if (m_ready)
        m_folders.follow();
}

void MainWindow::openBackend()
{
    m_wiring.open([this](const BackendWiring::Opened &backend) { follow(backend); });
}

void MainWindow::startSandbox()
{
    if (m_sandbox || SandboxProcess::program().isEmpty())
        return;
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(),
            &SandboxProcess::ready,
            this,
            [this](const QUrl &base, const QByteArray &key) {
                m_wiring.connectTo(base, key, [this](const Result<Kept> &kept) {
                    if (kept)
                        return openBackend();
                    m_shell->topBar()->setSync(Tone::Bad, tr("Not connected"));
                });
            });
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const QString &reason) {
        m_shell->showMessage({Tone::Warn, tr("The practice centre did not start."), reason});
    });
    m_sandbox->start(sandboxDatabase(m_workplace));
}

void MainWindow::follow(const BackendWiring::Opened &backend)
{
    m_sync.reset();
    m_backend.reset();
    if (!backend)
        return m_shell->topBar()->setSync(Tone::Neutral, tr("Not connected"));
    m_backend = *backend;
    m_sync = std::make_unique<SyncService>(m_workplace.context(), *m_backend, m_workplace.actor());
    connect(m_sync.get(), &SyncService::changed, &m_watch, &DataWatch::tell);
    connect(m_sync.get(), &SyncService::statusChanged, this, &MainWindow::showSync);
    m_sync->start();
    showSync();
}

void MainWindow::showSync()
{
    TopBar *bar = m_shell->topBar();
    switch (m_sync->status()) {
    case SyncService::Status::Off: return bar->setSync(Tone::Neutral, tr("Not connected"));
    case SyncService::Status::Online:
        return bar->setSync(Tone::Good,
                            tr("In step %1").arg(format::timeOfDay(m_workplace.clock().now())));
    case SyncService::Status::Away: return bar->setSync(Tone::Warn, tr("Trying to connect"));
    case SyncService::Status::Elsewhere:
        return bar->setSync(Tone::Good, tr("In step by another seat"));
    case SyncService::Status::Broken: return bar->setSync(Tone::Bad, tr("Events stopped"));
    }
}

void MainWindow::seal()
{
    if (std::exchange(m_isSealing, true))
        return;
    onAnswer(m_workplace.sealer().sealAll(m_workplace.actor().seat),
             this,
             [this](const Result<SealHead> &) { m_isSealing = false; });
}

void MainWindow::booksChanged()
{
    if (m_sync)
        m_sync->wake();
    countWaiting();
    Q_EMIT changed();
}

void MainWindow::countWaiting()
{
    onAnswer(m_workplace.clearing().openPaymentIds(m_workplace.actor(), PaymentChoice::Waiting, {}),
             this,
             [this](const Result<std::vector<qint64>> &ids) {
                 if (ids)
                     m_shell->rail()->setCount(Place::Clear, int(ids->size()));
             });
    onAnswer(m_workplace.tasks().ids(m_workplace.actor()),
             this,
             [this](const Result<std::vector<qint64>> &ids) {
                 if (ids)
                     m_shell->rail()->setCount(Place::Tasks, int(ids->size()));
             });
}

void MainWindow::search(Place place, const QString &text)
{
    m_searchPause.stop();
    if (DataPage *page = m_pages.value(place))
        page->search(text);
}

void MainWindow::take(const QStringList &files)
{
    m_import->take(files);
}

void MainWindow::showSomeBill()
{
    onAnswer(m_workplace.unpaid().ids(m_workplace.actor(), 0, {}),
             this,
             [this](const Result<std::vector<qint64>> &ids) {
                 if (!ids || ids->empty())
                     return;
                 onAnswer(m_workplace.bills().rows(m_workplace.actor(), {ids->front()}),
                          this,
                          [this](const Result<std::vector<BillRow>> &rows) {
                              if (rows && !rows->empty())
                                  m_pay->showBill(rows->front().number);
                          });
             });
}

} // namespace keshikomi::desktop
