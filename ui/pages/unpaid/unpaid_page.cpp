// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/unpaid_page.h"

#include "models/services/unpaid.h"
#include "ui/format.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/unpaid/bill_details.h"
#include "ui/pages/unpaid/credits_window.h"
#include "ui/pages/unpaid/unpaid_board.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QEvent>

namespace keshikomi {

namespace {

constexpr int fewestRows = 3; // of the list, below the figures

} // namespace

UnpaidPage::UnpaidPage(const PageContext &context)
    : DataPage(context, tr("Unpaid"))
    , m_details(new DetailsPane(context.look))
    , m_sheets(new SheetMenu(context, this))
{
    auto *credits = makeButton(look(), tr("Credits"), {}, Rank::Quiet);
    connect(credits, &QPushButton::clicked, this, &UnpaidPage::openCredits);
    head()->addRight(credits);
    head()->addRight(m_sheets->button());
    auto *save = makeButton(look(),
                            tr("Export"),
                            keyText(action(ActionId::Export)->shortcut()),
                            Rank::Plain,
                            Icon::Download);
    connect(save, &QPushButton::clicked, action(ActionId::Export), &QAction::trigger);
    head()->addRight(save);
    m_board = new UnpaidBoard(look());
    connect(m_board, &UnpaidBoard::bucketChosen, this, &UnpaidPage::setBucket);
    connect(m_board, &UnpaidBoard::listWanted, this, [this](int bucket) {
        setBucket(bucket);
        m_table->setFocus();
    });
    body()->addWidget(m_board);
    makeTable();
    body()->addWidget(makeFilters());
    body()->addWidget(m_table, 1);
    connectActions();
    showDetails();
}

CreditsWindow *UnpaidPage::openCredits()
{
    if (!m_credits)
        m_credits = new CreditsWindow(context(), this);
    m_credits->show();
    m_credits->raise();
    m_credits->activateWindow();
    return m_credits;
}

void UnpaidPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::UnpaidBills, [this] { m_table->setFocus(); });
    on(ActionId::Refresh, [this] { refresh(); });
    context().actions.limitTo(ActionId::Evidence, Place::Receivables);
    on(ActionId::Evidence, [this] {
        const qint64 id = currentRecord(m_table);
        if (const BillRow *row = id ? m_model->rowOfId(id) : nullptr)
            showBillEvidence(context(), row->number, this);
    });
}

QWidget *UnpaidPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = makeRow(look(), 8, filters);
    row->addWidget(makeLabel(look(), tr("By bill"), TypeSize::Section));
    m_bucketChip = new FilterChip(look(), tr("Age"), {});
    m_searchChip = new FilterChip(look(), tr("Search"), {});
    for (FilterChip *chip : {m_bucketChip, m_searchChip}) {
        row->addWidget(chip);
        chip->hide();
    }
    connect(m_bucketChip, &FilterChip::removeRequested, this, [this] { setBucket(-1); });
    connect(m_searchChip, &FilterChip::removeRequested, this, [this] { search({}); });
    m_count = new ElidedLabel(look(), {}, TypeSize::Base, Ink::Muted);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    row->addWidget(makePrintMany(false));
    row->addWidget(m_kit->makeButton());
    look().keep(filters, [this, filters] { filters->setFixedHeight(look().px(34)); });
    return filters;
}

int UnpaidPage::heightWithoutFigures() const
{
    const int shown = m_board->isLow() ? 0 : m_board->figuresHeight();
    return DataPage::minimumSizeHint().height() - shown;
}

QSize UnpaidPage::minimumSizeHint() const
{
    return {DataPage::minimumSizeHint().width(), heightWithoutFigures()};
}

bool UnpaidPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        adapt(); // a message takes its room, or the look has changed
    return DataPage::event(event);
}

void UnpaidPage::resizeEvent(QResizeEvent *event)
{
    DataPage::resizeEvent(event);
    adapt();
}

// Large type on a small screen: the list and the bars, which tell the sums as well, come first.
void UnpaidPage::adapt()
{
    const int rows = fewestRows * look().theme().rowHeight();
    m_board->setLow(height() < heightWithoutFigures() + m_board->figuresHeight() + rows);
}

