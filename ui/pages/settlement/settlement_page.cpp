// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/settlement_page.h"

#include "models/services/agreements.h"
#include "models/services/column_maps.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/settlement/report_form.h"
#include "ui/pages/settlement/settlement_details.h"
#include "ui/pages/settlement/terms_form.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int shownDays = 120;
constexpr int formWidth = 320; // at 100 %

Result<QByteArray> readReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {path, file.errorString()});
    return file.readAll();
}

TableCell amountCell(const std::optional<Yen> &amount, Tone tone = Tone::Neutral)
{
    return {amount ? QVariant(qlonglong(amount->amount())) : QVariant(), tone};
}

PlainTable::Line lineOf(const CycleRow &row, QDate today)
{
    const auto difference = row.difference();
    const bool differs = difference && !difference->isZero();
    return {{format::shortDate(row.cycle.payOn, today)},
            {row.agreementName},
            {QStringLiteral("%1 – %2").arg(format::monthDay(row.cycle.from),
                                           format::monthDay(row.cycle.to))},
            {cycleStateText(row.state), toneOf(row.state)},
            {format::number(row.expected.items)},
            amountCell(row.expected.net),
            amountCell(row.settlement ? std::optional(row.settlement->figures.net) : std::nullopt),
            amountCell(difference, differs ? Tone::Bad : Tone::Neutral)};
}

} // namespace

SettlementPage::SettlementPage(const PageContext &context)
    : DataPage(context, tr("Settlement"))
    , m_service(context.services)
    , m_cycles(new LedgerTable(look(), tr("Payouts of the agencies")))
    , m_rowsTable(nullptr)
    , m_details(new DetailsPane(look()))
    , m_form(new ReportForm(look()))
    , m_terms(new TermsForm(look(), context.today()))
    , m_forms(new QStackedWidget)
    , m_plan(makeButton(look(), tr("Fee plans")))
    , m_lines(new QComboBox)
    , m_book(makeButton(look(), tr("Book the payout"), {}, Rank::Primary, Icon::Check))
    , m_undo(makeButton(look(), tr("Take back"), {}, Rank::Danger))
{
    makeCycles();
    auto *left = new QWidget;
    auto *lists = makeColumn(look(), left, 0, 10);
    lists->addWidget(m_cycles, 1);
    lists->addLayout(makeSteps());
    auto *row = makeRow(look(), 16);
    row->addWidget(left, 1);
    row->addWidget(makePanel());
    body()->addLayout(row, 1);
    connectAll();
    showButtons();
}

void SettlementPage::makeCycles()
{
    m_rowsTable = new PlainTable({{CellKind::Text, 90, 0, tr("Payout on")},
                                  {CellKind::Text, 0, 0, tr("Agency")},
                                  {CellKind::Text, 110, 0, tr("Period")},
                                  {CellKind::State, 150, 0, tr("State")},
                                  {CellKind::Text, 60, 2, tr("Items")},
                                  {CellKind::Amount, 110, 0, tr("Expected")},
                                  {CellKind::Amount, 110, 0, tr("Reported")},
                                  {CellKind::Amount, 100, 1, tr("Difference")}},
                                 this);
    m_cycles->setModel(m_rowsTable);
    m_cycles->setEmptyState(tr("No agency has a fee plan yet. Say by which plan one settles."));
}

// The agency's report, or the plan an agency settles by.
QWidget *SettlementPage::makePanel()
{
    const std::pair<QString, QWidget *> forms[]{{tr("The agency's report"), m_form},
                                                {tr("Fee plan of an agency"), m_terms}};
    for (const auto &[title, form] : forms) {
        auto *panel = new Panel(look());
        auto *column = makeColumn(look(), panel, 16, 10);
        column->addWidget(makeLabel(look(), title, TypeSize::Section));
        column->addWidget(form, 1);
        m_forms->addWidget(panel);
    }
    look().keep(m_forms, [this] { m_forms->setFixedWidth(look().px(formWidth)); });
    m_plan->setCheckable(true);
    connect(m_plan, &QPushButton::toggled, this, [this](bool plans) {
        m_forms->setCurrentIndex(plans ? 1 : 0);
    });
    head()->addRight(m_plan);
    return m_forms;
}

