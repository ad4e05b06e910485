// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settlement/settlements.h"

#include "models/domain/try.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"
#include "models/storage/closing/opening_agencies.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

namespace {

#define KK_SETTLEMENTS                                                                             \
    "SELECT s.id, s.agreement, a.key, a.name, s.since, s.until, s.pay_on, s.items, s.gross, "      \
    "s.fee, s.exempt_fee, s.tax, s.stamp, s.transfer, s.other, s.net, s.file_name, e.settlement, " \
    "o.actor, o.recorded_at, b.id, b.payment, b.posting, w.id, w.posting FROM settlement s "       \
    "JOIN agreement a ON a.id = s.agreement JOIN operation o ON o.id = s.operation "               \
    "LEFT JOIN settlement_end e ON e.settlement = s.id "                                           \
    "LEFT JOIN settlement_booking b ON b.settlement = s.id AND NOT EXISTS "                        \
    "(SELECT 1 FROM settlement_booking_undo u WHERE u.booking = b.id) "                            \
    "LEFT JOIN settlement_owed w ON w.settlement = s.id AND NOT EXISTS "                           \
    "(SELECT 1 FROM settlement_owed_undo x WHERE x.owed = w.id) "

SettlementFigures figuresOf(const Row &row, int at)
{
    return SettlementFigures{int(row.integer(at)),
                             row.yen(at + 1),
                             row.yen(at + 2),
                             row.yen(at + 3),
                             row.yen(at + 4),
                             row.yen(at + 5),
                             row.yen(at + 6),
                             row.yen(at + 7),
                             row.yen(at + 8)};
}

Settlement settlementOf(const Row &row)
{
    Settlement settlement{row.id<SettlementId>(0),
                          row.id<AgreementId>(1),
                          row.text(2),
                          row.text(3),
                          Cycle{row.day(4), row.day(5), row.day(6)},
                          figuresOf(row, 7),
                          row.text(16),
                          !row.isNull(17),
                          std::nullopt,
                          row.text(18),
                          row.instant(19)};
    if (!row.isNull(20))
        settlement.booking =
            SettlementBooking{row.integer(20), row.id<PaymentId>(21), row.id<PostingId>(22)};
    else if (!row.isNull(23))
        settlement.booking =
            SettlementBooking{row.integer(23), std::nullopt, row.id<PostingId>(24)};
    return settlement;
}

Result<qint64> insertHead(Session &session, const NewSettlement &made, const Stamp &stamp)
{
    const SettlementFigures &figures = made.figures;
    return session.insert(
        "INSERT INTO settlement (agreement, since, until, pay_on, items, gross, fee, exempt_fee, "
        "tax, stamp, transfer, other, net, file_name, sha256, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {bind::of(made.agreement),
         bind::of(made.cycle.from),
         bind::of(made.cycle.to),
         bind::of(made.cycle.payOn),
         bind::of(figures.items),
         bind::of(figures.gross),
         bind::of(figures.fee),
         bind::of(figures.exemptFee),
         bind::of(figures.tax),
         bind::of(figures.stamp),
         bind::of(figures.transfer),
         bind::of(figures.other),
         bind::of(figures.net),
         bind::of(made.fileName),
         made.sha256.isEmpty() ? QVariant() : bind::of(made.sha256),
         bind::of(stamp.operation)});
}

Done insertParts(Session &session, qint64 id, const NewSettlement &made)
{
    for (const ReportLine &line : made.lines) {
        KK_CHECK(session.exec("INSERT INTO settlement_line (settlement, position, received_on, "
                              "slip_key, gross) VALUES (?, ?, ?, ?, ?)",
                              {id,
                               line.position,
                               bind::of(line.receivedOn),
                               bind::of(line.slipKey),
                               bind::of(line.gross)}));
    }
    for (const SettledPair &pair : made.settled) {
        KK_CHECK(session.exec(
            "INSERT INTO settlement_payment (settlement, payment, position) VALUES (?, ?, ?)",
            {id,
             bind::of(pair.payment),
             pair.position > 0 ? QVariant(pair.position) : QVariant()}));
    }
    return done();
}

