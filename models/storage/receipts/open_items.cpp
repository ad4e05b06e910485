// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/open_items.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

BillState billState(const QString &name)
{
    const auto state = billStateFromName(name);
    if (!state)
        qFatal("the books hold a bill state this program does not know");
    return *state;
}

Channel channelOf(const QString &name)
{
    const auto channel = channelFromName(name);
    if (!channel)
        qFatal("the books hold a channel this program does not know");
    return *channel;
}

OpenPaymentFacts openPaymentOf(const Row &row)
{
    OpenPaymentFacts facts{row.id<PaymentId>(0),
                           row.text(1),
                           channelOf(row.text(2)),
                           row.yen(3),
                           row.text(4),
                           int(row.integer(5)),
                           row.text(6),
                           row.text(7),
                           row.text(8),
                           row.day(9),
                           row.text(10),
                           row.optionalId<BillId>(11),
                           0,
                           BillState::Issued,
                           Yen(0)};
    if (facts.requestBill) {
        facts.requestBillNumber = row.integer(12);
        facts.requestBillState = billState(row.text(13));
        facts.requestBillOpen = row.yen(14);
    }
    return facts;
}

SlipFacts slipOf(const Row &row)
{
    return SlipFacts{row.id<SlipId>(0),
                     row.id<BillId>(1),
                     row.integer(2),
                     billState(row.text(3)),
                     row.yen(4),
                     row.text(5),
                     row.text(6),
                     int(row.integer(7)),
                     row.yen(8),
                     row.day(9)};
}

} // namespace

Result<std::vector<OpenBillFacts>> openBills(Session &session)
{
    return session.all(
        "SELECT b.id, b.number, b.customer, c.number, COALESCE(c.name, ''), "
        "COALESCE(c.name_key, ''), c.virtual_account, b.amount, o.open, b.issued_on, b.due_on "
        "FROM open_bill o JOIN bill b ON b.id = o.bill JOIN customer c ON c.id = b.customer "
        "WHERE o.open > 0 AND b.state = 'issued' ORDER BY b.id",
        {},
        [](const Row &row) {
            return OpenBillFacts{row.id<BillId>(0),
                                 row.integer(1),
                                 row.id<CustomerId>(2),
                                 row.integer(3),
                                 row.text(4),
                                 row.text(5),
                                 row.text(6),
                                 row.yen(7),
                                 row.yen(8),
                                 row.day(9),
                                 row.day(10)};
        });
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

Result<std::vector<LearnedName>> learnedNames(Session &session)
{
    return session.all(
        "SELECT customer, name_key, times FROM payer_name WHERE removed_at IS NULL "
        "ORDER BY customer, name_key",
        {},
        [](const Row &row) {
            return LearnedName{row.id<CustomerId>(0), row.text(1), int(row.integer(2))};
        });
}

Result<std::vector<SlipFacts>> slipsOfOpenPayments(Session &session)
{
    return session.all(
        "SELECT s.id, s.bill, b.number, b.state, o.open, a.key, s.slip_key, s.reissue, s.amount, "
        "s.expires_on FROM slip s JOIN bill b ON b.id = s.bill "
        "JOIN open_bill o ON o.bill = b.id JOIN agreement a ON a.id = s.agreement "
        "WHERE EXISTS (SELECT 1 FROM payment p JOIN open_payment q ON q.payment = p.id "
        "WHERE q.open > 0 AND p.agreement = s.agreement AND p.slip_key = s.slip_key) "
        "ORDER BY s.id",
        {},
        slipOf);
}

#define KK_OPEN_PAYMENTS                                                                           \
    "SELECT p.id, a.key, p.channel, o.open, p.slip_key, p.reissue, p.remitter_code, "              \
    "COALESCE(r.payer_name, ''), COALESCE(r.edi, ''), p.received_on, COALESCE(q.remote_id, ''), "  \
    "q.bill, b.number, b.state, ob.open "                                                          \
    "FROM open_payment o JOIN payment p ON p.id = o.payment "                                      \
    "JOIN agreement a ON a.id = p.agreement "                                                      \
    "LEFT JOIN notice_raw r ON r.notice = "                                                        \
    "(SELECT MIN(l.notice) FROM payment_notice l WHERE l.payment = p.id) "                         \
    "LEFT JOIN payment_request q ON q.id = p.request "                                             \
    "LEFT JOIN bill b ON b.id = q.bill LEFT JOIN open_bill ob ON ob.bill = b.id "                  \
    "WHERE o.open > 0 "

Result<std::vector<OpenPaymentFacts>> openPayments(Session &session, std::optional<PaymentId> one)
{
    if (one)
        return session.all(KK_OPEN_PAYMENTS "AND p.id = ?", {bind::of(*one)}, openPaymentOf);
    return session.all(KK_OPEN_PAYMENTS "ORDER BY p.received_on, p.id", {}, openPaymentOf);
}

Done learnPayer(Session &session, PaymentId payment, CustomerId customer, const QDateTime &at)
{
    KK_CHECK(
        session.exec("INSERT INTO payer_name (customer, name_key, times, learned_at) "
                     "SELECT ?, payer_key, 1, ? FROM payment WHERE id = ? AND payer_key <> '' "
                     "ON CONFLICT (customer, name_key) DO UPDATE SET removed_at = NULL, times = "
                     "CASE WHEN payer_name.removed_at IS NULL THEN payer_name.times + 1 ELSE 1 END",
                     {bind::of(customer), bind::of(at), bind::of(payment)}));
    return done();
}

Done unlearnPayer(Session &session, const LiveAllocation &undone, const QDateTime &at)
{
    KK_TRY(const CustomerId customer, customerOfBill(session, undone.bill));
    KK_TRY(const qint64 byHand,
           session.number("SELECT COUNT(*) FROM allocation a JOIN clearing_run r ON r.id = a.run "
                          "WHERE a.id = ? AND r.kind = 'manual'",
                          {bind::of(undone.id)}));
    KK_TRY(const qint64 kept,
           session.number("SELECT COUNT(*) FROM allocation a JOIN clearing_run r ON r.id = a.run "
                          "JOIN bill b ON b.id = a.bill "
                          "LEFT JOIN allocation_undo u ON u.allocation = a.id "
                          "WHERE a.payment = ? AND b.customer = ? AND r.kind = 'manual' "
                          "AND u.allocation IS NULL",
                          {bind::of(undone.payment), bind::of(customer)}));
    if (byHand == 0 || kept > 0)
        return done();
    KK_CHECK(session.exec(
        "UPDATE payer_name SET removed_at = CASE WHEN times = 1 THEN ? ELSE removed_at END, "
        "times = CASE WHEN times = 1 THEN 1 ELSE times - 1 END WHERE customer = ? "
        "AND removed_at IS NULL "
        "AND name_key = (SELECT payer_key FROM payment WHERE id = ?)",
        {bind::of(at), bind::of(customer), bind::of(undone.payment)}));
    return done();
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
