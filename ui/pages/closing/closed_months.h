// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/month_closing.h"
#include "ui/pages/company_choice.h"
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
    void setCompany(const ChosenCompany &company); // whose months
    LedgerTable *months() const { return m_monthTable; }
    LedgerTable *exceptions() const { return m_exceptionTable; }
    ExceptionForm *form() const { return m_form; }

Q_SIGNALS:
    void monthChosen(QDate month); // opened, to see its list
    void failed(const Error &error);

private:
    void makeMonths();
    void makeExceptions();
    void showMonths(const std::vector<ClosedMonth> &months);
    void showExceptions(const std::vector<MonthException> &exceptions);
    template<typename T>
    void ask(const QFuture<Result<T>> &later, void (ClosedMonths::*show)(const T &));

    const PageContext m_context;
    const QString m_headsFile;
    ChosenCompany m_company;
    LedgerTable *m_monthTable, *m_exceptionTable;
    ExceptionForm *m_form;
    PlainTable *m_monthModel = nullptr, *m_exceptionModel = nullptr;
    std::vector<ClosedMonth> m_months;
};

} // namespace keshikomi
