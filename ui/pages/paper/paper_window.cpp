// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/paper_window.h"

#include "models/wording/words.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/parts/build.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/message_bar.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QSaveFile>

namespace keshikomi {

namespace {

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return failure(ErrorCode::Invalid, Fault::FileNotWritten, {path, file.errorString()});
}

} // namespace

PaperWindow::PaperWindow(const PageContext &context,
                         const QString &title,
                         QString fileName,
                         const QFuture<Result<SheetContent>> &content,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_fileName(std::move(fileName))
    , m_messages(new MessageArea(context.look))
    , m_preview(new PreviewPanel(context.look))
    , m_save(makeButton(context.look, tr("Save as PDF …"), {}, Rank::Primary, Icon::Download))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    fitToScreen(context.look, this, {900, 1'000});
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    column->addWidget(m_messages);
    column->addWidget(m_preview, 1);
    auto *row = makeRow(context.look, 8);
    row->addStretch();
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &PaperWindow::askFile);
    onAnswer(content, this, [this](const Result<SheetContent> &told) {
        if (!told)
            return sayError(told.error());
        draw(*told);
    });
}

void PaperWindow::draw(const SheetContent &content)
{
    const SheetRenderer &sheets = m_context.sheets;
    onAnswer(onPool([&sheets, content] { return sheets.render(content, SheetOptions()); }),
             this,
             [this](const Result<RenderedSheet> &sheet) {
                 if (!sheet)
                     return sayError(sheet.error());
                 take(sheet->pdf);
             });
}

void PaperWindow::take(const QByteArray &pdf)
{
    const auto opened = OpenPdf::open(pdf, m_fileName);
    if (!opened)
        return sayError(opened.error());
    m_pdf = pdf;
    m_opened = *opened;
    m_preview->showPdf(m_opened);
    m_preview->fitWidth();
    m_save->setEnabled(true);
    Q_EMIT made();
}

void PaperWindow::sayError(const Error &error)
{
    m_messages->show({Tone::Bad, faultTextInWindow(error), {}});
    Q_EMIT failed(error);
}

void PaperWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PaperWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the paper"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperWindow::saveTo);
    dialog->open();
}

void PaperWindow::saveTo(const QString &path)
{
    onAnswer(onPool([path, pdf = m_pdf] { return writeFile(path, pdf); }),
             this,
             [this, path](const Done &written) {
                 if (!written)
                     return sayError(written.error());
                 m_messages->show({Tone::Good, tr("The paper was saved."), path});
                 Q_EMIT saved(path);
             });
}

} // namespace keshikomi
