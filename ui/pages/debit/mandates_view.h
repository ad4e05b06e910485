// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/debit/mandates.h"
#include "ui/pages/account_fields.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class CustomerPicker;
class LedgerTable;
class PlainTable;

// 口座登録: the accounts that may be debited, and a form for a new one.
class MandatesView final : public QWidget
{
    Q_OBJECT
public:
    explicit MandatesView(const PageContext &context);

    void refresh();
    void setAgreements(const std::vector<DebitAgreement> &agreements);
    void add();
    void setState(MandateState state); // of the chosen one

    bool isBusy() const { return m_busy; } // a change is on its way
    LedgerTable *mandates() const { return m_table; }
    QCheckBox *endedBox() const { return m_ended; } // those that ended are in the list too
    CustomerPicker *customer() const { return m_customer; }
    QLineEdit *field(const QString &name) const; // "bank", "branch", "account", "holder", …

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeForm();
    QWidget *makeList();
    void takeMandates(const std::vector<Mandate> &mandates);
    void showButtons();
    void told(const Result<Mandate> &mandate, const QString &happened);
    const Mandate *chosen() const;

    const PageContext m_context;
    const MandateService m_service;
    CustomerPicker *m_customer;
    QComboBox *m_agreement;
    AccountFields m_account;
    QCheckBox *m_active, *m_ended;
    LedgerTable *m_table;
    PlainTable *m_lines = nullptr;
    QPushButton *m_add, *m_activate, *m_suspend, *m_end;
    std::vector<Mandate> m_mandates;
    MandateState m_asked = MandateState::Asked; // the last press asked for it
    int m_question = 0; // the newest one for the list
    bool m_busy = false;
};

} // namespace keshikomi
