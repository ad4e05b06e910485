// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/opening/opening_service.h"
#include "models/services/opening/shadow_run.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <functional>

class QAction;

namespace keshikomi {

// 引継ぎ: open bills of another program, first looked at, then taken over; and the shadow run
// beside it.
class TakeOver final : public QWidget
{
    Q_OBJECT
public:
    explicit TakeOver(const PageContext &context);

    void askList();
    void lookAt(const QString &path); // books nothing
    void take(); // what was looked at last
    void askShadow();
    void shadow(const QString &bank, const QString &list);
    void undo(); // what was taken over last
    QAction *takeAction() const { return m_take; }
    QAction *undoAction() const { return m_undo; }

Q_SIGNALS:
    void lookedAt(const OpeningReport &report);
    void taken(const OpeningReport &report);
    void undone(const OpeningUndone &undone);
    void compared(const ShadowReport &report);
    void failed(const Error &error);

private:
    void askFile(const QString &title, std::function<void(const QString &)> then);
    void importList(bool dryRun);

    const PageContext m_context;
    NoticeFile m_file;
    std::optional<qint64> m_last; // taken over here
    QAction *m_take;
    QAction *m_undo;
};

} // namespace keshikomi
