// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/take_over.h"

#include "models/domain/try.h"
#include "ui/pages/closing/agency_opening_form.h"
#include "ui/pages/on_pool.h"
#include "ui/parts/build.h"
#include "ui/parts/flow_row.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace keshikomi {

namespace {

Result<NoticeFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {path, file.errorString()});
    return NoticeFile{QFileInfo(path).fileName(), file.readAll()};
}

struct BothFiles final
{
    NoticeFile bank, list;
};

Result<BothFiles> readBoth(const QString &bank, const QString &list)
{
    KK_TRY(const NoticeFile first, readFile(bank));
    KK_TRY(const NoticeFile second, readFile(list));
    return BothFiles{first, second};
}

} // namespace

TakeOver::TakeOver(const PageContext &context)
    : m_context(context)
    , m_take(new QAction(tr("Take over now"), this))
    , m_undo(new QAction(tr("Undo the take-over"), this))
    , m_agencyButton(makeButton(context.look, tr("What agencies had"), {}, Rank::Quiet))
    , m_agency(new AgencyOpeningForm(context))
{
    auto *column = makeColumn(context.look, this, 0, 8);
    auto *row = new FlowRow(context.look, 8);
    column->addLayout(row);
    column->addWidget(m_agency);
    auto *list =
        makeButton(context.look, tr("Take over open bills …"), {}, Rank::Quiet, Icon::Upload);
    auto *credits =
        makeButton(context.look, tr("Take over credits …"), {}, Rank::Quiet, Icon::Upload);
    auto *compare = makeButton(context.look, tr("Shadow run …"), {}, Rank::Quiet, Icon::Split);
    connect(list, &QPushButton::clicked, this, &TakeOver::askList);
    connect(credits, &QPushButton::clicked, this, &TakeOver::askCredits);
    m_agencyButton->setCheckable(true);
    connect(m_agencyButton, &QPushButton::toggled, this, &TakeOver::showAgencies);
    connect(m_agency, &AgencyOpeningForm::failed, this, &TakeOver::failed);
    m_agency->hide();
    connect(compare, &QPushButton::clicked, this, &TakeOver::askShadow);
    connect(m_take, &QAction::triggered, this, &TakeOver::take);
    connect(m_undo, &QAction::triggered, this, &TakeOver::undo);
    for (QPushButton *each : {list, credits, m_agencyButton, compare})
        row->addWidget(each);
}

void TakeOver::setCompany(const ChosenCompany &company)
{
    m_company = company;
    m_file = {}; // it was looked at for the other one
    m_last.reset();
}

void TakeOver::showAgencies(bool shown)
{
    m_agency->setVisible(shown);
    if (!shown)
        return;
    m_agency->refresh();
    m_agency->amountField()->setFocus();
}

void TakeOver::askFile(const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void TakeOver::askList()
{
    askFile(tr("List of the old program"), [this](const QString &path) { lookAt(path); });
}

void TakeOver::askCredits()
{
    askFile(tr("List of the customers' credits"),
            [this](const QString &path) { lookAtCredits(path); });
}

void TakeOver::lookAt(const QString &path)
{
    look(path, false);
}

void TakeOver::lookAtCredits(const QString &path)
{
    look(path, true);
}

void TakeOver::look(const QString &path, bool credits)
{
    onAnswer(onPool([path] { return readFile(path); }),
             this,
             [this, credits](const Result<NoticeFile> &file) {
                 if (!file)
                     return Q_EMIT failed(file.error());
                 m_file = *file;
                 m_isCredits = credits;
                 importList(true);
             });
}

void TakeOver::take()
{
    importList(false);
}

void TakeOver::importList(bool dryRun)
{
    const OpeningService service(m_context.services);
    const OpeningOptions options{QDate(), dryRun, m_company.shop};
    onAnswer(m_isCredits ? service.importCredits(m_context.actor, m_file, options)
                         : service.import(m_context.actor, m_file, options),
             this,
             [this, dryRun](const Result<OpeningReport> &report) {
                 if (!report)
                     return Q_EMIT failed(report.error());
                 if (report->refused)
                     return Q_EMIT failed(*report->refused);
                 if (dryRun)
                     return Q_EMIT lookedAt(*report);
                 m_last = report->opening;
                 m_context.watch.tell();
                 Q_EMIT taken(*report);
             });
}

void TakeOver::undo()
{
    if (!m_last)
        return;
    onAnswer(OpeningService(m_context.services).undo(m_context.actor, *m_last),
             this,
             [this](const Result<OpeningUndone> &gone) {
                 if (!gone)
                     return Q_EMIT failed(gone.error());
                 m_last.reset();
                 m_context.watch.tell();
                 Q_EMIT undone(*gone);
             });
}

void TakeOver::askShadow()
{
    askFile(tr("File of the bank"), [this](const QString &bank) {
        askFile(tr("List of the old program"),
                [this, bank](const QString &list) { shadow(bank, list); });
    });
}

void TakeOver::shadow(const QString &bank, const QString &list)
{
    onAnswer(onPool([bank, list] { return readBoth(bank, list); }),
             this,
             [this](const Result<BothFiles> &files) {
                 if (!files)
                     return Q_EMIT failed(files.error());
                 const ShadowService service(m_context.services);
                 onAnswer(service.run(m_context.actor, files->bank, files->list),
                          this,
                          [this](const Result<ShadowReport> &report) {
                              if (!report)
                                  return Q_EMIT failed(report.error());
                              if (report->refused)
                                  return Q_EMIT failed(*report->refused);
                              Q_EMIT compared(*report);
                          });
             });
}

} // namespace keshikomi
