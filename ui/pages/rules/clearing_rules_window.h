// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/differences.h"
#include "ui/pages/tool_window.h"

#include <optional>

class QComboBox;

namespace keshikomi {

class Form;

// 消込の規則: how the house books the transfer fees it bears, and what becomes of money on a
// standing number.
class ClearingRulesWindow final : public ToolWindow
{
    Q_OBJECT
public:
    ClearingRulesWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void save();

    QComboBox *fee() const { return m_fee; }
    QComboBox *standing() const { return m_standing; }
    QPushButton *saveButton() const { return m_save; }

private:
    QWidget *makeForm();
    void take(const ClearingRules &rules);
    bool mayChange() const;

    const DifferenceService m_service;
    Form *m_form;
    QComboBox *m_fee, *m_standing;
    QPushButton *m_save;
    std::optional<ClearingRules> m_shown; // as the books had them when they were last read
};

} // namespace keshikomi
