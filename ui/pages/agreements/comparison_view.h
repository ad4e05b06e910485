// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/settlement_service.h"
#include "ui/pages/page_context.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class LedgerTable;
class PlainTable;

// What each fee plan would have cost for what an agency collected in a period, the cheapest first.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(const PageContext &context);

    void setAgency(const QString &key); // empty: there is none
    void setPlans(const std::vector<FeePlan> &plans);
    void compare();
    DateField *fromField() const { return m_from; }
    DateField *toField() const { return m_to; }
    LedgerTable *table() const { return m_table; }
    QPushButton *compareButton() const { return m_compare; }

Q_SIGNALS:
    void failed(const Error &error);

private:
    void showComparison(const PlanComparison &found);
    void showReady();

    const PageContext m_context;
    const SettlementService m_service;
    DateField *m_from, *m_to;
    QLineEdit *m_faxes;
    QPushButton *m_compare;
    QLabel *m_about;
    LedgerTable *m_table;
    PlainTable *m_lines;
    QStringList m_plans; // "plan/cycle"
    QHash<QString, QString> m_titles; // of these
    QString m_agency;
    bool m_busy = false;
};

} // namespace keshikomi
