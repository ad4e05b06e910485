// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/parts/build.h"
#include "ui/parts/key_text.h"

#include <QAction>

namespace keshikomi {

EmptyState::EmptyState(const Look &look, const QString &sentence, QAction *action, QWidget *parent)
    : QWidget(parent)
{
    keepGround(look, this, Ground::Canvas);
    setAccessibleName(sentence);
    auto *column = makeColumn(look, this, 24, 12);
    column->addStretch(2);
    auto *words = makeLabel(look, sentence, TypeSize::Base, Ink::Muted);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    column->addWidget(words);
    if (action) {
        const QString key = keyText(action->shortcut());
        auto *button = makeButton(look, action->text(), key, Rank::Primary);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace keshikomi
