// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tool_window.h"

#include "models/wording/words.h"
#include "ui/parts/fit_screen.h"

#include <QKeyEvent>
#include <QShortcut>

namespace keshikomi {

ToolWindow::ToolWindow(const PageContext &context,
                       const QString &title,
                       QSize size,
                       QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_messages(new MessageArea(context.look))
    , m_body(makeColumn(context.look, nullptr, 0, 12))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 16, 12);
    column->addWidget(makeLabel(context.look, title, TypeSize::Title));
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
    fitToScreen(context.look, this, size);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, [this] { refresh(); });
    connect(&context.watch, &DataWatch::changed, this, [this] { refresh(); });
}

void ToolWindow::say(Tone tone, const QString &happened, const QString &meaning, QAction *act)
{
    m_messages->show({tone, happened, meaning}, act);
}

void ToolWindow::sayError(const Error &error)
{
    say(Tone::Bad, tr("That did not work."), faultTextInWindow(error));
}

QPushButton *
ToolWindow::makeKeyButton(const QString &text, const QString &key, Rank rank, Icon icon)
{
    auto *button = makeButton(look(), text, key, rank, icon);
    auto *shortcut = new QShortcut(QKeySequence::fromString(key), this);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

// What has the focus may use the key first: a list that is open is closed by it.
void ToolWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool ToolWindow::isConfirmed(const QString &what)
{
    return std::exchange(m_asked, what) == what;
}

} // namespace keshikomi
