// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/stores.h"
#include "models/services/tenants/tenant_service.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class Form;

// Who is collected for, with what was billed and collected for each, and a form for a new one.
class TenantListView final : public QWidget
{
    Q_OBJECT
public:
    explicit TenantListView(const PageContext &context);

    void show(const std::vector<TenantRow> &rows);
    void setStores(const std::vector<House> &stores);
    void choose(TenantId tenant);
    void add(); // the one in the form

    enum Field {
        Name,
        Registration,
        FirstBill,
        LastBill,
        Zip,
        Address,
        Phone,
        BankName,
        BankAccount,
        BankHolder,
        FieldCount
    };
    QLineEdit *field(Field which) const { return m_fields.at(std::size_t(which)); }
    LedgerTable *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void chosen(TenantId tenant);
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showFacts();
    std::optional<NewTenant> typed();

    const PageContext m_context;
    const TenantService m_service;
    LedgerTable *m_table;
    ChosenList<TenantRow, TenantId> m_list;
    QLabel *m_facts;
    Form *m_form;
    std::array<QLineEdit *, FieldCount> m_fields{};
    QComboBox *m_store;
    QPushButton *m_add;
};

} // namespace keshikomi
