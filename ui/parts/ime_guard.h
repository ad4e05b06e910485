// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace keshikomi {

// Keeps keys away from shortcuts, buttons and forms while an input method is composing: Enter then
// means "take this word", not "save". Install one on the application.
class ImeGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool isComposing() const { return m_composing; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_composing = false;
};

} // namespace keshikomi
