// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/contradicting_numbers.h"

#include "models/domain/try.h"
#include "models/services/written_otherwise.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/transfer_numbers.h"
#include "models/storage/receipts/two_layouts.h"

#include <set>

namespace keshikomi {

namespace {

using Contents = std::map<QString, std::set<QByteArray>>; // by number

// What a file tells of a day; the unnumbered have no number here.
struct DayOfFile final
{
    std::map<QByteArray, TransferNumber> transfers; // by identity
    Contents contents;
};

TransferNumber toldOf(const NoticeRecord &record)
{
    auto told = transferNumberOf(record);
    return told ? std::move(*told) : TransferNumber{{}, transferContent(record)};
}

using Rows = std::vector<const Arriving *>;

std::map<QDate, Rows> daysOf(const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    std::map<QDate, Rows> days;
    for (const Arriving &each : arriving) {
        if (isBookedTransfer(agreement, each))
            days[each.record.receivedOn].push_back(&each);
    }
    return days;
}

DayOfFile dayOf(const Rows &rows)
{
    DayOfFile day;
    for (const Arriving *row : rows) {
        TransferNumber told = toldOf(row->record);
        if (!told.number.isEmpty())
            day.contents[told.number].insert(told.content);
        day.transfers.emplace(row->identity, std::move(told));
    }
    return day;
}

// What is booked and not told by this file.
class ToldElsewhere final
{
public:
    ToldElsewhere(const DayOfFile &here, const std::vector<BookedTransfer> &booked)
    {
        std::map<ImportId, Contents> files;
        for (const BookedTransfer &each : booked) {
            files[each.import][each.told.number].insert(each.told.content);
            m_known.insert(each.identity);
            if (here.transfers.contains(each.identity))
                continue;
            m_byContent.emplace(each.told.content, &each);
            m_byNumber.emplace(each.told.number, &each);
        }
        addShared(here.contents);
        for (const auto &[import, contents] : files)
            addShared(contents);
    }

    bool isKnown(const QByteArray &identity) const { return m_known.contains(identity); }
    std::optional<Contradiction> contradicts(const QByteArray &identity,
                                             const TransferNumber &told) const
    {
        if (isKnown(identity))
            return std::nullopt;
        const auto alike = m_byContent.find(told.content);
        if (alike != m_byContent.end())
            return of(told, *alike->second);
        const auto numbered = m_byNumber.find(told.number);
        if (numbered == m_byNumber.end() || m_shared.contains(told.number))
            return std::nullopt;
        return of(told, *numbered->second);
    }

private:
    void addShared(const Contents &contents)
    {
        for (const auto &[number, told] : contents) {
            if (told.size() > 1)
                m_shared.insert(number);
        }
    }
    static Contradiction of(const TransferNumber &told, const BookedTransfer &other)
    {
        return {told.number, other.told.number, other.import};
    }

    std::set<QByteArray> m_known;
    std::set<QString> m_shared; // one file tells several transfers under it
    std::map<QByteArray, const BookedTransfer *> m_byContent;
    std::map<QString, const BookedTransfer *> m_byNumber;
};

// What has a number now had none when another file told it, as it seems.
std::map<QByteArray, Contradiction> hadNoNumber(const Rows &rows,
                                                const DayOfFile &here,
                                                const ToldElsewhere &elsewhere,
                                                const std::vector<BookedTransfer> &unnumbered)
{
    std::map<QByteArray, Contradiction> all;
    std::map<QByteArray, ImportId> booked;
    for (const BookedTransfer &each : unnumbered)
        booked.emplace(each.identity, each.import);
    for (const Arriving *row : rows) {
        const TransferNumber told = toldOf(row->record);
        if (unnumbered.empty() || told.number.isEmpty() || elsewhere.isKnown(row->identity))
            continue;
        NoticeRecord rest = row->record;
        rest.inquiryNumber.clear();
        const QByteArray identity = noticeIdentity(row->agreement, rest);
        const auto found = booked.find(identity);
        if (found != booked.end() && !here.transfers.contains(identity))
            all.emplace(row->identity, Contradiction{told.number, {}, found->second});
    }
    return all;
}

bool isBookedByKey(const Agreement &agreement, const Arriving &arriving)
{
    return &arriving.agreement == &agreement && agreement.source == BookingSource::File
        && !arriving.compared && isKeyed(arriving.record);
}

// A centre's key that was booked with another content: one payment, of which one file tells wrong.
Done addOtherContents(Session &session,
                      const Agreement &agreement,
                      const std::vector<Arriving> &arriving,
                      std::map<QByteArray, Contradiction> &all)
{
    std::map<QDate, std::vector<BookedTransfer>> days;
    for (const Arriving &each : arriving) {
        if (!isBookedByKey(agreement, each))
            continue;
        const QDate day = each.record.receivedOn;
        if (!days.contains(day)) {
            KK_TRY(days[day],
                   bookedNumbersAround(session, agreement.id, day, layoutFamily(each.layout)));
        }
        const TransferNumber told = toldOf(each.record);
        for (const BookedTransfer &booked : days.at(day)) {
            if (booked.told.number == told.number && booked.identity != each.identity)
                all.emplace(each.identity, Contradiction{told.number, told.number, booked.import});
        }
    }
    return done();
}

} // namespace

Result<std::map<QByteArray, Contradiction>> contradictingNumbers(
    Session &session, const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    std::map<QByteArray, Contradiction> all;
    for (const auto &[day, rows] : daysOf(agreement, arriving)) {
        const QString family = layoutFamily(rows.front()->layout);
        KK_TRY(const auto booked, bookedNumbersOfDay(session, agreement.id, day, family));
        KK_TRY(const auto unnumbered, bookedWithoutNumber(session, agreement.id, day, family));
        if (booked.empty() && unnumbered.empty()) // the usual day
            continue;
        const DayOfFile here = dayOf(rows);
        const ToldElsewhere elsewhere(here, booked);
        for (const auto &[identity, told] : here.transfers) {
            if (const auto found = elsewhere.contradicts(identity, told))
                all.emplace(identity, *found);
        }
        all.merge(hadNoNumber(rows, here, elsewhere, unnumbered));
        std::vector<BookedTransfer> both = booked;
        both.insert(both.end(), unnumbered.begin(), unnumbered.end());
        all.merge(writtenOtherwise(rows, both));
    }
    KK_CHECK(addOtherContents(session, agreement, arriving, all));
    return all;
}

bool isBookedTransfer(const Agreement &agreement, const Arriving &arriving)
{
    return &arriving.agreement == &agreement && arriving.record.kind == NoticeKind::Credit
        && agreement.source == BookingSource::File && !arriving.compared
        && !arriving.isBesideTransfers;
}

} // namespace keshikomi
