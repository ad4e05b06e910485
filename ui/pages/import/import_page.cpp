// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_page.h"

#include "models/services/imports.h"
#include "models/wording/layout_words.h"
#include "ui/format.h"
#include "ui/pages/import/undo_panel.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"
#include "ui/parts/drop_area.h"
#include "ui/parts/ledger_table.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace keshikomi {

namespace {

// A day of notices is far below this; what is larger is no notice file.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

// The list of imports is short and comes whole; the table asks for what is already here.
class KnownRows final : public PageSource<ImportRow>
{
public:
    explicit KnownRows(const QHash<qint64, ImportRow> &rows)
        : m_rows(rows)
    {
    }
    void requestRows(const std::vector<qint64> &ids, RowsAnswer<ImportRow> answer) override
    {
        std::vector<ImportRow> found;
        for (const qint64 id : ids) {
            if (const auto row = m_rows.constFind(id); row != m_rows.constEnd())
                found.push_back(*row);
        }
        answer(std::move(found));
    }

private:
    const QHash<qint64, ImportRow> &m_rows;
};

Error notReadable(const QString &name, const QString &why)
{
    return {ErrorCode::Invalid, Fault::FileNotReadable, {name, why}, {}};
}

// Files may lie on a slow share: they are read on a thread of the pool.
Later<QByteArray> readFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        Result<QByteArray> read = QByteArray();
        if (!file.open(QIODevice::ReadOnly))
            read = tl::unexpected(notReadable(name, file.errorString()));
        else if (file.size() > mostBytes)
            read = tl::unexpected(notReadable(name, format::number(file.size())));
        else
            read = file.readAll();
        promise->addResult(std::move(read));
        promise->finish();
    });
    return future;
}

} // namespace

ImportPage::ImportPage(const PageContext &context)
    : DataPage(context, tr("Import"))
    , m_details(new DetailsPane(context.look))
{
    makeTable();
    makeSession();
    build();
    connectActions();
    showDetails();
}

void ImportPage::build()
{
    auto *undo = makeButton(look(),
                            action(ActionId::UndoImport)->text(),
                            QStringLiteral("F4"),
                            Rank::Quiet,
                            Icon::Undo);
    connect(undo, &QPushButton::clicked, this, &ImportPage::askUndo);
    head()->addRight(undo);
    auto *clear = makeButton(look(), tr("To clearing"), {}, Rank::Primary);
    connect(clear, &QPushButton::clicked, this, &ImportPage::clearingWanted);
    head()->addRight(clear);
    m_drop = new DropArea(look(),
                          tr("Drop files here, or press to choose"),
                          tr("Bank transfers and store receipts, any number at once"));
    look().keep(m_drop, [this] { m_drop->setFixedHeight(look().px(60)); });
    connect(m_drop, &DropArea::filesDropped, this, &ImportPage::take);
    m_result = new ImportResult(look());
    connect(m_result, &ImportResult::keepGoodRequested, this, [this] {
        m_queue.push_back({m_paths[m_shown], true, m_shown});
        next();
    });
    m_result->hide();
    m_session->hide();
    auto *listHead = new QWidget;
    auto *row = makeRow(look(), 8, listHead);
    row->addWidget(makeLabel(look(), tr("Files taken in"), TypeSize::Section));
    row->addStretch();
    row->addWidget(m_kit->makeButton());
    body()->addWidget(m_drop);
    body()->addWidget(m_session);
    body()->addWidget(m_result, 3);
    body()->addWidget(listHead);
    body()->addWidget(m_table, 2);
}

void ImportPage::makeTable()
{
    const QDate today = context().today();
    m_model = new ImportTable(std::make_shared<KnownRows>(m_rows),
                              {{tr("When"),
                                tr("File"),
                                tr("Layout"),
                                tr("Rows"),
                                tr("New"),
                                tr("Seen before"),
                                tr("Unreadable"),
                                tr("By"),
                                tr("State")},
                               [today](const QDateTime &at) { return pages::whenText(at, today); },
                               [](const QString &layout) { return layoutText(layout); },
                               [](const ImportRow &row) {
                                   return row.undone ? tr("Undone")
                                       : row.bad > 0 ? tr("Rows missing")
                                                     : tr("In the books");
                               }},
                              this);
    m_table = new LedgerTable(look(), tr("Files taken in"));
    m_table->setModel(m_model);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No file has been taken in yet."), action(ActionId::ImportFiles));
    m_kit = new ListKit(context(),
                        *this,
                        *m_table,
                        *m_model,
                        {Place::Import, QStringLiteral("imports"), tr("Files taken in")});
    connect(m_kit, &ListKit::sortingChanged, this, &ImportPage::showList);
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] { showDetails(); });
    connect(m_model, &PagedTable::rowsArrived, this, [this] { showDetails(); });
}

