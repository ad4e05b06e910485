// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_window.h"

#include "models/domain/bill.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/parts/build.h"
#include "ui/parts/message_bar.h"

#include <QFileDialog>

namespace keshikomi {

SheetWindow::SheetWindow(const PageContext &context, const SheetWish &wish, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_wish(wish)
    , m_maker(new SheetMaker(context, this))
    , m_messages(new MessageArea(context.look))
    , m_preview(new PreviewPanel(context.look))
    , m_save(makeButton(context.look, tr("Save as PDF …"), {}, Rank::Plain, Icon::Download))
    , m_print(makeButton(context.look, tr("Print"), {}, Rank::Primary, Icon::Print))
    , m_reissue(makeButton(context.look, tr("New issue"), {}, Rank::Plain, Icon::Paper))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        QStringLiteral("%1  %2").arg(sheetKindText(wish.kind), billNumberText(wish.number)));
    resize(context.look.px(900), context.look.px(1'000));
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    column->addWidget(m_messages);
    column->addWidget(m_preview, 1);
    column->addLayout(makeButtons());
    setReady(false);
    connectMaking();
    connectPrinting();
    m_maker->look(m_wish);
}

QLayout *SheetWindow::makeButtons()
{
    auto *row = makeRow(m_context.look, 8);
    row->addWidget(m_reissue);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    if (!keepsIssues(m_wish.kind)) // it has no parent yet: shown, it would be a window
        m_reissue->hide();
    m_reissue->setToolTip(
        tr("A document is printed again as it was. A new issue says what holds today."));
    connect(m_save, &QPushButton::clicked, this, &SheetWindow::askFile);
    connect(m_reissue, &QPushButton::clicked, this, &SheetWindow::reissue);
    return row;
}

void SheetWindow::setReady(bool ready)
{
    for (QPushButton *button : {m_save, m_print, m_reissue})
        button->setEnabled(ready);
}

void SheetWindow::connectMaking()
{
    connect(m_maker, &SheetMaker::made, this, [this](const std::shared_ptr<OpenPdf> &pdf) {
        showPages(pdf);
        Q_EMIT made();
    });
    connect(m_maker,
            &SheetMaker::saved,
            this,
            [this](const std::shared_ptr<OpenPdf> &pdf, const QString &path) {
                m_wish.reissue = false; // it is out now; once more is the same again
                showPages(pdf);
                m_messages->show({Tone::Good, tr("The sheet was saved."), path});
                m_context.watch.tell();
                Q_EMIT saved(path);
            });
    connect(m_maker, &SheetMaker::failed, this, [this](const Error &error) {
        setReady(hasSheet());
        m_messages->show({Tone::Bad, faultText(error), {}});
        Q_EMIT failed(error);
    });
}

void SheetWindow::reissue()
{
    m_messages->clear();
    setReady(false);
    m_wish.reissue = true;
    m_maker->look(m_wish);
}

void SheetWindow::connectPrinting()
{
    connect(m_print, &QPushButton::clicked, this, &SheetWindow::print);
    connect(m_maker, &SheetMaker::printed, this, [this](const QString &printer) {
        m_wish.reissue = false;
        setReady(true);
        m_messages->show({Tone::Good, tr("The sheet was printed."), printer});
        m_context.watch.tell();
        Q_EMIT printed(printer);
    });
    connect(m_maker, &SheetMaker::noPrinter, this, [this] {
        setReady(true);
        m_messages->show({Tone::Warn,
                          tr("This seat has chosen no printer yet."),
                          tr("Choose it in the settings, or save the sheet as PDF.")});
        Q_EMIT noPrinter();
    });
}

void SheetWindow::print()
{
    m_messages->clear();
    setReady(false);
    m_maker->print(m_wish);
}

void SheetWindow::showPages(const std::shared_ptr<OpenPdf> &pdf)
{
    m_pdf = pdf;
    m_preview->showPdf(pdf);
    m_preview->fitWidth();
    setReady(true);
}

QString SheetWindow::fileName() const
{
    return QStringLiteral("%1-%2.pdf")
        .arg(billNumberText(m_wish.number), sheetKindName(m_wish.kind));
}

void SheetWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SheetWindow::saveTo);
    dialog->open();
}

void SheetWindow::saveTo(const QString &path)
{
    m_messages->clear();
    setReady(false);
    m_maker->save(m_wish, path);
}

} // namespace keshikomi
