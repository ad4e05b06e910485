// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/evidence.h"
#include "models/domain/ids.h"
#include "models/domain/sheets/book_sheets.h"
#include "models/services/context.h"

namespace keshikomi {

// 説明できる残高: from a balance to everything it rests on.
class EvidenceService final
{
public:
    explicit EvidenceService(ServiceContext context)
        : m_context(context)
    {
    }
    // `masked`: no names, and of long numbers the last digits: a paper that leaves the house.
    // NoSuchBill, NoSuchPayment, NoSuchCredit, NoSuchSettlement.
    Later<EvidenceChain> ofBill(const Actor &actor, qint64 billNumber, bool masked) const;
    Later<EvidenceChain> ofPayment(const Actor &actor, PaymentId payment, bool masked) const;
    Later<EvidenceChain> ofCredit(const Actor &actor, CreditId credit, bool masked) const;
    Later<EvidenceChain>
    ofSettlement(const Actor &actor, SettlementId settlement, bool masked) const;
    // What an account of the books held at the end of a day, line by line since its month began.
    // NoSuchAgreement; AgreementWanted {those there are}: it is kept by agreement and has several.
    Later<EvidenceChain> ofAccount(const Actor &actor, const AccountWish &wish, bool masked) const;

    // The chain as a sheet that was made now, by this person.
    EvidenceContent sheetOf(const Actor &actor, const EvidenceChain &chain) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
