// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/completion_window.h"

#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QCloseEvent>
#include <QPlainTextEdit>

namespace keshikomi {

namespace {

constexpr int adviceLines = 5; // in sight at once

// "82,340", also in full width and with its unit.
std::optional<Yen> kilometresFromText(const QString &typed)
{
    QString number = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (number.endsWith(QLatin1String("km"), Qt::CaseInsensitive))
        number.chop(2);
    return number.isEmpty() ? Yen(0) : yenFromText(number);
}

} // namespace

CompletionWindow::CompletionWindow(const PageContext &context,
                                   const OrderRow &order,
                                   QWidget *parent)
    : ToolWindow(
        context, tr("Completion report of work order %1").arg(order.number), {600, 640}, parent)
    , m_order(order)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_completed(new DateField(context.today()))
    , m_mileage(new QLineEdit)
    , m_worker(new QLineEdit)
    , m_checker(new QLineEdit)
    , m_next(new DateField(context.today()))
    , m_advice(new QPlainTextEdit)
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_sheet(makeKeyButton(tr("Show the sheet"), QStringLiteral("F8"), Rank::Plain, Icon::Paper))
{
    build();
    m_filled = fields();
    m_save->setEnabled(false);
    m_sheet->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &CompletionWindow::save);
    connect(m_sheet, &QPushButton::clicked, this, &CompletionWindow::showSheet);
    readReport();
    m_completed->setFocus();
}

void CompletionWindow::build()
{
    m_advice->setTabChangesFocus(true);
    m_worker->setMaxLength(longestSigner);
    m_checker->setMaxLength(longestSigner);
    look().keep(m_advice, [this] {
        m_advice->setFixedHeight(m_advice->fontMetrics().lineSpacing() * adviceLines
                                 + look().px(16));
    });
    m_form->addField(tr("Completed on"), m_completed);
    m_form->addField(tr("Mileage"), m_mileage, tr("In km, at hand-over"));
    m_form->addField(tr("Done by"), m_worker);
    m_form->addField(
        tr("Checked by"), m_checker, tr("Left empty, the sheet has a blank to sign in"));
    m_form->addField(tr("Next inspection"), m_next);
    m_form->addField(tr("Advice"),
                     m_advice,
                     tr("For the customer: a line each, %n at most", nullptr, mostAdvice));
    auto *inside = new QWidget;
    auto *column = makeColumn(look(), inside, 0, 12);
    const QString about =
        QStringList{m_order.customer, m_order.subject, m_order.vehicle}.join(QLatin1String("  "));
    auto *words = makeLabel(look(), about.trimmed(), TypeSize::Base, Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_form);
    column->addStretch();
    body()->addWidget(makeScrollSide(look(), inside, 0), 1); // large type on a small screen
    body()->addLayout(makeButtons());
}

QLayout *CompletionWindow::makeButtons()
{
    auto *row = makeRow(look(), 8);
    if (!m_order.bill)
        m_sheet->setToolTip(tr("The sheet is made with the bill. Issue the bill first."));
    row->addWidget(m_sheet);
    row->addStretch();
    row->addWidget(m_save);
    return row;
}

void CompletionWindow::readReport()
{
    onAnswer(m_service.find(context().actor, m_order.number),
             this,
             [this](const Result<CompletionReport> &report) {
                 if (!report)
                     return sayError(report.error());
                 fill(*report);
                 propose(*report);
                 m_read = true;
                 m_save->setEnabled(true);
             });
}

// A report is written when the work is done: mostly on that day.
void CompletionWindow::propose(const CompletionReport &kept)
{
    if (kept == CompletionReport() && m_order.openedOn <= context().today())
        m_completed->setDay(context().today());
    m_filled = fields();
}

QString CompletionWindow::fields() const
{
    return QStringList{m_completed->text(),
                       m_mileage->text(),
                       m_worker->text(),
                       m_checker->text(),
                       m_next->text(),
                       m_advice->toPlainText()}
        .join(QChar::LineFeed);
}

void CompletionWindow::closeEvent(QCloseEvent *event)
{
    if (fields() == m_filled || isConfirmed(fields()))
        return ToolWindow::closeEvent(event);
    event->ignore();
    messages()->clear();
    say(Tone::Warn,
        tr("What you typed is not saved."),
        tr("F12 saves it. Close once more to leave it."));
}

void CompletionWindow::fill(const CompletionReport &report)
{
    const auto put = [](DateField *field, QDate day) {
        if (day.isValid())
            field->setDay(day);
        else
            field->clear();
    };
    put(m_completed, report.completedOn);
    m_mileage->setText(report.mileageKm > 0 ? QLocale().toString(report.mileageKm) : QString());
    m_worker->setText(report.worker);
    m_checker->setText(report.checker);
    put(m_next, report.nextInspection);
    m_advice->setPlainText(report.advice.join(QLatin1Char('\n')));
    m_sheet->setEnabled(m_order.bill && report.completedOn.isValid());
    m_filled = fields();
}

std::optional<CompletionReport> CompletionWindow::typed()
{
    const auto wrong = [this](QWidget *field, const QString &words) {
        m_form->setProblem(field, words);
        field->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    };
    for (QWidget *field : m_form->fields())
        m_form->setProblem(field, {});
    for (DateField *field : {m_completed, m_next}) {
        if (!field->text().trimmed().isEmpty() && !field->day())
            return wrong(field, tr("This is not a day."));
    }
    const auto mileage = kilometresFromText(m_mileage->text());
    if (!mileage || *mileage < Yen(0) || *mileage > Yen(mostMileageKm))
        return wrong(m_mileage, tr("This is not a number of kilometres."));
    CompletionReport report;
    report.completedOn = m_completed->day().value_or(QDate());
    report.mileageKm = int(mileage->amount());
    report.worker = m_worker->text();
    report.checker = m_checker->text();
    report.nextInspection = m_next->day().value_or(QDate());
    report.advice = m_advice->toPlainText().split(QLatin1Char('\n'));
    return report;
}

void CompletionWindow::save()
{
    if (!m_read)
        return;
    const auto report = typed();
    if (!report)
        return;
    onAnswer(m_service.set(context().actor, m_order.number, *report),
             this,
             [this](const Result<CompletionReport> &kept) {
                 if (!kept)
                     return sayError(kept.error());
                 fill(*kept);
                 messages()->clear();
                 say(Tone::Good, tr("The completion report is saved."));
                 context().watch.tell();
                 Q_EMIT saved();
             });
}

SheetWindow *CompletionWindow::showSheet()
{
    SheetWish wish;
    wish.kind = SheetKind::CompletionReport;
    wish.number = m_order.billNumber;
    auto *window = new SheetWindow(context(), wish, this);
    window->show();
    return window;
}

} // namespace keshikomi
