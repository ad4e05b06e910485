// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/tenants/tenant_service.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class Form;
class LedgerTable;
class PlainTable;

// What is kept of a tenant's money, and from when.
class KeptView final : public QWidget
{
    Q_OBJECT
public:
    explicit KeptView(const PageContext &context);

    void show(const std::optional<Tenant> &tenant);
    void set(); // as the form says

    LedgerTable *table() const { return m_table; }
    QLineEdit *receiptFee() const { return m_receiptFee; }
    QLineEdit *rate() const { return m_rate; }
    QLineEdit *transferFee() const { return m_transferFee; }
    QCheckBox *keepsStamp() const { return m_stamp; }
    DateField *from() const { return m_from; }
    QPushButton *setButton() const { return m_set; }

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    QWidget *makeForm();
    void fill(const TenantTerms &terms);
    std::optional<TenantTerms> typed();

    const PageContext m_context;
    const TenantService m_service;
    LedgerTable *m_table;
    PlainTable *m_lines;
    Form *m_form;
    QLineEdit *m_receiptFee, *m_rate, *m_transferFee, *m_days;
    QCheckBox *m_stamp;
    DateField *m_from;
    QPushButton *m_set;
    std::optional<TenantId> m_tenant;
};

} // namespace keshikomi
