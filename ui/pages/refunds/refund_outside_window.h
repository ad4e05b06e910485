// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/differences/refunds.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/tool_window.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace keshikomi {

class CustomerPicker;
class DateField;
class Form;

// 銀行以外での返金: money that went back at the till or by the card's agency, of a payment that is
// open or of a refund that was asked for by transfer and needs none any more.
class RefundOutsideWindow final : public ToolWindow
{
    Q_OBJECT
public:
    RefundOutsideWindow(const PageContext &context, QWidget *parent);

    static bool canRecord(const RefundRow &refund); // it waits

    void refresh() override;
    void showRefund(const RefundRow &refund);
    void record(); // says first what would be recorded; the second press does it

    LedgerTable *payments() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QLabel *heading() const { return m_heading; } // whose money
    CustomerPicker *customer() const { return m_customer; }
    QCheckBox *confirmed() const { return m_confirmed; } // shown once it was asked for
    QLineEdit *amount() const { return m_amount; }
    QComboBox *method() const { return m_method; }
    DateField *day() const { return m_on; }
    QPushButton *recordButton() const { return m_record; }

private:
    struct Wish final
    {
        std::optional<Yen> amount;
        RefundOwner owner{0};
        QDate on;
    };
    QWidget *makeList();
    QWidget *makeForm();
    void connectFields();
    void take(std::vector<PaymentRow> payments);
    void choosePayment();
    void showSubject();
    bool setProblem(QWidget *field, const QString &problem);
    std::optional<Wish> typed(); // says what is wrong where it stands
    bool takeOwner(Wish &wish);
    QString words() const; // all that a press would do
    Later<RefundRow> ask(const Wish &wish, bool dryRun) const;
    void told(const Result<RefundRow> &refund, bool dryRun);
    void sayWhatWouldBe(const RefundRow &refund);
    void refused(const Error &error);
    QWidget *fieldOf(const Error &error) const; // null: it is about none
    void setBusy(bool busy);

    const RefundService m_service;
    QLineEdit *m_search;
    LedgerTable *m_table;
    ChosenList<PaymentRow, PaymentId> m_list;
    QLabel *m_heading;
    Form *m_form;
    CustomerPicker *m_customer;
    QCheckBox *m_confirmed;
    QLineEdit *m_amount;
    QComboBox *m_method;
    DateField *m_on;
    QLineEdit *m_note;
    QPushButton *m_record;
    std::optional<RefundRow> m_refund; // of it, or
    std::optional<PaymentRow> m_payment; // of this
    int m_question = 0;
    bool m_filling = false; // the selection is put back, nobody chooses
    bool m_busy = false;
};

} // namespace keshikomi
