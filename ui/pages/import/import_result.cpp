// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_result.h"

#include "models/wording/layout_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/ledger_table.h"

#include <QItemSelectionModel>
#include <QSet>

namespace keshikomi {

namespace {

int refusedRows(const ImportReport &report)
{
    QSet<int> records;
    for (const RowProblem &problem : report.problems) {
        if (!problem.warning)
            records.insert(problem.record);
    }
    return int(records.size());
}

bool isMissingBadRowsOnly(const ImportReport &report)
{
    return report.refused && report.refused->fault == Fault::FileHasBadRows;
}

bool isUnknown(const ImportReport &report)
{
    return report.refused && report.refused->fault == Fault::FileLayoutUnknown;
}

} // namespace

FileState stateOf(const ImportReport &report)
{
    if (report.refused)
        return {ImportResult::tr("Not imported"), Tone::Bad};
    if (refusedRows(report) > 0)
        return {ImportResult::tr("Imported without the bad rows"), Tone::Warn};
    if (report.fresh == 0)
        return {ImportResult::tr("Seen before"), Tone::Neutral};
    return {ImportResult::tr("Imported"), Tone::Good};
}

ImportResult::ImportResult(const Look &look)
    : m_look(look)
    , m_name(new ElidedLabel(look, {}, TypeSize::Section))
    , m_when(makeLabel(look, {}, TypeSize::Small, Ink::Muted))
    , m_state(new Chip(look, Tone::Neutral, {}))
    , m_layout(makeLabel(look, {}))
    , m_amounts(makeLabel(look, {}))
    , m_said(makeLabel(look, {}))
    , m_lines(nullptr)
    , m_problems(nullptr)
    , m_keepGood(makeButton(look, tr("Import the good rows"), {}, Rank::Primary))
    , m_apart(makeButton(look, tr("Book as further payments"), {}, Rank::Primary))
    , m_apartLine(makeButton(look, tr("Book only the chosen row")))
    , m_describe(makeButton(look, tr("Say how it is read …"), {}, Rank::Primary))
{
    auto *column = makeColumn(look, this, 0, 12);
    column->addWidget(makeHead());
    m_countRow = makeCounts();
    column->addWidget(m_countRow);
    makeProblems();
    column->addWidget(m_problems, 1);
    connect(m_keepGood, &QPushButton::clicked, this, [this] {
        m_keepGood->setEnabled(false);
        Q_EMIT keepGoodRequested();
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        m_apart->setEnabled(false);
        Q_EMIT apartRequested();
    });
    connect(m_apartLine, &QPushButton::clicked, this, [this] {
        if (const int record = chosenDoubt(); record > 0) {
            m_apartLine->setEnabled(false);
            Q_EMIT apartLineRequested(record);
        }
    });
    connect(m_problems->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_apartLine->setEnabled(chosenDoubt() > 0);
    });
    connect(m_describe, &QPushButton::clicked, this, &ImportResult::describeRequested);
}

QWidget *ImportResult::makeHead()
{
    auto *panel = new Panel(m_look);
    auto *column = makeColumn(m_look, panel, 14, 8);
    auto *head = makeRow(m_look, 10);
    head->addWidget(new IconMark(m_look, Icon::Paper, Ink::Accent, 22));
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_when);
    column->addLayout(head);
    auto *facts = new FlowRow(m_look, 32);
    const auto fact = [&](const QString &name, QLabel *value) {
        auto *both = new QWidget;
        auto *pair = makeColumn(m_look, both, 0, 2);
        pair->addWidget(makeLabel(m_look, name, TypeSize::Small, Ink::Muted));
        pair->addWidget(value);
        facts->addWidget(both);
    };
    fact(tr("Layout"), m_layout);
    fact(tr("New amounts"), m_amounts);
    column->addLayout(facts);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    auto *answers = new FlowRow(m_look, 8);
    answers->addWidget(m_keepGood);
    answers->addWidget(m_apart);
    answers->addWidget(m_apartLine);
    answers->addWidget(m_describe);
    column->addLayout(answers);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return panel;
}

QWidget *ImportResult::makeCounts()
{
    auto *counts = new QWidget;
    auto *row = new FlowRow(m_look, 40, counts);
    const std::pair<Tone, QString> kinds[] = {{Tone::Good, tr("New")},
                                              {Tone::Neutral, tr("Seen before")},
                                              {Tone::Bad, tr("Unreadable")},
                                              {Tone::Warn, tr("For a person")}};
    for (const auto &[tone, name] : kinds) {
        auto *side = new QWidget;
        auto *column = makeColumn(m_look, side, 0, 0);
        column->addWidget(new Chip(m_look, tone, name));
        auto *figure = makeRow(m_look, 8);
        const Count count = {makeLabel(m_look, {}, TypeSize::Figure),
                             makeLabel(m_look, {}, TypeSize::Base, Ink::Muted)};
        m_look.keep(count.note, [this, note = count.note] {
            note->setContentsMargins(0, 0, 0, m_look.px(5)); // on the line the figure stands on
        });
        figure->addWidget(count.number);
        figure->addWidget(count.note, 0, Qt::AlignBottom);
        figure->addStretch();
        column->addLayout(figure);
        row->addWidget(side);
        m_counts << count;
    }
    counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return counts;
}

