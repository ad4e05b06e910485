// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/month_panel.h"

#include "models/domain/book_locks.h"
#include "models/wording/close_words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/closing/point_guide.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/whole_table.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace keshikomi {

namespace {

TableCell amountCell(const std::optional<Yen> &amount)
{
    return {amount ? QVariant(qlonglong(amount->amount())) : QVariant()};
}

// Points that compare two amounts count nothing.
bool hasCount(const ClosePoint &point)
{
    return point.kind != ClosePointKind::AgencyOverdue && point.kind != ClosePointKind::BankBalance;
}

// Closing seals before it looks: nobody has to explain what waits for a seal.
bool needsPerson(const ClosePoint &point)
{
    return point.isOpen() && point.kind != ClosePointKind::Unsealed;
}

TableCell stateCell(const ClosePoint &point)
{
    if (point.isChangedSinceClose() && point.kind != ClosePointKind::Unsealed)
        return {MonthPanel::tr("changed"), point.ok ? Tone::Neutral : Tone::Warn};
    if (point.ok)
        return {MonthPanel::tr("in order"), Tone::Good};
    if (point.explanation)
        return {MonthPanel::tr("explained"), Tone::Accent};
    return needsPerson(point) ? TableCell{MonthPanel::tr("open"), Tone::Bad}
                              : TableCell{MonthPanel::tr("by itself"), Tone::Neutral};
}

// What was said when the month was closed stays what was said, with the figure it was said of.
QString explanationText(const ClosePoint &point)
{
    if (!point.isChangedSinceClose())
        return point.explanation ? point.explanation->text : QString();
    const PointFigure then = pointFigure(point.atClose->figure);
    const QString figure = hasCount(point)
        ? QStringLiteral("%1, %2").arg(format::number(then.count), format::yen(then.actual))
        : format::yen(then.actual);
    const QString text = point.atClose->explanation ? point.atClose->explanation->text : QString();
    //: %1 a count and an amount, %2 what a person said of them
    return MonthPanel::tr("At closing %1. %2").arg(figure, text).trimmed();
}

PlainTable::Line pointLine(const ClosePoint &point)
{
    return {{closePointText(point)},
            stateCell(point),
            {hasCount(point) ? format::number(point.count) : QString()},
            amountCell(point.known ? std::optional(point.expected) : std::nullopt),
            amountCell(point.actual),
            {explanationText(point)}};
}

} // namespace

MonthPanel::MonthPanel(const PageContext &context, const QString &headsFile)
    : m_context(context)
    , m_headsFile(headsFile)
    , m_month(new QLineEdit)
    , m_text(new QLineEdit)
    , m_companyName(new ElidedLabel(context.look, {}, TypeSize::Section, Ink::Accent))
    , m_lock(makeLabel(context.look, {}, TypeSize::Base, Ink::Accent))
    , m_pointTable(new LedgerTable(context.look, tr("Month-end checklist")))
    , m_guide(new PointGuide(context.look))
{
    m_month->setText(monthName(context.today().addMonths(-1)));
    auto *column = makeColumn(context.look, this, 0, 10);
    column->addLayout(makeTop());
    m_lock->setWordWrap(true);
    m_lock->hide();
    column->addWidget(m_lock);
    makeTable();
    column->addWidget(m_pointTable);
    column->addWidget(m_guide);
    column->addLayout(makeBottom());
    connect(m_month, &QLineEdit::editingFinished, this, &MonthPanel::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &MonthPanel::explain);
    connect(m_pointTable, &LedgerTable::currentRowChanged, this, &MonthPanel::showChosen);
    connect(m_guide, &PointGuide::placeWanted, this, &MonthPanel::placeWanted);
    connect(m_guide, &PointGuide::statementTyped, this, &MonthPanel::enterStatement);
    connect(m_guide, &PointGuide::openingTyped, this, &MonthPanel::enterOpening);
    connect(m_guide, &PointGuide::evidenceWanted, this, &MonthPanel::showEvidence);
}

MonthCloseService MonthPanel::months() const
{
    return MonthCloseService(m_context.services, m_headsFile, m_company.shop);
}

// What comes when another company is shown already is not shown.
template<typename T, typename Then>
void MonthPanel::ask(const QFuture<Result<T>> &later, Then then)
{
    onAnswer(later,
             this,
             [this, shop = m_company.shop, then = std::move(then)](const Result<T> &result) {
                 if (!result)
                     return Q_EMIT failed(result.error());
                 if (shop == m_company.shop)
                     then(*result);
             });
}

