// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/told_by_two_files.h"

#include "models/domain/try.h"
#include "models/services/beside_transfers.h"
#include "models/services/contradicting_numbers.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/told_days.h"
#include "models/storage/receipts/two_layouts.h"

#include <algorithm>
#include <limits>
#include <set>

namespace keshikomi {

namespace {

constexpr std::size_t mostPaidTwice = 2;

using Day = std::pair<NoticeKind, QDate>;
using Identities = std::set<QByteArray>;
using Counted = std::map<QByteArray, int>; // how many rows tell it

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

std::map<Day, Counted> slipsOf(const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    std::map<Day, Counted> days;
    for (const Arriving &each : arriving) {
        if (&each.agreement == &agreement && namesOnlyItsSlip(each.record))
            ++days[{each.record.kind, each.record.receivedOn}][each.identity];
    }
    return days;
}

// Two equal receipts are not told again by a file that has one of them.
bool tellsAllOf(const Counted &here, const Counted &other)
{
    return std::all_of(other.begin(), other.end(), [&here](const auto &each) {
        const auto found = here.find(each.first);
        return found != here.end() && found->second >= each.second;
    });
}

// What of a day's receipts is known already and told again by a file that tells all of `here`: the
// file adds nothing, or has all that a file before it told of the day (a morning's file and the
// day's, a download that was cut and its whole). Other files of the day say nothing of either.
Identities toldAgainOf(const Counted &here, const std::vector<ToldInFile> &told)
{
    std::map<std::optional<ImportId>, Counted> files;
    Identities known;
    for (const ToldInFile &each : told) {
        files[each.import][each.identity] = each.rows;
        if (here.contains(each.identity))
            known.insert(each.identity);
    }
    if (known.size() == here.size())
        return known;
    Identities again;
    for (const auto &[import, counted] : files) {
        if (!tellsAllOf(here, counted))
            continue;
        for (const auto &[identity, rows] : counted)
            again.insert(identity);
    }
    return again;
}

// Whether the sender's own number (照会番号) tells the transfer from others; zeros are none.
bool isNumbered(const NoticeRecord &record)
{
    return !withoutZeros(QStringView(record.inquiryNumber).trimmed()).isEmpty();
}

struct TransfersOfDay final
{
    Counted all;
    Identities nameless; // neither number nor time
};

std::map<QDate, TransfersOfDay> transfersOf(const Agreement &agreement,
                                            const std::vector<Arriving> &arriving)
{
    std::map<QDate, TransfersOfDay> days;
    for (const Arriving &each : arriving) {
        if (!isBookedTransfer(agreement, each))
            continue;
        TransfersOfDay &day = days[each.record.receivedOn];
        ++day.all[each.identity];
        if (!isNumbered(each.record) && !each.record.receivedAt.isValid())
            day.nameless.insert(each.identity);
    }
    return days;
}

// The usual day, of which nothing was told or all is told again, costs no look at the whole day.
Result<bool> isPartlyKnown(Session &session, const Agreement &agreement, const Counted &here)
{
    std::size_t known = 0;
    for (const auto &[identity, rows] : here) {
        KK_TRY(const int told, highestOccurrence(session, agreement.id, identity));
        known += told > 0 ? 1 : 0;
    }
    return known > 0 && known < here.size();
}

// What a statement told as no transfer, and now a notice tells of: it is that one.
Done leaveOutNoTransfers(Session &session, const Agreement &agreement, Identities &doubtful)
{
    if (doubtful.empty())
        return done();
    KK_TRY(const auto waiting, waitingNoTransfers(session, agreement.id));
    for (const WaitingEntry &each : waiting)
        doubtful.erase(each.identity);
    return done();
}

Result<Identities> doubtfulTransfers(Session &session,
                                     const Agreement &agreement,
                                     const std::vector<Arriving> &arriving)
{
    Identities all;
    for (const auto &[day, here] : transfersOf(agreement, arriving)) {
        if (here.nameless.empty())
            continue;
        KK_TRY(const bool partly, isPartlyKnown(session, agreement, here.all));
        if (!partly)
            continue;
        KK_TRY(const auto told, toldOfDay(session, agreement.id, NoticeKind::Credit, day));
        const Identities again = toldAgainOf(here.all, told);
        for (const ToldInFile &each : told) {
            if (here.nameless.contains(each.identity) && !again.contains(each.identity))
                all.insert(each.identity);
        }
    }
    KK_CHECK(leaveOutNoTransfers(session, agreement, all));
    return all;
}

// That one or two slips were each paid twice may be; that three were, and nothing else of a file,
// may not: from then on what is told again is no question.
Result<Identities>
doubtfulSlips(Session &session, const Agreement &agreement, const std::map<Day, Counted> &days)
{
    Identities known, again;
    for (const auto &[day, here] : days) {
        KK_TRY(const auto told, toldOfDay(session, agreement.id, day.first, day.second));
        for (const ToldInFile &each : told) {
            if (here.contains(each.identity))
                known.insert(each.identity);
        }
        again.merge(toldAgainOf(here, told));
    }
    if (known.size() <= mostPaidTwice)
        return known;
    Identities all;
    std::set_difference(
        known.begin(), known.end(), again.begin(), again.end(), std::inserter(all, all.end()));
    return all;
}

// Which of a file's equal rows waits: of entries beside transfers the how-manieth, else the last.
struct WaitingRow final
{
    int wanted = std::numeric_limits<int>::max();
    int seen = 0;
    int record = 0; // of the file
};

// What of a file is in doubt, by identity.
struct InDoubt final
{
    std::map<QByteArray, int> told; // how often others told of it, before this file
    std::map<QByteArray, Contradiction> contradicted;
    // No transfers where notices of transfers book, and what is answered row by row.
    Identities byPlace;
    Identities settled; // waited because of what was taken back since
    std::map<QByteArray, WaitingRow> waiting; // for an answer already; not asked about again
};

// What is booked contradicts, or may be told here by a notice of a transfer.
Result<std::map<QByteArray, Contradiction>>
contradictedBy(Session &session, const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    KK_TRY(auto contradicted, contradictingNumbers(session, agreement, arriving));
    KK_TRY(auto beside, toldBesideTransfers(session, agreement, arriving));
    contradicted.merge(beside);
    return contradicted;
}

Result<InDoubt> firstTold(Session &session,
                          const Agreement &agreement,
                          const ToldFile &file,
                          const std::vector<Arriving> &arriving)
{
    InDoubt doubt;
    KK_TRY(auto found, doubtfulSlips(session, agreement, slipsOf(agreement, arriving)));
    KK_TRY(const auto transfers, doubtfulTransfers(session, agreement, arriving));
    for (const QByteArray &each : transfers) {
        KK_TRY(const bool back, isBackAfterUndo(session, agreement.id, each, file.sha256));
        if (!back)
            found.insert(each);
    }
    for (const QByteArray &each : found) {
        KK_TRY(doubt.told[each], highestOccurrence(session, agreement.id, each));
    }
    KK_TRY(doubt.contradicted, contradictedBy(session, agreement, arriving));
    const auto beside = rowsBesideTransfers(agreement, arriving);
    KK_TRY(doubt.byPlace, newBesideTransfers(session, agreement, beside));
    return doubt;
}

Identities
namedOf(const Agreement &agreement, const ApartLines &apart, const std::vector<Arriving> &arriving)
{
    Identities named;
    for (const Arriving &each : arriving) {
        if (&each.agreement == &agreement && apart.names(each.record.record))
            named.insert(each.identity);
    }
    return named;
}

// It was asked whether it is a payment of its own. What was taken back since is asked about anew
// where it still stands beside transfers; what was left is not booked by a change of the layout.
void addNoTransfer(
    const QByteArray &identity, Unanswered told, bool isBeside, bool isAnswered, InDoubt &doubt)
{
    if (isAnswered || (isBeside && !told.waits)) {
        doubt.byPlace.insert(identity);
        return;
    }
    doubt.byPlace.erase(identity);
    if (told.waits && told.asks)
        doubt.waiting.emplace(identity, WaitingRow{told.occurrence});
}

Result<InDoubt> toldAgain(Session &session,
                          const Agreement &agreement,
                          const ToldFile &file,
                          const ApartLines &apart,
                          const std::vector<Arriving> &arriving)
{
    InDoubt doubt;
    KK_TRY(auto contradicted, contradictedBy(session, agreement, arriving));
    const auto beside = rowsBesideTransfers(agreement, arriving);
    KK_TRY(doubt.byPlace, newBesideTransfers(session, agreement, beside));
    KK_TRY(const auto unanswered, unansweredOfFile(session, agreement.id, file.sha256));
    const Identities named = namedOf(agreement, apart, arriving);
    for (const auto &[identity, each] : unanswered) {
        const bool isAnswered = named.contains(identity) || (apart.all && each.asks);
        const bool isFirst = each.occurrence == 1; // only a contradiction makes it wait
        if (each.isNoTransfer)
            addNoTransfer(identity, each, beside.contains(identity), isAnswered, doubt);
        else if (isFirst && !contradicted.contains(identity))
            doubt.settled.insert(identity);
        else if (each.waits && !isAnswered) {
            if (each.asks)
                doubt.waiting.emplace(identity, WaitingRow());
        } else if (isFirst)
            doubt.contradicted.insert(contradicted.extract(identity));
        else if (each.byPlace) {
            doubt.byPlace.insert(identity);
            doubt.contradicted.insert(contradicted.extract(identity));
        } else
            doubt.told[identity] = each.occurrence - 1;
    }
    return doubt;
}

// A number that one file tells more than once: what waits already is not asked about again, and
// of a receipt that others told only what this file tells more often is in doubt.
Done addNumbersToldTwice(Session &session,
                         const Agreement &agreement,
                         const std::vector<Arriving> &arriving,
                         InDoubt &doubt)
{
    std::map<QByteArray, int> rows;
    for (const Arriving &each : arriving) {
        if (!isBookedTransfer(agreement, each) || !isNumbered(each.record))
            continue;
        if (++rows[each.identity] != 2 || doubt.told.contains(each.identity))
            continue;
        KK_TRY(doubt.told[each.identity], highestOccurrence(session, agreement.id, each.identity));
    }
    return done();
}

// Nothing of its own tells it from an equal one.
bool isToldBare(const Agreement &agreement, const Arriving &arriving)
{
    if (isBookedTransfer(agreement, arriving))
        return !isNumbered(arriving.record) && !arriving.record.receivedAt.isValid();
    return !arriving.compared && namesOnlyItsSlip(arriving.record);
}

struct AnsweredFile final
{
    const Agreement &agreement; // whose part of it
    const ToldFile &file;
    const ApartLines &apart;
};

// A person may know better than what the other rows of a file suggest: a line that passes as told
// again is one more payment if they name it. Of two equal lines neither can be named.
Done addNamedLines(Session &session,
                   const AnsweredFile &file,
                   const std::vector<Arriving> &arriving,
                   InDoubt &doubt)
{
    const auto &[agreement, told, apart] = file;
    if (apart.records.empty())
        return done();
    std::map<QByteArray, std::vector<const Arriving *>> rows;
    for (const Arriving &each : arriving) {
        if (&each.agreement == &agreement && isToldBare(agreement, each))
            rows[each.identity].push_back(&each);
    }
    for (const auto &[identity, same] : rows) {
        const int record = same.front()->record.record;
        if (same.size() > 1 || !apart.has(record) || doubt.told.contains(identity))
            continue;
        KK_TRY(const int times,
               toldBeforeLine(session, agreement.id, identity, told.sha256, record));
        if (times > 0)
            doubt.told[identity] = times;
    }
    return done();
}

// What is in doubt of a file, row by row.
class Doubted final
{
public:
    Doubted(const Agreement &agreement, const InDoubt &doubt)
        : m_agreement(agreement)
        , m_doubt(doubt)
    {
    }

