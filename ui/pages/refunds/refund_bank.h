// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/services/differences/refunds.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class Form;

// The bank's side of the refunds: the file with all that are approved (総合振込), and the day on
// which the money left. Nothing is in the books before the file is known to be one a bank takes.
class RefundBank final : public QWidget
{
    Q_OBJECT
public:
    explicit RefundBank(const PageContext &context);

    struct Payment final
    {
        QString agreement;
        QDate on;
    };
    void refresh(); // the bank's agreements
    void askFile(); // of what is approved now
    void exportTo(const QString &path);
    void writeAgain(const QString &path); // the export of the chosen refund
    std::optional<Payment> payment(); // says what is missing
    void setPayable(bool payable);
    bool hasExport() const { return m_export.has_value(); } // it can be written again
    void setExport(std::optional<qint64> number); // of the chosen refund

    QComboBox *agreements() const { return m_agreement; }
    DateField *transferOn() const { return m_transferOn; }
    DateField *paidOn() const { return m_paidOn; }
    QLineEdit *orderer() const { return m_orderer; }
    QPushButton *otherwiseButton() const { return m_otherwise; }

Q_SIGNALS:
    void written(const RefundFile &file, const QString &path);
    void paidRequested();
    void otherwiseRequested(); // it went back at the till or by the card's agency
    void incomplete(const QString &what);
    void failed(const Error &error);

private:
    QWidget *makeFile();
    QWidget *makePaid();
    void takeAgreements(const std::vector<Agreement> &agreements);
    bool isComplete(); // says what is missing
    void askPath(const std::function<void(const QString &)> &then);
    RefundWish wish(const QString &path) const;
    void tell(const Result<RefundExport> &made, const QString &path);
    QString ordererKey() const;

    const PageContext m_context;
    const RefundService m_service;
    Form *m_form;
    QComboBox *m_agreement;
    DateField *m_transferOn, *m_paidOn;
    QLineEdit *m_orderer;
    QPushButton *m_again, *m_paid, *m_otherwise;
    std::optional<qint64> m_export;
};

} // namespace keshikomi
