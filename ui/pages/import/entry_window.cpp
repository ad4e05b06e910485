// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/entry_window.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/agreements.h"
#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/import/entry_picture.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/save_file.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

Result<EntryPicture> readPicture(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {name, file.errorString()});
    return EntryPicture{name, file.read(EntryPicture::mostBytes + 1)};
}

// One field takes both: "B-100001" is a bill, anything else a slip.
void putSlipOrBill(const QString &typed, NewEntryRow &row)
{
    const bool bill = typed.normalized(QString::NormalizationForm_KC)
                          .trimmed()
                          .startsWith(QLatin1Char('B'), Qt::CaseInsensitive);
    if (bill)
        row.bill = billNumberFromText(typed);
    if (!row.bill)
        row.slip = typed;
}

QLineEdit *makeField(const Look &look, int width)
{
    auto *field = new QLineEdit;
    look.keep(field, [&look, field, width] { field->setMinimumWidth(look.px(width)); });
    return field;
}

} // namespace

EntryWindow::EntryWindow(const PageContext &context, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_messages(new MessageArea(context.look))
    , m_drafts(new QComboBox)
    , m_agreement(new QComboBox)
    , m_count(makeField(context.look, 80))
    , m_total(makeField(context.look, 120))
    , m_note(makeField(context.look, 200))
    , m_day(new DateField(context.today()))
    , m_amount(makeField(context.look, 120))
    , m_slip(makeField(context.look, 200))
    , m_payer(makeField(context.look, 200))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paper and fax"));
    fitToScreen(context.look, this, {1'040, 680});
    keepGround(context.look, this, Ground::Canvas);
    build();
    readAgreements();
    startAnew();
}

void EntryWindow::build()
{
    auto *column = makeColumn(m_context.look, this, 16, 12);
    column->addWidget(makeLabel(m_context.look, windowTitle(), TypeSize::Title));
    column->addWidget(m_messages);
    auto *sides = makeRow(m_context.look, 24);
    sides->addWidget(makeHead(), 1);
    sides->addWidget(makeLineUpright(m_context.look));
    sides->addWidget(makeRowForm(), 1);
    column->addLayout(sides);
    m_lines = new PlainTable({{CellKind::Right, 56, 0, tr("Row")},
                              {CellKind::Muted, 100, 0, tr("Received")},
                              {CellKind::Amount, 120, 0, tr("Amount")},
                              {CellKind::Text, 0, 0, tr("Slip")},
                              {CellKind::Text, 110, 1, tr("Bill")},
                              {CellKind::Text, 180, 0, tr("Payer")},
                              {CellKind::Muted, 110, 2, tr("Typed by")}},
                             this);
    m_table = new LedgerTable(m_context.look, tr("Rows of the paper"));
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Type in the rows as they stand on the paper."));
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
}

QWidget *EntryWindow::makeHead()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 8);
    column->addWidget(makeLabel(m_context.look, tr("What the paper states"), TypeSize::Section));
    auto *form = new Form(m_context.look);
    form->addField(tr("Draft"), m_drafts);
    form->addField(tr("Agreement"), m_agreement);
    form->addField(tr("Receipts"), m_count);
    form->addField(tr("Total"), m_total);
    form->addField(tr("Note"), m_note);
    column->addWidget(form);
    m_open = makeButton(m_context.look, tr("Start"), {}, Rank::Primary);
    connect(m_open, &QPushButton::clicked, this, [this] { m_batch ? restate() : open(); });
    connect(form, &Form::finished, m_open, &QPushButton::click);
    connect(m_drafts, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_drafts->itemData(index).toLongLong();
        if (id == 0)
            return startAnew();
        onAnswer(EntryService(m_context.services).find(m_context.actor, EntryBatchId(id)),
                 this,
                 [this](const Result<EntryBatch> &found) { took(found); });
    });
    auto *row = makeRow(m_context.look, 8);
    row->addStretch();
    row->addWidget(m_open);
    column->addLayout(row);
    column->addStretch();
    return side;
}

QWidget *EntryWindow::makeRowForm()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 8);
    column->addWidget(makeLabel(m_context.look, tr("Next row"), TypeSize::Section));
    m_rowForm = new Form(m_context.look);
    m_rowForm->addField(tr("Received"), m_day);
    m_rowForm->addField(tr("Amount"), m_amount);
    m_rowForm->addField(
        tr("Slip or bill"), m_slip, tr("The number of the slip, its 44 digits, or B-100001"));
    m_rowForm->addField(tr("Payer"), m_payer);
    column->addWidget(m_rowForm);
    auto *add = makeButton(m_context.look, tr("Add the row"), {}, Rank::Plain, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &EntryWindow::addRow);
    connect(m_rowForm, &Form::finished, this, &EntryWindow::addRow);
    auto *row = makeRow(m_context.look, 8);
    row->addStretch();
    row->addWidget(add);
    column->addLayout(row);
    column->addStretch();
    return side;
}

