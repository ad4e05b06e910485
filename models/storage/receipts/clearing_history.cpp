// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/clearing_history.h"

#include "models/domain/try.h"
#include "models/storage/receipts/open_item_rows.h"

namespace keshikomi {

Result<std::vector<PastBillFacts>> pastBills(Session &session)
{
    return session.all(
        "SELECT b.id, b.number, b.customer, c.number, COALESCE(c.name, ''), "
        "COALESCE(c.name_key, ''), c.virtual_account, b.amount, o.open, b.issued_on, b.due_on, "
        "s.legal_entity, w.recorded_at, CASE b.state WHEN 'cancelled' THEN (SELECT "
        "MIN(p.recorded_at) "
        "FROM posting p JOIN posting_line l ON l.posting = p.id "
        "WHERE p.kind = 'bill-cancelled' AND l.bill = b.id) END "
        "FROM bill b JOIN customer c ON c.id = b.customer JOIN open_bill o ON o.bill = b.id "
        "JOIN store s ON s.id = b.store "
        "JOIN operation w ON w.id = b.operation WHERE b.state IN ('issued', 'cancelled') "
        "ORDER BY b.id",
        {},
        [](const Row &row) {
            return PastBillFacts{openBillFactsOf(row), row.instant(12), row.instant(13)};
        });
}

Result<std::vector<WipOfBill>> wipNumbersOfAllBills(Session &session)
{
    return session.all("SELECT x.bill, w.number FROM bill_work_order x "
                       "JOIN work_order w ON w.id = x.work_order ORDER BY x.bill, w.number",
                       {},
                       [](const Row &row) {
                           return WipOfBill{row.id<BillId>(0), row.integer(1)};
                       });
}

Result<std::vector<PastAllocation>> pastAllocations(Session &session)
{
    return session.all(
        "SELECT a.payment, a.bill, a.amount, a.discount, r.kind, w.recorded_at, v.recorded_at "
        "FROM allocation a JOIN clearing_run r ON r.id = a.run "
        "JOIN operation w ON w.id = a.operation "
        "LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "LEFT JOIN operation v ON v.id = u.operation ORDER BY a.id",
        {},
        [](const Row &row) {
            return PastAllocation{row.id<PaymentId>(0),
                                  row.id<BillId>(1),
                                  row.yen(2),
                                  row.yen(3),
                                  row.text(4) == QLatin1String("manual"),
                                  row.instant(5),
                                  row.instant(6)};
        });
}

Result<std::vector<OpenPaymentFacts>> clearedPayments(Session &session, QDate first, QDate last)
{
    return session.all("SELECT p.id, a.key, p.channel, p.amount, " KK_PAYMENT_COLUMNS
                       "FROM payment p " KK_PAYMENT_JOINS
                       "WHERE EXISTS (SELECT 1 FROM allocation x JOIN clearing_run y "
                       "ON y.id = x.run WHERE x.payment = p.id "
                       "AND (y.kind = 'manual' OR p.received_on BETWEEN ? AND ?)) "
                       "ORDER BY p.received_on, p.id",
                       {bind::of(first), bind::of(last)},
                       openPaymentFactsOf);
}

Result<std::vector<SlipFacts>> slipsOfPayments(Session &session, QDate first, QDate last)
{
    return session.all(KK_SLIP_COLUMNS
                       "FROM slip s " KK_SLIP_JOINS
                       "WHERE EXISTS (SELECT 1 FROM payment p WHERE p.agreement = s.agreement "
                       "AND p.slip_key = s.slip_key AND p.received_on BETWEEN ? AND ?) "
                       "ORDER BY s.id",
                       {bind::of(first), bind::of(last)},
                       slipFactsOf);
}

Result<std::vector<SlipFacts>> numbersOfPayments(Session &session, QDate first, QDate last)
{
    return session.all(KK_NUMBER_COLUMNS "FROM payment p " KK_NUMBER_JOINS
                                         "WHERE p.channel IN ('pay_easy', 'smartpit') "
                                         "AND p.received_on BETWEEN ? AND ? "
                                         "ORDER BY n.bill, n.amount",
                       {bind::of(first), bind::of(last)},
                       slipFactsOf);
}

Result<std::vector<DebitFacts>> debitsOfPayments(Session &session, QDate first, QDate last)
{
    return session.all(KK_DEBIT_FACTS
                       "WHERE EXISTS (SELECT 1 FROM payment p WHERE p.agreement = t.agreement "
                       "AND p.slip_key = i.slip_key AND p.received_on BETWEEN ? AND ?) "
                       "ORDER BY i.id, b.due_on, b.id",
                       {bind::of(first), bind::of(last)},
                       debitFactsOf);
}

} // namespace keshikomi