QLayout *MonthPanel::makeTop()
{
    const Look &look = m_context.look;
    auto *top = makeRow(look, 10);
    top->addWidget(makeLabel(look, tr("Month-end checklist"), TypeSize::Section));
    m_month->setAccessibleName(tr("Month"));
    m_month->setMaxLength(7);
    look.keep(m_month, [this] { m_month->setFixedWidth(m_context.look.px(100)); });
    top->addWidget(m_month);
    m_companyName->hide();
    top->addWidget(m_companyName);
    top->addStretch();
    m_closeButton = makeButton(look,
                               tr("Close the month …"),
                               keyText(m_context.actions.action(ActionId::CloseMonth)->shortcut()),
                               Rank::Plain,
                               Icon::Lock);
    connect(m_closeButton, &QPushButton::clicked, this, &MonthPanel::closeMonth);
    top->addWidget(m_closeButton);
    return top;
}

void MonthPanel::makeTable()
{
    m_pointModel = new PlainTable({{CellKind::Text, 0, 0, tr("What")},
                                   {CellKind::State, 100, 0, tr("State")},
                                   {CellKind::Right, 60, 2, tr("Count")},
                                   {CellKind::Amount, 110, 1, tr("Expected")},
                                   {CellKind::Amount, 110, 0, tr("In the books")},
                                   {CellKind::Text, 160, 3, tr("Explanation")}},
                                  this);
    m_pointTable->setModel(m_pointModel);
    m_pointTable->setEmptyState(tr("Type a month as 2026-11."));
    keepWhole(m_context.look, m_pointTable, 4);
}

QLayout *MonthPanel::makeBottom()
{
    const Look &look = m_context.look;
    auto *bottom = makeRow(look, 10);
    m_text->setPlaceholderText(tr("Why the selected point is as it is"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(200);
    bottom->addWidget(m_text, 1);
    m_explainButton = makeButton(
        look, tr("Explain"), keyText(m_context.actions.action(ActionId::ExplainPoint)->shortcut()));
    connect(m_explainButton, &QPushButton::clicked, this, &MonthPanel::explain);
    bottom->addWidget(m_explainButton);
    return bottom;
}

void MonthPanel::goToExplanation()
{
    if (m_text->hasFocus())
        explain();
    else
        m_text->setFocus();
}

// Nothing of the other company is left to be taken for this one's.
void MonthPanel::setCompany(const ChosenCompany &company)
{
    m_asked.clear();
    m_company = company;
    m_companyName->setText(company.name);
    m_companyName->setVisible(!company.name.isEmpty());
    m_text->clear();
    takeCheck({});
    refresh();
}

void MonthPanel::refresh()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        return takeCheck({});
    ask(months().check(m_context.actor, *month),
        [this](const MonthCheck &check) { takeCheck(check); });
}

// The chosen point stays chosen also where others have come before it.
void MonthPanel::takeCheck(const MonthCheck &check)
{
    const ClosePoint *before = chosen();
    const QString key = before ? before->key : QString();
    m_check = check;
    std::vector<PlainTable::Line> lines;
    for (const ClosePoint &point : check.points)
        lines.push_back(pointLine(point));
    m_pointModel->setLines(std::move(lines));
    showLock();
    const auto same = std::find_if(check.points.begin(),
                                   check.points.end(),
                                   [&key](const ClosePoint &each) { return each.key == key; });
    if (same != check.points.end())
        m_pointTable->selectRow(int(same - check.points.begin()));
    showChosen();
}

// A closed month looks closed: its list is what it was, with what has changed since.
void MonthPanel::showLock()
{
    m_lock->setVisible(m_check.lock.has_value());
    m_closeButton->setEnabled(!m_check.closed); // their keys say why not
    m_explainButton->setEnabled(!m_check.closed);
    if (!m_check.lock)
        return;
    const ClosedMonth &lock = *m_check.lock;
    const auto changed =
        std::count_if(m_check.points.begin(), m_check.points.end(), [](const ClosePoint &point) {
            return point.isChangedSinceClose() && point.kind != ClosePointKind::Unsealed;
        });
    QString words = tr("%1 was closed by %2, %3.")
                        .arg(m_company.monthText(m_check.month),
                             lock.actor,
                             pages::whenText(lock.at, m_context.today()));
    if (lock.month != m_check.month)
        words +=
            QLatin1Char(' ') + tr("It was closed together with %1.").arg(monthName(lock.month));
    if (changed > 0)
        words += QLatin1Char(' ')
            + tr("%n point(s) have changed since, by what came or was cancelled late.",
                 nullptr,
                 int(changed));
    m_lock->setText(words);
}

void MonthPanel::showMonth(QDate month)
{
    m_month->setText(monthName(month));
    refresh();
    m_pointTable->setFocus();
}

const ClosePoint *MonthPanel::chosen() const
{
    const int row = m_pointTable->currentIndex().row();
    return row >= 0 && row < int(m_check.points.size()) ? &m_check.points[std::size_t(row)]
                                                        : nullptr;
}

void MonthPanel::showChosen()
{
    const ClosePoint *point = chosen();
    m_guide->showPoint(point);
    // What was said of a point of a closed month is read here; nothing can be added.
    if (m_check.closed)
        m_text->setText(point ? explanationText(*point) : QString());
    else if (m_text->isReadOnly())
        m_text->clear();
    m_text->setReadOnly(m_check.closed);
    m_text->setEnabled(m_check.closed || !point || !point->ok);
}

std::optional<MonthPanel::BankBalance> MonthPanel::typedBalance(const QString &typed)
{
    const ClosePoint *point = chosen();
    const auto month = typedMonth();
    const auto balance = yenFromText(typed);
    if (!point || !month)
        return std::nullopt;
    if (!balance) {
        Q_EMIT said(Tone::Bad, whyNoYen(*m_guide->statementField()));
        m_guide->statementField()->setFocus();
        return std::nullopt;
    }
    return BankBalance{*month, point->key.section(QLatin1Char(':'), 1), *balance};
}

void MonthPanel::enterStatement(const QString &typed)
{
    const auto told = typedBalance(typed);
    if (!told)
        return;
    ask(months().setStatement(m_context.actor, told->month, told->account, told->yen),
        [this](const MonthCheck &check) { takeCheck(check); });
}

void MonthPanel::enterOpening(const QString &typed)
{
    const auto told = typedBalance(typed);
    if (!told)
        return;
    ask(OpeningService(m_context.services)
            .setBank(m_context.actor, told->account, told->yen, told->month),
        [this](const std::vector<BankOpening> &) { refresh(); });
}

// Of a month that runs as far as it has come.
void MonthPanel::showEvidence()
{
    const ClosePoint *point = chosen();
    if (!point)
        return;
    const bool isBank = point->kind == ClosePointKind::BankBalance;
    showAccountEvidence(m_context,
                        {isBank ? Account::Bank : Account::AgencyClearing,
                         point->key.section(QLatin1Char(':'), 1),
                         m_company.shop,
                         std::min(lastDayOf(m_check.month), m_context.today())},
                        this);
}

std::optional<QDate> MonthPanel::typedMonth()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        Q_EMIT said(Tone::Bad, tr("Type a month as 2026-11."));
    return month;
}