// The store a settlement belongs to is none: an agency collects for the whole legal entity.
Result<NewPosting> postingOf(Session &session,
                             const Settlement &settlement,
                             std::optional<PaymentId> bankLine,
                             QDate on)
{
    KK_TRY(const LegalEntityId legalEntity, companyOfAgreement(session, settlement.agreement));
    return NewPosting{PostingKind::SettlementBooked,
                      legalEntity,
                      std::nullopt,
                      on,
                      settlementNumberText(settlement.id),
                      QStringLiteral("settlement"),
                      settlement.id.value(),
                      std::nullopt,
                      settlementLines(settlement.figures, settlement.agreement, bankLine)};
}

Done endUnexplained(Session &session, SettlementId id, const Stamp &stamp)
{
    KK_TRY(const auto open, openTasksOf(session, settlementUnexplained));
    for (const TaskRow &task : open) {
        if (task.args.front() == settlementNumberText(id))
            KK_CHECK(endTask(session, task.id, stamp));
    }
    return done();
}

} // namespace

Result<SettlementId>
insertSettlement(Session &session, const NewSettlement &settlement, const Stamp &stamp)
{
    KK_TRY(const qint64 id, insertHead(session, settlement, stamp));
    KK_CHECK(insertParts(session, id, settlement));
    return SettlementId(id);
}

Result<Settlement> settlementById(Session &session, SettlementId id)
{
    KK_TRY(const auto found,
           session.one(KK_SETTLEMENTS "WHERE s.id = ?", {bind::of(id)}, settlementOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchSettlement, {settlementNumberText(id)});
    return *found;
}

Result<std::vector<Settlement>> settlements(Session &session, bool all)
{
    return session.all(all ? KK_SETTLEMENTS "ORDER BY s.until, s.id"
                           : KK_SETTLEMENTS "WHERE e.settlement IS NULL ORDER BY s.until, s.id",
                       {},
                       settlementOf);
}

Result<std::vector<ReportLine>> linesOfSettlement(Session &session, SettlementId id)
{
    return session.all(
        "SELECT position, received_on, slip_key, gross FROM settlement_line "
        "WHERE settlement = ? ORDER BY position",
        {bind::of(id)},
        [](const Row &row) {
            return ReportLine{int(row.integer(0)), row.day(1), row.text(2), row.yen(3)};
        });
}

Result<std::vector<SettledPair>> settledBy(Session &session, SettlementId id)
{
    return session.all("SELECT COALESCE(s.position, 0), s.payment FROM settlement_payment s "
                       "JOIN payment p ON p.id = s.payment "
                       "WHERE s.settlement = ? AND p.state = 'confirmed' "
                       "ORDER BY s.position, s.payment",
                       {bind::of(id)},
                       [](const Row &row) {
                           return SettledPair{int(row.integer(0)), row.id<PaymentId>(1)};
                       });
}

Result<Yen> settledAmount(Session &session, SettlementId id)
{
    KK_TRY(const qint64 amount,
           session.number("SELECT COALESCE(SUM(p.amount), 0) FROM settlement_payment s "
                          "JOIN payment p ON p.id = s.payment "
                          "WHERE s.settlement = ? AND p.state = 'confirmed'",
                          {bind::of(id)}));
    return Yen(amount);
}

Result<std::vector<UnsettledPayment>> goneSince(Session &session, SettlementId id)
{
    return session.all(
        "SELECT p.id, p.received_on, p.slip_key, p.amount FROM settlement_payment s "
        "JOIN payment p ON p.id = s.payment WHERE s.settlement = ? AND p.state <> 'confirmed' "
        "AND NOT EXISTS (SELECT 1 FROM settlement_payment y WHERE y.settlement = s.settlement "
        "AND y.instead_of = p.id) ORDER BY p.received_on, p.id",
        {bind::of(id)},
        [](const Row &row) {
            const Yen amount = row.yen(3);
            return UnsettledPayment{
                row.id<PaymentId>(0), row.day(1), QDate(), row.text(2), amount, amount};
        });
}

Done endSettlement(Session &session, SettlementId id, const Stamp &stamp)
{
    KK_TRY(const Settlement settlement, settlementById(session, id));
    if (settlement.ended) {
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("settlement"), settlementNumberText(id)});
    }
    KK_CHECK(session.exec("INSERT INTO settlement_end (settlement, operation) VALUES (?, ?)",
                          {bind::of(id), bind::of(stamp.operation)}));
    KK_TRY(const auto gone, goneSince(session, id));
    for (const UnsettledPayment &each : gone)
        KK_CHECK(endSettlementLacks(session, each.id, stamp));
    return done();
}

