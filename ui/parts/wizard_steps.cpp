// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wizard_steps.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

namespace keshikomi {

namespace {

class WizardStepButton final : public QPushButton
{
public:
    WizardStepButton(const Look &look, const WizardStepText &step, int number, bool last)
        : m_look(look)
        , m_step(step)
        , m_number(number)
        , m_last(last)
    {
        setAutoDefault(false);
        setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(step.name));
        setAccessibleDescription(step.note);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        look.keep(this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override { return {m_look.px(220), m_look.px(68)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = m_look.px(26);
        const int y = m_look.px(8);
        if (!m_last) {
            const QRectF way(
                size / 2.0 - 0.5, y + size + m_look.px(6), 1, height() - size - m_look.px(12));
            painter.fillRect(way, m_look.colours().line);
        }
        paintNumber(painter, QRectF(0, y, size, size));
        paintNames(painter, size + m_look.px(14), y);
        if (showsFocus(this))
            drawBox(painter,
                    rect(),
                    m_look.theme().radius(),
                    {},
                    m_look.colours().accent,
                    m_look.px(2));
    }

private:
    bool here() const { return m_step.state == WizardState::Here; }
    bool done() const { return m_step.state == WizardState::Finished; }
    void paintNumber(QPainter &painter, const QRectF &round) const
    {
        const Theme &theme = m_look.theme();
        const Colours &c = theme.colours();
        drawBox(painter,
                round,
                round.width() / 2.0,
                done() ? c.accent : c.canvas,
                done() || here() ? c.accent : c.border,
                here() ? theme.px(2) : 1);
        const QFont font = theme.font(here() ? TypeSize::Strong : TypeSize::Base);
        const QColor ink = here() ? c.accent : c.muted;
        if (done())
            drawIcon(painter, Icon::Check, round.adjusted(4, 4, -4, -4), c.onAccent);
        else
            drawText(painter, round, Qt::AlignCenter, font, ink, QString::number(m_number));
    }
    void paintNames(QPainter &painter, int x, int y) const
    {
        const Theme &theme = m_look.theme();
        const Colours &c = theme.colours();
        const QRectF name(x, y - theme.px(1), width() - x, theme.px(24));
        const QFont font = theme.font(here() ? TypeSize::Strong : TypeSize::Base);
        const QColor ink = here() || done() ? c.text : c.muted;
        drawText(painter, name, Qt::AlignVCenter, font, ink, m_step.name);
        const QRectF note(x, y + theme.px(22), width() - x, theme.px(20));
        const QColor quiet = m_step.state == WizardState::Later ? c.warn : c.muted;
        drawText(painter, note, Qt::AlignVCenter, theme.font(TypeSize::Small), quiet, m_step.note);
    }

    const Look &m_look;
    WizardStepText m_step;
    int m_number;
    bool m_last;
};

} // namespace

WizardSteps::WizardSteps(const Look &look)
    : m_look(look)
    , m_column(makeColumn(look, this, 0, 0))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WizardSteps::setSteps(const QList<WizardStepText> &steps)
{
    qDeleteAll(m_steps);
    m_steps.clear();
    for (int i = 0; i < steps.size(); ++i) {
        auto *button = new WizardStepButton(m_look, steps[i], i + 1, i + 1 == steps.size());
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
        m_steps << button;
        m_column->addWidget(button);
    }
}

} // namespace keshikomi
