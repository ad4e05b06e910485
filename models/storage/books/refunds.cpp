// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/refunds.h"

#include "models/domain/try.h"
#include "models/storage/asking/account_text.h"
#include "models/storage/asking/salt.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/ledger.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

Account leftBy(RefundMethod method)
{
    switch (method) {
    case RefundMethod::Transfer: return Account::Bank;
    case RefundMethod::Cash: return Account::Cash;
    case RefundMethod::Card: return Account::AgencyClearing;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RefundId> insertRefund(Session &session, const NewRefund &refund, const Stamp &stamp)
{
    const QByteArray salt = newSalt();
    const QString account = refund.account ? accountText(*refund.account) : QString();
    const QByteArray salted = salt + account.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO refund (difference, customer, method, target, operation) "
                          "VALUES (?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(refund.difference),
                           bind::of(refund.customer),
                           refundMethodName(refund.method),
                           refund.account ? bind::of(digest) : QVariant(),
                           bind::of(stamp.operation)}));
    if (refund.account) {
        KK_CHECK(session.exec("INSERT INTO refund_target (refund, account, salt) VALUES (?, ?, ?)",
                              {id, account, bind::of(salt)}));
    }
    return RefundId(id);
}

Result<std::optional<BankAccount>> refundTarget(Session &session, RefundId id)
{
    return session.one("SELECT account FROM refund_target WHERE refund = ? AND account IS NOT NULL",
                       {bind::of(id)},
                       [](const Row &row) { return accountFromText(row.text(0)); });
}

Done addRefundStep(Session &session,
                   RefundId refund,
                   RefundState state,
                   std::optional<qint64> exportNumber,
                   std::optional<PostingId> posting,
                   const Stamp &stamp)
{
    const auto added =
        session.exec("INSERT INTO refund_step (refund, state, export, posting, operation) "
                     "VALUES (?, ?, ?, ?, ?)",
                     {bind::of(refund),
                      refundStateName(state),
                      exportNumber ? QVariant(*exportNumber) : QVariant(),
                      bind::of(posting),
                      bind::of(stamp.operation)});
    if (added)
        return done();
    // Two were at it at the same moment: the engine names the rule of the table, which tells nobody
    // anything.
    Error error = added.error();
    if (error.fault == Fault::ChangedMeanwhile)
        error.args = {QStringLiteral("refund")};
    return tl::unexpected(std::move(error));
}

Result<qint64> insertRefundExport(Session &session, const NewRefundExport &made, const Stamp &stamp)
{
    return session.insert("INSERT INTO refund_export (agreement, transfer_on, refunds, total, "
                          "operation) VALUES (?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(made.agreement),
                           bind::of(made.transferOn),
                           bind::of(made.refunds),
                           bind::of(made.total),
                           bind::of(stamp.operation)});
}

Done insertRefundSender(Session &session, qint64 number, const RefundSender &sender)
{
    KK_CHECK(
        session.exec("INSERT INTO refund_export_sender (export, orderer, sender) VALUES (?, ?, ?)",
                     {number, bind::of(sender.orderer), bind::of(sender.name)}));
    KK_CHECK(session.exec("INSERT INTO refund_orderer (agreement, orderer) "
                          "SELECT agreement, CAST(? AS TEXT) FROM refund_export WHERE id = ? "
                          "ON CONFLICT (agreement) DO UPDATE SET orderer = excluded.orderer",
                          {bind::of(sender.orderer), number}));
    return done();
}

Result<std::optional<RefundSender>> refundSender(Session &session, qint64 number)
{
    return session.one("SELECT orderer, sender FROM refund_export_sender WHERE export = ?",
                       {number},
                       [](const Row &row) {
                           return RefundSender{row.text(0), row.text(1)};
                       });
}

Result<QString> lastOrderer(Session &session, const QString &agreement)
{
    return session
        .one("SELECT o.orderer FROM refund_orderer o JOIN agreement a ON a.id = o.agreement "
             "WHERE a.key = ?",
             {bind::of(agreement)},
             [](const Row &row) { return row.text(0); })
        .map([](const auto &found) { return found.value_or(QString()); });
}

