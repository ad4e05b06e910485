// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/tax.h"
#include "models/storage/engine/session.h"

#include <map>
#include <vector>

namespace keshikomi {

// What a bill is taxed with in the books, in the order of TaxKind: its own base and tax, and what
// the rounding of a grouped invoice made of it (a kind the bill does not have then has no base).
Result<TaxTotals> taxesOfBill(Session &session, BillId bill);

// The same lines as `whole`, with the bill's own base and tax alone.
Result<TaxTotals> ownTaxesOfBill(Session &session, BillId bill, const TaxTotals &whole);

// What was taken back of it by discounts, fees borne as such, bad debt and credit notes, by
// posting; undone ones stand beside their reversals. Lines as in `whole`.
using TakenBack = std::map<PostingId, std::vector<TaxLine>>;
Result<TakenBack> taxesTakenBack(Session &session, BillId bill, const TaxTotals &whole);

// What is left of bills to take back, for postings that are written one after the other and may be
// in the books only later.
class TaxesLeft final
{
public:
    explicit TaxesLeft(Session &session)
        : m_session(session)
    {
    }

    // The rates of `bill` before `amount` is taken back from them: AmountNotAllowed {amount, 0,
    // left} if that is more than is left, as after a credit note of the whole bill.
    Result<TaxesToTake> forTaking(BillId bill, Yen amount);
    void took(BillId bill, const std::vector<TaxLine> &lines);

private:
    Session &m_session;
    std::map<BillId, TaxesToTake> m_taxes;
};

} // namespace keshikomi
