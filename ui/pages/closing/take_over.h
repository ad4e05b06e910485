// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/opening/opening_service.h"
#include "models/services/opening/shadow_run.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace keshikomi {

class AgencyOpeningForm;

// 引継ぎ: open bills or customers' credits of another program, first looked at, then taken over;
// what agencies had received by then; and the shadow run beside it.
class TakeOver final : public QWidget
{
    Q_OBJECT
public:
    explicit TakeOver(const PageContext &context);

    void askList();
    void askCredits();
    void lookAt(const QString &path); // books nothing
    void lookAtCredits(const QString &path);
    void setCompany(const ChosenCompany &company); // whose books; forgets what was looked at
    void take(); // what was looked at last
    void askShadow();
    void shadow(const QString &bank, const QString &list);
    void undo(); // what was taken over last
    QAction *takeAction() const { return m_take; }
    QAction *undoAction() const { return m_undo; }
    AgencyOpeningForm *agencyForm() const { return m_agency; } // shown when it is asked for
    QPushButton *agencyButton() const { return m_agencyButton; }

Q_SIGNALS:
    void lookedAt(const OpeningReport &report);
    void taken(const OpeningReport &report);
    void undone(const OpeningUndone &undone);
    void compared(const ShadowReport &report);
    void failed(const Error &error);

private:
    void askFile(const QString &title, std::function<void(const QString &)> then);
    void look(const QString &path, bool credits);
    void importList(bool dryRun);
    void showAgencies(bool shown);

    const PageContext m_context;
    ChosenCompany m_company;
    NoticeFile m_file;
    bool m_isCredits = false; // what the file has
    std::optional<qint64> m_last; // taken over here
    QAction *m_take;
    QAction *m_undo;
    QPushButton *m_agencyButton;
    AgencyOpeningForm *m_agency;
};

} // namespace keshikomi
