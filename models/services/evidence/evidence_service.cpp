// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/evidence/evidence_service.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/services/evidence/account_chain.h"
#include "models/services/reason_json.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/seals.h"
#include "models/storage/evidence/evidence.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/settlement/settlements.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

// What a bank or an agency sends is CP932 or JIS X 0201, an event is UTF-8. Bytes that are no text
// are shown as numbers: nothing is guessed.
QString rawText(const QByteArray &raw)
{
    if (raw.startsWith('{'))
        return QString::fromUtf8(raw);
    const DecodedText text = decodeCp932(raw);
    return (text.isGood() ? text.text : QString::fromLatin1(raw.toHex())).simplified();
}

void append(EvidenceChain &chain, std::vector<EvidenceRow> rows)
{
    chain.rows.insert(chain.rows.end(),
                      std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
}

// The notices with their own words, and what they came in.
Done addNotices(Session &session, const EvidenceScope &scope, EvidenceChain &chain)
{
    KK_TRY(auto notices, noticeEvidence(session, scope));
    std::vector<QByteArray> events;
    std::vector<EvidenceRow> rows;
    for (NoticeEvidence &each : notices) {
        if (each.raw.startsWith('{'))
            events.push_back(QCryptographicHash::hash(each.raw, QCryptographicHash::Sha256));
        if (!each.raw.isEmpty()) {
            const QString text = rawText(each.raw);
            each.row.facts.push_back(
                {QStringLiteral("raw"), chain.masked ? maskedText(text) : text});
        }
        rows.push_back(std::move(each.row));
    }
    append(chain, std::move(rows));
    KK_TRY(auto files, fileEvidence(session, scope, events));
    append(chain, std::move(files));
    return done();
}

Done addBooked(Session &session, const EvidenceScope &scope, EvidenceChain &chain)
{
    KK_TRY(auto clearings, clearingEvidence(session, scope));
    std::vector<EvidenceRow> rows;
    for (ClearingEvidence &each : clearings) {
        each.row.reasons = reasonsFromJson(each.reasons);
        if (chain.masked)
            std::erase_if(each.row.reasons, [](const Reason &reason) {
                return reason.code == ReasonCode::NameDiffers
                    || reason.code == ReasonCode::NoSuchPayer;
            });
        rows.push_back(std::move(each.row));
    }
    append(chain, std::move(rows));
    KK_TRY(auto decisions, decisionEvidence(session, scope));
    if (chain.masked) { // a person's own words may name somebody
        for (EvidenceRow &each : decisions)
            std::erase_if(each.facts, [](const EvidenceFact &fact) {
                return fact.name == QLatin1String("note");
            });
    }
    append(chain, std::move(decisions));
    KK_TRY(PostingEvidence postings, postingEvidence(session, scope));
    chain.unsealed = postings.unsealed;
    append(chain, std::move(postings.rows));
    return done();
}

Result<EvidenceChain> gathered(Session &session, const EvidenceScope &scope, EvidenceChain chain)
{
    KK_TRY(const House house, requireHouse(session));
    chain.entityName = house.entity.name;
    chain.storeName = house.store.name;
    KK_TRY(auto bills, billEvidence(session, scope));
    append(chain, std::move(bills));
    KK_TRY(auto slips, slipEvidence(session, scope));
    append(chain, std::move(slips));
    KK_TRY(auto payments, paymentEvidence(session, scope));
    append(chain, std::move(payments));
    KK_CHECK(addNotices(session, scope, chain));
    KK_TRY(auto settled, settlementEvidence(session, scope));
    append(chain, std::move(settled));
    KK_CHECK(addBooked(session, scope, chain));
    KK_TRY(const SealHead head, sealHead(session));
    chain.sealSeq = head.seq;
    chain.sealHash = head.hash;
    return chain;
}

Result<EvidenceChain>
gatheredWithParty(Session &session, const EvidenceScope &scope, EvidenceChain chain)
{
    if (!chain.masked) {
        KK_TRY(chain.party, evidenceParty(session, scope));
    }
    return gathered(session, scope, std::move(chain));
}

} // namespace