Result<std::vector<UnsettledPayment>>
paymentsOfAgency(Session &session, AgreementId agreement, QDate first, QDate last, bool settledToo)
{
    // What a slip or a registered number asked for, or what its money cleared, is judged before tax
    // where the money is the whole bill's.
    static const std::string all =
        "SELECT p.id, p.received_on, (SELECT MAX(n.payout_on) FROM payment_notice t "
        "JOIN notice n ON n.id = t.notice WHERE t.payment = p.id AND t.role = 'confirmed'), "
        "p.slip_key, p.amount, COALESCE((SELECT SUM(x.base) FROM slip s "
        "JOIN bill b ON b.id = s.bill AND b.amount = p.amount JOIN bill_tax x ON x.bill = b.id "
        "WHERE s.agreement = p.agreement AND s.slip_key = p.slip_key "
        "AND s.reissue = p.reissue), "
        "(SELECT SUM(x.base) FROM bill b JOIN bill_tax x ON x.bill = b.id "
        "WHERE b.amount = p.amount AND b.id = (SELECT MAX(v.bill) FROM bill_number v "
        "WHERE v.number = p.slip_key AND v.channel = REPLACE(p.channel, '_', ''))), "
        "(SELECT SUM(x.base) FROM bill b JOIN bill_tax x ON x.bill = b.id "
        "WHERE b.amount = p.amount AND b.id = (SELECT MAX(l.bill) FROM allocation l "
        "WHERE l.payment = p.id AND l.amount = p.amount AND NOT EXISTS "
        "(SELECT 1 FROM allocation_undo u WHERE u.allocation = l.id))), p.amount) "
        "FROM payment p WHERE p.agreement = ? AND p.state = 'confirmed' "
        "AND p.received_on BETWEEN ? AND ? ";
    static const std::string unsettled = all
        + "AND NOT EXISTS (SELECT 1 FROM settlement_payment y WHERE y.payment = p.id "
          "AND NOT EXISTS (SELECT 1 FROM settlement_end z WHERE z.settlement = y.settlement)) ";
    static const std::string order = "ORDER BY p.received_on, p.id";
    return session.all(
        ((settledToo ? all : unsettled) + order).c_str(),
        {bind::of(agreement), bind::of(first), bind::of(last)},
        [](const Row &row) {
            return UnsettledPayment{
                row.id<PaymentId>(0), row.day(1), row.day(2), row.text(3), row.yen(4), row.yen(5)};
        });
}

Result<int> faxNotices(Session &session, AgreementId agreement, QDate first, QDate last)
{
    KK_TRY(const qint64 batches,
           session.number("SELECT COUNT(*) FROM entry_batch e WHERE e.agreement = ? "
                          "AND EXISTS (SELECT 1 FROM entry_booking b LEFT JOIN import_undo u "
                          "ON u.import = b.import WHERE b.batch = e.id AND u.import IS NULL) "
                          "AND (SELECT MIN(r.received_on) FROM entry_row r WHERE r.batch = e.id) "
                          "BETWEEN ? AND ?",
                          {bind::of(agreement), bind::of(first), bind::of(last)}));
    return int(batches);
}

Result<int> unpaidItems(Session &session, AgreementId agreement, QDate first, QDate last)
{
    // What is asked for by slip or by a registered number runs out or is cancelled, whichever is
    // first, and that cycle bears it for good. Numbers are of the first agreement of their channel
    // that the bill's company has, else of the house.
    KK_TRY(
        const qint64 items,
        session.number("SELECT COUNT(*) FROM (SELECT s.slip_key AS number, s.bill AS bill, "
                       "MAX(s.expires_on) AS ends FROM slip s WHERE s.agreement = ? "
                       "AND s.slip_key <> '' GROUP BY s.slip_key, s.bill "
                       "UNION ALL SELECT v.number, v.bill, MAX(v.due_on) FROM agreement a "
                       "JOIN bill_number v ON v.channel = REPLACE(a.channel, '_', '') "
                       "JOIN bill w ON w.id = v.bill JOIN store h ON h.id = w.store WHERE a.id = ? "
                       "AND a.id = COALESCE((SELECT MIN(o.id) FROM agreement o "
                       "WHERE o.channel = a.channel AND o.legal_entity = h.legal_entity), "
                       "(SELECT MIN(o.id) FROM agreement o WHERE o.channel = a.channel)) "
                       "GROUP BY v.number, v.bill) k "
                       "LEFT JOIN (SELECT o.cause AS bill, c.effective_on AS day FROM posting c "
                       "JOIN posting o ON o.id = c.reverses WHERE c.kind = 'bill-cancelled' "
                       "AND o.kind = 'bill-issued') c ON c.bill = k.bill "
                       "WHERE CASE WHEN c.day < k.ends THEN c.day ELSE k.ends END BETWEEN ? AND ? "
                       "AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.agreement = ? "
                       "AND p.slip_key = k.number AND p.state = 'confirmed')",
                       {bind::of(agreement),
                        bind::of(agreement),
                        bind::of(first),
                        bind::of(last),
                        bind::of(agreement)}));
    return int(items);
}

