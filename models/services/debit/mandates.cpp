// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/mandates.h"

#include "models/domain/try.h"
#include "models/formats/zengin/zengin_text.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"

namespace keshikomi {

namespace {

constexpr int longestName = 100;
constexpr int longestReason = 100;
constexpr int consignorLength = 10;
constexpr int agencyConsignorLength = 8;
constexpr int multiCodeLength = 2;
constexpr int longestHolder = 30;

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

// A bank takes fewer signs in its own name than in a holder's.
Done checkLetters(const char *field, const QString &text, ZenginText kind)
{
    const ZenginEncoded encoded = encodeZengin(text, kind);
    if (encoded.isGood())
        return done();
    return failure(
        ErrorCode::Invalid,
        Fault::NumberOutOfRange,
        {QString::fromLatin1(field), encoded.refused, QStringLiteral("A"), QStringLiteral("ﾝ")});
}

Result<BankAccount> checkedAccountOf(const BankAccount &typed)
{
    KK_TRY(const BankAccount account, checkedDebitAccount(typed));
    KK_CHECK(checkLetters("bank", account.bankName, ZenginText::BankName));
    KK_CHECK(checkLetters("branch", account.branchName, ZenginText::BankName));
    KK_CHECK(checkLetters("holder", account.holder, ZenginText::Holder));
    return account;
}

Done checkCode(const char *field, const QString &digits, int length)
{
    if (digits.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QString::fromLatin1(field)});
    return checkDigits(field, digits, length);
}

Result<DebitTerms> checkedTerms(const DebitTerms &typed)
{
    DebitTerms terms = typed;
    const bool agency = terms.isThroughAgency();
    const int length = agency ? agencyConsignorLength : consignorLength;
    KK_CHECK(checkCode("consignor", terms.consignor, length));
    terms.consignor = terms.consignor.rightJustified(length, u'0');
    if (agency) {
        KK_CHECK(checkCode("multi_code", terms.multiCode, multiCodeLength));
        terms.multiCode = terms.multiCode.rightJustified(multiCodeLength, u'0');
    }
    KK_TRY(terms.account, checkedAccountOf(terms.account));
    if (terms.least < Yen(1) || terms.most < terms.least || terms.most > mostAsked)
        return failure(ErrorCode::Invalid,
                       Fault::AmountNotAllowed,
                       {QString::number(terms.most.amount()),
                        QString::number(terms.least.amount()),
                        QString::number(mostAsked.amount())});
    return terms;
}

Result<DebitAgreement> writeAgreement(Session &session,
                                      const QString &name,
                                      const DebitTerms &typed,
                                      const std::optional<StoreId> &shop,
                                      const Stamp &stamp)
{
    KK_CHECK(checkOneLine("name", name, longestName, Presence::Required));
    KK_TRY(const DebitTerms terms, checkedTerms(typed));
    KK_TRY(const House house, houseOfStore(session, shop));
    NewAgreement agreement;
    agreement.key = debitAgreementKey(terms.headerCode());
    agreement.channel = Channel::DirectDebit;
    agreement.name = name;
    KK_TRY(const Agreement stored,
           putAgreement(session, house.legalEntity, agreement, stamp.today));
    KK_CHECK(putDebitTerms(session, stored.id, terms, stamp));
    return debitAgreement(session, stored.key);
}

Result<DebitAgreement> agreementOf(Session &session, const QString &key)
{
    if (!key.isEmpty())
        return debitAgreement(session, key);
    KK_TRY(const auto known, debitAgreements(session));
    if (known.size() == 1)
        return known.front();
    return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {QStringLiteral("debit")});
}

Result<QString> payerNumberOf(const MandateWish &wish, const DebitTerms &terms)
{
    const QString typed =
        wish.payerNumber.isEmpty() ? QString::number(wish.customerNumber) : wish.payerNumber;
    KK_CHECK(checkDigits("payer_number", typed, terms.longestPayerNumber()));
    const QString number = withoutZeros(typed);
    if (number.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("payer_number")});
    return number;
}

