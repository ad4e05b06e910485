// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/month_closing.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace keshikomi {

class ExceptionForm;
class LedgerTable;
class PlainTable;

// Which months of the legal entity are closed, since when and by whom; and who may post into one
// all the same, why, and until which day.
class ClosedMonths final : public QWidget
{
    Q_OBJECT
public:
    ClosedMonths(const PageContext &context, const QString &headsFile);

    void refresh();
    LedgerTable *months() const { return m_monthTable; }
    LedgerTable *exceptions() const { return m_exceptionTable; }
    ExceptionForm *form() const { return m_form; }

Q_SIGNALS:
    void monthChosen(QDate month); // opened, to see its list
    void failed(const Error &error);

private:
    void makeMonths();
    void makeExceptions();

    const PageContext m_context;
    const MonthCloseService m_service;
    LedgerTable *m_monthTable, *m_exceptionTable;
    ExceptionForm *m_form;
    PlainTable *m_monthModel = nullptr, *m_exceptionModel = nullptr;
    std::vector<ClosedMonth> m_months;
};

} // namespace keshikomi
