// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/month_closing.h"
#include "models/services/opening/opening_service.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/page_context.h"
#include "ui/shell/places.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class ElidedLabel;
class LedgerTable;
class PlainTable;
class PointGuide;

// The month of the legal entity with its checklist: each point is in order, or somebody says why
// it is not, before the month closes.
class MonthPanel final : public QWidget
{
    Q_OBJECT
public:
    MonthPanel(const PageContext &context, const QString &headsFile);

    void refresh();
    void showMonth(QDate month);
    void setCompany(const ChosenCompany &company); // whose month; forgets what the last press said
    void closeMonth(); // the first press says what would happen
    void explain();
    void goToExplanation(); // or explains, if one is there already

    QLineEdit *monthField() const { return m_month; }
    QLineEdit *textField() const { return m_text; }
    LedgerTable *checklist() const { return m_pointTable; }
    PointGuide *guide() const { return m_guide; }
    const MonthCheck &check() const { return m_check; }
    ElidedLabel *companyLabel() const { return m_companyName; } // shown where there are several
    QLabel *lockLabel() const { return m_lock; } // shown of a closed month

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning = {});
    void failed(const Error &error);
    void closed();
    void pointed(); // a point was chosen that somebody has to look at
    void placeWanted(Place place); // where the chosen point is put in order

private:
    QLayout *makeTop();
    void makeTable();
    QLayout *makeBottom();
    std::optional<QDate> typedMonth();
    void tryMonth(QDate month);
    void takeClosing(QDate month, bool dryRun, const Result<MonthCheck> &check);
    void tellClosed(const QString &month);
    void takeCheck(const MonthCheck &check);
    void refuseToClose(const Error &error);
    const ClosePoint *chosen() const;
    void showChosen();
    void showLock();
    struct BankBalance
    {
        QDate month;
        QString account; // key of its agreement
        Yen yen;
    };
    std::optional<BankBalance> typedBalance(const QString &typed);
    void enterStatement(const QString &typed);
    void enterOpening(const QString &typed); // on the first day of the month
    void showEvidence(); // of the balance the chosen point is about
    MonthCloseService months() const;
    template<typename T, typename Then>
    void ask(const QFuture<Result<T>> &later, Then then);

    const PageContext m_context;
    const QString m_headsFile;
    ChosenCompany m_company;
    QLineEdit *m_month, *m_text;
    ElidedLabel *m_companyName;
    QLabel *m_lock;
    QPushButton *m_closeButton = nullptr, *m_explainButton = nullptr;
    PlainTable *m_pointModel = nullptr;
    LedgerTable *m_pointTable;
    PointGuide *m_guide;
    MonthCheck m_check;
    QString m_asked; // what the last press said would happen
};

} // namespace keshikomi