Done endBefore(
    Session &session, CustomerId customer, AgreementId agreement, QDate since, const Stamp &stamp)
{
    KK_TRY(const auto before, mandateOfCustomer(session, customer, agreement));
    if (!before)
        return done();
    return addMandateStep(
        session,
        before->id,
        before->state,
        MandateStep{MandateState::Ended, since, QStringLiteral("replaced"), {}, {}},
        stamp);
}

Result<Mandate> writeMandate(Session &session, const MandateWish &wish, const Stamp &stamp)
{
    const QDate since = wish.since.isValid() ? wish.since : stamp.today;
    KK_CHECK(checkDay("since", since));
    KK_TRY(const Customer customer, customerByNumber(session, wish.customerNumber));
    KK_TRY(const DebitAgreement agreement, agreementOf(session, wish.agreement));
    KK_TRY(const QString payerNumber, payerNumberOf(wish, agreement.terms));
    KK_TRY(const BankAccount account, checkedAccountOf(wish.account));
    if (account.holder.size() > longestHolder)
        return failure(ErrorCode::Invalid,
                       Fault::FieldTooLong,
                       {QStringLiteral("holder"), QString::number(longestHolder)});
    KK_TRY(const bool taken, isPayerNumberTaken(session, agreement.id, payerNumber, customer.id));
    if (taken)
        return failure(
            ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payer_number")});
    KK_CHECK(endBefore(session, customer.id, agreement.id, since, stamp));
    KK_TRY(const MandateId id,
           insertMandate(session,
                         {customer.id,
                          agreement.id,
                          payerNumber,
                          account,
                          wish.active ? MandateState::Active : MandateState::Asked,
                          since},
                         stamp));
    return mandateById(session, id);
}

Result<Mandate> writeState(
    Session &session, MandateId id, MandateState state, const QString &reason, const Stamp &stamp)
{
    KK_CHECK(checkText("reason", reason, longestReason, Presence::Optional));
    KK_TRY(const Mandate mandate, mandateById(session, id));
    if (!allowed(mandate.state, state))
        return failure(ErrorCode::Conflict,
                       Fault::MandateNotUsable,
                       {mandateNumberText(id), mandateStateName(mandate.state)});
    KK_CHECK(addMandateStep(
        session, id, mandate.state, MandateStep{state, stamp.today, reason, {}, {}}, stamp));
    return mandateById(session, id);
}

} // namespace

Later<DebitAgreement> MandateService::putAgreement(const Actor &actor,
                                                   const QString &name,
                                                   const DebitTerms &terms,
                                                   bool rehearsal,
                                                   std::optional<StoreId> shop) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "debit.agreement",
                        rehearsal,
                        [name, terms, shop](Session &session, const Stamp &stamp) {
                            return writeAgreement(session, name, terms, shop, stamp);
                        });
}

Later<std::vector<DebitAgreement>> MandateService::agreements(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return debitAgreements(session); });
}

Later<Mandate>
MandateService::add(const Actor &actor, const MandateWish &wish, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditCustomers,
                        "mandate.add",
                        rehearsal,
                        [wish](Session &session, const Stamp &stamp) {
                            return writeMandate(session, wish, stamp);
                        });
}

Later<Mandate> MandateService::setState(const Actor &actor,
                                        MandateId mandate,
                                        MandateState state,
                                        const QString &reason,
                                        bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditCustomers,
                        "mandate.state",
                        rehearsal,
                        [mandate, state, reason](Session &session, const Stamp &stamp) {
                            return writeState(session, mandate, state, reason, stamp);
                        });
}

Later<std::vector<Mandate>> MandateService::list(const Actor &actor, bool all) const
{
    return m_context.read(actor, [all](Session &session) { return mandates(session, all); });
}

Later<MandateHistory> MandateService::history(const Actor &actor, MandateId mandate) const
{
    return m_context.read(actor, [mandate](Session &session) -> Result<MandateHistory> {
        KK_TRY(Mandate found, mandateById(session, mandate));
        KK_TRY(auto steps, mandateSteps(session, mandate));
        return MandateHistory{std::move(found), std::move(steps)};
    });
}

} // namespace keshikomi