Done bookSettlement(Session &session,
                    const Settlement &settlement,
                    PaymentId bankLine,
                    QDate on,
                    const Stamp &stamp)
{
    KK_CHECK(takeFromPayment(session, bankLine, settlement.figures.net));
    KK_TRY(const NewPosting posting, postingOf(session, settlement, bankLine, on));
    KK_TRY(const LegalEntityId owner, companyOfPayment(session, bankLine));
    KK_TRY(const PostingId posted,
           postBetween(session, posting, owner, Account::SuspenseReceipts, stamp));
    KK_CHECK(session.exec("INSERT INTO settlement_booking (settlement, payment, posting, "
                          "operation) VALUES (?, ?, ?, ?)",
                          {bind::of(settlement.id),
                           bind::of(bankLine),
                           bind::of(posted),
                           bind::of(stamp.operation)}));
    return done();
}

Done bookOwed(Session &session, const Settlement &settlement, QDate on, const Stamp &stamp)
{
    KK_TRY(const NewPosting posting, postingOf(session, settlement, std::nullopt, on));
    KK_TRY(const PostingId posted, post(session, posting, stamp));
    KK_CHECK(session.exec(
        "INSERT INTO settlement_owed (settlement, posting, operation) VALUES (?, ?, ?)",
        {bind::of(settlement.id), bind::of(posted), bind::of(stamp.operation)}));
    return done();
}

Done undoBooking(Session &session,
                 const Settlement &settlement,
                 const QString &reason,
                 const Stamp &stamp)
{
    if (!settlement.booking)
        return done();
    const SettlementBooking &booking = *settlement.booking;
    if (booking.payment)
        KK_CHECK(giveBackToPayment(session, *booking.payment, settlement.figures.net));
    KK_TRY(const PostingId mirror,
           reversePosting(session, booking.posting, PostingKind::SettlementUndone, reason, stamp));
    KK_CHECK(session.exec(
        booking.payment
            ? "INSERT INTO settlement_booking_undo (booking, posting, operation) VALUES (?, ?, ?)"
            : "INSERT INTO settlement_owed_undo (owed, posting, operation) VALUES (?, ?, ?)",
        {booking.id, bind::of(mirror), bind::of(stamp.operation)}));
    return endUnexplained(session, settlement.id, stamp);
}

Done undoBookingOf(Session &session, PaymentId bankLine, const QString &reason, const Stamp &stamp)
{
    KK_TRY(const auto settlement,
           session.one(KK_SETTLEMENTS "WHERE b.payment = ?", {bind::of(bankLine)}, settlementOf));
    return settlement ? undoBooking(session, *settlement, reason, stamp) : done();
}

Result<SettlementTies> settlementsOfPayment(Session &session, PaymentId payment)
{
    const auto id = [](const Row &row) { return row.id<SettlementId>(0); };
    SettlementTies ties;
    KK_TRY(ties.paidBy,
           session.all("SELECT b.settlement FROM settlement_booking b "
                       "LEFT JOIN settlement_booking_undo u ON u.booking = b.id "
                       "WHERE b.payment = ? AND u.booking IS NULL ORDER BY b.settlement",
                       {bind::of(payment)},
                       id));
    KK_TRY(ties.settling,
           session.all("SELECT s.settlement FROM settlement_payment s "
                       "LEFT JOIN settlement_end e ON e.settlement = s.settlement "
                       "WHERE s.payment = ? AND e.settlement IS NULL ORDER BY s.settlement",
                       {bind::of(payment)},
                       id));
    return ties;
}