Later<EvidenceChain>
EvidenceService::ofBill(const Actor &actor, qint64 billNumber, bool masked) const
{
    return m_context.read(actor,
                          [billNumber, masked, now = m_context.clock.now()](
                              Session &session) -> Result<EvidenceChain> {
                              KK_TRY(const Bill bill, billByNumber(session, billNumber));
                              EvidenceChain chain;
                              chain.number = billNumberText(bill.number);
                              chain.amount = bill.amount;
                              chain.open = bill.open;
                              chain.asOf = now;
                              chain.masked = masked;
                              KK_TRY(const EvidenceScope scope, scopeOfBill(session, bill.id));
                              return gatheredWithParty(session, scope, std::move(chain));
                          });
}

Later<EvidenceChain>
EvidenceService::ofPayment(const Actor &actor, PaymentId payment, bool masked) const
{
    return m_context.read(
        actor,
        [payment, masked, now = m_context.clock.now()](Session &session) -> Result<EvidenceChain> {
            KK_TRY(const auto found, findPayment(session, payment));
            const QString number = QString::number(payment.value());
            if (!found)
                return failure(ErrorCode::NotFound, Fault::NoSuchPayment, {number});
            EvidenceChain chain;
            chain.subject = EvidenceChain::Subject::Payment;
            chain.number = number;
            chain.amount = found->amount;
            chain.open = found->open;
            chain.asOf = now;
            chain.masked = masked;
            KK_TRY(const EvidenceScope scope, scopeOfPayment(session, payment));
            return gatheredWithParty(session, scope, std::move(chain));
        });
}

Later<EvidenceChain>
EvidenceService::ofCredit(const Actor &actor, CreditId credit, bool masked) const
{
    return m_context.read(
        actor,
        [credit, masked, now = m_context.clock.now()](Session &session) -> Result<EvidenceChain> {
            KK_TRY(const CreditRow row, creditById(session, credit));
            EvidenceChain chain;
            chain.subject = EvidenceChain::Subject::Credit;
            chain.number = creditNumberText(credit.value());
            chain.party = masked ? QString() : row.customerName;
            chain.amount = row.amount;
            chain.open = row.open;
            chain.asOf = now;
            chain.masked = masked;
            KK_TRY(const EvidenceScope scope, scopeOfCredit(session, credit));
            return gathered(session, scope, std::move(chain));
        });
}

Later<EvidenceChain>
EvidenceService::ofSettlement(const Actor &actor, SettlementId settlement, bool masked) const
{
    return m_context.read(actor,
                          [settlement, masked, now = m_context.clock.now()](
                              Session &session) -> Result<EvidenceChain> {
                              KK_TRY(const Settlement found, settlementById(session, settlement));
                              const bool isOver = found.ended || found.booking;
                              EvidenceChain chain;
                              chain.subject = EvidenceChain::Subject::Settlement;
                              chain.number = settlementNumberText(settlement);
                              chain.party = found.agreementName;
                              chain.amount = found.figures.net;
                              chain.open = isOver ? Yen() : found.figures.net;
                              chain.asOf = now;
                              chain.masked = masked;
                              KK_TRY(const EvidenceScope scope,
                                     scopeOfSettlement(session, settlement));
                              return gathered(session, scope, std::move(chain));
                          });
}

Later<EvidenceChain>
EvidenceService::ofAccount(const Actor &actor, const AccountWish &wish, bool masked) const
{
    EvidenceChain begun;
    begun.asOf = m_context.clock.now();
    begun.masked = masked;
    return m_context.read(actor, [wish, begun, today = m_context.clock.today()](Session &session) {
        return accountChain(session, wish, today, begun);
    });
}

EvidenceContent EvidenceService::sheetOf(const Actor &actor, const EvidenceChain &chain) const
{
    return {chain.number, m_context.clock.today(), actor.name, chain};
}

} // namespace keshikomi