    bool take(Arriving &arriving)
    {
        if (m_doubt.contradicted.contains(arriving.identity)
            || m_doubt.byPlace.contains(arriving.identity))
            return true;
        const auto found = m_doubt.told.find(arriving.identity);
        if (found == m_doubt.told.end())
            return false;
        // Its number says that the first row is what others told.
        if (isBookedTransfer(m_agreement, arriving) && isNumbered(arriving.record))
            return ++m_rows[arriving.identity] > std::max(1, found->second);
        arriving.told = found->second;
        return true;
    }

private:
    const Agreement &m_agreement;
    const InDoubt &m_doubt;
    std::map<QByteArray, int> m_rows;
};

// The file that told an equal one first: another one, or this.
Result<QString> firstFileOf(Session &session, const ToldFile &file, const Arriving &arriving)
{
    KK_TRY(const auto known, findNotice(session, arriving.agreement, arriving.identity, 1));
    if (!known || !known->live)
        return file.name;
    return known->bookedBy ? importFileName(session, *known->bookedBy) : QString();
}

Result<QStringList>
questionOf(Session &session, const ToldFile &file, const InDoubt &doubt, const Arriving &arriving)
{
    QStringList args{arriving.record.receivedOn.toString(Qt::ISODate),
                     file.name,
                     QString::number(arriving.record.record)};
    if (arriving.isBesideTransfers) {
        KK_TRY(const auto books, bookingLayout(session, arriving.agreement));
        return args << books.value_or(QString());
    }
    const auto found = doubt.contradicted.find(arriving.identity);
    if (found == doubt.contradicted.end()) {
        KK_TRY(const QString first, firstFileOf(session, file, arriving));
        args << first;
        if (doubt.byPlace.contains(arriving.identity)) // what contradicted it left the books
            args << QStringLiteral("-") << QStringLiteral("-") << arriving.record.payerName;
        return args;
    }
    KK_TRY(const QString other, importFileName(session, found->second.import));
    if (!found->second.otherPayer.isEmpty())
        return args << other << QStringLiteral("-") << QStringLiteral("-")
                    << found->second.otherPayer;
    const auto told = [](const QString &number) {
        return number.isEmpty() ? QStringLiteral("-") : number;
    };
    args << other << told(found->second.number);
    if (found->second.otherNumber != found->second.number)
        args << told(found->second.otherNumber);
    return args;
}

} // namespace

bool ApartLines::has(int record) const
{
    return all || names(record);
}

bool ApartLines::names(int record) const
{
    return std::find(records.begin(), records.end(), record) != records.end();
}

Result<std::vector<int>> markDoubtful(Session &session,
                                      const Agreement &agreement,
                                      const ToldFile &file,
                                      const ApartLines &apart,
                                      std::vector<Arriving> &arriving)
{
    KK_TRY(const bool again, wasTakenIn(session, file.sha256));
    KK_TRY(InDoubt doubt,
           again ? toldAgain(session, agreement, file, apart, arriving)
                 : firstTold(session, agreement, file, arriving));
    KK_CHECK(addNumbersToldTwice(session, agreement, arriving, doubt));
    KK_CHECK(addNamedLines(session, {agreement, file, apart}, arriving, doubt));
    std::vector<int> records;
    Doubted doubted(agreement, doubt);
    for (Arriving &each : arriving) {
        if (&each.agreement != &agreement)
            continue;
        const auto waits = doubt.waiting.find(each.identity);
        if (waits != doubt.waiting.end() && ++waits->second.seen <= waits->second.wanted)
            waits->second.record = each.record.record;
        const bool isSettled = doubt.settled.contains(each.identity);
        if (!isSettled && !doubted.take(each))
            continue;
        each.doubt = Doubt::Answered;
        if (isSettled || apart.has(each.record.record))
            continue;
        each.doubt = Doubt::Asked;
        KK_TRY(each.question, questionOf(session, file, doubt, each));
        records.push_back(each.record.record);
    }
    for (const auto &[identity, row] : doubt.waiting) {
        if (row.seen > 0)
            records.push_back(row.record);
    }
    std::sort(records.begin(), records.end());
    return records;
}

} // namespace keshikomi
