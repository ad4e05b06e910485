// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/evidence/account_chain.h"

#include "models/domain/money_account.h"
#include "models/domain/try.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/seals.h"
#include "models/storage/evidence/account_evidence.h"
#include "models/storage/receipts/imports.h"

namespace keshikomi {

namespace {

// Their balances are explained one by one: each is what one bank or agency says, too.
bool isKeptByAgreement(Account account)
{
    return account == Account::Bank || account == Account::AgencyClearing;
}

using Told = std::optional<Agreement>;

Result<Told> agreementTold(Session &session, const QString &key)
{
    if (key.isEmpty())
        return Told();
    KK_TRY(const Told found, findAgreement(session, key));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
    return found;
}

Result<House> houseOf(Session &session, const AccountWish &wish, const Told &told)
{
    return wish.shop || !told ? houseOfStore(session, wish.shop)
                              : houseOfCompany(session, told->legalEntity);
}

// The one it has. With lines that name none beside it the account is told as a whole.
Result<Told> onlyAgreement(Session &session, Account account, LegalEntityId company)
{
    if (!isKeptByAgreement(account))
        return Told();
    KK_TRY(QStringList keys, agreementsOfAccount(session, account, company));
    const bool isWhole = keys.removeAll(QString()) > 0;
    if (keys.size() > 1) {
        return failure(
            ErrorCode::Invalid, Fault::AgreementWanted, {keys.join(QStringLiteral(", "))});
    }
    return keys.isEmpty() || isWhole ? Result<Told>(Told()) : agreementTold(session, keys.front());
}

// A paper over nothing would look like one over an empty account: an agency has no bank account,
// and a bank account is one company's.
Done checkItHasSuch(Session &session, Account account, const House &house, const Agreement &told)
{
    const bool isIts =
        told.legalEntity == house.legalEntity && moneyAccount(told.channel) == account;
    if (isIts || !isKeptByAgreement(account))
        return done();
    KK_TRY(const QStringList keys, agreementsOfAccount(session, account, house.legalEntity));
    if (keys.contains(told.key))
        return done();
    return failure(ErrorCode::Invalid, Fault::AgreementWanted, {keys.join(QStringLiteral(", "))});
}

void nameIt(EvidenceChain &chain, const AccountWish &wish, const House &house, const Told &told)
{
    chain.subject = EvidenceChain::Subject::Account;
    chain.account = wish.account;
    chain.number =
        QStringLiteral("%1 %2").arg(accountTitle(wish.account), chain.until.toString(Qt::ISODate));
    chain.entityName = house.entity.name;
    if (told) {
        chain.agreementKey = told->key;
        chain.party = QStringLiteral("%1 %2").arg(told->name, told->key);
    }
}

} // namespace

Result<EvidenceChain>
accountChain(Session &session, const AccountWish &wish, QDate today, EvidenceChain begun)
{
    KK_TRY(Told told, agreementTold(session, wish.agreementKey));
    KK_TRY(const House house, houseOf(session, wish, told));
    if (told) {
        KK_CHECK(checkItHasSuch(session, wish.account, house, *told));
    } else {
        KK_TRY(told, onlyAgreement(session, wish.account, house.legalEntity));
    }
    EvidenceChain chain = std::move(begun);
    chain.until = wish.until.isValid() ? wish.until : today;
    nameIt(chain, wish, house, told);
    const auto agreement = told ? std::optional(told->id) : std::nullopt;
    KK_TRY(AccountEvidence found,
           accountEvidence(session, {wish.account, house.legalEntity, agreement, chain.until}));
    chain.rows = std::move(found.rows);
    chain.amount = found.carried;
    chain.open = found.balance;
    chain.unsealed = found.unsealed;
    if (asksFor(chain, EvidenceGroup::Unsettled)) {
        KK_TRY(const auto unsettled, unsettledEvidence(session, *agreement, chain.until));
        chain.rows.insert(chain.rows.end(), unsettled.begin(), unsettled.end());
    }
    KK_TRY(const SealHead head, sealHead(session));
    chain.sealSeq = head.seq;
    chain.sealHash = head.hash;
    return chain;
}

} // namespace keshikomi
