// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/debit/mandates.h"

#include "models/domain/try.h"
#include "models/storage/asking/account_text.h"
#include "models/storage/asking/salt.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

#define KK_DEBIT_AGREEMENTS                                                                        \
    "SELECT a.id, a.key, a.name, t.consignor, t.multi_code, t.bank, t.bank_name, t.branch, "       \
    "t.branch_name, t.kind, t.number, t.holder, t.least, t.most, e.id, e.name "                    \
    "FROM debit_terms t JOIN agreement a ON a.id = t.agreement "                                   \
    "JOIN legal_entity e ON e.id = a.legal_entity "

DebitAgreement debitAgreementOf(const Row &row)
{
    return DebitAgreement{row.id<AgreementId>(0),
                          row.text(1),
                          row.text(2),
                          DebitTerms{row.text(3),
                                     row.text(4),
                                     BankAccount{row.text(5),
                                                 row.text(6),
                                                 row.text(7),
                                                 row.text(8),
                                                 row.text(9),
                                                 row.text(10),
                                                 row.text(11)},
                                     row.yen(12),
                                     row.yen(13)},
                          row.id<LegalEntityId>(14),
                          row.text(15)};
}

MandateState stateOf(const QString &name)
{
    const auto state = mandateStateFromName(name);
    if (!state)
        qFatal("the books hold a mandate state this program does not know");
    return *state;
}

#define KK_MANDATES                                                                                \
    "SELECT m.id, m.customer, c.number, COALESCE(c.name, ''), m.agreement, a.key, "                \
    "m.payer_number, x.account, n.state, s.since, s.reason, o.actor FROM mandate m "               \
    "JOIN mandate_now n ON n.mandate = m.id JOIN customer c ON c.id = m.customer "                 \
    "JOIN agreement a ON a.id = m.agreement JOIN mandate_account x ON x.mandate = m.id "           \
    "JOIN mandate_step s ON s.id = (SELECT MAX(l.id) FROM mandate_step l "                         \
    "WHERE l.mandate = m.id) JOIN operation o ON o.id = s.operation "

Mandate mandateOf(const Row &row)
{
    Mandate mandate{row.id<MandateId>(0),
                    row.id<CustomerId>(1),
                    row.integer(2),
                    row.text(3),
                    row.id<AgreementId>(4),
                    row.text(5),
                    row.text(6),
                    std::nullopt,
                    stateOf(row.text(8)),
                    row.day(9),
                    row.text(10),
                    row.text(11)};
    if (!row.isNull(7))
        mandate.account = accountFromText(row.text(7));
    return mandate;
}

Done insertStep(Session &session, MandateId mandate, const MandateStep &step, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO mandate_step (mandate, state, since, reason, operation) "
                          "VALUES (?, ?, ?, ?, ?)",
                          {bind::of(mandate),
                           mandateStateName(step.state),
                           bind::of(step.since),
                           bind::of(step.reason),
                           bind::of(stamp.operation)}));
    return done();
}

} // namespace

Done putDebitTerms(Session &session,
                   AgreementId agreement,
                   const DebitTerms &terms,
                   const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO debit_terms (agreement, consignor, multi_code, bank, bank_name, branch, "
        "branch_name, kind, number, holder, least, most, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (agreement) DO UPDATE SET "
        "consignor = excluded.consignor, multi_code = excluded.multi_code, bank = excluded.bank, "
        "bank_name = excluded.bank_name, branch = excluded.branch, "
        "branch_name = excluded.branch_name, kind = excluded.kind, number = excluded.number, "
        "holder = excluded.holder, least = excluded.least, most = excluded.most, "
        "operation = excluded.operation",
        {bind::of(agreement),
         bind::of(terms.consignor),
         bind::of(terms.multiCode),
         bind::of(terms.account.bank),
         bind::of(terms.account.bankName),
         bind::of(terms.account.branch),
         bind::of(terms.account.branchName),
         bind::of(terms.account.type),
         bind::of(terms.account.number),
         bind::of(terms.account.holder),
         bind::of(terms.least),
         bind::of(terms.most),
         bind::of(stamp.operation)}));
    return done();
}

