// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/closed_window.h"

#include "models/wording/words.h"
#include "ui/parts/build.h"

namespace keshikomi::desktop {

ClosedWindow::ClosedWindow(const Look &look, const Error &error)
{
    setWindowTitle(tr("Keshikomi"));
    keepGround(look, this, Ground::Canvas);
    auto *column = makeColumn(look, this, 24, 12);
    column->addWidget(makeLabel(look, tr("The books cannot be opened"), TypeSize::Title));
    auto *words = makeLabel(look, faultTextInWindow(error));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words, 1, Qt::AlignTop);
    auto *buttons = makeRow(look, 8);
    buttons->addStretch();
    auto *quit = makeButton(look, tr("Quit"));
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(quit);
    auto *retry = makeButton(look, tr("Try again"), {}, Rank::Primary);
    connect(retry, &QPushButton::clicked, this, &ClosedWindow::again);
    buttons->addWidget(retry);
    column->addLayout(buttons);
    resize(look.px(560), look.px(240));
}

} // namespace keshikomi::desktop
