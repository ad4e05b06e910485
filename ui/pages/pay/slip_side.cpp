// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/slip_side.h"

#include "models/domain/bill.h"
#include "models/wording/slip_note_words.h"
#include "models/wording/words.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/pay/fit_lines.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/fit_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>

namespace keshikomi {

namespace {

constexpr int pictureWidth = 300; // at 100 %

QString noBarcodeWords(NoBarcode reason)
{
    switch (reason) {
    case NoBarcode::OverLimit: return SlipSide::tr("No barcode: over the limit of the tills.");
    case NoBarcode::PastDue: return SlipSide::tr("No barcode: the due day has passed.");
    case NoBarcode::NoAgreement: return SlipSide::tr("No barcode: no agreement with an agency.");
    case NoBarcode::NotWanted: return SlipSide::tr("No barcode.");
    }
    Q_UNREACHABLE();
}

} // namespace

SlipSide::SlipSide(const PageContext &context)
    : m_context(context)
    , m_maker(new SlipMaker(context, this))
    , m_printing(new SlipPrinting(context, this))
    , m_picture(new QLabel)
    , m_words(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_make(makeButton(
          context.look, tr("Make the slip"), QStringLiteral("F8"), Rank::Primary, Icon::Paper))
    , m_reissue(makeButton(context.look, tr("Reissue"), {}, Rank::Primary, Icon::Paper))
    , m_anyway(makeButton(context.look, tr("Print all the same"), {}, Rank::Plain, Icon::Print))
    , m_print(
          makeButton(context.look, tr("Print"), QStringLiteral("F8"), Rank::Primary, Icon::Print))
    , m_look(makeButton(context.look, tr("Look closer"), {}, Rank::Quiet, Icon::Search))
    , m_save(makeButton(context.look, tr("Save as PDF …"), {}, Rank::Plain, Icon::Download))
    , m_printers(new QComboBox)
{
    m_choice = makeChoice();
    auto *panel = new Panel(context.look);
    auto *outer = makeColumn(context.look, this, 0, 0);
    outer->addWidget(panel);
    outer->addStretch();
    auto *column = makeColumn(context.look, panel, 20, 10);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("The payment slip"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_make, 0, Qt::AlignHCenter);
    column->addWidget(m_reissue, 0, Qt::AlignHCenter);
    column->addWidget(m_choice);
    column->addWidget(m_anyway, 0, Qt::AlignHCenter);
    column->addWidget(m_print, 0, Qt::AlignHCenter);
    auto *others = makeRow(context.look, 8);
    others->addStretch();
    others->addWidget(m_look);
    others->addWidget(m_save);
    others->addStretch();
    column->addLayout(others);
    connect(m_make,
            &QPushButton::clicked,
            context.actions.action(ActionId::PaySlip),
            &QAction::trigger);
    connect(m_reissue, &QPushButton::clicked, this, &SlipSide::reissue);
    connect(m_save, &QPushButton::clicked, this, &SlipSide::askFile);
    connectPrinting();
    connect(m_maker, &SlipMaker::made, this, &SlipSide::take);
    connect(m_maker, &SlipMaker::saved, this, &SlipSide::takeSaved);
    connect(m_maker, &SlipMaker::failed, this, &SlipSide::sayFailure);
    context.look.keep(this, [this] {
        setFixedWidth(m_context.look.px(pictureWidth + 40));
        showPicture();
        fitWords();
    });
    forget();
}

QWidget *SlipSide::makeChoice()
{
    auto *choice = new QWidget;
    auto *column = makeColumn(m_context.look, choice, 0, 6);
    column->addWidget(makeLabel(
        m_context.look, tr("Which printer takes the slips here?"), TypeSize::Small, Ink::Muted));
    auto *row = makeRow(m_context.look, 8);
    auto *take = makeButton(m_context.look, tr("Print on this one"), {}, Rank::Primary);
    m_printers->setAccessibleName(tr("Printer"));
    row->addWidget(m_printers, 1);
    row->addWidget(take);
    column->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this] { printOn(m_printers->currentText()); });
    choice->hide();
    return choice;
}

void SlipSide::connectPrinting()
{
    connect(m_print,
            &QPushButton::clicked,
            m_context.actions.action(ActionId::PaySlip),
            &QAction::trigger);
    connect(m_look, &QPushButton::clicked, this, &SlipSide::look);
    connect(m_printing, &SlipPrinting::choiceNeeded, this, &SlipSide::askPrinter);
    connect(m_printing, &SlipPrinting::unproven, this, &SlipSide::sayUnproven);
    connect(m_printing, &SlipPrinting::printed, this, &SlipSide::sayPrinted);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_anyway->hide();
        m_print->setEnabled(false);
        m_printing->goOn();
    });
    connect(m_printing, &SlipPrinting::noPrinter, this, [this] {
        m_print->setEnabled(true);
        Q_EMIT noPrinter();
        askFile();
    });
    connect(m_printing, &SlipPrinting::failed, this, [this](const Error &error) {
        m_print->setEnabled(true);
        sayFailure(error);
    });
}

void SlipSide::print()
{
    if (!hasSlip() || m_printing->isBusy())
        return;
    m_print->setEnabled(false);
    m_anyway->hide();
    m_printing->print(slipPartOf(m_bill, m_again), !m_slip->issued.barcode.isEmpty());
}

// Whether bars leave that nobody may be able to read is asked before they do, where the slip
// stands.
void SlipSide::sayUnproven(const Error &warning)
{
    m_print->setEnabled(true);
    showWords(faultTextInWindow(warning));
    m_anyway->show();
    m_anyway->setFocus();
}

