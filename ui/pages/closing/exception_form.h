// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/month_closing.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;

// Lets a person post into a closed month until a day, with the reason that stays in the books. The
// first press says what would be allowed, the second allows it.
class ExceptionForm final : public QWidget
{
    Q_OBJECT
public:
    ExceptionForm(const PageContext &context, const QString &headsFile);

    void proposeMonth(QDate month); // as long as no other was typed
    void setCompany(const ChosenCompany &company); // whose month; forgets what the last press said

    QLineEdit *monthField() const { return m_month; }
    QLineEdit *personField() const { return m_person; }
    QLineEdit *reasonField() const { return m_reason; }
    DateField *untilField() const { return m_until; }
    QPushButton *allowButton() const { return m_allow; }

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning = {});
    void failed(const Error &error);
    void allowed();

private:
    std::optional<MonthException> typed();
    void allow();
    void tell(const MonthException &exception, const QString &month, bool dryRun);

    const PageContext m_context;
    const QString m_headsFile;
    ChosenCompany m_company;
    QLineEdit *m_month, *m_person, *m_reason;
    DateField *m_until;
    QPushButton *m_allow;
    QDate m_proposed;
    QString m_asked; // what the last press said would be allowed
};

} // namespace keshikomi
