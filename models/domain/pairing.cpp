// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pairing.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool sameTimeAndShop(const NoticeRecord &notice, const PairingCandidate &candidate)
{
    return candidate.receivedOn == notice.receivedOn && candidate.receivedAt == notice.receivedAt
        && candidate.shop == notice.shop;
}

template<typename Rule>
std::vector<PairingCandidate> that(const std::vector<PairingCandidate> &candidates, Rule rule)
{
    std::vector<PairingCandidate> kept;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept), rule);
    return kept;
}

} // namespace

QString noticeRoleName(NoticeRole role)
{
    switch (role) {
    case NoticeRole::Preliminary: return QStringLiteral("preliminary");
    case NoticeRole::Confirmed: return QStringLiteral("confirmed");
    case NoticeRole::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<NoticeRole> noticeRoleFromName(QStringView name)
{
    for (const NoticeRole role :
         {NoticeRole::Preliminary, NoticeRole::Confirmed, NoticeRole::Cancelled}) {
        if (name == noticeRoleName(role))
            return role;
    }
    return std::nullopt;
}

PaymentState stateOf(const std::vector<NoticeRole> &live)
{
    const auto has = [&live](NoticeRole role) {
        return std::find(live.begin(), live.end(), role) != live.end();
    };
    if (has(NoticeRole::Cancelled))
        return has(NoticeRole::Preliminary) || has(NoticeRole::Confirmed) ? PaymentState::Reversed
                                                                          : PaymentState::Undone;
    if (has(NoticeRole::Confirmed))
        return PaymentState::Confirmed;
    return live.empty() ? PaymentState::Undone : PaymentState::Provisional;
}

Pairing pairNotice(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates)
{
    if (candidates.empty())
        return {};
    const auto exact = that(candidates, [&notice](const PairingCandidate &each) {
        return sameTimeAndShop(notice, each);
    });
    if (!exact.empty())
        return {exact.front().payment, false};
    const auto sameDay = that(candidates, [&notice](const PairingCandidate &each) {
        return each.receivedOn == notice.receivedOn;
    });
    return {sameDay.empty() ? candidates.front().payment : sameDay.front().payment, false};
}

Pairing pairCancel(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates)
{
    if (candidates.empty())
        return {};
    if (candidates.size() == 1)
        return {candidates.front().payment, false};
    const auto exact = that(candidates, [&notice](const PairingCandidate &each) {
        return sameTimeAndShop(notice, each);
    });
    if (exact.size() == 1)
        return {exact.front().payment, false};
    return {std::nullopt, true};
}

Pairing pairBankCancel(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates)
{
    const auto sameDay = that(candidates, [&notice](const PairingCandidate &each) {
        return each.receivedOn == notice.receivedOn;
    });
    const auto &among = sameDay.empty() ? candidates : sameDay;
    const auto open = that(among, [](const PairingCandidate &each) { return each.open; });
    const auto &chosen = open.empty() ? among : open;
    if (chosen.empty())
        return {};
    return {chosen.back().payment, false};
}

} // namespace keshikomi