Result<DebitAgreement> debitAgreement(Session &session, const QString &key)
{
    KK_TRY(auto found,
           session.one(KK_DEBIT_AGREEMENTS "WHERE a.key = ?", {bind::of(key)}, debitAgreementOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
    return *std::move(found);
}

Result<std::vector<DebitAgreement>> debitAgreements(Session &session)
{
    return session.all(KK_DEBIT_AGREEMENTS "ORDER BY a.id", {}, debitAgreementOf);
}

Result<MandateId> insertMandate(Session &session, const NewMandate &mandate, const Stamp &stamp)
{
    const QByteArray salt = newSalt();
    const QString account = accountText(mandate.account);
    const QByteArray salted = salt + account.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(salted, QCryptographicHash::Sha256);
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO mandate (customer, agreement, payer_number, target, "
                          "operation) VALUES (?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(mandate.customer),
                           bind::of(mandate.agreement),
                           bind::of(mandate.payerNumber),
                           bind::of(digest),
                           bind::of(stamp.operation)}));
    KK_CHECK(session.exec("INSERT INTO mandate_account (mandate, account, salt) VALUES (?, ?, ?)",
                          {id, bind::of(account), bind::of(salt)}));
    KK_CHECK(insertStep(
        session, MandateId(id), MandateStep{mandate.state, mandate.since, {}, {}, {}}, stamp));
    KK_CHECK(session.exec("INSERT INTO mandate_now (mandate, customer, agreement, payer_number, "
                          "state) VALUES (?, ?, ?, ?, ?)",
                          {id,
                           bind::of(mandate.customer),
                           bind::of(mandate.agreement),
                           bind::of(mandate.payerNumber),
                           mandateStateName(mandate.state)}));
    return MandateId(id);
}

Done addMandateStep(Session &session,
                    MandateId mandate,
                    MandateState from,
                    const MandateStep &step,
                    const Stamp &stamp)
{
    KK_CHECK(
        session.execOne("UPDATE mandate_now SET state = ? WHERE mandate = ? AND state = ?",
                        {mandateStateName(step.state), bind::of(mandate), mandateStateName(from)},
                        QStringLiteral("mandate")));
    return insertStep(session, mandate, step, stamp);
}

Result<Mandate> mandateById(Session &session, MandateId id)
{
    KK_TRY(auto found, session.one(KK_MANDATES "WHERE m.id = ?", {bind::of(id)}, mandateOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchMandate, {mandateNumberText(id)});
    return *std::move(found);
}

Result<std::optional<Mandate>>
mandateOfCustomer(Session &session, CustomerId customer, AgreementId agreement)
{
    return session.one(KK_MANDATES
                       "WHERE m.customer = ? AND m.agreement = ? AND n.state <> 'ended'",
                       {bind::of(customer), bind::of(agreement)},
                       mandateOf);
}

Result<std::vector<Mandate>> mandates(Session &session, bool all)
{
    if (all)
        return session.all(KK_MANDATES "ORDER BY c.number, m.id", {}, mandateOf);
    return session.all(
        KK_MANDATES "WHERE n.state <> 'ended' ORDER BY c.number, m.id", {}, mandateOf);
}

Result<std::vector<MandateStep>> mandateSteps(Session &session, MandateId id)
{
    return session.all(
        "SELECT s.state, s.since, s.reason, o.actor, o.recorded_at "
        "FROM mandate_step s JOIN operation o ON o.id = s.operation "
        "WHERE s.mandate = ? ORDER BY s.id",
        {bind::of(id)},
        [](const Row &row) {
            return MandateStep{
                stateOf(row.text(0)), row.day(1), row.text(2), row.text(3), row.instant(4)};
        });
}

Result<bool> isPayerNumberTaken(Session &session,
                                AgreementId agreement,
                                const QString &payerNumber,
                                CustomerId customer)
{
    KK_TRY(const qint64 others,
           session.number("SELECT COUNT(*) FROM mandate_now WHERE agreement = ? "
                          "AND payer_number = ? AND customer <> ? AND state <> 'ended'",
                          {bind::of(agreement), bind::of(payerNumber), bind::of(customer)}));
    return others > 0;
}

} // namespace keshikomi
