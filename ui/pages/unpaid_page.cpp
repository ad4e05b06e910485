// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid_page.h"

#include "models/services/bills.h"
#include "models/services/journal.h"
#include "models/services/unpaid.h"
#include "models/tables/order_table.h"
#include "ui/format.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/figures.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

constexpr int weeksShown = 6;
// Above this many bills that are not due the weeks are not added up.
constexpr int mostForWeeks = 3'000;

QLayout *makeBlock(const Look &look, const QString &title, const QString &note, QWidget *body)
{
    auto *column = makeColumn(look, nullptr, 0, 8);
    auto *head = makeRow(look, 8);
    head->addWidget(makeLabel(look, title, TypeSize::Section));
    head->addStretch();
    head->addWidget(makeLabel(look, note, TypeSize::Small, Ink::Muted));
    column->addLayout(head);
    column->addWidget(body);
    column->addStretch();
    return column;
}

Tone bucketTone(size_t bucket)
{
    if (bucket <= 1)
        return Tone::Accent;
    return bucket == 4 ? Tone::Bad : Tone::Warn;
}

qreal partOf(Yen part, Yen whole)
{
    return whole.isZero() ? 0 : qreal(part.amount()) / qreal(whole.amount());
}

} // namespace

UnpaidPage::UnpaidPage(const PageContext &context)
    : DataPage(context, tr("Unpaid"))
    , m_details(new DetailsPane(context.look))
{
    auto *save = makeButton(look(),
                            tr("Export"),
                            keyText(action(ActionId::Export)->shortcut()),
                            Rank::Plain,
                            Icon::Download);
    connect(save, &QPushButton::clicked, this, &UnpaidPage::askFile);
    head()->addRight(save);
    body()->addWidget(makeFigures());
    body()->addWidget(makeAging());
    body()->addWidget(makeFilters());
    makeTable();
    body()->addWidget(m_table, 1);
    connectActions();
    showDetails();
}

void UnpaidPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::Export, [this] { askFile(); });
    on(ActionId::UnpaidBills, [this] { m_table->setFocus(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

QWidget *UnpaidPage::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = makeRow(look(), 12, figures);
    for (int i = 0; i < 4; ++i) {
        m_figures << new FigureTile(look());
        keepLeast(m_figures.last(), 130);
        row->addWidget(m_figures.last());
    }
    const std::array<int, 4> buckets = {-1, -1, 2, -1};
    for (int i = 0; i < 4; ++i)
        connect(m_figures[i], &QPushButton::clicked, this, [this, bucket = buckets[size_t(i)]] {
            setBucket(bucket);
            m_table->setFocus();
        });
    return figures;
}

QWidget *UnpaidPage::makeAging()
{
    auto *charts = new QWidget;
    auto *row = makeRow(look(), 32, charts);
    m_bars = new BarList(look(), 84);
    connect(m_bars, &BarList::chosen, this, &UnpaidPage::setBucket);
    row->addLayout(makeBlock(look(), tr("By age"), tr("Press to filter"), m_bars), 5);
    m_weeks = new WeekBars(look());
    m_weekBlock = new QWidget;
    auto *week = makeColumn(look(), m_weekBlock, 0, 0);
    week->addLayout(makeBlock(look(), tr("Due in the next weeks"), tr("in 1,000 yen"), m_weeks));
    row->addWidget(m_weekBlock, 5);
    m_weekBlock->hide();
    keepLeast(m_bars, 220);
    keepLeast(m_weeks, 170);
    return charts;
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
    row->addStretch();
    m_count = makeLabel(look(), {}, TypeSize::Base, Ink::Muted);
    row->addWidget(m_count);
    look().keep(filters, [this, filters] { filters->setFixedHeight(look().px(30)); });
    return filters;
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
    askIds();
}

void UnpaidPage::takeSummary(const UnpaidSummary &summary)
{
    m_summary = summary;
    Yen over30;
    int billsOver30 = 0;
    for (const AgingBucket &bucket : summary.aging) {
        if (bucket.fromDays > 30) {
            over30 += bucket.open;
            billsOver30 += bucket.bills;
        }
    }
    const auto share = [&summary](Yen part) {
        return tr("%1 % of all").arg(qRound(100 * partOf(part, summary.open)));
    };
    m_figures[0]->setFigure({tr("Unpaid"),
                             format::yen(summary.open),
                             Tone::Neutral,
                             tr("%n bill(s)", nullptr, summary.bills),
                             {}});
    m_figures[1]->setFigure({tr("Overdue"),
                             format::yen(summary.overdue),
                             summary.overdue.isZero() ? Tone::Good : Tone::Warn,
                             share(summary.overdue),
                             {}});
    m_figures[2]->setFigure({tr("Over 30 days"),
                             format::yen(over30),
                             over30.isZero() ? Tone::Good : Tone::Bad,
                             tr("%n bill(s)", nullptr, billsOver30),
                             {}});
    m_figures[3]->setFigure({tr("Provisionally paid"),
                             format::yen(summary.reserved),
                             Tone::Accent,
                             tr("not final yet"),
                             {}});
    head()->setAbout(
        tr("As of %1").arg(pages::whenText(context().services.clock.now(), context().today())));
    showBars();
    showTotal();
    if (!summary.aging.empty() && summary.aging.front().bills <= mostForWeeks)
        askWeeks();
    else
        m_hasWeeks = false;
    adapt();
}

void UnpaidPage::keepLeast(QWidget *widget, int width)
{
    look().keep(widget, [this, widget, width] { widget->setMinimumWidth(look().px(width)); });
}

void UnpaidPage::resizeEvent(QResizeEvent *event)
{
    DataPage::resizeEvent(event);
    adapt();
}

// An amount is never cut: where there is no room for all figures, the bars below tell the rest.
void UnpaidPage::adapt()
{
    const bool narrow = width() < look().px(860);
    m_figures[1]->setVisible(!narrow);
    m_figures[3]->setVisible(!narrow);
    m_weekBlock->setVisible(m_hasWeeks && !narrow);
}

void UnpaidPage::showBars()
{
    Yen longest;
    for (const AgingBucket &bucket : m_summary.aging)
        longest = std::max(longest, bucket.open);
    QList<BarText> bars;
    for (size_t i = 0; i < m_summary.aging.size(); ++i) {
        const AgingBucket &bucket = m_summary.aging[i];
        //: a count of bills beside a bar; as short as can be
        const QString bills = tr("%n", "bills", bucket.bills);
        bars << BarText{pages::bucketText(bucket),
                        format::amount(bucket.open),
                        bills,
                        partOf(bucket.open, longest),
                        bucketTone(i)};
    }
    m_bars->setBars(bars);
    m_bars->setChosen(m_bucket);
}

void UnpaidPage::askWeeks()
{
    const UnpaidService unpaid(context().services);
    onAnswer(unpaid.ids(context().actor, 0, {}),
             this,
             [this, unpaid](const Result<std::vector<qint64>> &ids) {
                 if (!ids)
                     return sayError(ids.error());
                 onAnswer(unpaid.rows(context().actor, *ids),
                          this,
                          [this](const Result<std::vector<BillRow>> &rows) {
                              if (rows)
                                  showWeeks(*rows);
                          });
             });
}

void UnpaidPage::showWeeks(const std::vector<BillRow> &rows)
{
    const QDate today = context().today();
    const QDate first = today.addDays(7 - today.dayOfWeek()); // the Sunday that ends this week
    std::array<Yen, weeksShown> sums;
    for (const BillRow &row : rows) {
        const qint64 days = first.daysTo(row.dueOn);
        const qint64 week = days <= 0 ? 0 : (days + 6) / 7;
        if (row.dueOn.isValid() && week < weeksShown)
            sums[size_t(week)] += row.open;
    }
    const Yen most = *std::max_element(sums.begin(), sums.end());
    QList<BarText> weeks;
    for (int i = 0; i < weeksShown; ++i) {
        const Yen sum = sums[size_t(i)];
        weeks << BarText{QStringLiteral("–%1").arg(format::monthDay(first.addDays(7 * i))),
                         format::number((sum.amount() + 500) / 1000),
                         {},
                         partOf(sum, most),
                         Tone::Accent};
    }
    m_weeks->setWeeks(weeks);
    m_hasWeeks = !most.isZero();
    adapt();
}

void UnpaidPage::setBucket(int bucket)
{
    m_bucket = bucket;
    m_bars->setChosen(bucket);
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

void UnpaidPage::askIds()
{
    const int asked = ++m_asked;
    m_table->setLoading(true);
    onAnswer(UnpaidService(context().services).ids(context().actor, m_bucket, m_search),
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
    if (!row) {
        m_details->clear();
        m_details->words(id ? QString() : tr("Select a bill to see what happened to it."));
        m_details->finish();
        m_awaited = id; // its row is on the way
        return;
    }
    const BillService bills(context().services);
    onAnswer(bills.find(context().actor, row->number),
             this,
             [this, id, bills](const Result<Bill> &bill) {
                 if (!bill || currentRecord(m_table) != id)
                     return;
                 onAnswer(
                     bills.history(context().actor, bill->id),
                     this,
                     [this, id, bill = *bill](const Result<std::vector<HistoryEntry>> &history) {
                         if (history && currentRecord(m_table) == id)
                             showBill(bill, *history);
                     });
             });
}

void UnpaidPage::showBill(const Bill &bill, const std::vector<HistoryEntry> &history)
{
    const BillRow *row = m_model->rowOfId(bill.id.value());
    if (!row)
        return;
    const QDate today = context().today();
    m_details->clear();
    m_details->head(tr("Bill %1").arg(billNumberText(bill.number)),
                    row->customer,
                    format::yen(bill.open),
                    new Chip(look(), toneOf(row->progress), pages::progressText(row->progress)));
    QList<FactLine> facts = {{tr("Subject"), bill.subject},
                             {tr("Issued"), format::longDate(bill.issuedOn)},
                             {tr("Due"), format::longDate(bill.dueOn)}};
    if (row->daysLate > 0)
        facts << FactLine{tr("Late"), tr("%n day(s)", nullptr, row->daysLate)};
    if (!row->wip.isEmpty())
        facts << FactLine{tr("Work order"), row->wip};
    m_details->facts(facts);
    m_details->section(tr("Amount"));
    m_details->amounts({{tr("Billed"), format::amount(bill.amount)},
                        {tr("Provisionally paid"), format::amount(bill.reserved)},
                        {tr("Cleared"), format::amount(bill.amount - bill.open)}},
                       {tr("Open"), format::amount(bill.open)});
    m_details->section(tr("History"));
    QList<HistoryLine> lines;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        lines << HistoryLine{
            pages::whenText(entry->at, today), pages::happeningText(*entry), Tone::Accent};
    m_details->history(lines);
    m_details->finish();
}

void UnpaidPage::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the unpaid bills"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("unpaid-%1.csv")
                           .arg(context().today().toString(QStringLiteral("yyyyMMdd"))));
    connect(dialog, &QFileDialog::fileSelected, this, &UnpaidPage::exportTo);
    dialog->open();
}

void UnpaidPage::exportTo(const QString &path)
{
    onAnswer(UnpaidService(context().services).rows(context().actor, m_model->ids()),
             this,
             [this, path](const Result<std::vector<BillRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 save(path, *rows);
             });
}

void UnpaidPage::save(const QString &path, const std::vector<BillRow> &rows)
{
    QString text(QChar(0xFEFF)); // a spreadsheet takes it for UTF-8 only then
    const auto line = [&text](const QStringList &fields) {
        QStringList safe;
        for (const QString &field : fields)
            safe << csvField(field);
        text += safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    line({tr("Bill"),
          tr("Customer"),
          tr("Subject"),
          tr("Work order"),
          tr("Issued"),
          tr("Due"),
          tr("Days late"),
          tr("Amount"),
          tr("Provisional"),
          tr("Open"),
          tr("State")});
    for (const BillRow &row : rows)
        line({billNumberText(row.number),
              row.customer,
              row.subject,
              row.wip,
              row.issuedOn.toString(Qt::ISODate),
              row.dueOn.toString(Qt::ISODate),
              QString::number(row.daysLate),
              QString::number(row.amount.amount()),
              QString::number(row.reserved.amount()),
              QString::number(row.open.amount()),
              pages::progressText(row.progress)});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        say(Tone::Good, tr("%n bill(s) exported", nullptr, int(rows.size())), path);
    else
        say(Tone::Bad, tr("The file was not written."), file.errorString());
}

} // namespace keshikomi
