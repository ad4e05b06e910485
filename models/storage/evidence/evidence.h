// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/evidence.h"
#include "models/domain/ids.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <utility>

namespace keshikomi {

// What one balance touches: of a bill every payment that was cleared with it, kept apart for it or
// made with its slip; of a payment every bill it was cleared with or asked by; of a credit what the
// payment or bill it came from touches, and the bills it was used for; of a settlement its receipts
// and its bank lines. What was undone is part of it.
struct EvidenceScope final
{
    EvidenceChain::Subject subject = EvidenceChain::Subject::Bill;
    std::vector<qint64> bills, payments;
    // Those of which every clearing, decision and posting is part; of the others only how they came
    // into the books.
    std::vector<qint64> wholeBills, wholePayments;
    std::vector<qint64> decisions; // of a credit: what gave it, and what took from it
    std::vector<qint64> postings; // beside those of bills and payments, their reversals are found
    std::optional<SettlementId> settlement;
};
Result<EvidenceScope> scopeOfBill(Session &session, BillId bill);
Result<EvidenceScope> scopeOfPayment(Session &session, PaymentId payment);
Result<EvidenceScope> scopeOfCredit(Session &session, CreditId credit);
Result<EvidenceScope> scopeOfSettlement(Session &session, SettlementId settlement);

// Rows of each group by number, with who recorded them. Raw text is as it arrived.
Result<std::vector<EvidenceRow>> billEvidence(Session &session, const EvidenceScope &scope);
Result<std::vector<EvidenceRow>> slipEvidence(Session &session, const EvidenceScope &scope);
Result<std::vector<EvidenceRow>> paymentEvidence(Session &session, const EvidenceScope &scope);
struct NoticeEvidence final
{
    EvidenceRow row;
    QByteArray raw; // empty: erased
};
Result<std::vector<NoticeEvidence>> noticeEvidence(Session &session, const EvidenceScope &scope);
// The files the notices came in, and the events of a feed by the SHA-256 of their text.
Result<std::vector<EvidenceRow>> fileEvidence(Session &session,
                                              const EvidenceScope &scope,
                                              const std::vector<QByteArray> &eventDigests);
// The report with its figures, its lines that met no receipt, and its bookings, each with the
// number of the settlement.
Result<std::vector<EvidenceRow>> settlementEvidence(Session &session, const EvidenceScope &scope);
struct ClearingEvidence final
{
    EvidenceRow row;
    QByteArray reasons; // JSON, see reason_json.h
};
Result<std::vector<ClearingEvidence>> clearingEvidence(Session &session,
                                                       const EvidenceScope &scope);
// What a person decided of the rest: a fee, a write-off, credit, a refund; who, and why as the fact
// "note", which is in that person's words.
Result<std::vector<EvidenceRow>> decisionEvidence(Session &session, const EvidenceScope &scope);
struct PostingEvidence final
{
    std::vector<EvidenceRow> rows;
    int unsealed = 0;
};
Result<PostingEvidence> postingEvidence(Session &session, const EvidenceScope &scope);

// Customer of a bill, or the payer as its notice told; empty: not known or erased. Only of a bill
// or a payment: what the others are called stands with them.
Result<QString> evidenceParty(Session &session, const EvidenceScope &scope);

} // namespace keshikomi
