// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// An account in the books of one legal entity, whose postings alone count, at the end of a day; of
// one agreement, or of all.
struct AccountScope final
{
    Account account;
    LegalEntityId company;
    std::optional<AgreementId> agreement;
    QDate until;
};

struct AccountEvidence final
{
    // What it held when the month of the day began, each line since by day and posting with the
    // balance after it, and the balance.
    std::vector<EvidenceRow> rows;
    Yen carried, balance;
    int unsealed = 0; // postings without a seal, those of the months before among them
};
// StoreDamaged: the lines do not add up to what the account holds.
Result<AccountEvidence> accountEvidence(Session &session, const AccountScope &scope);

// Keys of the agreements that lines of the account name; an empty one if some name none.
Result<QStringList> agreementsOfAccount(Session &session, Account account, LegalEntityId company);

// Receipts that an agency told of up to a day and that no report settles as the books are now, with
// their sum before them; nothing if there are none.
Result<std::vector<EvidenceRow>>
unsettledEvidence(Session &session, AgreementId agency, QDate until);

} // namespace keshikomi
