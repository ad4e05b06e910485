// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay/relay_server.h"
#include "app/desktop/closed_window.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/shots.h"
#include "app/wiring/keychain_store.h"
#include "models/wording/words.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/printers/qt_printers.h"
#include "translations/install.h"
#include "translations/language_here.h"
#include "ui/pages/answer.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/paper/template_watch.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ime_guard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>

using namespace keshikomi;
using namespace keshikomi::desktop;

namespace {

QString storeOf(const Options &options)
{
    if (!options.store.isEmpty())
        return options.store;
    const QString environment = qEnvironmentVariable("KESHIKOMI_STORE");
    if (!environment.isEmpty() && !options.demo)
        return environment;
    const QString usual = Workplace::usualLocation();
    return options.demo ? QFileInfo(usual).dir().filePath(QStringLiteral("demo.keshikomi")) : usual;
}

Result<std::unique_ptr<Workplace>> openBooks(const QString &place, const Clock &clock)
{
    auto opened = Workplace::open(place, clock);
    if (opened || opened.error().fault != Fault::StoreNotFound)
        return opened;
    return Workplace::create(place, clock);
}

// Commands of a command line speak the language of whoever typed them.
void inLanguage(const QString &language, const std::function<void()> &job)
{
    const LanguageHere here(language);
    job();
}

// The life of the windows over the books: opened, or a sentence about why not.
class Desktop final : public QObject
{
public:
    Desktop(Look &look, Options options, QSettings &settings)
        : m_look(look)
        , m_options(std::move(options))
        , m_settings(settings)
    {
    }
    ~Desktop() override
    {
        if (m_window && m_options.shots.isEmpty()) {
            m_settings.setValue(QStringLiteral("window"), m_window->saveGeometry());
            m_settings.setValue(QStringLiteral("scale"), m_look.theme().scale());
            m_settings.setValue(QStringLiteral("dark"), m_look.theme().mode() == ColourMode::Dark);
        }
        m_relay.reset(); // before the windows: what it runs is sealed, too
        m_window.reset(); // before the books
    }
    void open()
    {
        m_closed.reset();
        auto books = openBooks(storeOf(m_options), m_clock);
        if (!books)
            return showClosed(books.error());
        m_workplace = std::move(*books);
        makeSheets();
        m_window = std::make_unique<MainWindow>(
            m_look, *m_workplace, m_secrets, *m_sheets, *m_printers, memory());
        m_window->resize(
            QSize(m_look.px(1440), m_look.px(900)).boundedTo(roomOnScreen(m_window.get())));
        if (!m_options.shots.isEmpty())
            m_window->resize(1440, 900);
        else
            m_window->restoreGeometry(m_settings.value(QStringLiteral("window")).toByteArray());
        connectWindow();
        takeCommands();
        m_window->show();
        if (m_options.demo)
            m_window->makeDemo(m_options.demoBills);
        else
            m_window->start();
    }

private:
    // With the store's own templates of this seat, as they are at any time. One that is wrong stops
    // its own sheet, and says so when that sheet is made.
    void makeSheets()
    {
        const auto told = m_workplace->settings().templateFolder(m_workplace->actor()).result();
        m_sheets = std::make_unique<printing::PdfSheetRenderer>(QString());
        takeTemplates(told.value_or(QString()));
        m_printers = std::make_unique<const printing::QtPrinters>(*m_sheets);
    }
    void takeTemplates(const QString &folder)
    {
        if (m_templates && folder == m_templates->folder())
            return;
        m_sheets->setTemplateFolder(folder);
        m_templates = std::make_unique<TemplateWatch>(folder);
        connect(m_templates.get(), &TemplateWatch::changed, this, [this] {
            m_sheets->reloadTemplates();
            SheetWindow::drawAllAgain();
            SlipSide::drawAllAgain();
        });
    }
    // A picture shows the program as it is new.
    QSettings *memory() const { return m_options.shots.isEmpty() ? &m_settings : nullptr; }
    void showClosed(const Error &error)
    {
        m_closed = std::make_unique<ClosedWindow>(m_look, error);
        connect(
            m_closed.get(), &ClosedWindow::again, this, [this] { open(); }, Qt::QueuedConnection);
        m_closed->show();
    }
    void connectWindow()
    {
        connect(m_window.get(), &MainWindow::ready, this, [this] {
            if (!m_options.files.isEmpty())
                m_window->take(m_options.files);
            if (!m_options.shots.isEmpty())
                takeShots();
        });
        connect(m_window.get(), &MainWindow::changed, this, [this] {
            onAnswer(m_workplace->settings().templateFolder(m_workplace->actor()),
                     this,
                     [this](const Result<QString> &folder) {
                         if (folder)
                             takeTemplates(*folder);
                     });
        });
        connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
            m_settings.setValue(QStringLiteral("language"), language);
            m_window->shell()->showMessage(
                {Tone::Accent, MainWindow::tr("The language changes at the next start."), {}});
        });
    }
    // A command line finds the store in use and hands its commands over.
    void takeCommands()
    {
        m_relay = std::make_unique<cli::RelayServer>(*m_workplace, m_clock, inLanguage);
        connect(m_relay.get(), &cli::RelayServer::finished, m_window.get(), &MainWindow::readAgain);
        if (const Done listens = m_relay->listen(); !listens)
            m_window->shell()->showMessage({Tone::Warn, faultTextInWindow(listens.error()), {}});
    }
    void takeShots()
    {
        const QString name = QStringLiteral("%1-%2%3")
                                 .arg(languageFor(m_options.language, {}))
                                 .arg(qRound(m_look.theme().scale() * 100))
                                 .arg(m_options.dark ? QStringLiteral("-dark") : QString());
        m_shots =
            std::make_unique<Shots>(*m_window, m_options.shots, name, m_options.files.value(0));
        connect(m_shots.get(), &Shots::finished, qApp, &QCoreApplication::quit);
        QTimer::singleShot(2'000, m_shots.get(), [this] { m_shots->start(); });
    }

    Look &m_look;
    Options m_options;
    QSettings &m_settings;
    const SystemClock m_clock;
    KeychainStore m_secrets;
    std::unique_ptr<printing::PdfSheetRenderer> m_sheets;
    std::unique_ptr<TemplateWatch> m_templates;
    std::unique_ptr<const printing::QtPrinters> m_printers;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<cli::RelayServer> m_relay;
    std::unique_ptr<ClosedWindow> m_closed;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shots> m_shots;
};

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("keshikomi"));
    QCoreApplication::setOrganizationName(QStringLiteral("keshikomi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KESHIKOMI_VERSION));
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

void installLanguage(QCoreApplication &application, const QSettings &settings)
{
    installTranslations(application,
                        languageFor(languageAsked(QCoreApplication::arguments()),
                                    settings.value(QStringLiteral("language")).toString()));
}

// --help and --version, also where there is no screen.
int sayWords(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLanguage(application, QSettings());
    readOptions(QCoreApplication::arguments());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (asksForWordsOnly(wordsOf(argc, argv)))
        return sayWords(argc, argv);
    QApplication application(argc, argv);
    QSettings settings;
    installLanguage(application, settings);
    const Options options = readOptions(QApplication::arguments());
    const bool plain = !options.shots.isEmpty();
    const bool wasDark = !plain && settings.value(QStringLiteral("dark")).toBool();
    const qreal last = plain ? 1 : settings.value(QStringLiteral("scale"), 1).toReal();
    Look look(options.dark || wasDark ? ColourMode::Dark : ColourMode::Light,
              options.scale > 0 ? options.scale / 100.0 : last);
    look.applyTo(application);
    ImeGuard guard;
    application.installEventFilter(&guard);
    Desktop desktop(look, options, settings);
    desktop.open();
    return application.exec();
}
