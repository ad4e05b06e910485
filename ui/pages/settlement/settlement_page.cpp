// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/settlement_page.h"

#include "models/services/column_maps.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/agreements/agreements_window.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/settlement/own_periods.h"
#include "ui/pages/settlement/report_form.h"
#include "ui/pages/settlement/settlement_details.h"
#include "ui/pages/tenants/tenants_window.h"
#include "ui/parts/details.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int shownDays = 120;

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
    const bool agreed = !isOwnPeriod(row);
    const auto difference = agreed ? row.difference() : std::nullopt;
    const bool differs = difference && !difference->isZero();
    return {{format::shortDate(row.cycle.payOn, today)},
            {row.agreementName},
            {QStringLiteral("%1 – %2").arg(format::monthDay(row.cycle.from),
                                           format::monthDay(row.cycle.to))},
            {cycleStateText(row.state), toneOf(row.state)},
            {agreed ? format::number(row.expected.items) : QString()},
            amountCell(agreed ? std::optional(row.expected.net) : std::nullopt),
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
    , m_form(new ReportForm(look(), context.today()))
    , m_lines(new QComboBox)
    , m_book(makeButton(look(),
                        tr("Book the payout"),
                        keyText(action(ActionId::ConfirmSettlement)->shortcut()),
                        Rank::Primary,
                        Icon::Check))
    , m_undo(makeButton(look(), tr("Take back"), {}, Rank::Danger))
{
    m_form->setParent(this); // until a cycle without a report is chosen
    m_form->hide();
    makeHeadButtons();
    makeCycles();
    body()->addWidget(m_cycles, 1);
    body()->addLayout(makeSteps());
    connectAll();
    showDetails();
}

void SettlementPage::makeCycles()
{
    m_rowsTable = new PlainTable({{CellKind::Text, 80, 0, tr("Payout on")},
                                  {CellKind::Text, 0, 0, tr("Agency")},
                                  {CellKind::Text, 110, 1, tr("Period")},
                                  {CellKind::State, 164, 0, tr("State")},
                                  {CellKind::Right, 60, 4, tr("Items")},
                                  {CellKind::Amount, 100, 0, tr("Expected")},
                                  {CellKind::Amount, 100, 2, tr("Reported")},
                                  {CellKind::Amount, 90, 3, tr("Difference")}},
                                 this);
    m_cycles->setModel(m_rowsTable);
    m_cycles->setEmptyState(tr("No agency has a fee plan yet. Say by which plan one settles."));
}

void SettlementPage::makeHeadButtons()
{
    const auto button = [this](const QString &words, auto open) {
        auto *pressed = makeButton(look(), words, {}, Rank::Quiet);
        connect(pressed, &QPushButton::clicked, this, open);
        head()->addRight(pressed);
    };
    button(tr("Tenants …"), [this] { openTenants(); });
    button(tr("Agreements and fees …"), [this] { openAgreements(); });
}

AgreementsWindow *SettlementPage::openAgreements()
{
    auto *window = new AgreementsWindow(context(), this);
    window->show();
    return window;
}

TenantsWindow *SettlementPage::openTenants()
{
    auto *window = new TenantsWindow(context(), this);
    window->show();
    return window;
}

QLayout *SettlementPage::makeSteps()
{
    auto *row = makeRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 16}, 8);
    row->addWidget(makeLabel(look(), tr("Bank line"), TypeSize::Base, Ink::Muted));
    m_lines->setAccessibleName(tr("Bank line that brought the payout"));
    m_lines->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lines->setMinimumContentsLength(4); // beside the details, on a small screen
    row->addWidget(m_lines, 1);
    row->addWidget(m_book);
    row->addWidget(m_undo);
    return row;
}

