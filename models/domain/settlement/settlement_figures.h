// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <optional>

namespace keshikomi {

// What an agency pays out of what it collected (精算). Charges stand here as positive amounts that
// are taken off; the fee and the transfer before tax.
struct SettlementFigures final
{
    int items = 0;
    Yen gross;
    Yen fee;
    Yen exemptFee; // charged without tax
    Yen tax; // of fee and transfer
    Yen stamp; // stamp duty, passed on
    Yen transfer;
    Yen other; // given (above zero) or taken beside: refunds, corrections
    Yen net;

    Yen counted() const { return gross - fee - exemptFee - tax - stamp - transfer + other; }
    friend bool operator==(const SettlementFigures &, const SettlementFigures &) = default;
};

// SettlementUnequal {"net", stated, counted}; NumberOutOfRange for a charge below zero.
Done checkFigures(const SettlementFigures &figures);

// Dr suspense (the bank line), collection fees, input tax and stamp duty, Cr agency clearing: what
// the agency owed is settled gross. Without a bank line the net stays in agency clearing: it is
// zero, or what is owed to the agency. Lines of zero are left out by the ledger.
std::vector<PostingLine> settlementLines(const SettlementFigures &figures,
                                         AgreementId agreement,
                                         std::optional<PaymentId> bankLine);

QString settlementNumberText(SettlementId settlement); // "S-12"

} // namespace keshikomi
