// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_page.h"

#include "models/wording/layout_words.h"
#include "ui/format.h"
#include "ui/pages/import/arrival_details.h"
#include "ui/pages/import/entry_window.h"
#include "ui/pages/import/file_session.h"
#include "ui/pages/import/freshness_strip.h"
#include "ui/pages/import/lines_window.h"
#include "ui/pages/import/undo_panel.h"
#include "ui/pages/import/watch_window.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/maps/map_desk.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/drop_area.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

// The list of imports is short and comes whole; the table asks for what is already here.
class KnownRows final : public PageSource<ListedArrival>
{
public:
    explicit KnownRows(const QHash<qint64, ArrivalRow> &rows)
        : m_rows(rows)
    {
    }
    void requestRows(const std::vector<qint64> &ids, RowsAnswer<ListedArrival> answer) override
    {
        std::vector<ListedArrival> found;
        for (const qint64 id : ids) {
            if (const auto row = m_rows.constFind(id); row != m_rows.constEnd())
                found.push_back({{id}, *row});
        }
        answer(std::move(found));
    }

private:
    const QHash<qint64, ArrivalRow> &m_rows;
};

} // namespace

ImportPage::ImportPage(const PageContext &context)
    : DataPage(context, tr("Import"))
    , m_details(new DetailsPane(context.look))
    , m_files(new FileSession(context, this))
    , m_maps(new MapDesk(context, this))
{
    makeTable();
    makeSession();
    build();
    connectActions();
    showDetails();
}

void ImportPage::build()
{
    makeHeadButtons();
    m_fresh = new FreshnessStrip(look());
    m_fresh->hide();
    connect(m_fresh, &FreshnessStrip::rhythmChosen, this, &ImportPage::setRhythm);
    m_drop = new DropArea(look(),
                          tr("Drop files here, or press to choose"),
                          tr("Bank transfers and store receipts, any number at once"));
    look().keep(m_drop, [this] { m_drop->setFixedHeight(look().px(60)); });
    connect(m_drop, &DropArea::filesDropped, this, &ImportPage::take);
    m_result = new ImportResult(look());
    connect(
        m_result, &ImportResult::keepGoodRequested, this, [this] { m_files->keepGood(m_shown); });
    connect(m_result, &ImportResult::apartRequested, this, [this] { m_files->apart(m_shown); });
    connect(m_result, &ImportResult::apartLineRequested, this, [this](int record) {
        m_files->apartLine(m_shown, record);
    });
    connect(m_files, &FileSession::reported, this, [this](int report) {
        showSession(report);
        if (const auto import = reports()[size_t(report)].import) {
            m_arrived = import;
            context().watch.tell();
        }
    });
    connectMaps();
    m_result->hide();
    m_session->hide();
    auto *all = new QWidget;
    m_column = makeColumn(look(), all, 0, 10);
    m_column->addWidget(m_fresh);
    m_column->addWidget(m_drop);
    m_column->addWidget(m_session);
    m_column->addWidget(m_result);
    QWidget *listHead = makeListHead();
    m_column->addWidget(listHead);
    m_column->addWidget(m_table, 2);
    QWidget *side = makeScrollSide(look(), all, 0); // large type on a small screen
    giveListItsRoom(
        side, m_table, listHead, [this] { return look().px(32) + 4 * look().theme().rowHeight(); });
    body()->addWidget(side, 1);
}

void ImportPage::makeHeadButtons()
{
    const auto button = [this](const QString &words, const QString &key, Icon icon, auto press) {
        auto *pressed = makeButton(look(), words, key, Rank::Quiet, icon);
        connect(pressed, &QPushButton::clicked, this, press);
        head()->addRight(pressed);
    };
    button(tr("Watched folders …"), {}, Icon::None, [this] { planFolders(); });
    button(tr("Column maps …"),
           keyText(action(ActionId::ColumnMaps)->shortcut()),
           Icon::None,
           [this] { m_maps->showMaps(); });
    button(tr("Paper and fax …"), {}, Icon::Paper, [this] { enterPaper(); });
    button(action(ActionId::UndoImport)->text(),
           keyText(action(ActionId::UndoImport)->shortcut()),
           Icon::Undo,
           [this] { askUndo(); });
    auto *clear = makeButton(look(), tr("To clearing"), {}, Rank::Primary);
    connect(clear, &QPushButton::clicked, this, &ImportPage::clearingWanted);
    head()->addRight(clear);
}

QWidget *ImportPage::makeListHead()
{
    auto *listHead = new QWidget;
    auto *row = makeRow(look(), 8, listHead);
    row->addWidget(makeLabel(look(), tr("What arrived"), TypeSize::Section));
    row->addStretch();
    row->addWidget(m_kit->makeButton());
    return listHead;
}

// A file that was refused because nobody knows how it is read comes again once somebody said so.
void ImportPage::connectMaps()
{
    connect(m_result, &ImportResult::describeRequested, this, [this] {
        m_maps->describe(m_files->pathOf(m_shown));
    });
    connect(m_maps, &MapDesk::failed, this, &ImportPage::sayError);
    connect(m_maps, &MapDesk::described, m_files, &FileSession::readBy);
}

