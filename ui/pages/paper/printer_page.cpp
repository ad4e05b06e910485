// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/printer_page.h"

#include "models/domain/try.h"
#include "models/services/paper/printers.h"
#include "models/services/settings.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "printing/printers/test_slip.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/settings/settings_menu.h"
#include "ui/parts/chips.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollArea>

namespace keshikomi {

namespace {

constexpr int shownTests = 50;
constexpr int formWidth = 420; // at 100 %

QDoubleSpinBox *makeOffset(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(-mostOffsetUm / 1'000.0, mostOffsetUm / 1'000.0);
    box->setDecimals(2);
    box->setSingleStep(0.1);
    box->setSuffix(QStringLiteral(" mm"));
    box->setAccessibleName(name);
    return box;
}

void fillResolutions(QComboBox *box, const std::vector<int> &known)
{
    const int before = box->currentData().toInt();
    box->clear();
    std::vector<int> offered = known;
    if (offered.empty())
        offered = {300, 400, 600, 1200};
    for (const int dpi : offered)
        box->addItem(QStringLiteral("%1 dpi").arg(dpi), dpi);
    box->setCurrentIndex(std::max(0, box->findData(before > 0 ? before : 600)));
}

QStringList namesOf(const QComboBox *box)
{
    QStringList names;
    for (int at = 0; at < box->count(); ++at)
        names << box->itemText(at);
    return names;
}

// What is stored is shown as it is, though the printer does not tell of it now.
void offer(QComboBox *box, const QString &text, const QVariant &data, bool stored)
{
    if (stored && box->findData(data) < 0)
        box->addItem(text, data);
}

Done written(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return done();
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, file.errorString()});
}

} // namespace

PrinterPage::PrinterPage(const PageContext &context)
    : DataPage(context, tr("Printer"))
    , m_form(new Form(context.look))
    , m_sheet(new QComboBox)
    , m_printer(new QComboBox)
    , m_dpi(new QComboBox)
    , m_tray(new QComboBox)
    , m_right(makeOffset(tr("Move to the right")))
    , m_down(makeOffset(tr("Move down")))
    , m_codes(new QCheckBox(tr("Sheets with a barcode may be printed here")))
    , m_duplex(new QCheckBox(tr("Both sides of the paper")))
    , m_save(makeButton(context.look, tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_test(makeButton(context.look, tr("Print a test slip"), {}, Rank::Plain, Icon::Print))
    , m_pdf(makeButton(context.look, tr("Test slip as PDF …"), {}, Rank::Quiet, Icon::Download))
    , m_scan(new QLineEdit)
    , m_verdict(new Chip(context.look, Tone::Neutral, tr("not tested")))
    , m_tests(nullptr)
    , m_table(new LedgerTable(context.look, tr("Test slips of this printer")))
{
    auto *both = new QWidget;
    auto *row = makeRow(look(), 32, both);
    row->addWidget(makeProfile(), 0, Qt::AlignTop);
    row->addWidget(makeTest(), 1);
    auto *area = new QScrollArea; // large type on a small screen
    keepGround(look(), area->viewport(), Ground::Canvas);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(both);
    body()->addWidget(area, 1);
    head()->setAbout(tr("how this seat prints each kind of sheet"));
    m_more = new SettingsMenu(context, this);
    head()->addRight(m_more->button());
    fillSheets();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &PrinterPage::askProfile);
    connect(m_printer, &QComboBox::currentTextChanged, this, &PrinterPage::showPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrinterPage::save);
    connect(m_test, &QPushButton::clicked, this, &PrinterPage::printTest);
    connect(m_pdf, &QPushButton::clicked, this, &PrinterPage::askFile);
    // A reader types the digits and ends with Enter.
    connect(m_scan, &QLineEdit::returnPressed, this, &PrinterPage::takeScan);
    connect(action(ActionId::Refresh), &QAction::triggered, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(action(ActionId::SaveSettings), &QAction::triggered, this, &PrinterPage::save);
}

QWidget *PrinterPage::makeProfile()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    m_form->addField(tr("Sheet"), m_sheet);
    m_printer->setPlaceholderText(tr("no printer"));
    m_form->addField(tr("Printer"), m_printer);
    m_form->addField(tr("Resolution"),
                     m_dpi,
                     tr("Bars are made of whole dots of it; the page is never scaled."));
    m_form->addField(tr("Paper source"), m_tray);
    m_form->addField(tr("Move to the right"), m_right);
    m_form->addField(tr("Move down"), m_down, tr("If the paper is fed askew."));
    m_codes->setChecked(true);
    column->addWidget(m_form);
    column->addWidget(m_codes);
    column->addWidget(m_duplex);
    auto *buttons = makeRow(look(), 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch();
    column->addLayout(buttons);
    auto *files = makeRow(look(), 8);
    files->addWidget(m_pdf);
    files->addStretch();
    column->addLayout(files);
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(formWidth)); });
    return panel;
}