QLayout *SettlementPage::makeSteps()
{
    auto *row = makeRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 16}, 8);
    row->addWidget(makeLabel(look(), tr("Bank line"), TypeSize::Base, Ink::Muted));
    m_lines->setAccessibleName(tr("Bank line that brought the payout"));
    m_lines->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    look().keep(m_lines, [this] { m_lines->setMinimumWidth(look().px(220)); });
    row->addWidget(m_lines);
    row->addWidget(m_book);
    row->addWidget(m_undo);
    row->addStretch();
    return row;
}

void SettlementPage::connectAll()
{
    connect(m_cycles, &LedgerTable::currentRowChanged, this, &SettlementPage::showChosen);
    connect(m_form, &ReportForm::fileWanted, this, &SettlementPage::askFile);
    connect(m_form, &ReportForm::figuresWanted, this, &SettlementPage::takeFigures);
    connect(m_terms, &TermsForm::wanted, this, &SettlementPage::setTerms);
    connect(m_book, &QPushButton::clicked, this, &SettlementPage::book);
    connect(m_undo, &QPushButton::clicked, this, &SettlementPage::takeBack);
    connect(action(ActionId::Refresh), &QAction::triggered, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SettlementPage::refresh()
{
    onAnswer(ColumnMapService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<ColumnMap>> &maps) {
                 if (maps)
                     m_form->setMaps(*maps);
             });
    onAnswer(AgreementService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<Agreement>> &agreements) {
                 if (agreements)
                     m_terms->setAgencies(*agreements);
             });
    onAnswer(
        m_service.plans(context().actor), this, [this](const Result<std::vector<FeePlan>> &plans) {
            if (plans)
                m_terms->setPlans(*plans);
        });
    const QDate today = context().today();
    onAnswer(m_service.expected(context().actor, {}, today.addDays(-shownDays), today),
             this,
             [this](const Result<std::vector<CycleRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 showCycles(*rows);
             });
}

void SettlementPage::showCycles(const std::vector<CycleRow> &rows)
{
    const CycleRow *const before = chosen();
    const std::optional<CycleRow> last = before ? std::optional(*before) : std::nullopt;
    m_rows = rows;
    int late = 0;
    int place = int(rows.size()) - 1;
    std::vector<PlainTable::Line> lines;
    for (const CycleRow &row : rows) {
        late += row.state == CycleState::Late ? 1 : 0;
        if (last && row.agreement == last->agreement && row.cycle == last->cycle)
            place = int(lines.size());
        lines.push_back(lineOf(row, context().today()));
    }
    m_rowsTable->setLines(std::move(lines));
    head()->setAbout(late > 0 ? tr("%n payout(s) late", nullptr, late) : tr("no payout is late"));
    if (place >= 0)
        m_cycles->selectRow(place);
    showChosen();
}

