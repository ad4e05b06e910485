// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/holidays_window.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/read_file.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSpinBox>

namespace keshikomi {

namespace {

constexpr int firstYear = 1949; // the law on holidays is of July 1948
constexpr int lastYear = 2099;
constexpr int mostBankDays = 366; // as on the command line

} // namespace

HolidaysWindow::HolidaysWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Holidays"), {640, 620}, parent)
    , m_service(context.services)
    , m_lines(new PlainTable(
          {{CellKind::Text, 150, 0, tr("Day")}, {CellKind::Text, 0, 0, tr("Holiday")}}, this))
    , m_table(new LedgerTable(context.look, tr("Holidays of the year")))
    , m_year(new QSpinBox)
    , m_bankDays(new QSpinBox)
    , m_dayForm(new Form(context.look))
    , m_day(new DateField(context.today()))
    , m_bankDay(makeLabel(context.look, {}))
    , m_open(makeKeyButton(
          tr("Look at a newer list …"), QStringLiteral("F3"), Rank::Plain, Icon::File))
    , m_take(
          makeKeyButton(tr("Take the list in"), QStringLiteral("F12"), Rank::Primary, Icon::Check))
{
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(context.today().year());
    m_year->setAccessibleName(tr("Year"));
    auto *words = makeLabel(look(),
                            tr("Payouts, debits and due days go by these days and by the banks' "
                               "days off at the end of the year. The Cabinet Office publishes the "
                               "list (syukujitsu.csv) each February."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *top = makeRow(look(), 8);
    top->addWidget(makeLabel(look(), tr("Year"), TypeSize::Base, Ink::Muted));
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(m_open);
    top->addWidget(m_take);
    body()->addLayout(top);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Nothing is known of the holidays of this year."));
    body()->addWidget(m_table, 1);
    body()->addWidget(makeBankDay());
    connect(m_year, &QSpinBox::valueChanged, this, &HolidaysWindow::refresh);
    connect(m_open, &QPushButton::clicked, this, &HolidaysWindow::askFile);
    connect(m_take, &QPushButton::clicked, this, &HolidaysWindow::take);
    m_open->setEnabled(allows(context.actor.role, Permission::ManageStore));
    m_take->setEnabled(false);
    refresh();
}

// Which bank day a payout or a debit of a day falls on.
QWidget *HolidaysWindow::makeBankDay()
{
    m_bankDays->setRange(0, mostBankDays);
    m_bankDays->setSpecialValueText(tr("that day itself"));
    m_dayForm->addField(tr("Bank day for"), m_day);
    m_dayForm->addField(tr("Bank days after it"), m_bankDays);
    m_bankDay->setWordWrap(true);
    m_bankDay->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bankDay->hide();
    auto *all = new QWidget;
    auto *column = makeColumn(look(), all, 0, 8);
    column->addWidget(m_dayForm);
    column->addWidget(m_bankDay);
    connect(m_day, &QLineEdit::textChanged, this, &HolidaysWindow::askBankDay);
    connect(m_bankDays, &QSpinBox::valueChanged, this, &HolidaysWindow::askBankDay);
    connect(m_day, &QLineEdit::editingFinished, this, &HolidaysWindow::sayDayProblem);
    connect(m_dayForm, &Form::finished, this, &HolidaysWindow::sayDayProblem);
    return all;
}

// What is half typed is no mistake yet.
void HolidaysWindow::sayDayProblem()
{
    const QString typed = m_day->text().trimmed();
    if (!typed.isEmpty() && !m_day->day())
        m_dayForm->setProblem(m_day, whyNoDay(typed));
}

void HolidaysWindow::askBankDay()
{
    const int asked = ++m_dayAsked;
    m_bankDay->hide();
    m_dayForm->setProblem(m_day, {});
    const auto day = m_day->day();
    if (!day)
        return;
    const int count = m_bankDays->value();
    onAnswer(m_service.bankDay(context().actor, *day, count),
             this,
             [this, asked, day = *day, count](const Result<QDate> &next) {
                 if (asked != m_dayAsked)
                     return; // another day was typed meanwhile
                 if (!next)
                     return m_dayForm->setProblem(m_day, faultTextInWindow(next.error()));
                 if (count == 0 && *next != day)
                     return askDayBefore(day, *next, asked);
                 m_bankDay->setText(count == 0
                                        ? tr("%1 is a bank day.").arg(format::longDate(day))
                                        : tr("%n bank day(s) after %1: %2.", nullptr, count)
                                              .arg(format::longDate(day), format::longDate(*next)));
                 m_bankDay->show();
             });
}

// Some contracts pay out on the bank day before, some on the one after.
void HolidaysWindow::askDayBefore(QDate day, QDate next, int asked)
{
    onAnswer(m_service.bankDay(context().actor, day, -1),
             this,
             [this, asked, day, next](const Result<QDate> &before) {
                 if (asked != m_dayAsked)
                     return;
                 if (!before)
                     return m_dayForm->setProblem(m_day, faultTextInWindow(before.error()));
                 m_bankDay->setText(tr("%1 is no bank day. The next one is %2, the one before %3.")
                                        .arg(format::longDate(day),
                                             format::longDate(next),
                                             format::longDate(*before)));
                 m_bankDay->show();
             });
}

void HolidaysWindow::refresh()
{
    askBankDay(); // a newer list may say otherwise
    const int asked = ++m_asked;
    onAnswer(m_service.holidays(context().actor, m_year->value()),
             this,
             [this, asked](const Result<std::vector<Holiday>> &holidays) {
                 if (asked != m_asked)
                     return; // another year was chosen meanwhile
                 std::vector<PlainTable::Line> lines;
                 if (!holidays)
                     sayError(holidays.error());
                 else
                     for (const Holiday &each : *holidays)
                         lines.push_back({{format::longDate(each.day)}, {each.name}});
                 m_lines->setLines(std::move(lines));
             });
}

void HolidaysWindow::askFile()
{
    auto *dialog = new QFileDialog(this, tr("List of the Cabinet Office"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysWindow::lookAt);
    dialog->open();
}

void HolidaysWindow::lookAt(const QString &path)
{
    m_take->setEnabled(false);
    onAnswer(readChosenFile(path), this, [this, path](const Result<QByteArray> &file) {
        messages()->clear();
        if (!file)
            return sayError(file.error());
        m_fileName = QFileInfo(path).fileName();
        m_file = *file;
        importFile(true);
    });
}

void HolidaysWindow::take()
{
    if (m_take->isEnabled())
        importFile(false);
}

void HolidaysWindow::importFile(bool dryRun)
{
    m_take->setEnabled(false);
    onAnswer(m_service.import(context().actor, m_fileName, m_file, dryRun),
             this,
             [this, dryRun](const Result<CalendarImport> &report) {
                 messages()->clear();
                 if (!report)
                     return sayError(report.error());
                 m_take->setEnabled(dryRun);
                 if (dryRun)
                     return tellChanges(*report);
                 say(Tone::Good, tr("The list holds from now on."), {});
                 refresh();
             });
}

void HolidaysWindow::tellChanges(const CalendarImport &report)
{
    QStringList days;
    for (const Holiday &each : report.added)
        days << tr("new: %1 %2").arg(format::longDate(each.day), each.name);
    for (const Holiday &each : report.removed)
        days << tr("gone: %1 %2").arg(format::longDate(each.day), each.name);
    say(Tone::Accent,
        tr("%1 has the holidays from %2 to %3.")
            .arg(m_fileName, format::longDate(report.first), format::longDate(report.last)),
        days.isEmpty() ? tr("From today on nothing changes.") : days.join(QChar::LineFeed));
}

} // namespace keshikomi