void UnpaidPage::makeTable()
{
    const UnpaidService unpaid(context().services);
    m_model = new UnpaidTable(
        rows<BillRow>([unpaid, actor = context().actor](const std::vector<qint64> &ids) {
            return unpaid.rows(actor, ids);
        }),
        {{tr("Bill"),
          tr("Customer"),
          tr("Subject"),
          tr("Issued"),
          tr("Due"),
          tr("Late"),
          tr("Amount"),
          tr("Provisional"),
          tr("Open"),
          tr("State")},
         [](BillProgress progress) { return pages::progressText(progress); },
         [](int days) { return tr("%n day(s)", nullptr, days); }},
        this);
    m_table = new LedgerTable(look(), tr("Unpaid bills"));
    m_table->setModel(m_model);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Nothing is unpaid here."));
    m_kit = new ListKit(context(),
                        *this,
                        *m_table,
                        *m_model,
                        {Place::Receivables, QStringLiteral("unpaid"), tr("Unpaid bills")});
    connect(m_kit, &ListKit::sortingChanged, this, &UnpaidPage::askIds);
    connect(m_table, &LedgerTable::currentRowChanged, this, &UnpaidPage::showDetails);
    connect(m_model, &PagedTable::rowsArrived, this, [this] {
        if (std::exchange(m_awaited, 0))
            showDetails();
    });
}

void UnpaidPage::refresh()
{
    onAnswer(UnpaidService(context().services).summary(context().actor),
             this,
             [this](const Result<UnpaidSummary> &summary) {
                 if (!summary)
                     return sayError(summary.error());
                 takeSummary(*summary);
             });
    askDue();
    askIds();
}

void UnpaidPage::takeSummary(const UnpaidSummary &summary)
{
    m_summary = summary;
    head()->setAbout(
        tr("As of %1").arg(pages::whenText(context().services.clock.now(), context().today())));
    m_board->showSummary(summary);
    showTotal();
}

void UnpaidPage::askDue()
{
    const QDate today = context().today();
    onAnswer(UnpaidService(context().services)
                 .dueSums(context().actor, today, UnpaidBoard::lastDayShown(today)),
             this,
             [this, today](const Result<std::vector<DueSum>> &sums) {
                 if (!sums)
                     return sayError(sums.error());
                 m_board->showDue(*sums, today);
             });
}

void UnpaidPage::setBucket(int bucket)
{
    m_bucket = bucket;
    m_board->setBucket(bucket);
    const bool one = bucket >= 0 && size_t(bucket) < m_summary.aging.size();
    if (one)
        m_bucketChip->setValue(pages::bucketText(m_summary.aging[size_t(bucket)]));
    m_bucketChip->setVisible(one);
    askIds();
}

void UnpaidPage::search(const QString &text)
{
    m_search = text.trimmed();
    m_searchChip->setValue(m_search);
    m_searchChip->setVisible(!m_search.isEmpty());
    askIds();
}

void UnpaidPage::askChosenBills(const std::function<void(const std::vector<qint64> &)> &then)
{
    onAnswer(
        UnpaidService(context().services).rows(context().actor, selectedRecords(m_table, *m_model)),
        this,
        [this, then](const Result<std::vector<BillRow>> &chosen) {
            if (!chosen)
                return sayError(chosen.error());
            std::vector<qint64> numbers;
            for (const BillRow &row : *chosen)
                numbers.push_back(row.number);
            then(numbers);
        });
}

void UnpaidPage::askIds()
{
    const int asked = ++m_asked;
    m_table->setLoading(true);
    const BillSorting sorting = UnpaidTable::sortingBy(m_kit->sortColumn(), m_kit->isDescending());
    onAnswer(UnpaidService(context().services).ids(context().actor, m_bucket, m_search, sorting),
             this,
             [this, asked](const Result<std::vector<qint64>> &ids) {
                 if (asked != m_asked)
                     return;
                 m_table->setLoading(false);
                 if (!ids)
                     return sayError(ids.error());
                 const qint64 before = currentRecord(m_table);
                 m_model->setIds(*ids);
                 selectRecord(m_table, *m_model, before);
                 showTotal();
                 showDetails();
             });
}

void UnpaidPage::showTotal()
{
    QString total = tr("%n bill(s)", nullptr, m_model->rowCount());
    const bool whole = m_bucket < 0 && m_search.isEmpty();
    if (whole)
        total += QStringLiteral("  ") + format::yen(m_summary.open);
    else if (m_search.isEmpty() && size_t(m_bucket) < m_summary.aging.size())
        total += QStringLiteral("  ") + format::yen(m_summary.aging[size_t(m_bucket)].open);
    m_count->setText(total);
}

void UnpaidPage::showDetails()
{
    const qint64 id = currentRecord(m_table);
    const BillRow *row = id ? m_model->rowOfId(id) : nullptr;
    const bool hasMoney = row && (row->open != row->amount || !row->reserved.isZero());
    m_sheets->setSubjects(row ? row->number : 0, row ? row->customerNumber : 0, hasMoney);
    if (!row) {
        m_details->clear();
        m_details->words(id ? QString() : tr("Select a bill to see what happened to it."));
        m_details->finish();
        m_awaited = id; // its row is on the way
        return;
    }
    askBill(context(), row->number, this, [this, id](const BillTold &told) {
        const BillRow *now = m_model->rowOfId(id);
        if (now && currentRecord(m_table) == id)
            showUnpaidBill(context(), *m_details, *now, told);
    });
}

} // namespace keshikomi
