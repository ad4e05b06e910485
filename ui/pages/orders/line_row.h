// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/work_order.h"
#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace keshikomi {

class IconButton;

// Work has quantity, unit price and tax; a cost paid for the customer has a name and an amount.
enum class LineKind { Work, Statutory };

// Widths of the cells at 100 %, for rows and their titles.
struct LineWidths final
{
    static constexpr int quantity = 72, price = 92, tax = 104, amount = 112, remove = 26;
    static constexpr int gap = 6;
};

// One line of a work order as it is typed.
class LineRow final : public QWidget
{
    Q_OBJECT
public:
    LineRow(const Look &look, LineKind kind);

    bool isBlank() const;
    // Nothing while something in it cannot be read; problem() says what.
    std::optional<LineItem> item() const;
    QString problem() const;
    void focusFirst();
    void focusProblem();
    void setNumber(int number); // from 1, for screen readers

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void left(); // Enter in the last cell, or in a blank row
    void removeRequested();

private:
    QLineEdit *addCell(QBoxLayout *row, int width, const QString &name);
    void addTax(QBoxLayout *row);
    void settle();
    bool isPriced() const;
    bool hasQuantity() const;

    const Look &m_look;
    LineKind m_kind;
    QLineEdit *m_name;
    QLineEdit *m_quantity = nullptr;
    QLineEdit *m_price = nullptr;
    QComboBox *m_tax = nullptr;
    QLineEdit *m_amount;
    IconButton *m_remove;
    QList<QWidget *> m_cells;
};

} // namespace keshikomi
