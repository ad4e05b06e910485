// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/batch_form.h"

#include "models/services/sheets/sheet_subject.h"
#include "models/wording/sheet_words.h"
#include "ui/pages/paper/batch_choice.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

namespace keshikomi {

namespace {

constexpr int patternWidth = 260; // at 100 %

QString folderKey()
{
    return QStringLiteral("print-batch/folder");
}

} // namespace

BatchForm::BatchForm(const PageContext &context)
    : m_context(context)
    , m_form(new Form(context.look))
    , m_kind(new QComboBox)
    , m_choice(new BatchChoice(context))
    , m_target(new QComboBox)
    , m_folder(new ElidedLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_choose(makeButton(context.look, tr("Choose a folder …"), {}, Rank::Quiet))
    , m_perFile(new QSpinBox)
    , m_reissue(new QCheckBox(tr("Reissue changed slips")))
    , m_pattern(new QLineEdit)
    , m_start(makeButton(
          context.look, tr("Make the sheets"), QStringLiteral("F12"), Rank::Primary, Icon::Print))
{
    const Look &look = context.look;
    auto *around = makeColumn(look, this, 0, 0);
    auto *panel = new Panel(look);
    around->addWidget(panel);
    auto *column = makeColumn(look, panel, 16, 12);
    column->addWidget(m_form);
    fillKinds();
    fillForm();
    setFocusProxy(m_choice);
    setFolder(proposedFolder());
    m_choose->setObjectName(QStringLiteral("choose-folder"));
    connect(m_choose, &QPushButton::clicked, this, &BatchForm::askFolder);
    connect(m_target, &QComboBox::currentIndexChanged, this, &BatchForm::showTarget);
    connect(m_perFile, &QSpinBox::valueChanged, this, &BatchForm::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BatchForm::showKind);
    showKind();
}

// What an open bill can have; the language and the type are the customer's.
void BatchForm::fillKinds()
{
    for (const SheetKind kind : {SheetKind::PaymentSlip,
                                 SheetKind::Invoice,
                                 SheetKind::CardSheet,
                                 SheetKind::SmartPit,
                                 SheetKind::PayEasy,
                                 SheetKind::CompletionReport,
                                 SheetKind::Reminder1,
                                 SheetKind::Reminder2,
                                 SheetKind::Reminder3})
        m_kind->addItem(sheetKindText(kind), sheetKindName(kind));
}

void BatchForm::fillForm()
{
    const Look &look = m_context.look;
    auto *kind = new QWidget;
    auto *row = makeRow(look, 8, kind);
    m_kind->setAccessibleName(tr("Sheet"));
    m_kind->setToolTip(tr("Sheets of bills. What is made from a customer (invoice by closing day, "
                          "postcard, notice of SMS) is made one at a time, under “Sheets …” of one "
                          "of the customer's bills."));
    row->addWidget(m_kind);
    m_reissue->setToolTip(tr("A slip that was printed before and says otherwise now comes as a new "
                             "issue. Without it, it is left out and listed."));
    row->addWidget(m_reissue);
    row->addStretch();
    m_form->addField(tr("Sheet"), kind);
    m_form->addField(tr("Bills"), m_choice);
    m_form->addField(tr("To"), makeTarget());
    m_split = makeSplit();
    m_form->addField(tr("Split"), m_split);
}

QWidget *BatchForm::makeTarget()
{
    auto *target = new QWidget;
    auto *row = makeRow(m_context.look, 8, target);
    m_target->addItem(tr("PDF files"), QString());
    m_target->setAccessibleName(tr("To"));
    row->addWidget(m_target);
    row->addWidget(m_choose);
    row->addWidget(m_folder, 1);
    return target;
}

QWidget *BatchForm::makeSplit()
{
    const Look &look = m_context.look;
    auto *split = new QWidget;
    auto *row = makeRow(look, 8, split);
    m_perFile->setRange(1, mostPerFile);
    m_perFile->setAccessibleName(tr("Sheets a file"));
    m_pattern->setAccessibleName(tr("File names"));
    m_pattern->setToolTip(
        tr("In names {bill} and {last} stand for the first and the last bill of a "
           "file, {file} for its number, {batch} for the batch."));
    m_pattern->setAccessibleDescription(m_pattern->toolTip());
    look.keep(m_pattern, [this] { m_pattern->setFixedWidth(m_context.look.px(patternWidth)); });
    row->addWidget(m_perFile);
    //: after a number: so many sheets in each file, then the names of the files
    row->addWidget(makeLabel(look, tr("sheets each, file names"), TypeSize::Base, Ink::Muted));
    row->addWidget(m_pattern);
    row->addStretch();
    return split;
}

QWidget *BatchForm::lastField() const
{
    return m_pattern;
}

bool BatchForm::goesToFiles() const
{
    return m_target->currentData().toString().isEmpty();
}

QString BatchForm::usualName() const
{
    return usualPattern(m_perFile->value(), m_kind->currentData().toString());
}

bool BatchForm::isSlip() const
{
    const auto kind = sheetKindFromName(m_kind->currentData().toString());
    return kind && isPaymentSlip(*kind);
}

void BatchForm::showKind()
{
    m_pattern->setPlaceholderText(usualName());
    m_reissue->setVisible(isSlip());
}

void BatchForm::showTarget()
{
    m_folder->setVisible(goesToFiles());
    m_choose->setVisible(goesToFiles());
    m_split->setEnabled(goesToFiles()); // a printer gets its sheets one by one
}

// The one that is chosen stays, if it is still there.
void BatchForm::takePrinters(const std::vector<PrinterFacts> &found)
{
    const QString before = m_target->currentData().toString();
    while (m_target->count() > 1)
        m_target->removeItem(1);
    for (const PrinterFacts &facts : found)
        m_target->addItem(facts.name, facts.name);
    m_target->setCurrentIndex(std::max(0, m_target->findData(before)));
}

void BatchForm::setFolder(const QString &folder)
{
    m_path = folder;
    m_folder->setText(QDir::toNativeSeparators(folder));
}

// The one chosen last; a folder that is not there, or no longer, would only be refused.
QString BatchForm::proposedFolder() const
{
    QStringList folders;
    if (m_context.memory)
        folders << m_context.memory->value(folderKey()).toString();
    folders << QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : std::as_const(folders)) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

void BatchForm::keepFolder(const QString &folder)
{
    setFolder(folder);
    if (m_context.memory)
        m_context.memory->setValue(folderKey(), folder);
}

void BatchForm::setPattern(const QString &pattern)
{
    m_pattern->setText(pattern);
}

void BatchForm::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the slips"), m_path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchForm::keepFolder);
    dialog->open();
}

NewPrintBatch BatchForm::batchOf(const BatchBills &bills) const
{
    NewPrintBatch batch;
    batch.sheet = m_kind->currentData().toString();
    batch.bills = bills.bills;
    batch.parcels = bills.parcels;
    batch.lines = bills.lines;
    batch.leftOut = bills.leftOut;
    batch.reissue = isSlip() && m_reissue->isChecked();
    batch.target.perFile = goesToFiles() ? m_perFile->value() : 1;
    batch.target.printer = m_target->currentData().toString();
    if (goesToFiles()) {
        batch.target.folder = m_path;
        const QString typed = m_pattern->text().trimmed();
        batch.target.pattern = typed.isEmpty() ? usualName() : typed;
    }
    return batch;
}

} // namespace keshikomi