QWidget *EntryWindow::makeFoot()
{
    const Look &look = m_context.look;
    auto *foot = new QWidget;
    auto *column = makeColumn(look, foot, 0, 2); // as low as a small screen needs it
    m_remove = makeButton(look, tr("Take the row out"), {}, Rank::Quiet);
    m_attach = makeButton(look, tr("Attach a picture …"), {}, Rank::Quiet, Icon::Upload);
    m_savePicture = makeButton(look, tr("Save the picture …"), {}, Rank::Quiet, Icon::Download);
    m_discard = makeButton(look, tr("Throw away"), {}, Rank::Danger);
    m_book = makeButton(look, tr("Book"), {}, Rank::Primary);
    m_picture = new ElidedLabel(look, {}, TypeSize::Small, Ink::Muted);
    m_typed = makeLabel(look, {}, TypeSize::Strong);
    m_meets = new Chip(look, Tone::Neutral, QString());
    connect(m_remove, &QPushButton::clicked, this, &EntryWindow::removeRow);
    connect(m_attach, &QPushButton::clicked, this, &EntryWindow::askPicture);
    connect(m_savePicture, &QPushButton::clicked, this, &EntryWindow::askPictureFile);
    connect(m_discard, &QPushButton::clicked, this, &EntryWindow::discard);
    connect(m_book, &QPushButton::clicked, this, &EntryWindow::book);
    auto *paper = makeRow(look, 8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_remove, m_attach, m_savePicture})
        paper->addWidget(each);
    paper->addWidget(m_picture, 1);
    column->addLayout(paper);
    auto *row = makeRow(look, 8);
    row->addWidget(m_typed);
    row->addWidget(m_meets);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_book);
    column->addLayout(row);
    return foot;
}

void EntryWindow::readAgreements()
{
    onAnswer(AgreementService(m_context.services).list(m_context.actor),
             this,
             [this](const Result<std::vector<Agreement>> &all) {
                 if (!all)
                     return sayError(all.error());
                 for (const Agreement &each : *all) {
                     if (each.source == BookingSource::File)
                         m_agreement->addItem(
                             QStringLiteral("%1 %2").arg(channelText(each.channel), each.name),
                             each.key);
                 }
             });
}

void EntryWindow::readDrafts()
{
    onAnswer(EntryService(m_context.services).list(m_context.actor),
             this,
             [this](const Result<std::vector<EntryBatch>> &all) {
                 if (!all)
                     return sayError(all.error());
                 m_drafts->clear();
                 m_drafts->addItem(tr("New"), 0);
                 for (const EntryBatch &each : *all) {
                     if (each.state != EntryState::Booked)
                         m_drafts->addItem(tr("%1, %2, %3 of %4 rows")
                                               .arg(each.id.value())
                                               .arg(each.agreement.name)
                                               .arg(each.rows.size())
                                               .arg(each.count),
                                           each.id.value());
                 }
                 const int now = m_batch ? m_drafts->findData(m_batch->id.value()) : 0;
                 m_drafts->setCurrentIndex(std::max(0, now));
             });
}

void EntryWindow::open()
{
    const auto total = yenFromText(m_total->text());
    const NewEntryBatch wished{m_agreement->currentData().toString(),
                               m_count->text().toInt(),
                               total.value_or(Yen()),
                               m_note->text()};
    onAnswer(EntryService(m_context.services).open(m_context.actor, wished),
             this,
             [this](const Result<EntryBatch> &opened) {
                 took(opened);
                 if (opened)
                     m_day->setFocus();
             });
}

void EntryWindow::restate()
{
    onAnswer(EntryService(m_context.services)
                 .restate(m_context.actor,
                          m_batch->id,
                          m_count->text().toInt(),
                          yenFromText(m_total->text()).value_or(Yen()),
                          m_note->text()),
             this,
             [this](const Result<EntryBatch> &stated) { took(stated); });
}

// The day stays for the next row: a paper tells of one or two days.
void EntryWindow::addRow()
{
    if (!m_batch)
        return;
    const auto refuse = [this](QLineEdit *field, const QString &why) {
        m_messages->show({Tone::Bad, why, {}});
        field->setFocus();
        field->selectAll();
    };
    const auto day = m_day->day();
    const auto amount = yenFromText(m_amount->text());
    if (!day)
        return refuse(m_day, whyNoDay(*m_day));
    if (!amount)
        return refuse(m_amount, whyNoYen(*m_amount));
    NewEntryRow row;
    row.receivedOn = *day;
    row.amount = *amount;
    row.payer = m_payer->text();
    putSlipOrBill(m_slip->text(), row);
    onAnswer(EntryService(m_context.services).addRow(m_context.actor, m_batch->id, row),
             this,
             [this](const Result<EntryBatch> &added) {
                 took(added);
                 if (!added)
                     return;
                 for (QLineEdit *field : {m_amount, m_slip, m_payer})
                     field->clear();
                 m_amount->setFocus();
             });
}

