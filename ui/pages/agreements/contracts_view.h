// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/agreements.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class CompanyBox;
class Form;

// The contracts with agencies and banks: what each is called, and what books it. The chosen one
// stands in the form; with none chosen the form is for a new one.
class ContractsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ContractsView(const PageContext &context);

    void show(const std::vector<Agreement> &agreements);
    void begin(); // a new one
    void save();
    LedgerTable *table() const { return m_table; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *evidenceButton() const { return m_evidence; } // of the chosen one's balance
    CompanyBox *companyField() const { return m_company; } // shown where there are several
    QComboBox *channelField() const { return m_channel; }
    QComboBox *sourceField() const { return m_source; }
    QLineEdit *keyField() const { return m_key; }
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *slipAtField() const { return m_slipAt; }
    QLineEdit *slipLengthField() const { return m_slipLength; }

Q_SIGNALS:
    void chosen(const QString &key); // by a person
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showCompanies();
    void takeChosen();
    void showEvidence();
    void fill(const Agreement &agreement);
    void askLayouts(const QString &key, const QString &layout);
    void showSlipFields();
    std::optional<NewAgreement> typed();

    const PageContext m_context;
    const AgreementService m_service;
    LedgerTable *m_table;
    ChosenList<Agreement, QString> m_list;
    Form *m_form;
    CompanyBox *m_company;
    QComboBox *m_channel, *m_source, *m_layout;
    QLineEdit *m_key, *m_name, *m_slipAt, *m_slipLength;
    QPushButton *m_new, *m_save, *m_evidence;
    int m_asked = 0;
};

} // namespace keshikomi
