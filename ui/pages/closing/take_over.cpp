// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/take_over.h"

#include "models/domain/try.h"
#include "ui/pages/on_pool.h"
#include "ui/parts/build.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

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
{
    auto *row = makeRow(context.look, 8, this);
    auto *list =
        makeButton(context.look, tr("Take over open bills …"), {}, Rank::Quiet, Icon::Upload);
    auto *compare = makeButton(context.look, tr("Shadow run …"), {}, Rank::Quiet, Icon::Split);
    connect(list, &QPushButton::clicked, this, &TakeOver::askList);
    connect(compare, &QPushButton::clicked, this, &TakeOver::askShadow);
    connect(m_take, &QAction::triggered, this, &TakeOver::take);
    connect(m_undo, &QAction::triggered, this, &TakeOver::undo);
    row->addWidget(list);
    row->addWidget(compare);
    row->addStretch();
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

void TakeOver::lookAt(const QString &path)
{
    onAnswer(
        onPool([path] { return readFile(path); }), this, [this](const Result<NoticeFile> &file) {
            if (!file)
                return Q_EMIT failed(file.error());
            m_file = *file;
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
    onAnswer(service.import(m_context.actor, m_file, {QDate(), dryRun}),
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