void MonthPanel::closeMonth()
{
    if (const auto month = typedMonth())
        tryMonth(*month);
}

void MonthPanel::tryMonth(QDate month)
{
    const bool dryRun = std::exchange(m_asked, monthName(month)) != monthName(month);
    onAnswer(months().close(m_context.actor, month, dryRun),
             this,
             [this, dryRun, month, company = m_company](const Result<MonthCheck> &check) {
                 if (company.shop == m_company.shop)
                     return takeClosing(month, dryRun, check);
                 // Another company was chosen meanwhile: what was only tried is no news.
                 if (!dryRun && check)
                     tellClosed(company.monthText(month));
                 else if (!dryRun)
                     Q_EMIT failed(check.error());
             });
}

void MonthPanel::takeClosing(QDate month, bool dryRun, const Result<MonthCheck> &check)
{
    if (!check)
        return refuseToClose(check.error());
    takeCheck(*check);
    if (dryRun) {
        return Q_EMIT said(Tone::Warn,
                           tr("Every point of %1 is in order or explained. Press again to "
                              "close the month.")
                               .arg(m_company.monthText(month)));
    }
    m_asked.clear();
    tellClosed(m_company.monthText(month));
}

void MonthPanel::tellClosed(const QString &month)
{
    Q_EMIT said(Tone::Good, tr("%1 is closed.").arg(month));
    Q_EMIT closed();
}

// The points that are open are named, and the first of them is chosen with what to do about it.
void MonthPanel::refuseToClose(const Error &error)
{
    m_asked.clear();
    if (error.fault != Fault::CloseHasOpenPoints)
        return Q_EMIT failed(error);
    QStringList open;
    for (std::size_t row = 0; row < m_check.points.size(); ++row) {
        if (!needsPerson(m_check.points[row]))
            continue;
        if (open.isEmpty())
            m_pointTable->selectRow(int(row));
        open << closePointText(m_check.points[row]);
    }
    Q_EMIT pointed();
    Q_EMIT said(
        Tone::Bad,
        tr("Before the month can be closed, explain %n point(s):", nullptr, int(open.size())),
        open.join(tr("; ")));
}

void MonthPanel::explain()
{
    const auto month = typedMonth();
    const ClosePoint *point = chosen();
    if (!month)
        return;
    if (!point)
        return Q_EMIT said(Tone::Warn, tr("Select the point you want to explain."));
    if (point->ok)
        return Q_EMIT said(Tone::Neutral,
                           tr("There is nothing to explain: %1").arg(closePointText(*point)),
                           closePointAdvice(*point));
    if (m_text->text().trimmed().isEmpty())
        return m_text->setFocus();
    ask(months().explain(m_context.actor, *month, point->key, m_text->text()),
        [this](const MonthCheck &check) {
            m_text->clear();
            takeCheck(check);
            m_pointTable->setFocus();
        });
}

} // namespace keshikomi