ImportTable *ImportPage::makeModel()
{
    const QDate today = context().today();
    return new ImportTable(std::make_shared<KnownRows>(m_rows),
                           {{tr("When"),
                             tr("What"),
                             tr("Layout"),
                             tr("Rows"),
                             tr("New"),
                             tr("Seen before"),
                             tr("Waiting"),
                             tr("Unreadable"),
                             tr("By"),
                             tr("State")},
                            [today](const QDateTime &at) { return pages::whenText(at, today); },
                            [](const QString &layout) { return layoutText(layout); },
                            arrivalStateText,
                            arrivalTone},
                           this);
}

void ImportPage::makeTable()
{
    m_model = makeModel();
    m_table = new LedgerTable(look(), tr("What arrived"));
    m_table->setModel(m_model);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Nothing has arrived yet."), action(ActionId::ImportFiles));
    m_kit = new ListKit(context(),
                        *this,
                        *m_table,
                        *m_model,
                        {Place::Import, QStringLiteral("imports"), tr("What arrived")});
    connect(m_kit, &ListKit::sortingChanged, this, &ImportPage::showList);
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] { showDetails(); });
    connect(m_model, &PagedTable::rowsArrived, this, [this] { showDetails(); });
}

void ImportPage::makeSession()
{
    m_lines = new PlainTable({{CellKind::Text, 0, 0, tr("File")},
                              {CellKind::State, 170, 0, tr("Result")},
                              {CellKind::Right, 60, 0, tr("New")},
                              {CellKind::Right, 96, 1, tr("Seen before")},
                              {CellKind::Amount, 110, 0, tr("Final")},
                              {CellKind::Amount, 120, 1, tr("Provisional")}},
                             this);
    m_session = new LedgerTable(look(), tr("Files dropped now"));
    m_session->setModel(m_lines);
    connect(m_session, &LedgerTable::currentRowChanged, this, &ImportPage::showReport);
}

void ImportPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::ImportFiles, [this] { m_drop->click(); });
    on(ActionId::UndoImport, [this] { askUndo(); });
    on(ActionId::ColumnMaps, [this] { m_maps->showMaps(); });
    on(ActionId::Refresh, [this] { refresh(); });
    context().actions.setAvailable(
        ActionId::FetchFiles, false, tr("No line to a bank or an agency is connected."));
}

void ImportPage::refresh()
{
    readFreshness();
    onAnswer(InboxService(context().services).arrivals(context().actor),
             this,
             [this](const Result<std::vector<ArrivalRow>> &rows) {
                 m_table->setLoading(false);
                 if (!rows)
                     return sayError(rows.error());
                 m_rows.clear();
                 for (const ArrivalRow &row : *rows)
                     m_rows.insert(row.key, row);
                 showList();
                 const QDate today = context().today();
                 int files = 0;
                 for (const ArrivalRow &row : *rows) {
                     const bool now = row.at.toOffsetFromUtc(9 * 3600).date() == today;
                     files += now && row.import ? 1 : 0;
                 }
                 head()->setAbout(tr("%n file(s) today", nullptr, files));
             });
}

void ImportPage::readFreshness()
{
    onAnswer(InboxService(context().services).freshness(context().actor),
             this,
             [this](const Result<std::vector<SourceFreshness>> &sources) {
                 if (!sources)
                     return sayError(sources.error());
                 m_fresh->show(*sources, context().today());
             });
}

void ImportPage::setRhythm(const QString &key, Rhythm rhythm)
{
    onAnswer(InboxService(context().services).setRhythm(context().actor, key, rhythm),
             this,
             [this](const Result<std::monostate> &stored) {
                 if (!stored)
                     return sayError(stored.error());
                 context().watch.tell(); // reminders and tasks rest on it, too
             });
}

void ImportPage::showList()
{
    const std::vector<ArrivalRow> rows(m_rows.cbegin(), m_rows.cend());
    qint64 chosen = currentRecord(m_table);
    if (m_arrived && m_rows.contains(m_arrived->value()))
        chosen = std::exchange(m_arrived, {})->value();
    m_model->setIds(m_model->sorted(rows, m_kit->sortColumn(), m_kit->isDescending()));
    selectRecord(m_table, *m_model, chosen);
}

void ImportPage::take(const QStringList &paths)
{
    m_files->take(paths);
}

void ImportPage::showSession(int chosen)
{
    std::vector<PlainTable::Line> lines;
    for (const ImportReport &report : reports()) {
        const FileState state = stateOf(report);
        lines.push_back({{report.fileName},
                         {state.words, state.tone},
                         {report.fresh},
                         {report.repeated},
                         {qlonglong(report.confirmed.amount())},
                         {qlonglong(report.preliminary.amount())}});
    }
    const auto heightOf = [this](int rows) {
        return look().px(34) + rows * look().theme().rowHeight();
    };
    m_session->setMinimumHeight(heightOf(2)); // the rest scrolls in a low window
    m_session->setMaximumHeight(heightOf(std::clamp(int(lines.size()), 2, 5)));
    m_lines->setLines(std::move(lines));
    m_session->setVisible(reports().size() > 1);
    m_session->selectRow(chosen);
    showReport(chosen);
}

