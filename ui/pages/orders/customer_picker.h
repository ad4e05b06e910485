// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "ui/pages/page_context.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

class QListWidget;
class QTimer;

namespace keshikomi {

// Finds a customer by any part of name, kana, phone or number while it is typed; Up and Down
// choose, Enter takes. The last entry makes a new customer of the words.
class CustomerPicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerPicker(const PageContext &context);
    ~CustomerPicker() override;

    static constexpr int mostShown = 8;

    const std::optional<CustomerRow> &customer() const { return m_customer; }
    bool isNew() const { return m_new; } // the words are a new customer's name
    void setCustomer(const CustomerRow &customer);
    void reset();
    void setKnownOnly(bool known) { m_knownOnly = known; } // no new one is offered

Q_SIGNALS:
    void picked(); // a customer, or a new one
    void unpicked(); // the words changed
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void show(const std::vector<CustomerRow> &found);
    void placeList();
    void closeList();
    void take(int row);

    const PageContext m_context;
    QTimer *m_pause;
    QPointer<QListWidget> m_list; // a child of the window, so that it may stand over the form
    std::vector<CustomerRow> m_found;
    std::optional<CustomerRow> m_customer;
    bool m_new = false;
    bool m_knownOnly = false;
    int m_question = 0;
};

} // namespace keshikomi
