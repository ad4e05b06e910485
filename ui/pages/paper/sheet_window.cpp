// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_window.h"

#include "models/domain/bill.h"
#include "models/wording/sheet_words.h"
#include "models/wording/slip_note_words.h"
#include "models/wording/words.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/parts/build.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace keshikomi {

namespace {

// "B-100001", "1001", "P-7"
QString numberOf(const SheetWish &wish)
{
    if (wish.payment > 0)
        return QStringLiteral("P-%1").arg(wish.payment);
    return isOfBill(wish.kind) ? billNumberText(wish.number) : QString::number(wish.number);
}

QString titleOf(const SheetWish &wish)
{
    const QString kind = sheetKindText(wish.kind);
    switch (sheetSubjectOf(wish.kind)) {
    case SheetSubject::Customer:
        //: title of a window: %1 kind of sheet, %2 number of the customer
        return SheetWindow::tr("%1  customer %2").arg(kind, numberOf(wish));
    case SheetSubject::Batch:
        //: title of a window: %1 kind of sheet, %2 number of the batch
        return SheetWindow::tr("%1  batch %2").arg(kind, numberOf(wish));
    default: return QStringLiteral("%1  %2").arg(kind, numberOf(wish));
    }
}

} // namespace

SheetWindow::SheetWindow(const PageContext &context, const SheetWish &wish, QWidget *parent)
    : SheetWindow(context,
                  {SheetPart{wish, 1}},
                  titleOf(wish),
                  QStringLiteral("%1-%2.pdf").arg(numberOf(wish), sheetKindName(wish.kind)),
                  parent)
{
}

SheetWindow::SheetWindow(const PageContext &context,
                         const QString &setName,
                         const std::vector<SheetPart> &parts,
                         QWidget *parent)
    : SheetWindow(context,
                  parts,
                  QStringLiteral("%1  %2").arg(setName, numberOf(parts.front().wish)),
                  QStringLiteral("%1-%2.pdf").arg(numberOf(parts.front().wish), setName),
                  parent)
{
}

