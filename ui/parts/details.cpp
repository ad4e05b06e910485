// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/details.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/elided_label.h"
#include "ui/theme/paint.h"

#include <QGridLayout>

#include <algorithm>

namespace keshikomi {

namespace {

class HistoryList final : public QWidget
{
public:
    HistoryList(const Look &look, const QList<HistoryLine> &happenings)
        : m_look(look)
        , m_happenings(happenings)
    {
        QStringList words;
        for (const HistoryLine &line : happenings)
            words << QStringLiteral("%1 %2").arg(line.when, line.what);
        setAccessibleName(words.join(QStringLiteral(", ")));
        look.keep(this, [this] { setFixedHeight(int(m_happenings.size()) * m_look.px(28)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < m_happenings.size(); ++i)
            paintLine(painter, i);
    }

private:
    int whenWidth() const
    {
        const QFontMetrics metrics(m_look.theme().font(TypeSize::Small));
        int widest = 0;
        for (const HistoryLine &line : m_happenings)
            widest = std::max(widest, metrics.horizontalAdvance(line.when));
        return widest;
    }
    void paintLine(QPainter &painter, int at) const
    {
        const Theme &theme = m_look.theme();
        const Colours &c = theme.colours();
        const HistoryLine &line = m_happenings[at];
        const int row = theme.px(28);
        const int dot = theme.px(8);
        const int y = at * row;
        const qreal middle = y + row / 2.0;
        if (at + 1 < m_happenings.size())
            painter.fillRect(QRectF(dot / 2.0 - 0.5, middle, 1, row), c.line);
        const QRectF mark(0, middle - dot / 2.0, dot, dot);
        drawBox(painter, mark, dot / 2.0, at == 0 ? theme.tone(line.tone) : c.border);
        const int when = whenWidth() + 1;
        const int left = theme.px(18);
        const QRectF first(left, y, when, row);
        drawText(painter, first, Qt::AlignVCenter, theme.font(TypeSize::Small), c.muted, line.when);
        const int from = left + when + theme.px(14);
        const QRectF second(from, y, width() - from, row);
        drawText(painter, second, Qt::AlignVCenter, theme.font(TypeSize::Base), c.text, line.what);
    }

    const Look &m_look;
    QList<HistoryLine> m_happenings;
};

} // namespace

QWidget *makeHistory(const Look &look, const QList<HistoryLine> &happenings)
{
    return new HistoryList(look, happenings);
}

DetailsPane::DetailsPane(const Look &look)
    : m_look(look)
{
    setAccessibleName(tr("Details"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    keepGround(look, viewport(), Ground::Canvas);
    clear();
}

void DetailsPane::clear()
{
    auto *body = new QWidget;
    m_column = makeColumn(m_look, body, 16, 6);
    setWidget(body); // deletes the one before
}

void DetailsPane::head(const QString &kind,
                       const QString &title,
                       const QString &amount,
                       QWidget *chip)
{
    auto *top = makeRow(m_look, 8);
    top->addWidget(new ElidedLabel(m_look, kind, TypeSize::Small, Ink::Muted), 1);
    if (chip)
        top->addWidget(chip);
    m_column->addLayout(top);
    auto *name = makeLabel(m_look, title, TypeSize::Section);
    name->setWordWrap(true);
    m_column->addWidget(name);
    if (!amount.isEmpty())
        m_column->addWidget(makeLabel(m_look, amount, TypeSize::Figure));
    m_column->addSpacing(m_look.px(6));
}

void DetailsPane::section(const QString &title)
{
    m_column->addSpacing(m_look.px(10));
    m_column->addWidget(makeLabel(m_look, title, TypeSize::Section));
    m_column->addSpacing(m_look.px(2));
}

void DetailsPane::facts(const QList<FactLine> &facts)
{
    auto *grid = new QGridLayout;
    keepSpace(m_look, grid, 12, 6);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < facts.size(); ++i) {
        auto *name = makeLabel(m_look, facts[i].name, TypeSize::Base, Ink::Muted);
        name->setMinimumWidth(m_look.px(56));
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(name, i, 0);
        auto *value = makeLabel(m_look, facts[i].value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, i, 1);
    }
    m_column->addLayout(grid);
}

void DetailsPane::amounts(const QList<FactLine> &parts, const FactLine &total)
{
    const auto line = [this](const FactLine &fact, TypeSize type, Ink ink) {
        auto *row = makeRow(m_look, 8);
        row->addWidget(new ElidedLabel(m_look, fact.name, type, ink), 1);
        row->addWidget(makeLabel(m_look, fact.value, type));
        m_column->addLayout(row);
    };
    for (const FactLine &part : parts)
        line(part, TypeSize::Base, Ink::Muted);
    if (total.name.isEmpty())
        return;
    m_column->addWidget(makeLine(m_look));
    line(total, TypeSize::Strong, Ink::Text);
}

void DetailsPane::history(const QList<HistoryLine> &happenings)
{
    m_column->addWidget(makeHistory(m_look, happenings));
}

void DetailsPane::documents(const QStringList &names)
{
    for (int i = 0; i < names.size(); ++i) {
        auto *button = makeButton(m_look, names[i], {}, Rank::Quiet, Icon::Paper);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT documentChosen(i); });
        m_column->addWidget(button);
    }
}

void DetailsPane::words(const QString &text)
{
    auto *label = makeLabel(m_look, text, TypeSize::Base, Ink::Muted);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void DetailsPane::add(QLayout *layout)
{
    m_column->addSpacing(m_look.px(4));
    m_column->addLayout(layout);
}

void DetailsPane::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void DetailsPane::finish()
{
    m_column->addStretch();
}

} // namespace keshikomi
