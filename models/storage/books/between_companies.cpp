// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/between_companies.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"

#include <algorithm>

namespace keshikomi {

namespace {

Result<LegalEntityId> companyBy(Session &session, const char *sql, const QVariant &id)
{
    KK_TRY(const auto found,
           session.one(sql, {id}, [](const Row &row) { return row.id<LegalEntityId>(0); }));
    if (!found)
        qFatal("the books name an agreement or a payment that is not there");
    return *found;
}

} // namespace

Result<bool> hasManyCompanies(Session &session)
{
    KK_TRY(const qint64 companies, session.number("SELECT COUNT(*) FROM legal_entity"));
    return companies > 1;
}

Result<LegalEntityId> companyOfAgreement(Session &session, AgreementId agreement)
{
    return companyBy(
        session, "SELECT legal_entity FROM agreement WHERE id = ?", bind::of(agreement));
}

Result<LegalEntityId> companyOfPayment(Session &session, PaymentId payment)
{
    return companyBy(session,
                     "SELECT a.legal_entity FROM payment p JOIN agreement a ON a.id = p.agreement "
                     "WHERE p.id = ?",
                     bind::of(payment));
}

std::optional<NewPosting> splitOff(NewPosting &posting, LegalEntityId owner, Account account)
{
    if (owner == posting.legalEntity)
        return std::nullopt;
    std::vector<PostingLine> own, theirs;
    Yen moved;
    for (PostingLine &line : posting.lines) {
        const bool isTheirs = line.account == account;
        moved += isTheirs ? line.amount : Yen();
        (isTheirs ? theirs : own).push_back(std::move(line));
    }
    own.insert(own.begin(), debit(Account::BetweenCompanies, moved));
    theirs.push_back(credit(Account::BetweenCompanies, moved));
    posting.lines = std::move(own);
    NewPosting other = posting;
    other.kind = PostingKind::BetweenCompanies;
    other.legalEntity = owner;
    other.store = std::nullopt; // the money is the whole company's
    other.lines = std::move(theirs);
    return other;
}

Result<PostingId> postBetween(
    Session &session, NewPosting posting, LegalEntityId owner, Account account, const Stamp &stamp)
{
    const auto theirs = splitOff(posting, owner, account);
    KK_TRY(const PostingId posted, post(session, posting, stamp));
    if (!theirs)
        return posted;
    KK_TRY(const PostingId other, post(session, *theirs, stamp));
    KK_CHECK(linkSides(session, posted, other));
    return posted;
}

Done linkSides(Session &session, PostingId posting, PostingId other)
{
    KK_CHECK(session.exec("INSERT INTO other_side (posting, other) VALUES (?, ?)",
                          {bind::of(posting), bind::of(other)}));
    return done();
}

Result<std::optional<PostingId>> otherSide(Session &session, PostingId posting)
{
    return session.one("SELECT other FROM other_side WHERE posting = ?",
                       {bind::of(posting)},
                       [](const Row &row) { return row.id<PostingId>(0); });
}

} // namespace keshikomi
