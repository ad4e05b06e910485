// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/customer_paper.h"
#include "models/domain/sheets/pay_numbers.h"
#include "ui/pages/tool_window.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace keshikomi {

class DateField;
class Form;

// 帳票の希望: how one customer wants all its sheets, and the number it keeps to pay by.
class CustomerPaperWindow final : public ToolWindow
{
    Q_OBJECT
public:
    CustomerPaperWindow(const PageContext &context, qint64 customer, QWidget *parent);

    void refresh() override;
    void save(); // ends in saved() or a message

    QCheckBox *large() const { return m_large; }
    QComboBox *language() const { return m_language; }
    QCheckBox *reminders() const { return m_reminders; }
    QSpinBox *closing() const { return m_closing; }
    QLineEdit *smartPit() const { return m_smartPit; }
    QLineEdit *member() const { return m_member; }
    DateField *expires() const { return m_expires; }
    bool isRead() const { return m_read; }

Q_SIGNALS:
    void saved();

private:
    void fillForm();
    void takePaper(const CustomerPaper &paper);
    void takeNumber(const std::optional<KeptNumber> &number);
    CustomerPaper typedPaper() const;
    std::optional<KeptNumber> typedNumber(); // none: a day that is none, which is said
    void storeNumber(const KeptNumber &number);
    void sayWrong(const Error &error);
    void storePaper();

    const qint64 m_customer;
    Form *m_form;
    QCheckBox *m_large;
    QComboBox *m_language;
    QCheckBox *m_reminders;
    QSpinBox *m_closing;
    QLineEdit *m_smartPit, *m_member;
    DateField *m_expires;
    QPushButton *m_save;
    KeptNumber m_number; // as it is stored
    bool m_read = false; // what is being written is not overwritten by news of the books
};

} // namespace keshikomi
