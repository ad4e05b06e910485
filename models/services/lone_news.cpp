// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/lone_news.h"

#include "models/domain/try.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"

#include <algorithm>

namespace keshikomi {

namespace {

// A reservation that nobody cancelled has no notices but 速報.
Done moveNews(Session &session, PaymentId from, PaymentId to, const Stamp &stamp)
{
    KK_TRY(const auto links, liveLinks(session, from));
    for (const LiveLink &link : links) {
        KK_CHECK(endLink(session, link.id, stamp));
        KK_CHECK(linkNotice(session, to, link.notice, link.role, link.import, stamp));
    }
    KK_CHECK(settlePayment(session, from, stamp));
    KK_CHECK(settlePayment(session, to, stamp));
    return done();
}

} // namespace

Done joinLoneNews(Session &session,
                  AgreementId agreement,
                  const SameMoney &money,
                  const Stamp &stamp)
{
    if (money.slipKey.isEmpty())
        return done();
    KK_TRY(auto news,
           pairingCandidates(
               session, agreement, money, PaymentState::Provisional, NoticeRole::Confirmed));
    KK_TRY(const auto confirmed,
           pairingCandidates(
               session, agreement, money, PaymentState::Confirmed, NoticeRole::Preliminary));
    for (const PairingCandidate &each : confirmed) {
        const auto found = pairNotice(takenAt(each), news).payment;
        if (!found)
            return done();
        KK_CHECK(moveNews(session, *found, each.payment, stamp));
        std::erase_if(news, [&found](const auto &other) { return other.payment == *found; });
    }
    return done();
}

} // namespace keshikomi
