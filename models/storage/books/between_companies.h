// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Several legal entities of one house in one store. A posting stands in the books of one of them;
// what it moves of another's money has an other side there, and both balance by the account between
// companies (会社間勘定), so that each one's books are right alone.

Result<bool> hasManyCompanies(Session &session);
Result<LegalEntityId> companyOfAgreement(Session &session, AgreementId agreement);
Result<LegalEntityId> companyOfPayment(Session &session, PaymentId payment); // whose contract it is

// Where `owner` has other books than the posting: takes the lines of `account` out of it, which are
// the owner's, and gives the owner's posting. Nothing if both are one company.
std::optional<NewPosting> splitOff(NewPosting &posting, LegalEntityId owner, Account account);
// post() of both; the number is that of `posting`.
Result<PostingId> postBetween(
    Session &session, NewPosting posting, LegalEntityId owner, Account account, const Stamp &stamp);
Done linkSides(Session &session, PostingId posting, PostingId other);
Result<std::optional<PostingId>> otherSide(Session &session, PostingId posting);

} // namespace keshikomi