void ImportPage::makeSession()
{
    m_lines = new PlainTable({{CellKind::Text, 0, 0, tr("File")},
                              {CellKind::State, 200, 0, tr("Result")},
                              {CellKind::Right, 80, 0, tr("New")},
                              {CellKind::Right, 96, 1, tr("Seen before")},
                              {CellKind::Amount, 120, 0, tr("Final")},
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
    on(ActionId::Refresh, [this] { refresh(); });
    context().actions.setAvailable(ActionId::FetchFiles, false); // no transfer line is connected
}

void ImportPage::refresh()
{
    onAnswer(ImportService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<ImportRow>> &rows) {
                 m_table->setLoading(false);
                 if (!rows)
                     return sayError(rows.error());
                 m_rows.clear();
                 for (const ImportRow &row : *rows)
                     m_rows.insert(row.id.value(), row);
                 showList();
                 const QDate today = context().today();
                 int files = 0;
                 for (const ImportRow &row : *rows)
                     files += row.at.toOffsetFromUtc(9 * 3600).date() == today ? 1 : 0;
                 head()->setAbout(tr("%n file(s) today", nullptr, files));
             });
}

void ImportPage::showList()
{
    const std::vector<ImportRow> rows(m_rows.cbegin(), m_rows.cend());
    const qint64 before = currentRecord(m_table);
    m_model->setIds(m_model->sorted(rows, m_kit->sortColumn(), m_kit->isDescending()));
    selectRecord(m_table, *m_model, before);
}

void ImportPage::take(const QStringList &paths)
{
    for (const QString &path : paths)
        m_queue.push_back({path});
    next();
}

void ImportPage::next()
{
    if (m_busy)
        return;
    if (m_queue.empty())
        return;
    m_busy = true;
    const Waiting file = m_queue.front();
    m_queue.pop_front();
    onAnswer(readFile(file.path), this, [this, file](const Result<QByteArray> &bytes) {
        if (bytes)
            return book(file, *bytes);
        ImportReport report;
        report.fileName = QFileInfo(file.path).fileName();
        report.refused = bytes.error();
        took(file, std::move(report));
    });
}

void ImportPage::book(const Waiting &file, const QByteArray &bytes)
{
    const QString name = QFileInfo(file.path).fileName();
    ImportOptions options;
    options.keepGood = file.keepGood;
    onAnswer(ImportService(context().services).import(context().actor, {name, bytes}, options),
             this,
             [this, file, name](const Result<ImportReport> &booked) {
                 if (booked)
                     return took(file, *booked);
                 ImportReport report;
                 report.fileName = name;
                 report.refused = booked.error();
                 took(file, std::move(report));
             });
}

void ImportPage::took(const Waiting &file, ImportReport report)
{
    m_busy = false;
    const bool booked = report.import.has_value();
    int place = file.again;
    if (place < 0) {
        place = int(m_reports.size());
        m_reports.push_back(std::move(report));
        m_paths << file.path;
    } else {
        m_reports[size_t(place)] = std::move(report);
    }
    showSession(place);
    if (booked)
        context().watch.tell();
    next();
}

void ImportPage::showSession(int chosen)
{
    std::vector<PlainTable::Line> lines;
    for (const ImportReport &report : m_reports) {
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
    m_session->setVisible(m_reports.size() > 1);
    m_session->selectRow(chosen);
    showReport(chosen);
}

void ImportPage::showReport(int report)
{
    if (report < 0 || size_t(report) >= m_reports.size())
        return;
    m_shown = report;
    m_result->show(m_reports[size_t(report)],
                   pages::whenText(context().services.clock.now(), context().today()));
    m_result->setVisible(true);
    const bool rows = !m_reports[size_t(report)].problems.empty();
    m_result->setSizePolicy(QSizePolicy::Preferred,
                            rows ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void ImportPage::showDetails()
{
    const qint64 id = currentRecord(m_table);
    if (id == m_undoing && id != 0)
        return; // a question stands there
    m_undoing = 0;
    const auto row = m_rows.constFind(id);
    const bool there = row != m_rows.constEnd();
    context().actions.setAvailable(ActionId::UndoImport, there && !row->undone);
    if (there)
        return showImport(*row);
    m_details->clear();
    m_details->words(tr("Select a file to see what it brought."));
    m_details->finish();
}

void ImportPage::showImport(const ImportRow &row)
{
    m_details->clear();
    m_details->head(tr("Import %1").arg(row.id.value()),
                    row.fileName,
                    {},
                    new Chip(look(),
                             row.undone ? Tone::Neutral : Tone::Good,
                             row.undone ? tr("Undone") : tr("In the books")));
    m_details->facts({{tr("Layout"), layoutText(row.layout)},
                      {tr("When"), pages::whenText(row.at, context().today())},
                      {tr("By"), row.actor}});
    m_details->section(tr("Rows"));
    m_details->amounts({{tr("New"), format::number(row.fresh)},
                        {tr("Seen before"), format::number(row.repeated)},
                        {tr("Unreadable"), format::number(row.bad)}},
                       {tr("In the file"), format::number(row.records + row.bad)});
    m_details->section(tr("What to know"));
    m_details->words(
        row.undone ? tr("What this file alone had told was taken out of the books.")
                   : tr("The same file, or the same rows in another layout, are booked once."));
    m_details->finish();
}

void ImportPage::askUndo()
{
    const qint64 id = currentRecord(m_table);
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd() || row->undone)
        return;
    onAnswer(UndoService(context().services).import(context().actor, row->id, true),
             this,
             [this, row = *row](const Result<UndoReport> &report) {
                 if (!report)
                     return sayError(report.error());
                 if (currentRecord(m_table) == row.id.value())
                     showUndo(row, *report);
             });
}

void ImportPage::showUndo(const ImportRow &row, const UndoReport &report)
{
    m_undoing = row.id.value();
    m_details->clear();
    m_details->head(tr("Import %1").arg(row.id.value()), row.fileName, {}, nullptr);
    m_details->section(tr("Undo this import?"));
    auto *panel = new UndoPanel(look(), report, row.id.value());
    m_details->add(panel);
    m_details->finish();
    connect(panel, &UndoPanel::confirmed, this, [this, id = row.id] { undo(id); });
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
                 say(Tone::Good,
                     tr("Import %1 undone").arg(import.value()),
                     tr("%n payment(s) left the books", nullptr, report->payments)
                         + QStringLiteral("  ") + format::yen(report->receipts));
                 context().watch.tell();
             });
}

} // namespace keshikomi
