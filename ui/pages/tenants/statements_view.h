// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/services/tenants/tenant_service.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class SheetWindow;

// The statements of a tenant: what was collected, kept and paid out for each period. A new one is
// looked at as a sheet and gets its number when it leaves; its payout is told when the bank has
// paid it, and a month is closed when its statements tell all.
class StatementsView final : public QWidget
{
    Q_OBJECT
public:
    explicit StatementsView(const PageContext &context);

    void show(const std::optional<TenantRow> &tenant);
    void setBanks(const std::vector<Agreement> &banks);
    SheetWindow *openNew(); // in a window of its own, as the next one
    SheetWindow *openChosen();
    void pay(); // asks for a second press, as the next one
    void closeMonth();
    void undo(); // the word that the payout left; where none is told, the statement itself

    LedgerTable *table() const { return m_table; }
    QComboBox *banks() const { return m_banks; }
    DateField *payDay() const { return m_day; }
    QLineEdit *month() const { return m_month; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *payButton() const { return m_pay; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *undoButton() const { return m_undo; }

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QLayout *makePayRow();
    QLayout *makeCloseRow();
    void askStatements();
    void showStatements(const std::vector<TenantStatement> &statements);
    void showButtons();
    SheetWindow *open(QDate until);
    bool isConfirmed(const QString &what);
    void undone(const QString &number, bool payout, bool preview);

    const PageContext m_context;
    const TenantService m_service;
    LedgerTable *m_table;
    ChosenList<TenantStatement, qint64> m_list;
    QComboBox *m_banks;
    DateField *m_day;
    QLineEdit *m_month;
    QPushButton *m_new, *m_open, *m_pay, *m_close, *m_undo;
    std::optional<TenantRow> m_tenant;
    QString m_asked; // what the last press said would happen
    bool m_busy = false;
};

} // namespace keshikomi