void ImportResult::makeProblems()
{
    m_lines = new PlainTable({{CellKind::Right, 70, 0, tr("Record")},
                              {CellKind::State, 116, 0, tr("Result")},
                              {CellKind::Text, 0, 0, tr("Reason")}},
                             this);
    m_problems = new LedgerTable(m_look, tr("Rows with problems"));
    m_look.keep(m_problems, [this] {
        m_problems->setMinimumHeight(m_look.px(32) + 3 * m_look.theme().rowHeight());
    });
    m_problems->setModel(m_lines);
}

void ImportResult::show(const ImportReport &report, const QString &when)
{
    m_name->setText(report.fileName);
    m_when->setText(when);
    const FileState state = stateOf(report);
    m_state->setState(state.tone, state.words);
    showFacts(report);
    showCounts(report);
    showProblems(report);
    m_keepGood->setVisible(isMissingBadRowsOnly(report) && report.records > 0);
    m_keepGood->setEnabled(true);
    m_apart->setVisible(report.doubtful > 0);
    m_apart->setEnabled(true);
    m_apartLine->setVisible(report.doubtfulLines.size() > 1);
    m_apartLine->setEnabled(chosenDoubt() > 0);
    m_describe->setVisible(isUnknown(report));
}

void ImportResult::showFacts(const ImportReport &report)
{
    m_layout->setText(report.layout.isEmpty() ? QString(format::nothing)
                                              : layoutText(report.layout));
    QStringList amounts;
    if (!report.confirmed.isZero())
        amounts << tr("final %1").arg(format::yen(report.confirmed));
    if (!report.preliminary.isZero())
        amounts << tr("provisional %1").arg(format::yen(report.preliminary));
    if (!report.cancelled.isZero())
        amounts << tr("cancelled %1").arg(format::yen(report.cancelled));
    if (!report.heldAmount.isZero())
        amounts << tr("waiting %1").arg(format::yen(report.heldAmount));
    if (!report.repeatedAmount.isZero())
        amounts << tr("seen before %1").arg(format::yen(report.repeatedAmount));
    m_amounts->setText(amounts.isEmpty() ? QString(format::nothing)
                                         : amounts.join(QStringLiteral("   ")));
    QStringList said;
    if (report.refused)
        said << faultTextInWindow(*report.refused);
    for (const RepeatedFrom &from : report.repeatedFrom)
        said << tr("%n row(s) were in import %1, %2", nullptr, from.notices)
                    .arg(from.import.value())
                    .arg(from.fileName);
    const auto noTransfers =
        int(std::count_if(report.doubtfulLines.begin(),
                          report.doubtfulLines.end(),
                          [](const DoubtfulLine &each) { return each.isNoTransfer; }));
    if (const int toldBefore = report.doubtful - noTransfers; toldBefore > 0)
        said << tr("The same payer or slip, day and amount as in %n row(s) was told before. Ask "
                   "the agency "
                   "or the bank whether they were paid once more; until then they wait.",
                   nullptr,
                   toldBefore);
    if (noTransfers > 0)
        said << tr(
            "No transfer in %n row(s): notices of transfers book this account. Say what is a "
            "payment of its own; until then nothing of it is booked.",
            nullptr,
            noTransfers);
    if (const int waiting = report.held - report.doubtful - report.compared; waiting > 0)
        said << tr("%n row(s) wait for another notice", nullptr, waiting);
    if (report.compared > 0)
        said << tr("%n row(s) are only compared: another source books this agreement",
                   nullptr,
                   report.compared);
    m_said->setText(said.join(QLatin1Char('\n')));
    m_said->setVisible(!said.isEmpty());
}

void ImportResult::showCounts(const ImportReport &report)
{
    const int counts[] = {report.fresh, report.repeated, refusedRows(report), report.tasks};
    m_countRow->setVisible(report.records > 0 || !report.problems.empty());
    for (int i = 0; i < 4; ++i) {
        m_counts[i].number->setText(format::number(counts[i]));
        m_counts[i].note->setText(tr("rows"));
    }
}

void ImportResult::showProblems(const ImportReport &report)
{
    const FileFate fate = report.refused ? FileFate::Refused : FileFate::Taken;
    const QString odd = report.refused ? tr("Odd") : tr("Odd, kept");
    std::vector<PlainTable::Line> lines;
    for (const RowProblem &problem : report.problems) {
        const Tone tone = problem.warning ? Tone::Warn : Tone::Bad;
        lines.push_back({{problem.record},
                         {problem.warning ? odd : tr("Unreadable"), tone},
                         {rowProblemText(problem, fate)}});
    }
    // The rows a person is asked about come after those with problems.
    m_doubts.clear();
    m_firstDoubt = int(lines.size());
    for (const DoubtfulLine &each : report.doubtfulLines) {
        m_doubts << each.record;
        const QString question = each.isNoTransfer ? tr("%1, %2 on %3: a payment of its own?")
                                                   : tr("%1, %2 on %3: paid once or twice?");
        lines.push_back(
            {{each.record},
             {each.isNoTransfer ? tr("No transfer") : tr("Told before"), Tone::Warn},
             {question.arg(
                 each.about, format::yen(each.amount), format::longDate(each.receivedOn))}});
    }
    m_problems->setVisible(!lines.empty());
    m_lines->setLines(std::move(lines));
}

int ImportResult::chosenDoubt() const
{
    const int row = m_problems->currentIndex().row();
    return m_doubts.value(row - m_firstDoubt, 0);
}

} // namespace keshikomi
