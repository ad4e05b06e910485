// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/told_by_two_files.h"

#include "models/domain/try.h"
#include "models/storage/receipts/told_days.h"

#include <algorithm>
#include <set>

namespace keshikomi {

namespace {

constexpr std::size_t mostPaidTwice = 2;

using Day = std::pair<NoticeKind, QDate>;
using Identities = std::set<QByteArray>;

QStringView withoutZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

// Cancels say by their payment which one is meant.
bool namesOnlyItsSlip(const NoticeRecord &record)
{
    if (record.kind != NoticeKind::Preliminary && record.kind != NoticeKind::Confirmed)
        return false;
    return !record.slipKey.isEmpty() && record.barcode.isEmpty() && !record.receivedAt.isValid()
        && (record.inquiryNumber.isEmpty()
            || withoutZeros(record.inquiryNumber) == withoutZeros(record.slipKey));
}

std::map<Day, Identities> daysOf(const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    std::map<Day, Identities> days;
    for (const Arriving &each : arriving) {
        if (&each.agreement == &agreement && namesOnlyItsSlip(each.record))
            days[{each.record.kind, each.record.receivedOn}].insert(each.identity);
    }
    return days;
}

// What a file tells of a day and others told before, unless it tells again what they told.
// `knownAtAll`: so many receipts of the file were told before, of any day. That one or two slips
// were each paid twice may be; that three were, and nothing else of the day, may not.
Identities doubtfulOf(const Identities &here, const Identities &before, std::size_t knownAtAll)
{
    Identities known;
    std::set_intersection(
        here.begin(), here.end(), before.begin(), before.end(), std::inserter(known, known.end()));
    const bool contained = known.size() == here.size() || known.size() == before.size();
    const bool again = contained && knownAtAll > mostPaidTwice;
    return again ? Identities() : known;
}

Result<Identities>
doubtful(Session &session, const Agreement &agreement, const std::map<Day, Identities> &days)
{
    std::map<Day, Identities> before;
    std::size_t known = 0;
    for (const auto &[day, here] : days) {
        KK_TRY(const auto told, toldOfDay(session, agreement.id, day.first, day.second));
        const Identities &there = before[day] = Identities(told.begin(), told.end());
        known +=
            std::size_t(std::count_if(here.begin(), here.end(), [&there](const QByteArray &each) {
                return there.contains(each);
            }));
    }
    Identities all;
    for (const auto &[day, here] : days) {
        all.merge(doubtfulOf(here, before[day], known));
    }
    return all;
}

// How often others told of each receipt that is in doubt, before this file. `waiting`: so many wait
// for an answer already, and are not asked about again.
struct InDoubt final
{
    std::map<QByteArray, int> told;
    int waiting = 0;
};

Result<InDoubt>
firstTold(Session &session, const Agreement &agreement, const std::map<Day, Identities> &days)
{
    InDoubt doubt;
    KK_TRY(const auto found, doubtful(session, agreement, days));
    for (const QByteArray &each : found) {
        KK_TRY(doubt.told[each], highestOccurrence(session, agreement.id, each));
    }
    return doubt;
}

Result<InDoubt> toldAgain(Session &session,
                          const Agreement &agreement,
                          const QByteArray &fileSha256,
                          ToldTwice twice)
{
    InDoubt doubt;
    KK_TRY(const auto unanswered,
           unansweredOfFile(session, agreement.id, toldByTwoFiles, fileSha256));
    for (const auto &[identity, each] : unanswered) {
        if (twice == ToldTwice::Ask && each.waits)
            doubt.waiting += each.asks ? 1 : 0;
        else
            doubt.told[identity] = each.occurrence - 1;
    }
    return doubt;
}

} // namespace

Result<int> markDoubtful(Session &session,
                         const Agreement &agreement,
                         const QByteArray &fileSha256,
                         ToldTwice twice,
                         std::vector<Arriving> &arriving)
{
    const auto days = daysOf(agreement, arriving);
    if (days.empty())
        return 0;
    KK_TRY(const bool again, wasTakenIn(session, fileSha256));
    KK_TRY(const InDoubt doubt,
           again ? toldAgain(session, agreement, fileSha256, twice)
                 : firstTold(session, agreement, days));
    int waiting = doubt.waiting;
    for (Arriving &each : arriving) {
        const auto found = doubt.told.find(each.identity);
        if (&each.agreement != &agreement || found == doubt.told.end())
            continue;
        each.told = found->second;
        each.doubt = twice == ToldTwice::Ask ? Doubt::Asked : Doubt::Answered;
        waiting += twice == ToldTwice::Ask ? 1 : 0;
    }
    return waiting;
}

} // namespace keshikomi
