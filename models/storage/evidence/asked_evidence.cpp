// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked: bills and the slips they left on.
#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/storage/engine/key_list.h"
#include "models/storage/evidence/evidence.h"

namespace keshikomi {

namespace {

Result<std::vector<qint64>> numbers(Session &session, const char *sql, qint64 id)
{
    return session.all(sql, {id, id, id}, [](const Row &row) { return row.integer(0); });
}

void addFact(EvidenceRow &row, const char *name, const QString &value)
{
    if (!value.isEmpty())
        row.facts.push_back({QString::fromLatin1(name), value});
}

EvidenceRow billOf(const Row &row)
{
    EvidenceRow bill;
    bill.group = EvidenceGroup::Bill;
    bill.number = row.integer(0);
    bill.kind = row.text(1);
    bill.day = row.day(2);
    bill.amount = row.yen(3);
    bill.actor = row.text(4);
    bill.seat = row.text(5);
    bill.at = row.instant(6);
    bill.ended = bill.kind == QLatin1String("cancelled");
    addFact(bill, "subject", row.text(7));
    addFact(bill, "due", row.text(8));
    addFact(bill, "open", QString::number(row.integer(9)));
    addFact(bill, "old_number", row.text(10));
    return bill;
}

EvidenceRow slipOf(const Row &row)
{
    EvidenceRow slip;
    slip.group = EvidenceGroup::Slip;
    slip.number = row.integer(0);
    slip.kind = QStringLiteral("issued");
    slip.day = row.day(1);
    slip.amount = row.yen(2);
    slip.actor = row.text(3);
    slip.seat = row.text(4);
    slip.at = row.instant(5);
    addFact(slip, "bill", billNumberText(row.integer(6)));
    if (!row.text(7).isEmpty())
        addFact(slip, "slip_key", QStringLiteral("%1-%2").arg(row.text(7), row.text(8)));
    addFact(slip, "barcode", row.text(9));
    return slip;
}

struct Print final
{
    qint64 slip;
    QString when, where, sha256;
};

Done addPrints(Session &session, const EvidenceScope &scope, std::vector<EvidenceRow> &slips)
{
    KK_TRY(const auto prints,
           KeyList::wholes(scope.bills)
               .all(session,
                    "SELECT t.slip, o.recorded_at, o.actor, t.file_name, t.printer, t.sha256 "
                    "FROM {keys} k CROSS JOIN slip s JOIN slip_print t ON t.slip = s.id "
                    "JOIN operation o ON o.id = t.operation WHERE s.bill = k.given ORDER BY t.id",
                    {},
                    [](const Row &row) {
                        return Print{row.integer(0),
                                     row.text(1) + QLatin1Char(' ') + row.text(2),
                                     row.text(3).isEmpty() ? row.text(4) : row.text(3),
                                     QString::fromLatin1(row.bytes(5).toHex())};
                    }));
    for (const Print &print : prints) {
        for (EvidenceRow &slip : slips) {
            if (slip.number != print.slip)
                continue;
            addFact(slip, "printed", print.when + QLatin1Char(' ') + print.where);
            addFact(slip, "sha256", print.sha256);
        }
    }
    return done();
}

} // namespace

Result<EvidenceScope> scopeOfBill(Session &session, BillId bill)
{
    EvidenceScope scope;
    scope.subject = EvidenceChain::Subject::Bill;
    scope.bills = scope.wholeBills = {bill.value()};
    KK_TRY(scope.payments,
           numbers(session,
                   "SELECT payment FROM allocation WHERE bill = ? "
                   "UNION SELECT payment FROM reservation WHERE bill = ? "
                   "UNION SELECT p.id FROM slip s JOIN payment p ON p.agreement = s.agreement "
                   "AND p.slip_key = s.slip_key WHERE s.bill = ? AND s.slip_key <> '' ORDER BY 1",
                   bill.value()));
    return scope;
}

Result<EvidenceScope> scopeOfPayment(Session &session, PaymentId payment)
{
    EvidenceScope scope;
    scope.subject = EvidenceChain::Subject::Payment;
    scope.payments = scope.wholePayments = {payment.value()};
    KK_TRY(scope.bills,
           numbers(session,
                   "SELECT bill FROM allocation WHERE payment = ? "
                   "UNION SELECT bill FROM reservation WHERE payment = ? "
                   "UNION SELECT s.bill FROM payment p JOIN slip s ON s.agreement = p.agreement "
                   "AND s.slip_key = p.slip_key WHERE p.id = ? AND p.slip_key <> '' ORDER BY 1",
                   payment.value()));
    return scope;
}

Result<std::vector<EvidenceRow>> billEvidence(Session &session, const EvidenceScope &scope)
{
    return KeyList::wholes(scope.bills)
        .all(session,
             "SELECT b.number, b.state, b.issued_on, b.amount, o.actor, o.seat, o.recorded_at, "
             "b.subject, b.due_on, COALESCE(p.open, 0), COALESCE(n.old_number, '') "
             "FROM {keys} k CROSS JOIN bill b JOIN operation o ON o.id = b.operation "
             "LEFT JOIN open_bill p ON p.bill = b.id LEFT JOIN opening_bill n ON n.bill = b.id "
             "WHERE b.id = k.given ORDER BY b.number",
             {},
             billOf);
}

Result<std::vector<EvidenceRow>> slipEvidence(Session &session, const EvidenceScope &scope)
{
    KK_TRY(auto slips,
           KeyList::wholes(scope.bills)
               .all(session,
                    "SELECT s.id, s.issued_on, s.amount, o.actor, o.seat, o.recorded_at, b.number, "
                    "s.slip_key, CAST(s.reissue AS TEXT), s.barcode FROM {keys} k "
                    "CROSS JOIN slip s JOIN bill b ON b.id = s.bill "
                    "JOIN operation o ON o.id = s.operation WHERE s.bill = k.given ORDER BY s.id",
                    {},
                    slipOf));
    KK_CHECK(addPrints(session, scope, slips));
    return slips;
}

Result<QString> evidenceParty(Session &session, const EvidenceScope &scope)
{
    const bool isBill = scope.subject == EvidenceChain::Subject::Bill;
    KK_TRY(const auto name,
           session.one(isBill ? "SELECT COALESCE(c.name, '') FROM bill b "
                                "JOIN customer c ON c.id = b.customer WHERE b.id = ?"
                              : "SELECT COALESCE(r.payer_name, '') FROM payment_notice l "
                                "JOIN notice_raw r ON r.notice = l.notice WHERE l.payment = ? "
                                "ORDER BY l.id LIMIT 1",
                       {isBill ? scope.bills.front() : scope.payments.front()},
                       [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

} // namespace keshikomi
