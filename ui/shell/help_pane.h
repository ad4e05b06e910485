// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/theme/look.h"

#include <QScrollArea>

class QVBoxLayout;

namespace keshikomi {

// Help beside the page while it goes on: what the page is for, its keys, and the keys of
// everywhere, all from the one table of actions.
class HelpPane final : public QScrollArea
{
    Q_OBJECT
public:
    HelpPane(const Look &look, const ActionTable &actions);
    void showPlace(Place place);
    QStringList keysShown() const { return m_keys; } // portable, in their order

Q_SIGNALS:
    void closed();

private:
    QLayout *makeHead(Place place);
    void addKeys(const QString &title, const QList<ActionSpec> &specs);

    const Look &m_look;
    const ActionTable &m_actions;
    QVBoxLayout *m_column = nullptr;
    QStringList m_keys;
};

} // namespace keshikomi
