// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pairing.h"

#include "models/domain/name_key.h"

#include <algorithm>

namespace keshikomi {

namespace {

bool sameTimeAndShop(const TakenAt &told, const PairingCandidate &candidate)
{
    return candidate.receivedOn == told.on && candidate.receivedAt == told.at
        && candidate.shop == told.shop;
}

template<typename Rule>
std::vector<PairingCandidate> that(const std::vector<PairingCandidate> &candidates, Rule rule)
{
    std::vector<PairingCandidate> kept;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept), rule);
    return kept;
}

} // namespace

SameMoney sameMoney(const NoticeRecord &record)
{
    return {record.slipKey,
            record.reissue,
            record.amount,
            record.remitterCode,
            nameKey(record.payerName)};
}

SameMoney sameMoney(const Payment &payment)
{
    return {
        payment.slipKey, payment.reissue, payment.amount, payment.remitterCode, payment.payerKey};
}

TakenAt takenAt(const NoticeRecord &record)
{
    return {record.receivedOn, record.receivedAt, record.shop};
}

TakenAt takenAt(const PairingCandidate &candidate)
{
    return {candidate.receivedOn, candidate.receivedAt, candidate.shop};
}

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

Pairing pairNotice(const TakenAt &told, const std::vector<PairingCandidate> &candidates)
{
    if (candidates.empty())
        return {};
    const auto exact = that(
        candidates, [&told](const PairingCandidate &each) { return sameTimeAndShop(told, each); });
    if (!exact.empty())
        return {exact.front().payment, false};
    const auto sameDay = that(
        candidates, [&told](const PairingCandidate &each) { return each.receivedOn == told.on; });
    return {sameDay.empty() ? candidates.front().payment : sameDay.front().payment, false};
}

Pairing pairNotice(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates)
{
    return pairNotice(takenAt(notice), candidates);
}

bool mayCancel(const TakenAt &cancel, const TakenAt &money)
{
    if (money.on != cancel.on)
        return money.on < cancel.on;
    return !money.at.isValid() || !cancel.at.isValid() || money.at <= cancel.at;
}

Pairing pairCancel(const TakenAt &cancel, const std::vector<PairingCandidate> &candidates)
{
    const auto before = that(candidates, [&cancel](const PairingCandidate &each) {
        return mayCancel(cancel, takenAt(each));
    });
    if (before.empty())
        return {};
    if (before.size() == 1)
        return {before.front().payment, false};
    const auto exact = that(
        before, [&cancel](const PairingCandidate &each) { return sameTimeAndShop(cancel, each); });
    if (exact.size() == 1)
        return {exact.front().payment, false};
    return {std::nullopt, true};
}

Pairing pairBankCancel(QDate cancelledOn, const std::vector<PairingCandidate> &candidates)
{
    const auto before = that(candidates, [cancelledOn](const PairingCandidate &each) {
        return each.receivedOn <= cancelledOn;
    });
    const auto sameDay = that(before, [cancelledOn](const PairingCandidate &each) {
        return each.receivedOn == cancelledOn;
    });
    const auto &among = sameDay.empty() ? before : sameDay;
    const auto open = that(among, [](const PairingCandidate &each) { return each.open; });
    const auto &chosen = open.empty() ? among : open;
    if (chosen.empty())
        return {};
    return {chosen.back().payment, false};
}

} // namespace keshikomi
