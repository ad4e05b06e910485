// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/debit/mandates.h"
#include "ui/pages/account_fields.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keshikomi {

class CompanyBox;
class Form;

// 収納委託契約: under which number a bank or an agency debits for the house, and into which
// account. The chosen one stands in the form; with none chosen the form is for a new one.
class DebitContractsView final : public QWidget
{
    Q_OBJECT
public:
    explicit DebitContractsView(const PageContext &context);

    void show(const std::vector<DebitAgreement> &agreements);
    void begin(); // a new one
    void save();
    LedgerTable *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *saveButton() const { return m_save; }
    CompanyBox *companyField() const { return m_company; } // of a new one, where there are several
    // "name", "consignor", "multi_code", "least", "most" and those of AccountFields.
    QLineEdit *field(const QString &name) const;

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeList();
    QWidget *makeForm();
    QLineEdit *addLine(const char *name, const QString &label, const QString &note = {});
    void showCompanies();
    void takeChosen();
    bool isFree(const DebitTerms &terms);
    bool readYen(const char *name, Yen &into);

    const PageContext m_context;
    const MandateService m_service;
    LedgerTable *m_table;
    ChosenList<DebitAgreement, QString> m_list;
    Form *m_form;
    CompanyBox *m_company;
    AccountFields m_account;
    QPushButton *m_new, *m_save;
};

} // namespace keshikomi