Result<PostingId> postRefundPaid(Session &session,
                                 const RefundRow &refund,
                                 std::optional<AgreementId> agreement,
                                 QDate on,
                                 const Stamp &stamp)
{
    KK_TRY(const auto of,
           session.one("SELECT p.legal_entity, p.store, l.payment FROM difference d "
                       "JOIN posting p ON p.id = d.posting JOIN posting_line l ON l.posting = p.id "
                       "WHERE d.id = ? AND l.account = 'refunds_payable'",
                       {bind::of(refund.difference)},
                       [](const Row &row) {
                           return std::tuple(row.id<LegalEntityId>(0),
                                             row.optionalId<StoreId>(1),
                                             row.optionalId<PaymentId>(2));
                       }));
    if (!of)
        qFatal("a refund whose difference is not in the books");
    const auto &[legalEntity, store, payment] = *of;
    PostingLine owed = debit(Account::RefundsPayable, refund.amount);
    owed.payment = payment;
    PostingLine gone = credit(leftBy(refund.method), refund.amount);
    gone.agreement = agreement;
    // The payment itself is not named on the money's side: it came in whole and stays so.
    const NewPosting paid{PostingKind::RefundPaid,
                          legalEntity,
                          store,
                          on,
                          refundMethodName(refund.method),
                          QStringLiteral("refund"),
                          refund.id.value(),
                          std::nullopt,
                          {owed, gone}};
    LegalEntityId owner = legalEntity;
    if (agreement) {
        KK_TRY(owner, companyOfAgreement(session, *agreement));
    }
    return postBetween(session, paid, owner, leftBy(refund.method), stamp);
}

Result<std::optional<PostingId>> refundPaidPosting(Session &session, RefundId refund)
{
    return session.one("SELECT s.posting FROM refund_step s WHERE s.refund = ? AND s.state = "
                       "'paid' AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses = "
                       "s.posting)",
                       {bind::of(refund)},
                       [](const Row &row) { return row.id<PostingId>(0); });
}

// The day a refund left, or was to leave.
#define KK_SENT_ON                                                                                 \
    "(SELECT MIN(COALESCE(w.effective_on, e.transfer_on)) FROM refund_step s "                     \
    "LEFT JOIN posting w ON w.id = s.posting LEFT JOIN refund_export e ON e.id = s.export "        \
    "WHERE s.refund = ? AND s.state IN ('exported', 'paid')) "

Result<std::optional<PaymentId>> receiptOfReturned(Session &session, const RefundRow &refund)
{
    return session.one("SELECT p.id FROM open_payment o JOIN payment p ON p.id = o.payment "
                       "WHERE o.open = p.amount AND p.amount = ? AND p.state = 'confirmed' "
                       "AND p.channel = 'bank_transfer' AND p.received_on >= " KK_SENT_ON
                       "AND p.id <> COALESCE(CAST(? AS BIGINT), 0) ORDER BY p.id",
                       {bind::of(refund.amount), bind::of(refund.id), bind::of(refund.payment)},
                       [](const Row &row) { return row.id<PaymentId>(0); });
}

Result<std::vector<CameBack>> cameBack(Session &session, const RefundRow &refund)
{
    return session.all("SELECT p.id FROM payment p WHERE p.amount = ? AND p.state = 'confirmed' "
                       "AND p.channel = 'bank_transfer' AND p.received_on >= " KK_SENT_ON
                       "AND p.id <> COALESCE(CAST(? AS BIGINT), 0) ORDER BY p.id",
                       {bind::of(refund.amount), bind::of(refund.id), bind::of(refund.payment)},
                       [&refund](const Row &row) {
                           return CameBack{refund.id, row.id<PaymentId>(0), refund.amount};
                       });
}

// From the few refunds that were sent and cancelled to the lines of the import: by amount alone all
// payments would be read.
Result<std::vector<CameBack>> cameBackIn(Session &session, ImportId import)
{
    return session.all("SELECT DISTINCT f.id, p.id, p.amount FROM refund f "
                       "JOIN difference d ON d.id = f.difference "
                       "JOIN refund_step s ON s.refund = f.id AND s.state IN ('exported', 'paid') "
                       "JOIN refund_step c ON c.refund = f.id AND c.state = 'cancelled' "
                       "LEFT JOIN posting w ON w.id = s.posting "
                       "LEFT JOIN refund_export e ON e.id = s.export "
                       "CROSS JOIN payment_notice l JOIN payment p ON p.id = l.payment "
                       "WHERE l.import = ? AND p.amount = d.amount AND p.state = 'confirmed' "
                       "AND p.channel = 'bank_transfer' "
                       "AND p.received_on >= COALESCE(w.effective_on, e.transfer_on) "
                       "ORDER BY f.id, p.id",
                       {bind::of(import)},
                       [](const Row &row) {
                           return CameBack{row.id<RefundId>(0), row.id<PaymentId>(1), row.yen(2)};
                       });
}

} // namespace keshikomi
