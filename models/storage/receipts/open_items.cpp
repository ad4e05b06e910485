// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/open_items.h"

#include "models/domain/try.h"
#include "models/storage/receipts/open_item_rows.h"

#include <algorithm>

namespace keshikomi {

// CROSS JOIN keeps SQLite to the order it is told: what is open first, of many that were paid long
// ago.
Result<std::vector<OpenBillFacts>> openBills(Session &session)
{
    return session.all(
        "SELECT b.id, b.number, b.customer, c.number, COALESCE(c.name, ''), "
        "COALESCE(c.name_key, ''), c.virtual_account, b.amount, o.open, b.issued_on, b.due_on, "
        "s.legal_entity FROM open_bill o CROSS JOIN bill b JOIN customer c ON c.id = b.customer "
        "JOIN store s ON s.id = b.store "
        "WHERE o.open > 0 AND b.id = o.bill AND b.state = 'issued' ORDER BY o.bill",
        {},
        openBillFactsOf);
}

Result<std::vector<WipOfBill>> wipNumbersOfOpenBills(Session &session)
{
    return session.all(
        "SELECT x.bill, w.number FROM open_bill o JOIN bill_work_order x ON x.bill = o.bill "
        "JOIN work_order w ON w.id = x.work_order WHERE o.open > 0 ORDER BY x.bill, w.number",
        {},
        [](const Row &row) {
            return WipOfBill{row.id<BillId>(0), row.integer(1)};
        });
}

Result<std::vector<SlipFacts>> slipsOfOpenPayments(Session &session)
{
    KK_TRY(auto slips,
           session.all(KK_SLIP_COLUMNS
                       "FROM open_payment q CROSS JOIN payment p CROSS JOIN slip s " KK_SLIP_JOINS
                       "WHERE q.open > 0 AND p.id = q.payment "
                       "AND s.agreement = p.agreement AND s.slip_key = p.slip_key",
                       {},
                       slipFactsOf));
    // Two payments may name one slip.
    const auto isBefore = [](const SlipFacts &a, const SlipFacts &b) { return a.id < b.id; };
    const auto isSame = [](const SlipFacts &a, const SlipFacts &b) { return a.id == b.id; };
    std::sort(slips.begin(), slips.end(), isBefore);
    slips.erase(std::unique(slips.begin(), slips.end(), isSame), slips.end());
    return slips;
}

Result<std::vector<SlipFacts>> numbersOfOpenPayments(Session &session)
{
    return session.all(KK_NUMBER_COLUMNS
                       "FROM open_payment q JOIN payment p ON p.id = q.payment " KK_NUMBER_JOINS
                       "WHERE q.open > 0 AND p.channel IN ('pay_easy', 'smartpit') "
                       "ORDER BY n.bill, n.amount",
                       {},
                       slipFactsOf);
}

Result<std::vector<DebitFacts>> debitsOfOpenPayments(Session &session)
{
    return session.all(KK_DEBIT_FACTS
                       "JOIN payment p ON p.agreement = t.agreement AND p.slip_key = i.slip_key "
                       "JOIN open_payment q ON q.payment = p.id WHERE q.open > 0 "
                       "ORDER BY i.id, b.due_on, b.id",
                       {},
                       debitFactsOf);
}

#define KK_OPEN_PAYMENTS                                                                           \
    "SELECT p.id, a.key, p.channel, o.open, " KK_PAYMENT_COLUMNS                                   \
    "FROM open_payment o CROSS JOIN payment p " KK_PAYMENT_JOINS                                   \
    "WHERE o.open > 0 AND p.id = o.payment "

Result<std::vector<OpenPaymentFacts>> openPayments(Session &session, std::optional<PaymentId> one)
{
    if (one)
        return session.all(KK_OPEN_PAYMENTS "AND p.id = ?", {bind::of(*one)}, openPaymentFactsOf);
    KK_TRY(auto payments,
           session.all(KK_OPEN_PAYMENTS "ORDER BY o.payment", {}, openPaymentFactsOf));
    // Their numbers mostly follow their days; the engine would sort whole rows as text.
    const auto isEarlier = [](const OpenPaymentFacts &a, const OpenPaymentFacts &b) {
        return a.receivedOn < b.receivedOn;
    };
    if (!std::is_sorted(payments.begin(), payments.end(), isEarlier))
        std::stable_sort(payments.begin(), payments.end(), isEarlier);
    return payments;
}

Result<CustomerId> customerOfBill(Session &session, BillId bill)
{
    KK_TRY(const auto customer,
           session.one("SELECT customer FROM bill WHERE id = ?",
                       {bind::of(bill)},
                       [](const Row &row) { return row.id<CustomerId>(0); }));
    if (!customer)
        return failure(ErrorCode::NotFound, Fault::NoSuchBill, {QString::number(bill.value())});
    return *customer;
}

Result<std::vector<qint64>> paymentIds(Session &session, bool all)
{
    const auto id = [](const Row &row) { return row.integer(0); };
    if (all)
        return session.all(
            "SELECT id FROM payment WHERE state <> 'undone' ORDER BY received_on DESC, id DESC",
            {},
            id);
    return session.all("SELECT p.id FROM payment p JOIN open_payment o ON o.payment = p.id "
                       "WHERE o.open > 0 OR p.state = 'provisional' ORDER BY p.received_on, p.id",
                       {},
                       id);
}

Result<std::vector<PaymentListRow>> paymentList(Session &session, const std::vector<qint64> &ids)
{
    std::vector<PaymentListRow> list;
    list.reserve(ids.size());
    for (const qint64 id : ids) {
        KK_TRY(const auto found,
               session.one(
                   "SELECT p.id, p.received_on, p.channel, COALESCE(r.payer_name, ''), p.slip_key, "
                   "a.name, "
                   "p.amount, o.open, p.state, p.unapplied, p.remitter_code, COALESCE(r.edi, '') "
                   "FROM payment p JOIN open_payment o ON o.payment = p.id "
                   "JOIN agreement a ON a.id = p.agreement LEFT JOIN notice_raw r ON r.notice = "
                   "(SELECT MIN(l.notice) FROM payment_notice l WHERE l.payment = p.id) WHERE p.id "
                   "= ?",
                   {id},
                   [](const Row &row) {
                       const QString name = row.text(3);
                       const auto state = paymentStateFromName(row.text(8));
                       const auto unapplied = unappliedFromName(row.text(9));
                       Q_ASSERT(state && unapplied);
                       return PaymentListRow{PaymentRow{row.id<PaymentId>(0),
                                                        row.day(1),
                                                        channelOf(row.text(2)),
                                                        name.isEmpty() ? row.text(4) : name,
                                                        row.text(5),
                                                        row.yen(6),
                                                        row.yen(7),
                                                        *state,
                                                        *unapplied},
                                             QStringList{name,
                                                         row.text(4),
                                                         row.text(10),
                                                         row.text(11),
                                                         QString::number(row.integer(6))}
                                                 .join(QLatin1Char('\n'))};
                   }));
        if (found)
            list.push_back(*found);
    }
    return list;
}

} // namespace keshikomi