void SettlementPage::connectAll()
{
    connect(m_cycles, &LedgerTable::currentRowChanged, this, &SettlementPage::showChosen);
    connect(m_form, &ReportForm::fileWanted, this, &SettlementPage::askFile);
    connect(m_form, &ReportForm::figuresWanted, this, &SettlementPage::takeFigures);
    connect(m_form, &ReportForm::tasksWanted, this, &SettlementPage::makeTasks);
    connect(m_book, &QPushButton::clicked, this, &SettlementPage::book);
    connect(m_undo, &QPushButton::clicked, this, &SettlementPage::takeBack);
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::NewSettlement, [this] { askFile(); });
    on(ActionId::ConfirmSettlement, [this] { book(); });
    on(ActionId::Refresh, [this] { refresh(); });
    context().actions.limitTo(ActionId::Evidence, Place::Settle);
    on(ActionId::Evidence, [this] {
        const CycleRow *const row = chosen();
        if (row && row->settlement)
            showSettlementEvidence(context(), row->settlement->id.value(), this);
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
    const QDate today = context().today();
    onAnswer(m_service.expected(context().actor, {}, today.addDays(-shownDays), today),
             this,
             [this](const Result<std::vector<CycleRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 askOwnPeriods(*rows);
             });
}

// A report whose period ends otherwise than any agreed one is in no cycle; it stands in the list
// all the same, to be booked or taken back.
void SettlementPage::askOwnPeriods(const std::vector<CycleRow> &agreed)
{
    onAnswer(m_service.list(context().actor, false),
             this,
             [this, agreed](const Result<std::vector<Settlement>> &reported) {
                 if (!reported)
                     return sayError(reported.error());
                 const QDate today = context().today();
                 showCycles(withOwnPeriods(agreed, *reported, today.addDays(-shownDays), today));
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
        if (!last && late == 1 && row.state == CycleState::Late)
            place = int(lines.size()); // what has to be seen to first
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
    showLines(view ? view->bankLines : std::vector<BankLine>());
    showDetails();
}

void SettlementPage::showLines(const std::vector<BankLine> &lines)
{
    m_lines->clear();
    for (const BankLine &each : lines) {
        m_lines->addItem(QStringLiteral("%1  %2  %3")
                             .arg(format::shortDate(each.receivedOn, context().today()),
                                  format::yen(each.amount),
                                  each.payer),
                         each.payment.value());
    }
}

// A cycle nobody reported yet has the form for its report beneath its figures.
void SettlementPage::showDetails()
{
    const CycleRow *const row = chosen();
    const bool asks = row && !row->settlement;
    const QString asked = asks
        ? row->agreementKey + row->cycle.from.toString(QStringLiteral(" yyyy-MM-dd"))
        : QString();
    if (std::exchange(m_formOf, asked) != asked) {
        m_form->clear(); // what was typed is another cycle's
        m_form->expectOther(asks ? row->expected.other : Yen());
    }
    QWidget *const typed = m_form->focusWidget();
    const bool hadFocus = typed && typed->hasFocus();
    m_form->setParent(this); // what was shown is deleted
    m_form->hide();
    m_details->clear();
    if (row) {
        writeCycle(
            *m_details, context(), *row, m_view ? &*m_view : nullptr, asks ? m_form : nullptr);
    } else {
        m_details->words(tr("Select a payout to see how it comes about."));
        m_details->finish();
    }
    if (hadFocus && asks)
        typed->setFocus();
    showButtons();
}

void SettlementPage::showButtons()
{
    const CycleRow *const row = chosen();
    const bool asks = row && !row->settlement && !m_busy;
    m_form->setReady(asks);
    m_form->setLate(row && row->state == CycleState::Late);
    const bool reported = m_view && !m_view->settlement.booking;
    const bool pays = m_view && m_view->settlement.figures.net > Yen();
    m_lines->setPlaceholderText(!reported  ? QString()
                                    : pays ? tr("No transfer of this amount")
                                           : tr("Nothing is paid out"));
    m_lines->setEnabled(m_lines->count() > 0);
    m_book->setEnabled(reported && (m_lines->count() > 0 || !pays) && !m_busy);
    m_undo->setEnabled(m_view && !m_busy);
    context().actions.setAvailable(
        ActionId::NewSettlement, asks, tr("Choose a payout whose report is not here yet."));
    context().actions.setAvailable(
        ActionId::ConfirmSettlement,
        m_book->isEnabled(),
        tr("Choose a payout with a report and a transfer of the bank of its amount."));
}

void SettlementPage::askFile()
{
    const CycleRow *const row = chosen();
    if (!row || row->settlement || m_busy)
        return;
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

void SettlementPage::take(SettlementWish wish)
{
    const CycleRow *const row = chosen();
    if (!row || std::exchange(m_busy, true))
        return;
    wish.agreementKey = row->agreementKey;
    if (!wish.since.isValid())
        wish.since = row->cycle.from;
    if (!wish.until.isValid())
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
    if (!m_view || m_view->settlement.booking)
        return;
    const SettlementId id = m_view->settlement.id;
    const bool pays = m_view->settlement.figures.net > Yen();
    if ((pays && m_lines->currentIndex() < 0) || std::exchange(m_busy, true))
        return;
    const PaymentId line(m_lines->currentData().toLongLong());
    const Yen ofOpening = m_view->openingOffer(); // as the details say
    onAnswer(
        pays ? m_service.book(context().actor, id, line, false, ofOpening)
             : m_service.bookWithoutPayout(context().actor, id, false, ofOpening),
        this,
        [this, pays, ofOpening](const Result<SettlementView> &view) {
            const QString booked = pays
                ? tr("The payout is booked.")
                : tr("The charges are booked; what is owed stays with the agency.");
            finished(
                view,
                ofOpening.isZero() ? booked
                                   : booked + QLatin1Char(' ')
                        + tr("%1 of it is from the opening balance.").arg(format::yen(ofOpening)));
        });
}

void SettlementPage::makeTasks()
{
    onAnswer(m_service.raiseLate(context().actor),
             this,
             [this](const Result<std::vector<CycleRow>> &told) {
                 if (!told)
                     return sayError(told.error());
                 messages()->clear();
                 say(told->empty() ? Tone::Neutral : Tone::Good,
                     told->empty() ? tr("Every late payout has its task already.")
                                   : tr("%n task(s) made.", nullptr, int(told->size())));
                 context().watch.tell();
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