const CycleRow *SettlementPage::chosen() const
{
    const int row = m_cycles->currentIndex().row();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void SettlementPage::showChosen()
{
    const int asked = ++m_asked;
    const CycleRow *const row = chosen();
    showView(std::nullopt);
    if (!row || !row->settlement)
        return;
    onAnswer(m_service.find(context().actor, row->settlement->id),
             this,
             [this, asked](const Result<SettlementView> &view) {
                 if (asked != m_asked)
                     return;
                 if (!view)
                     return sayError(view.error());
                 showView(*view);
             });
}

void SettlementPage::showView(const std::optional<SettlementView> &view)
{
    m_view = view;
    m_lines->clear();
    if (view) {
        for (const BankLine &each : view->bankLines) {
            m_lines->addItem(QStringLiteral("%1  %2  %3")
                                 .arg(format::shortDate(each.receivedOn, context().today()),
                                      format::yen(each.amount),
                                      each.payer),
                             each.payment.value());
        }
    }
    m_details->clear();
    if (const CycleRow *const row = chosen()) {
        writeCycle(*m_details, context(), *row, view ? &*m_view : nullptr);
    } else {
        m_details->words(tr("Select a payout to see how it comes about."));
        m_details->finish();
    }
    showButtons();
}

void SettlementPage::showButtons()
{
    const CycleRow *const row = chosen();
    m_form->setReady(row && !row->settlement && !m_busy);
    m_lines->setEnabled(m_lines->count() > 0);
    m_book->setEnabled(m_view && !m_view->settlement.booking && m_lines->count() > 0 && !m_busy);
    m_undo->setEnabled(m_view && !m_busy);
}

void SettlementPage::askFile()
{
    auto *dialog = new QFileDialog(this, tr("The agency's report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Reports (*.csv *.xlsx *.txt)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettlementPage::takeFile);
    dialog->open();
}

void SettlementPage::takeFile(const QString &path)
{
    const auto wish = m_form->wish();
    if (!wish)
        return;
    onAnswer(onPool([path] { return readReport(path); }),
             this,
             [this, path, wish = *wish](const Result<QByteArray> &bytes) mutable {
                 if (!bytes)
                     return sayError(bytes.error());
                 wish.fileName = QFileInfo(path).fileName();
                 wish.file = *bytes;
                 take(std::move(wish));
             });
}

void SettlementPage::takeFigures()
{
    if (const auto wish = m_form->wish())
        take(*wish);
}

void SettlementPage::setTerms()
{
    const auto terms = m_terms->terms();
    if (!terms || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.setTerms(context().actor, m_terms->agency(), m_terms->from(), *terms),
             this,
             [this](const Result<SettlementTerms> &set) {
                 m_busy = false;
                 if (!set)
                     return sayError(set.error());
                 m_plan->setChecked(false);
                 say(Tone::Good, tr("The agency settles by this plan now."));
                 context().watch.tell();
             });
}

void SettlementPage::take(SettlementWish wish)
{
    const CycleRow *const row = chosen();
    if (!row || std::exchange(m_busy, true))
        return;
    wish.agreementKey = row->agreementKey;
    wish.since = row->cycle.from;
    wish.until = row->cycle.to;
    wish.payOn = row->cycle.payOn;
    onAnswer(
        m_service.take(context().actor, wish), this, [this](const Result<SettlementView> &view) {
            if (view)
                m_form->clear();
            const bool whole = view && view->isWhole();
            finished(view,
                     whole ? tr("The report agrees with the books.")
                           : tr("The report is taken in, but something is missing: look at "
                                "the right."));
        });
}

void SettlementPage::book()
{
    if (!m_view || m_lines->currentIndex() < 0 || std::exchange(m_busy, true))
        return;
    const PaymentId line(m_lines->currentData().toLongLong());
    onAnswer(m_service.book(context().actor, m_view->settlement.id, line),
             this,
             [this](const Result<SettlementView> &view) {
                 finished(view, tr("The payout is booked."));
             });
}

void SettlementPage::takeBack()
{
    if (!m_view || std::exchange(m_busy, true))
        return;
    const bool booked = m_view->settlement.booking.has_value();
    onAnswer(m_service.undo(context().actor, m_view->settlement.id),
             this,
             [this, booked](const Result<SettlementView> &view) {
                 finished(view,
                          booked ? tr("The booking was taken back.")
                                 : tr("The report was taken back."));
             });
}

void SettlementPage::finished(const Result<SettlementView> &view, const QString &happened)
{
    m_busy = false;
    if (!view) {
        sayError(view.error());
        return showButtons();
    }
    say(view->isWhole() ? Tone::Good : Tone::Warn, happened);
    m_cycles->setFocus();
    context().watch.tell();
}

} // namespace keshikomi
