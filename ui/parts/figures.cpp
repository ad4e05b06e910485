// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figures.h"

#include "ui/parts/build.h"
#include "ui/parts/figure_bars.h"
#include "ui/theme/paint.h"

#include <QPainterPath>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int pad = 16; // of a tile, at 100 %

} // namespace

FigureTile::FigureTile(const Look &look)
    : m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

void FigureTile::setFigure(const FigureText &figure)
{
    m_figure = figure;
    setAccessibleName(QStringLiteral("%1 %2").arg(figure.name, figure.number));
    setAccessibleDescription(figure.moved);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    return {std::max(m_look.px(180), minimumSizeHint().width()), m_look.px(104)};
}

QSize FigureTile::minimumSizeHint() const
{
    const QFontMetrics least(m_look.theme().font(TypeSize::Small));
    const int number = least.horizontalAdvance(m_figure.number) + 2 * m_look.px(pad) + 1;
    return {std::max(m_look.px(130), number), m_look.px(104)};
}

TypeSize FigureTile::numberSize() const
{
    return fittingSize(m_look.theme(),
                       width() - 2 * m_look.px(pad),
                       {TypeSize::Figure,
                        TypeSize::Title,
                        TypeSize::Lead,
                        TypeSize::Section,
                        TypeSize::Base,
                        TypeSize::Small},
                       m_figure.number);
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    drawBox(painter, rect(), theme.radius(), c.surface, underMouse() ? c.line : QColor());
    if (showsFocus(this))
        drawBox(painter, rect(), theme.radius(), {}, c.accent, theme.px(2));
    const int side = theme.px(pad);
    const QRectF box = QRectF(rect()).adjusted(side, 0, -side, 0);
    const auto line =
        [&](int top, int tall, qreal less, TypeSize type, const QColor &ink, const QString &words) {
            const QRectF room(box.left(), theme.px(top), box.width() - less, theme.px(tall));
            drawText(painter, room, Qt::AlignVCenter, theme.font(type), ink, words);
        };
    line(11, 20, 0, TypeSize::Base, c.muted, m_figure.name);
    line(32, 38, 0, numberSize(), c.text, m_figure.number);
    line(72,
         20,
         m_figure.past.size() > 1 ? theme.px(70) : 0,
         TypeSize::Small,
         theme.tone(m_figure.tone),
         m_figure.moved);
    if (m_figure.past.size() > 1)
        paintPast(painter,
                  {box.right() - theme.px(76),
                   qreal(theme.px(66)),
                   qreal(theme.px(76)),
                   qreal(theme.px(24))});
}

void FigureTile::paintPast(QPainter &painter, const QRectF &field) const
{
    const Colours &c = m_look.colours();
    const QList<qreal> &past = m_figure.past;
    const auto [low, high] = std::minmax_element(past.begin(), past.end());
    const qreal span = std::max(0.001, *high - *low);
    QPainterPath path;
    QPointF point;
    for (int i = 0; i < past.size(); ++i) {
        point = {field.left() + field.width() * i / qreal(past.size() - 1),
                 field.bottom() - field.height() * (past[i] - *low) / span};
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mix(c.surface, c.accent, 0.75),
                        m_look.theme().scale() * 1.6,
                        Qt::SolidLine,
                        Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(point, m_look.px(3), m_look.px(3));
}

BarList::BarList(const Look &look, int nameWidth)
    : m_look(look)
    , m_nameWidth(nameWidth)
    , m_column(makeColumn(look, this, 0, 0))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(const QList<BarText> &bars)
{
    qDeleteAll(m_bars);
    m_bars.clear();
    QString longest;
    for (const BarText &bar : bars)
        longest = bar.amount.size() > longest.size() ? bar.amount : longest;
    for (const BarText &bar : bars) {
        auto *button = new LyingBar(m_look, bar, m_nameWidth, longest);
        const int at = int(m_bars.size());
        connect(button, &QPushButton::clicked, this, [this, at](bool on) {
            setChosen(on ? at : -1);
            Q_EMIT chosen(on ? at : -1);
        });
        m_bars << button;
        m_column->addWidget(button);
    }
}

void BarList::setChosen(int bar)
{
    for (int i = 0; i < m_bars.size(); ++i)
        m_bars[i]->setChecked(i == bar);
}

WeekBars::WeekBars(const Look &look)
    : m_look(look)
    , m_row(makeRow(look, 0, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBars::setWeeks(const QList<BarText> &weeks)
{
    qDeleteAll(m_weeks);
    m_weeks.clear();
    for (const BarText &week : weeks) {
        auto *button = new StandingBar(m_look, week);
        const int at = int(m_weeks.size());
        connect(button, &QPushButton::clicked, this, [this, at](bool on) {
            setChosen(on ? at : -1);
            Q_EMIT chosen(on ? at : -1);
        });
        m_weeks << button;
        m_row->addWidget(button, 1);
    }
}

void WeekBars::setChosen(int week)
{
    for (int i = 0; i < m_weeks.size(); ++i)
        m_weeks[i]->setChecked(i == week);
}

ShareList::ShareList(const Look &look, const QString &name)
    : m_look(look)
{
    setAccessibleName(name);
    look.keep(this,
              [this] { setFixedHeight(m_look.px(24) + m_look.px(27) * int(m_shares.size())); });
}

void ShareList::setShares(const QList<ShareText> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const ShareText &share : shares)
        words << QStringList{share.name, share.part, share.cost, share.days}.join(QLatin1Char(' '));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setFixedHeight(m_look.px(24) + m_look.px(27) * int(shares.size()));
    update();
}

void ShareList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    constexpr qreal strength[] = {1, 0.72, 0.5, 0.34, 0.2};
    constexpr int strengths = int(std::size(strength));
    const int row = m_look.px(27);
    qreal x = 0;
    for (int i = 0; i < m_shares.size(); ++i) {
        const qreal part = strength[std::min(i, strengths - 1)];
        const QColor ink = mix(m_look.colours().canvas, m_look.colours().accent, part);
        const qreal wide = width() * m_shares[i].share;
        painter.fillRect(QRectF(x, 0, std::max<qreal>(1, wide - 2), m_look.px(10)), ink);
        x += wide;
        const QRectF line(0, m_look.px(24) + i * row, width(), row);
        paintShare(painter, m_shares[i], line, ink);
    }
}

void ShareList::paintShare(QPainter &painter,
                           const ShareText &share,
                           const QRectF &line,
                           const QColor &ink) const
{
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const QFont font = theme.font(TypeSize::Base);
    const QRectF mark(0, line.center().y() - theme.px(5), theme.px(10), theme.px(10));
    drawBox(painter, mark, theme.px(2), ink);
    const QRectF name = line.adjusted(theme.px(18), 0, -theme.px(226), 0);
    drawText(painter, name, Qt::AlignVCenter, font, c.text, share.name);
    const auto right = [&](qreal edge, const QString &words, const QColor &colour) {
        const QRectF room(edge - theme.px(90), line.top(), theme.px(90), line.height());
        drawText(painter, room, Qt::AlignVCenter | Qt::AlignRight, font, colour, words);
    };
    right(width() - theme.px(136), share.part, c.text);
    right(width() - theme.px(66), share.cost, c.muted);
    right(width(), share.days, c.muted);
}

} // namespace keshikomi