void SlipSide::sayPrinted(const QString &printer)
{
    m_print->setEnabled(true);
    m_again = false; // it is out now; once more is the same again
    if (hasSlip())
        showWords(codeWords());
    Q_EMIT printed(printer);
    Q_EMIT changed();
}

void SlipSide::askPrinter(const QStringList &printers)
{
    m_print->setEnabled(true);
    m_printers->clear();
    m_printers->addItems(printers);
    m_choice->show();
    m_printers->setFocus();
}

bool SlipSide::isAskingForPrinter() const
{
    return !m_choice->isHidden();
}

void SlipSide::printOn(const QString &printer)
{
    m_choice->hide();
    m_print->setEnabled(false);
    m_printing->printOn(printer);
}

void SlipSide::look()
{
    if (!hasSlip())
        return;
    auto *preview = new PreviewPanel(m_context.look);
    m_preview = preview;
    preview->setParent(this, Qt::Window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(billNumberText(m_bill));
    fitToScreen(m_context.look, preview, {900, 1'000});
    preview->showPdf(m_slip->pdf);
    preview->show();
    preview->fitWidth();
}

void SlipSide::drawAllAgain()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *side = qobject_cast<SlipSide *>(widget))
            side->drawAgain();
    }
}

// Printed or saved it would look as the templates say now, so that is what is shown.
void SlipSide::drawAgain()
{
    if (hasSlip())
        m_maker->make(m_bill, m_again);
}

void SlipSide::forget()
{
    m_slip.reset();
    m_again = false;
    m_choice->hide();
    m_bill = 0;
    m_make->setEnabled(true);
    showPicture();
    showWaiting();
    Q_EMIT shown();
}

void SlipSide::setOut(const std::optional<SlipOut> &out)
{
    m_out = out;
    if (!hasSlip() && !m_maker->isBusy() && m_reissue->isHidden())
        showWaiting();
}

// Nothing is drawn yet; what the customer may hold already is said all the same.
void SlipSide::showWaiting()
{
    m_make->setText(m_out ? tr("Show the slip again") : tr("Make the slip"));
    showWords(m_out ? tr("Given out by %2 (%1).")
                          .arg(pages::whenText(m_out->at, m_context.today()), m_out->actor)
                    : tr("A4 paper with all the ways to pay that this bill has."));
}

void SlipSide::keepOnlyOver(Yen open)
{
    if (hasSlip() && m_slip->issued.content.figures.toPay != open)
        forget();
}

void SlipSide::make(qint64 billNumber)
{
    if (m_maker->isBusy())
        return;
    m_bill = billNumber;
    begin(false);
}

void SlipSide::reissue()
{
    if (m_bill && !m_maker->isBusy())
        begin(true);
}

void SlipSide::begin(bool reissue)
{
    m_make->setEnabled(false);
    m_make->show();
    m_reissue->hide();
    showWords(tr("The slip is being made and read back …"));
    m_again = reissue;
    m_maker->make(m_bill, reissue);
}

// The one that is out can still be paid: whether there shall be two is asked where the slip would
// stand.
void SlipSide::sayFailure(const Error &error)
{
    m_make->setEnabled(true);
    if (error.fault != Fault::SlipSaysOtherwise) {
        showWords(hasSlip() ? codeWords() : tr("The slip was not made."));
        Q_EMIT failed(error);
        return;
    }
    showWords(faultTextInWindow(error));
    m_make->hide();
    m_reissue->show();
    m_reissue->setFocus();
}

void SlipSide::take(const std::shared_ptr<const MadeSlip> &slip)
{
    m_make->setEnabled(true);
    if (slip->issued.billNumber != m_bill)
        return;
    m_slip = slip;
    if (m_preview)
        m_preview->showPdf(slip->pdf);
    showPicture();
    showWords(codeWords());
    Q_EMIT shown();
}

void SlipSide::takeSaved(const std::shared_ptr<const MadeSlip> &slip, const QString &path)
{
    if (slip->issued.billNumber == m_bill)
        m_again = false; // it is out now; once more is the same again
    take(slip);
    Q_EMIT saved(path);
    Q_EMIT changed();
}

QString SlipSide::codeWords() const
{
    QString checked =
        tr("%n code(s) read back and right.", nullptr, int(m_slip->sheet.readBack.size()));
    if (!m_slip->notes.isEmpty())
        checked += QLatin1Char('\n') + slipNotesText(m_slip->notes);
    if (!m_slip->issued.barcode.isEmpty())
        return checked;
    return noBarcodeWords(m_slip->issued.content.noBarcode) + QLatin1Char(' ') + checked;
}

void SlipSide::showWords(const QString &words)
{
    m_words->setText(words);
    fitWords();
}

void SlipSide::fitWords()
{
    fitLines(m_words, m_context.look.px(pictureWidth));
}

void SlipSide::showPicture()
{
    m_picture->setVisible(hasSlip());
    for (QPushButton *button : {m_print, m_look, m_save})
        button->setVisible(hasSlip());
    m_make->setVisible(!hasSlip());
    m_anyway->hide();
    m_reissue->hide();
    if (!hasSlip())
        return;
    const qreal ratio = devicePixelRatioF();
    const int wide = int(m_context.look.px(pictureWidth) * ratio);
    QPixmap picture =
        QPixmap::fromImage(m_slip->picture.scaledToWidth(wide, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
}

void SlipSide::askFile()
{
    if (!hasSlip())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the payment slip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(billNumberText(m_bill) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SlipSide::saveTo);
    dialog->open();
}

void SlipSide::saveTo(const QString &path)
{
    if (hasSlip())
        m_maker->save(m_bill, m_again, path);
}

} // namespace keshikomi
