// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/bill_finder.h"

#include "models/domain/bill.h"
#include "models/services/bills.h"
#include "models/services/orders.h"
#include "ui/pages/answer.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr std::size_t mostRead = 200; // more than that nobody means by one word

bool saysBill(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).toUpper();
    return plain.startsWith(QLatin1String("B-"));
}

} // namespace

BillFinder::BillFinder(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void BillFinder::find(const QString &text)
{
    ++m_turn;
    const auto number = billNumberFromText(text);
    if (number && saysBill(text))
        findBill(text, *number);
    else
        findOrder(text);
}

void BillFinder::findBill(const QString &text, qint64 number)
{
    onAnswer(BillService(m_context.services).find(m_context.actor, number),
             this,
             [this, text, turn = m_turn](const Result<Bill> &bill) {
                 if (turn != m_turn)
                     return;
                 if (bill)
                     Q_EMIT found(bill->number, 0);
                 else if (bill.error().fault == Fault::NoSuchBill)
                     Q_EMIT nothingFound(text);
                 else
                     Q_EMIT failed(bill.error());
             });
}

void BillFinder::findOrder(const QString &text)
{
    const OrderService orders(m_context.services);
    onAnswer(orders.ids(m_context.actor, OrderFilter::All, text),
             this,
             [this, text, turn = m_turn](const Result<std::vector<qint64>> &ids) {
                 if (turn != m_turn)
                     return;
                 if (!ids)
                     return Q_EMIT failed(ids.error());
                 if (ids->size() > mostRead)
                     return Q_EMIT manyFound(text);
                 const OrderService again(m_context.services);
                 onAnswer(again.rows(m_context.actor, *ids),
                          this,
                          [this, text, turn](const Result<std::vector<OrderRow>> &rows) {
                              if (turn != m_turn)
                                  return;
                              if (!rows)
                                  return Q_EMIT failed(rows.error());
                              choose(text, *rows);
                          });
             });
}

// The list does not look at the numbers of bills; where it has nothing, the number may be one.
void BillFinder::choose(const QString &text, const std::vector<OrderRow> &rows)
{
    const auto number = billNumberFromText(text);
    if (rows.empty())
        return number ? findBill(text, *number) : Q_EMIT nothingFound(text);
    auto meant = std::find_if(rows.begin(), rows.end(), [&number](const OrderRow &row) {
        return number && row.number == *number;
    });
    if (meant == rows.end() && rows.size() == 1)
        meant = rows.begin();
    if (meant == rows.end() || !meant->bill)
        return Q_EMIT manyFound(text);
    Q_EMIT found(meant->billNumber, meant->number);
}

} // namespace keshikomi
