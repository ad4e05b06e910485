// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/customer_picker.h"

#include "models/services/customers.h"
#include "ui/pages/answer.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int pauseMilliseconds = 120;

QString lineOf(const CustomerRow &row)
{
    QStringList parts{row.name};
    for (const QString &part : {row.kana, row.phone}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("   "));
}

} // namespace

CustomerPicker::CustomerPicker(const PageContext &context)
    : m_context(context)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Name, kana, phone or number"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_customer.reset();
        m_new = false;
        setProperty("keepsEnter", !text().trimmed().isEmpty());
        Q_EMIT unpicked();
        m_pause->start();
    });
}

CustomerPicker::~CustomerPicker()
{
    delete m_list;
}

void CustomerPicker::setCustomer(const CustomerRow &customer)
{
    closeList();
    m_customer = customer;
    m_new = false;
    setText(customer.name);
    setCursorPosition(0);
    Q_EMIT picked();
}

void CustomerPicker::reset()
{
    closeList();
    m_customer.reset();
    m_new = false;
    clear();
    Q_EMIT unpicked();
}

void CustomerPicker::ask()
{
    const int question = ++m_question;
    const QString words = text().trimmed();
    if (words.isEmpty()) {
        closeList();
        return;
    }
    const auto current = [this, question] { return question == m_question && hasFocus(); };
    const auto answer = [this, current](const Result<std::vector<CustomerRow>> &rows) {
        if (!rows)
            Q_EMIT failed(rows.error());
        else if (current())
            show(*rows);
    };
    const CustomerService customers(m_context.services);
    onAnswer(customers.ids(m_context.actor, words),
             this,
             [this, current, answer](const Result<std::vector<qint64>> &ids) {
                 if (!ids) {
                     Q_EMIT failed(ids.error());
                     return;
                 }
                 if (!current())
                     return;
                 std::vector<qint64> first = *ids;
                 first.resize(std::min(first.size(), size_t(mostShown)));
                 const CustomerService service(m_context.services);
                 onAnswer(service.rows(m_context.actor, first), this, answer);
             });
}

void CustomerPicker::show(const std::vector<CustomerRow> &found)
{
    m_found = found;
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Customers found"));
        connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    }
    m_list->clear();
    for (const CustomerRow &row : m_found)
        m_list->addItem(lineOf(row));
    if (!m_knownOnly)
        m_list->addItem(tr("＋ New customer “%1”").arg(text().trimmed()));
    if (m_list->count() == 0)
        return closeList();
    m_list->setCurrentRow(0);
    placeList();
    setProperty("keepsEnter", true);
}

void CustomerPicker::placeList()
{
    const int line = m_context.look.theme().rowHeight();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint({0, line});
    m_list->setFont(m_context.look.theme().font(TypeSize::Base));
    const QPoint under = mapTo(window(), QPoint(0, height() + m_context.look.px(2)));
    const int wide = std::max(width(), m_context.look.px(380));
    const int room = window()->width() - under.x() - m_context.look.px(8);
    m_list->setGeometry(under.x(), under.y(), std::min(wide, room), line * m_list->count() + 4);
    m_list->show();
    m_list->raise();
}

void CustomerPicker::closeList()
{
    ++m_question;
    m_pause->stop();
    setProperty("keepsEnter", false);
    if (m_list)
        m_list->hide();
}

void CustomerPicker::take(int row)
{
    if (row < 0)
        return;
    if (row < int(m_found.size())) {
        setCustomer(m_found[size_t(row)]);
        return;
    }
    closeList();
    m_new = true;
    Q_EMIT picked();
}

void CustomerPicker::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!open && enter && property("keepsEnter").toBool()) {
        m_pause->stop();
        ask();
        return;
    }
    if (!open) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(row); return;
    case Qt::Key_Escape: closeList(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void CustomerPicker::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

} // namespace keshikomi
