// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/unpaid_board.h"

#include "ui/format.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/figures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keshikomi {

namespace {

constexpr Yen fromMillions(10'000'000'000); // thousands would not fit above a bar

QLayout *makeBlock(const Look &look, const QString &title, QLabel *note, QWidget *body)
{
    auto *column = makeColumn(look, nullptr, 0, 8);
    auto *head = makeRow(look, 8);
    head->addWidget(makeLabel(look, title, TypeSize::Section));
    head->addStretch();
    head->addWidget(note);
    column->addLayout(head);
    column->addWidget(body);
    column->addStretch();
    return column;
}

Tone bucketTone(size_t bucket)
{
    if (bucket <= 1)
        return Tone::Accent;
    return bucket == 4 ? Tone::Bad : Tone::Warn;
}

// For lengths on the screen and rounded percents, not for sums.
qreal partOf(Yen part, Yen whole)
{
    return whole.isZero() ? 0 : qreal(part.amount()) / qreal(whole.amount());
}

QDate endOfWeek(QDate day)
{
    return day.addDays(7 - day.dayOfWeek()); // its Sunday
}

} // namespace

UnpaidBoard::UnpaidBoard(const Look &look)
    : m_look(look)
{
    auto *column = makeColumn(look, this, 0, 10);
    column->addWidget(makeFigures());
    column->addWidget(makeAging());
}

QWidget *UnpaidBoard::makeFigures()
{
    m_figureRow = new QWidget;
    auto *row = makeRow(m_look, 12, m_figureRow);
    const std::array<int, 4> buckets = {-1, -1, 2, -1};
    for (const int bucket : buckets) {
        auto *tile = new FigureTile(m_look);
        row->addWidget(tile);
        m_figures << tile;
        connect(tile, &QPushButton::clicked, this, [this, bucket] { Q_EMIT listWanted(bucket); });
    }
    return m_figureRow;
}

int UnpaidBoard::figuresHeight() const
{
    return m_figureRow->sizeHint().height() + layout()->spacing();
}

void UnpaidBoard::setLow(bool low)
{
    if (std::exchange(m_low, low) != low)
        m_figureRow->setVisible(!low);
}

QWidget *UnpaidBoard::makeAging()
{
    auto *charts = new QWidget;
    auto *row = makeRow(m_look, 32, charts);
    m_bars = new BarList(m_look, 84);
    connect(m_bars, &BarList::chosen, this, &UnpaidBoard::bucketChosen);
    auto *note = makeLabel(m_look, tr("Press to filter"), TypeSize::Small, Ink::Muted);
    row->addLayout(makeBlock(m_look, tr("By age"), note, m_bars), 5);
    m_weeks = new WeekBars(m_look);
    m_weekBlock = new QWidget;
    auto *week = makeColumn(m_look, m_weekBlock, 0, 0);
    m_unit = makeLabel(m_look, {}, TypeSize::Small, Ink::Muted);
    week->addLayout(makeBlock(m_look, tr("Due in the next weeks"), m_unit, m_weeks));
    row->addWidget(m_weekBlock, 5);
    m_weekBlock->hide();
    keepLeast(m_bars, 220);
    keepLeast(m_weeks, 170);
    return charts;
}

void UnpaidBoard::showSummary(const UnpaidSummary &summary)
{
    m_summary = summary;
    showFigures();
    showBars();
    adapt();
}

void UnpaidBoard::showFigures()
{
    Yen over30;
    int billsOver30 = 0;
    for (const AgingBucket &bucket : m_summary.aging) {
        if (bucket.fromDays > 30) {
            over30 += bucket.open;
            billsOver30 += bucket.bills;
        }
    }
    const Yen open = m_summary.open;
    const Yen overdue = m_summary.overdue;
    const std::array<FigureText, 4> figures = {
        FigureText{tr("Unpaid"),
                   format::yen(open),
                   Tone::Neutral,
                   tr("%n bill(s)", nullptr, m_summary.bills),
                   {}},
        {tr("Overdue"),
         format::yen(overdue),
         overdue.isZero() ? Tone::Good : Tone::Warn,
         tr("%1 % of all").arg(qRound(100 * partOf(overdue, open))),
         {}},
        {tr("Over 30 days"),
         format::yen(over30),
         over30.isZero() ? Tone::Good : Tone::Bad,
         tr("%n bill(s)", nullptr, billsOver30),
         {}},
        {tr("Provisionally paid"),
         format::yen(m_summary.reserved),
         Tone::Accent,
         tr("not final yet"),
         {}}};
    for (size_t i = 0; i < figures.size(); ++i)
        m_figures[qsizetype(i)]->setFigure(figures[i]);
}

void UnpaidBoard::showBars()
{
    Yen longest;
    for (const AgingBucket &bucket : m_summary.aging)
        longest = std::max(longest, bucket.open);
    QList<BarText> bars;
    for (size_t i = 0; i < m_summary.aging.size(); ++i) {
        const AgingBucket &bucket = m_summary.aging[i];
        //: a count of bills beside a bar; as short as can be
        const QString bills = tr("%n", "bills", bucket.bills);
        bars << BarText{pages::bucketText(bucket),
                        format::amount(bucket.open),
                        bills,
                        partOf(bucket.open, longest),
                        bucketTone(i)};
    }
    m_bars->setBars(bars);
    m_bars->setChosen(m_bucket);
}

void UnpaidBoard::setBucket(int bucket)
{
    m_bucket = bucket;
    m_bars->setChosen(bucket);
}

QDate UnpaidBoard::lastDayShown(QDate today)
{
    return endOfWeek(today).addDays(7 * (weeksShown - 1));
}

void UnpaidBoard::showDue(const std::vector<DueSum> &sums, QDate today)
{
    const QDate first = endOfWeek(today);
    std::array<Yen, weeksShown> weeks;
    for (const DueSum &sum : sums) {
        const qint64 week = (std::max<qint64>(0, first.daysTo(sum.dueOn)) + 6) / 7;
        if (sum.dueOn >= today && week < weeksShown)
            weeks[size_t(week)] += sum.open;
    }
    const Yen most = *std::max_element(weeks.begin(), weeks.end());
    const bool large = most >= fromMillions;
    const qint64 unit = large ? 1'000'000 : 1'000;
    m_unit->setText(large ? tr("in million yen") : tr("in 1,000 yen"));
    QList<BarText> bars;
    for (int i = 0; i < weeksShown; ++i) {
        const Yen sum = weeks[size_t(i)];
        bars << BarText{QStringLiteral("–%1").arg(format::monthDay(first.addDays(7 * i))),
                        format::number((sum.amount() + unit / 2) / unit),
                        {},
                        partOf(sum, most),
                        Tone::Accent};
    }
    m_weeks->setWeeks(bars);
    m_hasWeeks = !most.isZero();
    adapt();
}

void UnpaidBoard::keepLeast(QWidget *widget, int width)
{
    m_look.keep(widget, [this, widget, width] { widget->setMinimumWidth(m_look.px(width)); });
}

void UnpaidBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

// An amount is never cut: where there is no room for all figures, the bars below tell the rest.
void UnpaidBoard::adapt()
{
    const bool narrow = width() < m_look.px(860);
    m_figures[1]->setVisible(!narrow);
    m_figures[3]->setVisible(!narrow);
    m_weekBlock->setVisible(m_hasWeeks && !narrow);
}

} // namespace keshikomi
