// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/settlement_service.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace keshikomi {

class LedgerTable;
class PlainTable;
class TermsForm;

// The fee plans of one agency: by which it settles, and from when. A further plan holds from its
// day on; what was settled before stays as it was.
class TermsView final : public QWidget
{
    Q_OBJECT
public:
    explicit TermsView(const PageContext &context);

    void setAgency(const QString &key); // empty: there is none
    void setPlans(const std::vector<FeePlan> &plans);
    void refresh();
    void set(); // as the form says
    void askPlan(); // for a file with a plan of the house's own
    void takePlan(const QString &path);
    LedgerTable *table() const { return m_table; }
    TermsForm *form() const { return m_form; }

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);
    void planTaken(); // there is one more to choose, or another of its name

private:
    void showTerms(const Dated<SettlementTerms> &terms);

    const PageContext m_context;
    const SettlementService m_service;
    LedgerTable *m_table;
    PlainTable *m_lines;
    TermsForm *m_form;
    std::vector<FeePlan> m_plans;
    QString m_agency;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace keshikomi