Done tellSettlementLacks(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_TRY(const SettlementTies ties, settlementsOfPayment(session, payment));
    for (const SettlementId id : ties.settling) {
        KK_TRY(const auto gone, goneSince(session, id));
        for (const UnsettledPayment &each : gone) {
            if (each.id != payment)
                continue;
            KK_CHECK(raiseTask(session,
                               NewTask{settlementLacks,
                                       {settlementNumberText(id),
                                        QString::number(each.amount.amount()),
                                        each.receivedOn.toString(Qt::ISODate),
                                        each.slipKey},
                                       std::nullopt,
                                       payment,
                                       std::nullopt},
                               stamp));
        }
    }
    return done();
}

Result<Yen> unexplainedAmount(Session &session, const Settlement &settlement)
{
    KK_TRY(Yen settled, settledAmount(session, settlement.id));
    KK_TRY(const auto gone, goneSince(session, settlement.id));
    for (const UnsettledPayment &each : gone)
        settled += each.amount; // told by its own task
    KK_TRY(const Yen ofOpening, openingPartOf(session, settlement.id));
    return settlement.figures.gross - settled - ofOpening;
}

Done tellUnexplained(Session &session, const Settlement &settlement, const Stamp &stamp)
{
    KK_CHECK(endUnexplained(session, settlement.id, stamp));
    KK_TRY(const Yen unexplained, unexplainedAmount(session, settlement));
    if (unexplained.isZero())
        return done();
    const Yen gross = settlement.figures.gross;
    return raiseTask(session,
                     NewTask{settlementUnexplained,
                             {settlementNumberText(settlement.id),
                              QString::number(gross.amount()),
                              QString::number((gross - unexplained).amount()),
                              QString::number(unexplained.amount())},
                             std::nullopt,
                             std::nullopt,
                             std::nullopt},
                     stamp);
}

Done endSettlementLacks(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO task_end (task, operation) "
        "SELECT t.id, CAST(? AS TEXT) FROM task t "
        "LEFT JOIN task_end e ON e.task = t.id "
        "WHERE t.kind = ? AND t.payment = ? AND e.task IS NULL",
        {bind::of(stamp.operation), QLatin1String(settlementLacks), bind::of(payment)}));
    return done();
}

Result<std::vector<BankLine>> bankLinesOf(Session &session, Yen amount, QDate first, QDate last)
{
    return session.all(
        "SELECT p.id, p.received_on, p.amount, COALESCE((SELECT MIN(r.payer_name) "
        "FROM payment_notice t JOIN notice_raw r ON r.notice = t.notice WHERE t.payment = p.id), "
        "'') FROM payment p JOIN open_payment o ON o.payment = p.id "
        "WHERE p.channel = 'bank_transfer' AND p.state = 'confirmed' AND o.open = ? "
        "AND p.amount = ? AND p.received_on BETWEEN ? AND ? ORDER BY p.received_on, p.id",
        {bind::of(amount), bind::of(amount), bind::of(first), bind::of(last)},
        [](const Row &row) {
            return BankLine{row.id<PaymentId>(0), row.day(1), row.yen(2), row.text(3)};
        });
}

Result<bool> tellLatePayout(Session &session, const CycleRow &row, const Stamp &stamp)
{
    KK_TRY(const qint64 told,
           session.number("SELECT COUNT(*) FROM late_payout WHERE agreement = ? AND until = ?",
                          {bind::of(row.agreement), bind::of(row.cycle.to)}));
    if (told > 0)
        return false;
    KK_CHECK(raiseTask(session,
                       NewTask{"payout-late",
                               {row.agreementName,
                                QString::number(row.expected.net.amount()),
                                row.cycle.payOn.toString(Qt::ISODate)},
                               std::nullopt,
                               std::nullopt,
                               std::nullopt},
                       stamp));
    KK_CHECK(
        session.exec("INSERT INTO late_payout (agreement, until, task) "
                     "SELECT CAST(? AS BIGINT), CAST(? AS TEXT), MAX(id) FROM task "
                     "WHERE operation = ?",
                     {bind::of(row.agreement), bind::of(row.cycle.to), bind::of(stamp.operation)}));
    return true;
}

} // namespace keshikomi
