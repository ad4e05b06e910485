// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/notice.h"
#include "models/domain/payment.h"

#include <optional>
#include <tuple>
#include <vector>

namespace keshikomi {

// What a live notice does to its payment.
enum class NoticeRole { Preliminary, Confirmed, Cancelled };
QString noticeRoleName(NoticeRole role); // "preliminary", "confirmed", "cancelled"
std::optional<NoticeRole> noticeRoleFromName(QStringView name);

// The state of a payment follows from the roles of its live notices alone, whatever their order of
// arrival.
PaymentState stateOf(const std::vector<NoticeRole> &live);

// What notices of one money have in common: a konbini notice its slip, a bank's also who paid.
struct SameMoney final
{
    QString slipKey;
    int reissue = 0;
    Yen amount;
    QString remitterCode, payerKey;

    friend bool operator<(const SameMoney &a, const SameMoney &b)
    {
        return std::tie(a.slipKey, a.reissue, a.amount, a.remitterCode, a.payerKey)
            < std::tie(b.slipKey, b.reissue, b.amount, b.remitterCode, b.payerKey);
    }
    friend bool operator==(const SameMoney &, const SameMoney &) = default;
};
SameMoney sameMoney(const NoticeRecord &record);
SameMoney sameMoney(const Payment &payment);

// When and where a notice says that money was taken.
struct TakenAt final
{
    QDate on;
    QTime at; // may be invalid
    QString shop;
};
TakenAt takenAt(const NoticeRecord &record);
// Nothing cancels money that was taken after it. Where one of both tells no time, the day decides.
bool mayCancel(const TakenAt &cancel, const TakenAt &money);

// A payment that an arriving notice of the same slip key, reissue digit and amount may speak of.
struct PairingCandidate final
{
    PaymentId payment;
    QDate receivedOn;
    QTime receivedAt; // may be invalid
    QString shop;
    bool open = true; // nothing allocated
};

TakenAt takenAt(const PairingCandidate &candidate);

struct Pairing final
{
    std::optional<PaymentId> payment; // none: no candidate, or ambiguous
    bool ambiguous = false; // only for cancels: a person decides
};

// ARCHITECTURE 4: one to one; same time and shop first, then same date, then the oldest open one.
// Candidates in order of their ids, oldest first.
Pairing pairNotice(const TakenAt &told, const std::vector<PairingCandidate> &candidates);
Pairing pairNotice(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates);
// A 速報取消 takes the one candidate it may cancel, or the only one of the same time and shop; else
// it is ambiguous.
Pairing pairCancel(const TakenAt &cancel, const std::vector<PairingCandidate> &candidates);
// A bank's cancel takes an equal credit it may cancel: of the same day, one that is not allocated
// before one that is; equal ones are the same money, so the newest is taken.
Pairing pairBankCancel(QDate cancelledOn, const std::vector<PairingCandidate> &candidates);

} // namespace keshikomi
