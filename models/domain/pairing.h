// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/notice.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What a live notice does to its payment.
enum class NoticeRole { Preliminary, Confirmed, Cancelled };
QString noticeRoleName(NoticeRole role); // "preliminary", "confirmed", "cancelled"
std::optional<NoticeRole> noticeRoleFromName(QStringView name);

// The state of a payment follows from the roles of its live notices alone, whatever their order of
// arrival.
PaymentState stateOf(const std::vector<NoticeRole> &live);

// A payment that an arriving notice of the same slip key, reissue digit and amount may speak of.
struct PairingCandidate final
{
    PaymentId payment;
    QDate receivedOn;
    QTime receivedAt; // may be invalid
    QString shop;
    bool open = true; // nothing allocated
};

struct Pairing final
{
    std::optional<PaymentId> payment; // none: no candidate, or ambiguous
    bool ambiguous = false; // only for cancels: a person decides
};

// ARCHITECTURE 4: one to one; same time and shop first, then same date, then the oldest open one.
// Candidates in order of their ids, oldest first.
Pairing pairNotice(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates);
// A 速報取消 takes the one candidate, or the only one of the same time and shop; else it is
// ambiguous.
Pairing pairCancel(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates);
// A bank's cancel takes an equal credit of the same day, one that is not allocated before one that
// is; equal ones are the same money, so the newest is taken.
Pairing pairBankCancel(const NoticeRecord &notice, const std::vector<PairingCandidate> &candidates);

} // namespace keshikomi
