// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_chips.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QButtonGroup>

namespace keshikomi {

ChoiceChip::ChoiceChip(const Look &look, const QString &words)
    : m_look(look)
{
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

QSize ChoiceChip::sizeHint() const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Small));
    return {metrics.horizontalAdvance(text()) + m_look.px(26), m_look.px(28)};
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const QColor quiet = underMouse() ? theme.hover() : QColor();
    drawBox(painter,
            rect(),
            height() / 2.0,
            isChecked() ? theme.soft(Tone::Accent) : quiet,
            isChecked() ? c.accent : theme.quietEdge());
    if (showsFocus(this))
        drawBox(painter, rect(), height() / 2.0, {}, c.accent, theme.px(2));
    drawText(painter,
             rect(),
             Qt::AlignCenter,
             theme.font(TypeSize::Small),
             isChecked() ? c.accent : c.text,
             text());
}

ChoiceChips::ChoiceChips(const Look &look, const QString &name, const QStringList &choices)
    : m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = makeRow(look, 6, this);
    for (int i = 0; i < choices.size(); ++i) {
        auto *chip = new ChoiceChip(look, choices[i]);
        m_group->addButton(chip, i);
        row->addWidget(chip);
        chip->setChecked(i == 0);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The arrow keys check a button without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool on) {
        if (on)
            Q_EMIT chosenChanged(choice);
    });
}

int ChoiceChips::chosen() const
{
    return m_group->checkedId();
}

void ChoiceChips::setChosen(int choice)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(choice)->setChecked(true);
}

} // namespace keshikomi