// One profile stands for all sheets; a kind may have one of its own.
void PrinterPage::fillSheets()
{
    m_sheet->addItem(tr("Payment slip, and all others"), slipSheet());
    for (const SheetKind kind : {SheetKind::Invoice,
                                 SheetKind::GroupedInvoice,
                                 SheetKind::CardSheet,
                                 SheetKind::CompletionReport,
                                 SheetKind::Receipt,
                                 SheetKind::SmartPit,
                                 SheetKind::PayEasy,
                                 SheetKind::Reminder1,
                                 SheetKind::Reminder2,
                                 SheetKind::Reminder3,
                                 SheetKind::MemberCard,
                                 SheetKind::Postcard,
                                 SheetKind::SmsNotice,
                                 SheetKind::DoublePayment,
                                 SheetKind::PickingList})
        m_sheet->addItem(sheetKindText(kind), sheetKindName(kind));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QWidget *PrinterPage::makeTest()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 10);
    column->addWidget(makeLabel(look(), tr("Test with a barcode reader"), TypeSize::Section));
    auto *words = makeLabel(look(),
                            tr("Print a test slip, put the cursor here, and scan its barcode. "
                               "The result is kept as evidence for the agency."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *row = makeRow(look(), 10);
    m_scan->setPlaceholderText(tr("Scan the test slip here"));
    m_scan->setAccessibleName(m_scan->placeholderText());
    m_scan->setInputMethodHints(Qt::ImhLatinOnly);
    m_scan->setMaxLength(200);
    row->addWidget(m_scan, 1);
    row->addWidget(m_verdict);
    column->addLayout(row);
    m_tests = new PlainTable({{CellKind::Text, 110, 0, tr("Day")},
                              {CellKind::State, 90, 0, tr("Result")},
                              {CellKind::Right, 70, 1, tr("dpi")},
                              {CellKind::Fixed, 0, 2, tr("Scanned")},
                              {CellKind::Text, 110, 1, tr("Who")}},
                             this);
    m_table->setModel(m_tests);
    column->addWidget(m_table, 1);
    return side;
}

void PrinterPage::refresh()
{
    const SheetPrinter &printers = context().printers;
    onAnswer(onPool([&printers] { return printers.printers(); }),
             this,
             [this](const std::vector<PrinterFacts> &found) {
                 takePrinters(found);
                 askProfile();
             });
}

// One of the sheet's own, else the one for all.
void PrinterPage::askProfile()
{
    const PrinterService service(context().services, context().printers);
    const QString sheet = m_sheet->currentData().toString();
    onAnswer(service.profiles(context().actor),
             this,
             [this, sheet](const Result<std::vector<PrinterProfile>> &profiles) {
                 if (!profiles)
                     return sayError(profiles.error());
                 if (sheet != m_sheet->currentData().toString())
                     return; // another one was chosen meanwhile
                 std::optional<PrinterProfile> found;
                 for (const PrinterProfile &profile : *profiles) {
                     if (profile.sheet == sheet || (!found && profile.sheet == slipSheet()))
                         found = profile;
                 }
                 takeProfile(found);
             });
}

void PrinterPage::takePrinters(const std::vector<PrinterFacts> &found)
{
    m_facts = found;
    const QSignalBlocker quiet(m_printer);
    m_printer->clear();
    for (const PrinterFacts &facts : m_facts)
        m_printer->addItem(facts.name);
    const bool any = !m_facts.empty();
    m_save->setEnabled(any);
    context().actions.setAvailable(
        ActionId::SaveSettings, any, tr("This computer has no printer."));
    m_test->setEnabled(any);
    m_scan->setEnabled(any);
    m_table->setEmptyState(any ? tr("No test slip of this printer was scanned yet.")
                               : tr("There is no printer to test."));
    if (any)
        return;
    messages()->clear(); // it was said when the page was read before
    say(Tone::Warn,
        tr("This computer has no printer."),
        tr("Connect one and press F5, or save the slips as PDF and print them elsewhere at "
           "100%."));
}

void PrinterPage::takeProfile(const std::optional<PrinterProfile> &profile)
{
    m_stored = profile;
    const auto usual = std::find_if(
        m_facts.begin(), m_facts.end(), [](const PrinterFacts &facts) { return facts.usual; });
    if (profile)
        choose(profile->printer);
    else if (usual != m_facts.end())
        m_printer->setCurrentText(usual->name);
    showPrinter();
}

// A printer that is off, or that this computer has lost, keeps what was said of it.
void PrinterPage::choose(const QString &printer)
{
    const QSignalBlocker quiet(m_printer); // shown once, by who chose it
    if (m_printer->findText(printer) < 0)
        m_printer->addItem(printer);
    m_printer->setCurrentText(printer);
}

void PrinterPage::showPrinter()
{
    const auto facts = std::find_if(m_facts.begin(), m_facts.end(), [this](const auto &each) {
        return each.name == m_printer->currentText();
    });
    fillResolutions(m_dpi, facts == m_facts.end() ? std::vector<int>() : facts->resolutions);
    m_tray->clear();
    m_tray->addItem(tr("as the printer chooses"), QString());
    if (facts != m_facts.end()) {
        for (const QString &tray : facts->trays)
            m_tray->addItem(tray, tray);
    }
    const bool stored = m_stored && m_stored->printer == m_printer->currentText();
    const PrinterProfile profile = stored ? *m_stored : PrinterProfile();
    offer(m_dpi, QStringLiteral("%1 dpi").arg(profile.dpi), profile.dpi, stored);
    offer(m_tray, profile.tray, profile.tray, stored);
    m_dpi->setCurrentIndex(std::max(0, m_dpi->findData(profile.dpi)));
    m_tray->setCurrentIndex(std::max(0, m_tray->findData(profile.tray)));
    m_right->setValue(profile.rightUm / 1'000.0);
    m_down->setValue(profile.downUm / 1'000.0);
    m_codes->setChecked(profile.codes);
    const bool slips = m_sheet->currentData().toString() == slipSheet();
    m_duplex->setChecked(profile.duplex && !slips);
    m_duplex->setEnabled(!slips); // a slip is torn: its back stays empty
    loadTests();
}

PrinterProfile PrinterPage::typed() const
{
    PrinterProfile profile;
    profile.sheet = m_sheet->currentData().toString();
    profile.duplex = m_duplex->isChecked();
    profile.printer = m_printer->currentText();
    profile.dpi = m_dpi->currentData().toInt();
    profile.tray = m_tray->currentData().toString();
    profile.rightUm = qRound(m_right->value() * 1'000);
    profile.downUm = qRound(m_down->value() * 1'000);
    profile.codes = m_codes->isChecked();
    return profile;
}

void PrinterPage::save()
{
    if (m_printer->currentText().isEmpty() || !isVisible())
        return;
    const PrinterService service(context().services, context().printers);
    onAnswer(service.setProfile(context().actor, typed()),
             this,
             [this](const Result<PrinterProfile> &stored) {
                 if (!stored)
                     return sayError(stored.error());
                 m_stored = *stored;
                 say(Tone::Good,
                     tr("From now on it is printed this way."),
                     QStringLiteral("%1  %2").arg(m_sheet->currentText(), stored->printer));
                 loadTests();
             });
}

template<typename Then>
void PrinterPage::withPayee(Then then)
{
    const SettingService settings(context().services);
    onAnswer(settings.house(context().actor),
             this,
             [then = std::move(then)](const Result<std::optional<House>> &house) {
                 const bool known = house && *house;
                 then(known ? (*house)->entity.name : QString());
             });
}

void PrinterPage::printTest()
{
    withPayee([this](const QString &payee) { print(typed(), payee); });
}

void PrinterPage::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the test slip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("test-%1dpi.pdf").arg(typed().dpi));
    connect(dialog, &QFileDialog::fileSelected, this, &PrinterPage::saveTest);
    dialog->open();
}

void PrinterPage::saveTest(const QString &path)
{
    withPayee([this, path](const QString &payee) { write(typed(), payee, path); });
}

void PrinterPage::write(const PrinterProfile &profile, const QString &payee, const QString &path)
{
    const SheetRenderer &sheets = context().sheets;
    const SlipContent slip =
        printing::testSlip(profile, context().actor.seat, payee, context().today());
    SheetOptions options;
    options.dpi = profile.dpi;
    onAnswer(onPool([&sheets, slip, options, path]() -> Done {
                 KK_TRY(const RenderedSheet sheet, sheets.render(slip, options));
                 return written(path, sheet.pdf);
             }),
             this,
             [this](const Done &saved) {
                 if (!saved)
                     return sayError(saved.error());
                 say(Tone::Warn,
                     tr("The test slip was saved."),
                     tr("A PDF proves nothing about a printer: print it at 100 % on the printer "
                        "it is for, and scan that paper."));
             });
}

void PrinterPage::print(const PrinterProfile &profile, const QString &payee)
{
    m_test->setEnabled(false);
    const SheetPrinter &printers = context().printers;
    const SlipContent slip =
        printing::testSlip(profile, context().actor.seat, payee, context().today());
    SheetOptions options;
    options.dpi = profile.dpi;
    onAnswer(onPool([&printers, slip, options, profile] {
                 return printers.print({slip}, options, profile, slip.number);
             }),
             this,
             [this](const Done &printed) {
                 m_test->setEnabled(true);
                 if (!printed)
                     return sayError(printed.error());
                 say(Tone::Good, tr("The test slip is on its way."), tr("Scan its barcode."));
                 m_scan->setFocus();
             });
}

void PrinterPage::takeScan()
{
    const QString read = m_scan->text();
    m_scan->clear(); // ready for the next one
    const PrinterService service(context().services, context().printers);
    onAnswer(service.recordScan(context().actor, typed(), read),
             this,
             [this](const Result<PrinterTest> &test) {
                 if (!test)
                     return sayError(test.error());
                 saySource(*test);
                 loadTests();
             });
}

// Each printer has other digits at each resolution.
void PrinterPage::saySource(const PrinterTest &test)
{
    const auto source = sourceOfTest(context().actor.seat, namesOf(m_printer), test.scanned);
    if (test.passed || !source)
        return;
    say(Tone::Warn,
        tr("This was not printed as chosen here."),
        //: what a test slip was printed by: %1 printer, %2 dots per inch
        tr("It is of %1 at %2 dpi.").arg(source->printer).arg(source->dpi));
}

void PrinterPage::loadTests()
{
    const PrinterService service(context().services, context().printers);
    onAnswer(service.tests(context().actor, m_printer->currentText(), shownTests),
             this,
             [this](const Result<std::vector<PrinterTest>> &tests) {
                 if (!tests)
                     return sayError(tests.error());
                 std::vector<PlainTable::Line> lines;
                 for (const PrinterTest &test : *tests) {
                     lines.push_back({{test.day.toString(QStringLiteral("yyyy/MM/dd"))},
                                      {test.passed ? tr("passed") : tr("failed"),
                                       test.passed ? Tone::Good : Tone::Bad},
                                      {test.dpi},
                                      {test.scanned},
                                      {test.actor}});
                 }
                 m_tests->setLines(std::move(lines));
                 showVerdict(*tests);
             });
}

// The last scan of what is chosen counts; a pass too long ago is none any more.
void PrinterPage::showVerdict(const std::vector<PrinterTest> &tests)
{
    if (m_facts.empty())
        return m_verdict->setState(Tone::Neutral, tr("no printer"));
    const int dpi = typed().dpi;
    const auto last = std::find_if(
        tests.begin(), tests.end(), [dpi](const PrinterTest &test) { return test.dpi == dpi; });
    if (last != tests.end() && !last->passed)
        return m_verdict->setState(Tone::Bad, tr("failed"));
    const PrinterService service(context().services, context().printers);
    onAnswer(service.warning(context().actor, typed()),
             this,
             [this](const Result<std::optional<Error>> &warning) {
                 if (!warning)
                     return sayError(warning.error());
                 const bool warned = warning->has_value();
                 m_verdict->setState(warned ? Tone::Warn : Tone::Good,
                                     warned ? tr("not tested") : tr("passed"));
             });
}

QString PrinterPage::verdict() const
{
    return m_verdict->word();
}

} // namespace keshikomi
