// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ime_guard.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace keshikomi {

namespace {

// Keys that would act. Letters pass: some input methods send them on while they compose.
bool acts(const QKeyEvent &key)
{
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    const bool chord =
        key.modifiers().testFlag(Qt::ControlModifier) || key.modifiers().testFlag(Qt::AltModifier);
    return function || chord || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
        || key.key() == Qt::Key_Escape || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

} // namespace

bool ImeGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut: m_composing = false; break;
    case QEvent::ShortcutOverride:
        if (m_composing) {
            event->accept(); // the key is taken: no shortcut may have it
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (m_composing && acts(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keshikomi