void EntryWindow::removeRow()
{
    const int row = m_table->currentIndex().row();
    if (!m_batch || row < 0)
        return;
    onAnswer(EntryService(m_context.services).removeRow(m_context.actor, m_batch->id, row + 1),
             this,
             [this](const Result<EntryBatch> &left) { took(left); });
}

void EntryWindow::askPicture()
{
    auto *dialog = new QFileDialog(this, tr("Picture of the paper"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(QStringLiteral("*.jpg *.jpeg *.png *.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &EntryWindow::attach);
    dialog->open();
}

void EntryWindow::attach(const QString &path)
{
    onAnswer(
        onPool([path] { return readPicture(path); }),
        this,
        [this](const Result<EntryPicture> &picture) {
            if (!picture)
                return sayError(picture.error());
            if (!m_batch)
                return;
            onAnswer(
                EntryService(m_context.services).attach(m_context.actor, m_batch->id, *picture),
                this,
                [this](const Result<EntryBatch> &batch) { took(batch); });
        });
}

void EntryWindow::askPictureFile()
{
    if (m_batch)
        askWhereToSave(this,
                       tr("Picture of the paper"),
                       m_batch->picture,
                       [this](const QString &path) { savePictureTo(path); });
}

void EntryWindow::savePictureTo(const QString &path)
{
    if (!m_batch)
        return;
    savePicture(m_context, m_batch->id, path, this, [this, path](const Done &saved) {
        if (!saved)
            return sayError(saved.error());
        m_messages->show({Tone::Good, tr("The picture is saved."), path});
    });
}

void EntryWindow::book()
{
    if (!m_batch)
        return;
    onAnswer(EntryService(m_context.services).book(m_context.actor, m_batch->id),
             this,
             [this](const Result<ImportReport> &report) {
                 if (!report)
                     return sayError(report.error());
                 m_messages->show(
                     {Tone::Good,
                      tr("%1 is in the books.").arg(report->fileName),
                      tr("%1 new, %2 seen before")
                          .arg(format::number(report->fresh), format::number(report->repeated))});
                 startAnew();
                 m_context.watch.tell();
                 Q_EMIT booked(*report);
             });
}

void EntryWindow::discard()
{
    if (!m_batch)
        return;
    onAnswer(EntryService(m_context.services).discard(m_context.actor, m_batch->id),
             this,
             [this](const Result<std::monostate> &gone) {
                 if (!gone)
                     return sayError(gone.error());
                 startAnew();
             });
}

void EntryWindow::startAnew()
{
    m_batch.reset();
    m_lines->setLines({});
    for (QLineEdit *field : {m_count, m_total, m_note, m_amount, m_slip, m_payer})
        field->clear();
    readDrafts();
    showTotals();
    m_count->setFocus();
}

void EntryWindow::took(const Result<EntryBatch> &batch)
{
    if (!batch)
        return sayError(batch.error());
    m_messages->clear();
    showBatch(*batch);
    readDrafts();
}

void EntryWindow::showBatch(const EntryBatch &batch)
{
    m_batch = batch;
    m_agreement->setCurrentIndex(m_agreement->findData(batch.agreement.key));
    m_count->setText(QString::number(batch.count));
    m_total->setText(format::number(batch.total.amount()));
    m_note->setText(batch.note);
    std::vector<PlainTable::Line> lines;
    for (const EntryRow &row : batch.rows) {
        lines.push_back({{row.position},
                         {format::shortDate(row.receivedOn, m_context.today())},
                         {qlonglong(row.amount.amount())},
                         {row.slipKey},
                         {row.billNumber > 0 ? billNumberText(row.billNumber) : QString()},
                         {row.payer},
                         {row.actor}});
    }
    m_lines->setLines(std::move(lines));
    showTotals();
}

void EntryWindow::showTotals()
{
    const bool there = m_batch.has_value();
    const bool meets = there && m_batch->meets().has_value();
    m_open->setText(there ? tr("Put right") : tr("Start"));
    m_agreement->setEnabled(!there);
    m_rowForm->setEnabled(there);
    m_attach->setEnabled(there);
    m_remove->setEnabled(there && !m_batch->rows.empty());
    m_discard->setEnabled(there && m_batch->state == EntryState::Draft);
    m_book->setEnabled(meets);
    m_picture->setText(there ? m_batch->picture : QString());
    m_savePicture->setEnabled(there && !m_batch->picture.isEmpty());
    m_typed->setText(
        there ? tr("%1 rows, %2").arg(m_batch->rows.size()).arg(format::yen(m_batch->sum()))
              : QString());
    m_meets->setVisible(there);
    if (there)
        m_meets->setState(
            meets ? Tone::Good : Tone::Warn,
            meets ? tr("As stated")
                  : tr("Stated: %1, %2").arg(m_batch->count).arg(format::yen(m_batch->total)));
}

void EntryWindow::sayError(const Error &error)
{
    m_messages->show({Tone::Bad, tr("That did not work."), faultTextInWindow(error)});
}

} // namespace keshikomi
