// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/lines_window.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/import/entry_picture.h"
#include "ui/pages/import/line_explanation.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/save_file.h"
#include "ui/parts/build.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostPapers = 2'000; // looked through for the one of an import
constexpr int explanationWidth = 320; // at 100 %

PlainTable::Line rowOf(const ArrivedLine &line, QDate today)
{
    return {{line.record},
            {noticeKindText(line.kind)},
            {format::shortDate(line.receivedOn, today)},
            {qlonglong(line.amount.amount())},
            {line.payer.isEmpty() ? line.slipKey : line.payer},
            {lineStateText(line), lineTone(line)},
            {line.payment ? QVariant(qlonglong(line.payment->value())) : QVariant()},
            {line.text}};
}

} // namespace

LinesWindow::LinesWindow(const PageContext &context,
                         const QString &title,
                         const std::vector<ArrivedLine> &lines,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_lines(lines)
    , m_messages(new MessageArea(context.look))
    , m_picture(makeButton(context.look, tr("Save the picture …"), {}, Rank::Quiet, Icon::Download))
    , m_table(new LedgerTable(context.look, tr("Lines as they came")))
    , m_explanation(new LineExplanation(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    fitToScreen(context.look, this, {1'200, 640});
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    column->addLayout(makeHead());
    column->addWidget(m_messages);
    makeTable();
    auto *sides = makeRow(context.look, 12);
    sides->addWidget(m_table, 1);
    sides->addWidget(m_explanation);
    column->addLayout(sides, 1);
    context.look.keep(m_explanation, [this] {
        m_explanation->setFixedWidth(m_context.look.px(explanationWidth));
    });
    connect(m_table, &LedgerTable::currentRowChanged, this, &LinesWindow::explain);
    if (!m_lines.empty())
        m_table->selectRow(0);
}

QLayout *LinesWindow::makeHead()
{
    const Look &look = m_context.look;
    auto *head = makeRow(look, 8);
    head->addWidget(new ElidedLabel(look, windowTitle(), TypeSize::Section), 1);
    const auto waiting = std::count_if(m_lines.begin(), m_lines.end(), [](const ArrivedLine &line) {
        return line.fate == LineFate::Held;
    });
    head->addWidget(
        makeLabel(look,
                  tr("%1 lines, %2 wait")
                      .arg(format::number(qint64(m_lines.size())), format::number(waiting)),
                  TypeSize::Base,
                  Ink::Muted));
    head->addWidget(m_picture);
    m_picture->hide();
    return head;
}

void LinesWindow::makeTable()
{
    auto *model = new PlainTable({{CellKind::Right, 64, 1, tr("Row")},
                                  {CellKind::Text, 150, 1, tr("Kind")},
                                  {CellKind::Muted, 90, 1, tr("Received")},
                                  {CellKind::Amount, 110, 0, tr("Amount")},
                                  {CellKind::Text, 170, 0, tr("Payer or slip")},
                                  {CellKind::State, 240, 0, tr("State")},
                                  {CellKind::Right, 84, 2, tr("Payment")},
                                  {CellKind::Muted, 0, 3, tr("As it came")}},
                                 this);
    std::vector<PlainTable::Line> rows;
    rows.reserve(m_lines.size());
    for (const ArrivedLine &line : m_lines)
        rows.push_back(rowOf(line, m_context.today()));
    model->setLines(std::move(rows));
    m_table->setModel(model);
    m_table->setEmptyState(tr("Everything in it was known from before."));
}

void LinesWindow::explain(int row)
{
    const bool there = row >= 0 && row < int(m_lines.size());
    m_explanation->explain(there ? std::optional(m_lines[std::size_t(row)]) : std::nullopt);
}

void LinesWindow::offerPictureOf(ImportId import)
{
    onAnswer(EntryService(m_context.services).list(m_context.actor, mostPapers),
             this,
             [this, import](const Result<std::vector<EntryBatch>> &papers) {
                 if (!papers)
                     return sayError(papers.error());
                 for (const EntryBatch &paper : *papers) {
                     if (paper.import == import && !paper.picture.isEmpty())
                         return offerPicture(paper);
                 }
             });
}

void LinesWindow::offerPicture(const EntryBatch &paper)
{
    m_picture->setToolTip(paper.picture);
    m_picture->show();
    connect(m_picture, &QPushButton::clicked, this, [this, id = paper.id, name = paper.picture] {
        askWhereToSave(this, tr("Picture of the paper"), name, [this, id](const QString &path) {
            savePictureTo(id, path);
        });
    });
}

void LinesWindow::savePictureTo(EntryBatchId paper, const QString &path)
{
    savePicture(m_context, paper, path, this, [this, path](const Done &saved) {
        if (!saved)
            return sayError(saved.error());
        m_messages->show({Tone::Good, tr("The picture is saved."), path});
    });
}

void LinesWindow::sayError(const Error &error)
{
    m_messages->show({Tone::Bad, tr("That did not work."), faultTextInWindow(error)});
}

} // namespace keshikomi