SheetWindow::SheetWindow(const PageContext &context,
                         const std::vector<SheetPart> &parts,
                         const QString &title,
                         QString fileName,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_parts(parts)
    , m_fileName(std::move(fileName))
    , m_maker(new SheetMaker(context, this))
    , m_messages(new MessageArea(context.look))
    , m_preview(new PreviewPanel(context.look))
    , m_language(new QComboBox)
    , m_type(new QComboBox)
    , m_save(makeButton(context.look, tr("Save as PDF …"), {}, Rank::Plain, Icon::Download))
    , m_print(makeButton(
          context.look, tr("Print"), QStringLiteral("Ctrl+P"), Rank::Primary, Icon::Print))
    , m_reissue(makeButton(context.look, tr("New issue"), {}, Rank::Plain, Icon::Paper))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    fitToScreen(context.look, this, {900, 1'000});
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    makeCompanies();
    if (m_companies)
        column->addWidget(m_companies);
    column->addWidget(m_messages);
    column->addWidget(m_preview, 1);
    column->addLayout(makeButtons());
    makeForms();
    setReady(false);
    connectMaking();
    connectPrinting();
    m_maker->look(m_parts);
}

// First as the customer likes it, which stands for all its sheets; another choice is for this once.
void SheetWindow::makeForms()
{
    m_language->addItem(tr("Language: the customer's"));
    m_language->addItem(QStringLiteral(u"日本語"), int(SheetForm::Language::Japanese));
    m_language->addItem(QStringLiteral("English"), int(SheetForm::Language::English));
    m_language->setAccessibleName(tr("Language of the sheet"));
    m_type->addItem(tr("Type: the customer's"));
    m_type->addItem(tr("Usual type"), int(SheetForm::Type::Usual));
    m_type->addItem(tr("Large type (Japanese)"), int(SheetForm::Type::Large));
    m_type->setAccessibleName(tr("Type of the sheet"));
    const auto any = [this](bool (*has)(SheetKind)) {
        return std::any_of(m_parts.begin(), m_parts.end(), [has](const SheetPart &part) {
            return has(part.wish.kind);
        });
    };
    if (!any(comesInEnglish)) // not shown: without a parent it would be a window
        m_language->hide();
    if (!any(comesInLargeType))
        m_type->hide();
    for (QComboBox *box : {m_language, m_type})
        connect(box, &QComboBox::activated, this, &SheetWindow::takeForm);
}

bool SheetWindow::isEnglish() const
{
    return m_language->currentData() == QVariant(int(SheetForm::Language::English));
}

// There is no sheet that is both: a person who asks for large type gets it in Japanese, one who
// asks for English gets the usual type.
void SheetWindow::takeForm()
{
    FormWish form;
    if (const QVariant chosen = m_language->currentData(); chosen.isValid())
        form.language = SheetForm::Language(chosen.toInt());
    if (const QVariant chosen = m_type->currentData(); chosen.isValid() && !isEnglish())
        form.type = SheetForm::Type(chosen.toInt());
    if (form.type == SheetForm::Type::Large && !form.language)
        form.language = SheetForm::Language::Japanese;
    for (SheetPart &part : m_parts)
        part.wish.form = form;
    m_messages->clear();
    m_chosen = qobject_cast<QComboBox *>(sender());
    m_maker->look(m_parts);
    setReady(false);
}

// A grouped invoice names its issuer; every other sheet says by itself whose it is.
void SheetWindow::makeCompanies()
{
    if (m_parts.size() > 1 || usualKindOf(m_parts.front().wish.kind) != SheetKind::GroupedInvoice)
        return;
    m_companies = new CompanyChoice(m_context);
    connect(m_companies, &CompanyChoice::chosen, this, &SheetWindow::takeCompany);
    connect(m_companies->box(), &CompanyBox::failed, this, &SheetWindow::sayFailure);
    m_companies->box()->refresh();
}

// The list begins at the company that is shown already. The picture of one is no picture of
// another: where that one has nothing to tell, it is marked as old and cannot leave.
void SheetWindow::takeCompany(StoreId shop)
{
    const bool isShown = !m_parts.front().wish.shop;
    m_parts.front().wish.shop = shop;
    if (isShown)
        return;
    m_messages->clear();
    setReissue(false); // it was asked of the other one's
    drawAgain();
}

QLayout *SheetWindow::makeButtons()
{
    auto *row = makeRow(m_context.look, 8);
    row->addWidget(m_language);
    row->addWidget(m_type);
    row->addWidget(m_reissue);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_print);
    if (m_parts.size() > 1
        || !keepsIssues(
            m_parts.front().wish.kind)) // it has no parent yet: shown, it would be a window
        m_reissue->hide();
    if (isLoneSlip())
        m_reissue->setText(tr("Reissue"));
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
    if (isLoneSlip() && ready && m_isOut)
        m_reissue->show();
    m_language->setEnabled(!m_maker->isBusy());
    m_type->setEnabled(!m_maker->isBusy() && !isEnglish());
    if (m_chosen && m_chosen->isEnabled()) // it has lost the focus meanwhile
        std::exchange(m_chosen, nullptr)->setFocus();
}

void SheetWindow::connectMaking()
{
    connect(m_maker, &SheetMaker::made, this, &SheetWindow::showLooked);
    connect(m_maker,
            &SheetMaker::saved,
            this,
            [this](const std::shared_ptr<OpenPdf> &pdf, const QString &path) {
                setReissue(false); // it is out now; once more is the same again
                m_isOut = isLoneSlip();
                showPages(pdf);
                sayDone(tr("The sheet was saved."), path);
                m_context.watch.tell();
                Q_EMIT saved(path);
            });
    connect(m_maker, &SheetMaker::failed, this, &SheetWindow::sayFailure);
    connect(m_maker, &SheetMaker::idle, this, &SheetWindow::catchUp, Qt::QueuedConnection);
}

void SheetWindow::showLooked(const LookedSheets &looked)
{
    m_hasBars = looked.hasBars;
    m_isOut = looked.isOut;
    showPages(looked.pdf);
    m_note = slipNotesText(looked.notes);
    if (looked.lacksEnglish)
        m_messages->show({Tone::Warn, noEnglishNameTextInWindow(), {}});
    const auto &[waiting, amount] = looked.waiting;
    if (waiting > 0)
        m_messages->show({Tone::Warn, notHandedOverTextInWindow(waiting, amount), {}});
    if (m_note.isEmpty() && !looked.slipsOut.empty())
        m_note = slipsOutText(looked.slipsOut);
    if (!m_note.isEmpty())
        m_messages->show({Tone::Warn, m_note, {}});
    Q_EMIT made();
}

// Whoever hands the slip out has to know it now.
void SheetWindow::sayDone(const QString &happened, const QString &where)
{
    if (m_note.isEmpty())
        m_messages->show({Tone::Good, happened, where});
    else
        m_messages->show({Tone::Warn, happened + QLatin1Char(' ') + where, m_note});
}

bool SheetWindow::isLoneSlip() const
{
    return m_parts.size() == 1 && isPaymentSlip(m_parts.front().wish.kind);
}

// What is asked is said by then: the one that is out can still be paid.
void SheetWindow::sayFailure(const Error &error)
{
    if (std::exchange(m_follows, false))
        m_preview->setOld(true);
    setReady(hasSheet() && !m_preview->isOld());
    m_messages->show({Tone::Bad, faultTextInWindow(error), {}});
    if (error.fault == Fault::SlipSaysOtherwise) {
        m_isOut = false;
        m_reissue->show();
        m_reissue->setEnabled(true);
    }
    Q_EMIT failed(error);
}

QAction *SheetWindow::answer(const QString &words, void (SheetWindow::*then)())
{
    auto *action = new QAction(words, m_messages);
    connect(action, &QAction::triggered, this, then);
    return action;
}

void SheetWindow::reissue()
{
    if (!m_isOut)
        return lookAgain();
    m_messages->show({Tone::Warn,
                      tr("The slip that was issued before can still be paid, too."),
                      tr("Take it back, or the bill could be paid twice.")},
                     answer(tr("Make a new issue"), &SheetWindow::lookAgain));
}

void SheetWindow::lookAgain()
{
    m_messages->clear();
    setReady(false);
    setReissue(true);
    m_maker->look(m_parts);
}

void SheetWindow::printAnyway()
{
    m_messages->clear();
    setReady(false);
    m_maker->goOn();
}

void SheetWindow::setReissue(bool reissue)
{
    const bool alone = m_parts.size() == 1; // of a set only the slip asks for it
    for (SheetPart &part : m_parts)
        part.wish.reissue = reissue && (alone || isPaymentSlip(part.wish.kind));
}

void SheetWindow::connectPrinting()
{
    connect(m_print, &QPushButton::clicked, this, &SheetWindow::print);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), this);
    connect(key, &QShortcut::activated, m_print, &QPushButton::click);
    connect(m_maker, &SheetMaker::printed, this, [this](const QString &printer) {
        setReissue(false);
        m_isOut = isLoneSlip();
        setReady(true);
        sayDone(tr("The sheet was printed."), printer);
        m_context.watch.tell();
        Q_EMIT printed(printer);
    });
    connect(m_maker, &SheetMaker::unproven, this, [this](const Error &warning) {
        setReady(true);
        m_messages->show({Tone::Warn, faultTextInWindow(warning), {}},
                         answer(tr("Print all the same"), &SheetWindow::printAnyway));
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
    m_maker->print(m_parts, m_hasBars);
}

void SheetWindow::showPages(const std::shared_ptr<OpenPdf> &pdf)
{
    const int page = m_preview->page();
    const bool follows = std::exchange(m_follows, false);
    if (m_preview->isOld() || !m_pdf)
        m_messages->clear(); // it said why
    m_pdf = pdf;
    m_preview->setOld(false);
    m_preview->showPdf(pdf);
    if (follows)
        m_preview->showPage(std::min(page, pdf->count()));
    else
        m_preview->fitWidth();
    setReady(true);
}

void SheetWindow::drawAgain()
{
    m_again = m_maker->isBusy();
    if (m_again)
        return;
    m_follows = hasSheet();
    setReady(false);
    m_maker->look(m_parts);
}

void SheetWindow::catchUp()
{
    if (std::exchange(m_again, false))
        drawAgain();
}

void SheetWindow::drawAllAgain()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *sheet = qobject_cast<SheetWindow *>(window))
            sheet->drawAgain();
    }
}

void SheetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString SheetWindow::proposedName() const
{
    const auto shop = m_companies ? m_companies->box()->company().shop : std::nullopt;
    if (!shop)
        return m_fileName;
    const QFileInfo file(m_fileName);
    return QStringLiteral("%1-%2.%3")
        .arg(file.completeBaseName(), QString::number(shop->value()), file.suffix());
}

void SheetWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &SheetWindow::saveTo);
    dialog->open();
}

void SheetWindow::saveTo(const QString &path)
{
    m_messages->clear();
    setReady(false);
    m_maker->save(m_parts, path);
}

} // namespace keshikomi
