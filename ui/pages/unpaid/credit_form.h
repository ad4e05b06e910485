// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/result.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace keshikomi {

class ChoiceChips;
class Form;

// What is to be done with credit, and for which bill: a credit note, the use of a credit, or a
// net-off of bills against the credits that are chosen beside it.
class CreditForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Deed { Note, Use, NetOff };
    struct Typed final
    {
        std::vector<qint64> bills; // one, of a net-off several
        std::optional<Yen> amount; // none: as much as there is
        QString reason;
    };
    explicit CreditForm(const Look &look);

    Deed deed() const;
    void setDeed(Deed deed);
    void setChosen(int credits, Yen open); // what a net-off would take
    // Nothing where a field is wrong, which then says so itself.
    std::optional<Typed> typed();
    QString words() const; // all that is typed
    void clear();
    // At the field it is about. False where it is about none of them.
    bool showError(const Error &error);
    void setBillProblem(const QString &problem);

    QLineEdit *bills() const { return m_bills; }
    QLineEdit *amount() const { return m_amount; }
    QLineEdit *reason() const { return m_reason; }

Q_SIGNALS:
    void finished(); // Enter on the last field

private:
    void showFields();
    std::optional<std::vector<qint64>> typedBills();
    bool takeAmount(std::optional<Yen> &amount);
    bool setProblem(QLineEdit *field, const QString &problem);

    ChoiceChips *m_choice;
    QLabel *m_hint;
    QLabel *m_sum;
    Form *m_form;
    QLineEdit *m_bills, *m_amount, *m_reason;
};

} // namespace keshikomi