void ImportPage::showReport(int report)
{
    if (report < 0 || size_t(report) >= reports().size())
        return;
    m_shown = report;
    m_result->show(reports()[size_t(report)],
                   pages::whenText(context().services.clock.now(), context().today()));
    m_result->setVisible(true);
    const bool rows = !reports()[size_t(report)].problems.empty();
    m_column->setStretchFactor(m_result, rows ? 3 : 0);
}

const ArrivalRow *ImportPage::currentRow() const
{
    const auto row = m_rows.constFind(currentRecord(m_table));
    return row == m_rows.constEnd() ? nullptr : &*row;
}

void ImportPage::showDetails()
{
    const qint64 key = currentRecord(m_table);
    if (key == m_undoing && key != 0)
        return; // a question stands there
    m_undoing = 0;
    const ArrivalRow *row = currentRow();
    context().actions.setAvailable(ActionId::UndoImport,
                                   row && row->import && !row->undone,
                                   row && row->undone ? tr("This import is undone already.")
                                                      : tr("Choose an import first."));
    if (row)
        return showImport(*row);
    m_details->clear();
    m_details->words(tr("Select a file to see what it brought."));
    m_details->finish();
}

void ImportPage::showImport(const ArrivalRow &row)
{
    QPushButton *lines = nullptr;
    if (row.import) {
        lines = makeButton(look(), tr("Show the lines …"), {}, Rank::Quiet, Icon::Paper);
        connect(lines, &QPushButton::clicked, this, [this, id = *row.import] { showLines(id); });
    }
    showArrival(*m_details, context(), row, lines);
}

void ImportPage::showLines(ImportId import)
{
    const auto row = m_rows.constFind(import.value());
    const QString file = row == m_rows.constEnd() ? QString() : row->what;
    const bool typed = row != m_rows.constEnd() && row->kind == ArrivalKind::Entry;
    onAnswer(InboxService(context().services).lines(context().actor, import),
             this,
             [this, import, file, typed](const Result<std::vector<ArrivedLine>> &lines) {
                 if (!lines)
                     return sayError(lines.error());
                 const QString title = tr("Import %1, %2").arg(import.value()).arg(file);
                 auto *window = new LinesWindow(context(), title, *lines, this);
                 if (typed)
                     window->offerPictureOf(import);
                 window->show();
             });
}

void ImportPage::enterPaper()
{
    (new EntryWindow(context(), this))->show();
}

void ImportPage::planFolders()
{
    auto *window = new WatchWindow(context(), this);
    connect(window, &WatchWindow::kept, this, &ImportPage::foldersPlanned);
    window->show();
}

void ImportPage::askUndo()
{
    const ArrivalRow *row = currentRow();
    if (!row || !row->import || row->undone)
        return;
    onAnswer(UndoService(context().services).import(context().actor, *row->import, true),
             this,
             [this, row = *row](const Result<UndoReport> &report) {
                 if (!report)
                     return sayError(report.error());
                 if (currentRecord(m_table) == row.key)
                     showUndo(row, *report);
             });
}

void ImportPage::showUndo(const ArrivalRow &row, const UndoReport &report)
{
    m_undoing = row.key;
    m_details->clear();
    m_details->head(tr("Import %1").arg(row.key), row.what, {}, nullptr);
    m_details->section(tr("Undo this import?"));
    auto *panel = new UndoPanel(look(), report, row.key);
    m_details->add(panel);
    m_details->finish();
    connect(panel, &UndoPanel::confirmed, this, [this, id = *row.import] { undo(id); });
    connect(panel, &UndoPanel::dropped, this, [this] {
        QMetaObject::invokeMethod( // the button that was pressed goes with the pane
            this,
            [this] {
                m_undoing = 0;
                showDetails();
                m_table->setFocus();
            },
            Qt::QueuedConnection);
    });
    panel->field()->setFocus();
}

void ImportPage::undo(ImportId import)
{
    onAnswer(UndoService(context().services).import(context().actor, import),
             this,
             [this, import](const Result<UndoReport> &report) {
                 m_undoing = 0;
                 if (!report) {
                     sayError(report.error());
                     return showDetails();
                 }
                 QStringList moved;
                 if (report->payments > 0 || report->paymentsBack == 0)
                     moved << tr("%n payment(s) left the books", nullptr, report->payments)
                             + QStringLiteral("  ") + format::yen(report->receipts);
                 if (report->paymentsBack > 0)
                     moved << tr("%n payment(s) of %1 came back to the books",
                                 nullptr,
                                 report->paymentsBack)
                                  .arg(format::yen(report->receiptsBack));
                 say(Tone::Good,
                     tr("Import %1 undone").arg(import.value()),
                     moved.join(QStringLiteral("  ")));
                 context().watch.tell();
             });
}

} // namespace keshikomi
