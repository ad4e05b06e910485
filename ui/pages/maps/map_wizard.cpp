// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_wizard.h"

#include "models/services/agreements.h"
#include "ui/pages/maps/map_columns_step.h"
#include "ui/pages/maps/map_file_step.h"
#include "ui/pages/maps/map_name_step.h"
#include "ui/pages/maps/map_trial_step.h"
#include "ui/parts/wizard_steps.h"

#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>

namespace keshikomi {

MapWizard::MapWizard(const PageContext &context,
                     const QString &fileName,
                     const QByteArray &file,
                     QWidget *parent)
    : ToolWindow(context, tr("How %1 is read").arg(fileName), {1'040, 660}, parent)
    , m_maps(context.services)
    , m_steps(new WizardSteps(context.look))
    , m_stack(new QStackedWidget)
    , m_file(new MapFileStep(context.look))
    , m_columns(new MapColumnsStep(context.look))
    , m_name(new MapNameStep(context.look))
    , m_trial(new MapTrialStep(context.look))
    , m_back(makeButton(context.look, tr("Back")))
    , m_next(makeKeyButton({}, QStringLiteral("F12"), Rank::Primary))
{
    m_draft.fileName = fileName;
    m_draft.file = file;
    m_draft.map.totalWords = usualTotalWords();
    build();
    goTo(File);
    readFile();
    readAgreements();
    readNames();
}

void MapWizard::build()
{
    auto *row = makeRow(look(), 24);
    auto *left = makeColumn(look(), nullptr, 0, 0);
    left->addWidget(m_steps);
    left->addStretch();
    row->addLayout(left);
    for (QWidget *step : {static_cast<QWidget *>(m_file),
                          static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_trial)})
        m_stack->addWidget(step);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);
    auto *buttons = makeRow(look(), 8);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    body()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &MapWizard::back);
    connect(m_next, &QPushButton::clicked, this, &MapWizard::next);
    const auto goBackTo = [this](int chosen) {
        if (chosen < step())
            goTo(Step(chosen));
    };
    // Queued: the button that was pressed is made anew.
    connect(m_steps, &WizardSteps::stepChosen, this, goBackTo, Qt::QueuedConnection);
    connect(m_file, &MapFileStep::readAgain, this, &MapWizard::readFile);
    connect(m_file, &MapFileStep::headerChosen, this, [this](int header) {
        m_draft.chooseHeader(header);
    });
}

MapWizard::Step MapWizard::step() const
{
    return Step(m_stack->currentIndex());
}

void MapWizard::readFile()
{
    const int asked = ++m_asked;
    m_draft.map.encoding = m_file->encoding();
    m_draft.map.sheet = m_file->sheets()->currentText();
    onAnswer(m_maps.look(context().actor,
                         m_draft.fileName,
                         m_draft.file,
                         m_draft.map.encoding,
                         m_draft.map.sheet),
             this,
             [this, asked](const Result<TableLook> &seen) {
                 if (asked != m_asked)
                     return;
                 if (!seen)
                     return sayError(seen.error());
                 m_draft.look = *seen;
                 const int first = seen->lines.empty() ? 0 : seen->lines.front().number;
                 m_draft.chooseHeader(seen->headerRow ? seen->headerRow : first);
                 m_file->show(m_draft);
             });
}

void MapWizard::readAgreements()
{
    onAnswer(AgreementService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<Agreement>> &agreements) {
                 if (!agreements)
                     return sayError(agreements.error());
                 m_name->setAgreements(*agreements);
             });
    onAnswer(m_maps.bookingWays(context().actor),
             this,
             [this](const Result<std::vector<BookingWay>> &ways) {
                 if (!ways)
                     return sayError(ways.error());
                 m_name->setBookingWays(*ways);
             });
}

void MapWizard::readNames()
{
    onAnswer(
        m_maps.list(context().actor), this, [this](const Result<std::vector<ColumnMap>> &maps) {
            if (!maps)
                return sayError(maps.error());
            QStringList names;
            for (const ColumnMap &map : *maps)
                names << map.name;
            m_name->setTaken(names);
        });
}

void MapWizard::goTo(Step wanted)
{
    m_tried = false;
    m_stack->setCurrentIndex(wanted);
    if (wanted == Columns)
        m_columns->show(m_draft);
    if (wanted == Name)
        m_name->show(m_draft);
    if (wanted == Trial)
        tryIt();
    showSteps();
}

void MapWizard::showSteps()
{
    const std::pair<QString, QString> words[] = {{tr("File"), tr("text and header row")},
                                                 {tr("Columns"), tr("what each one says")},
                                                 {tr("Whose"), tr("agreement and name")},
                                                 {tr("Trial"), tr("the first receipts")}};
    QList<WizardStepText> steps;
    for (int at = File; at <= Trial; ++at) {
        const WizardState state = at < step() ? WizardState::Finished
            : at == step()                    ? WizardState::Here
                                              : WizardState::Open;
        steps << WizardStepText{words[at].first, words[at].second, state};
    }
    m_steps->setSteps(steps);
    const bool last = step() == Trial;
    m_back->setEnabled(step() != File);
    m_next->setText(last ? tr("Save and take the file in") : tr("Next"));
    m_next->setEnabled(!last || m_tried);
}

bool MapWizard::mayLeave()
{
    QString problem;
    switch (step()) {
    case File:
        m_draft.map.skipRows = m_file->skipped()->value();
        if (!m_draft.header())
            problem = tr("Choose the row with the names of the columns.");
        else if (m_draft.headerRow <= m_draft.map.skipRows)
            problem = tr("The header row is among the rows that are left out.");
        break;
    case Columns:
        m_columns->take(m_draft);
        problem = columnsProblem(m_draft);
        break;
    case Name:
        m_name->take(m_draft);
        problem = m_name->problem(m_draft);
        break;
    case Trial: break;
    }
    messages()->clear();
    if (!problem.isEmpty())
        say(Tone::Warn, problem);
    return problem.isEmpty();
}

void MapWizard::next()
{
    if (step() == Trial)
        return save();
    if (mayLeave())
        goTo(Step(step() + 1));
}

void MapWizard::back()
{
    if (step() == Columns)
        m_columns->take(m_draft);
    messages()->clear();
    if (step() != File)
        goTo(Step(step() - 1));
}

// A file with rows that do not read may still be saved: the import says what becomes of them.
void MapWizard::tryIt()
{
    m_trial->clear();
    onAnswer(m_maps.tryMap(context().actor, m_draft.finished(), m_draft.fileName, m_draft.file),
             this,
             [this](const Result<ColumnMapTrial> &trial) {
                 if (step() != Trial)
                     return;
                 if (!trial)
                     return sayError(trial.error());
                 m_trial->show(*trial);
                 m_tried = trial->rows > 0;
                 showSteps();
             });
}

void MapWizard::save()
{
    if (!std::exchange(m_tried, false))
        return;
    onAnswer(m_maps.put(context().actor, m_draft.finished(), m_draft.fileName, m_draft.file),
             this,
             [this](const Result<ColumnMap> &map) {
                 if (!map) {
                     m_tried = true;
                     return sayError(map.error());
                 }
                 Q_EMIT saved(map->name);
                 close();
             });
}

} // namespace keshikomi
