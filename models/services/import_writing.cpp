// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import_writing.h"

#include "models/domain/try.h"
#include "models/services/booking.h"
#include "models/services/differences/refund_returns.h"
#include "models/services/import_again.h"
#include "models/services/settlement/settlement_taking.h"
#include "models/services/told_before.h"
#include "models/storage/receipts/booking_turn.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/other_readings.h"
#include "models/storage/receipts/receipt_sheet.h"
#include "models/storage/receipts/told_days.h"
#include "models/storage/receipts/two_layouts.h"
#include "models/storage/settlement/settled_again.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

// An agreement, and whether this file only tells what another layout has booked or will book; that
// may be a layout of transfers, which tells nothing of a statement's other money in.
struct Teller final
{
    Agreement agreement;
    bool compared = false;
    bool booksOtherInflows = false; // once a person says so (beside_transfers.h)
};
using Agreements = std::map<QString, Teller>;

Result<Agreements>
agreementsOf(Session &session, const FileReading &reading, const QString &fileName)
{
    Agreements known;
    for (const ReadRecord &record : reading.records) {
        if (known.count(record.senderKey))
            continue;
        KK_TRY(const auto agreement, findAgreement(session, record.senderKey));
        if (!agreement)
            return failure(
                ErrorCode::NotFound, Fault::FileNoAgreement, {fileName, record.senderKey});
        KK_CHECK(takeBookingTurn(session, agreement->id));
        KK_TRY(const bool compared, isOnlyCompared(session, *agreement, reading.layout));
        Teller teller{*agreement, compared};
        if (compared && agreement->source == BookingSource::File) {
            KK_TRY(const auto books, bookingLayout(session, *agreement));
            teller.booksOtherInflows = tellsOnlyTransfers(books.value_or(QString()));
        }
        known.emplace(record.senderKey, std::move(teller));
    }
    return known;
}

void countFresh(ImportReport &report, const NoticeRecord &record)
{
    switch (record.kind) {
    case NoticeKind::Preliminary: report.preliminary += record.amount; return;
    case NoticeKind::Confirmed:
    case NoticeKind::Amended:
    case NoticeKind::Credit: report.confirmed += record.amount; return;
    case NoticeKind::PreliminaryCancelled:
    case NoticeKind::CreditCancelled: report.cancelled += record.amount; return;
    }
}

void countRepeat(std::map<qint64, RepeatedFrom> &repeats, const Booked &booked)
{
    if (!booked.before)
        return;
    const auto [found, isNew] =
        repeats.emplace(booked.before->value(), RepeatedFrom{*booked.before, {}, 0});
    ++found->second.notices;
}

// Files of an account whose layout was changed tell some receipts that the other layout booked.
Result<std::map<QString, ToldBefore>>
toldBefore(Session &session, const FileReading &reading, const Agreements &agreements)
{
    std::map<QString, ToldBefore> changed;
    if (reading.layout == QLatin1String(entryLayout))
        return changed; // what is typed in pairs with what a file tells
    for (const auto &[key, teller] : agreements) {
        if (teller.compared || teller.agreement.source != BookingSource::File)
            continue;
        KK_TRY(const bool other, hasOtherLayoutBooked(session, teller.agreement, reading.layout));
        if (other)
            changed.emplace(key, ToldBefore(session, teller.agreement, reading.layout));
    }
    return changed;
}

// The days a file tells of an account.
std::optional<std::pair<QDate, QDate>> daysOf(const FileReading &reading, const QString &account)
{
    std::optional<std::pair<QDate, QDate>> days;
    for (const ReadRecord &record : reading.records) {
        if (record.senderKey != account)
            continue;
        const QDate day = record.notice.receivedOn;
        days = days ? std::pair(std::min(days->first, day), std::max(days->second, day))
                    : std::pair(day, day);
    }
    return days;
}

// What another reading of its layout told keeps the identity it got then.
Done keepIdentities(Session &session,
                    const FileReading &reading,
                    const QString &key,
                    const Teller &teller,
                    std::vector<Arriving> &all)
{
    const auto days = daysOf(reading, key);
    if (teller.compared || !days)
        return done();
    KK_TRY(
        const IdentityOfReading told,
        toldInOtherReading(session, teller.agreement, reading.layout, days->first, days->second));
    if (told.isEmpty())
        return done();
    for (Arriving &each : all) {
        if (&each.agreement == &teller.agreement && !each.compared)
            each.identity = told.value(readingKey(each.record), each.identity);
    }
    return done();
}

Result<std::vector<Arriving>>
arrivals(Session &session, const FileReading &reading, const Agreements &agreements)
{
    KK_TRY(auto changed, toldBefore(session, reading, agreements));
    std::vector<Arriving> all;
    all.reserve(reading.records.size());
    for (const ReadRecord &record : reading.records) {
        const Teller &teller = agreements.at(record.senderKey);
        const auto before = changed.find(record.senderKey);
        const bool beside = teller.booksOtherInflows && record.isOtherInflow;
        bool compared = teller.compared && !beside;
        if (before != changed.end()) {
            const Arriving told = arrivingIn(teller.agreement, record.notice, reading.layout, true);
            KK_TRY(compared, before->second.has(told.record, told.identity));
        }
        all.push_back(arrivingIn(teller.agreement, record.notice, reading.layout, compared));
        all.back().isBesideTransfers = beside;
    }
    for (const auto &[key, teller] : agreements)
        KK_CHECK(keepIdentities(session, reading, key, teller, all));
    return all;
}

// What the store knows of all of them, in a few statements.
Done readSheet(ReceiptSheet &sheet, const Agreements &agreements, const std::vector<Arriving> &all)
{
    for (const auto &[key, teller] : agreements) {
        const Agreement &agreement = teller.agreement;
        std::vector<QByteArray> identities;
        QStringList slipKeys;
        for (const Arriving &each : all) {
            if (&each.agreement != &agreement)
                continue;
            identities.push_back(each.identity);
            if (!each.record.slipKey.isEmpty())
                slipKeys.append(each.record.slipKey);
        }
        std::sort(identities.begin(), identities.end());
        identities.erase(std::unique(identities.begin(), identities.end()), identities.end());
        slipKeys.sort();
        slipKeys.removeDuplicates();
        KK_CHECK(sheet.read(agreement, identities, slipKeys));
    }
    return done();
}

// What an import told, counted as it is booked.
struct Counted final
{
    ImportReport report;
    ImportParts parts;
    std::map<qint64, RepeatedFrom> repeats;
};

void count(Counted &counted, const Arriving &arriving, const Booked &booked)
{
    const NoticeRecord &record = arriving.record;
    ImportPart &part = counted.parts[{arriving.agreement.id, noticeKindName(record.kind)}];
    part.newestOn = std::max(part.newestOn, record.receivedOn);
    ImportReport &report = counted.report;
    report.tasks += booked.task ? 1 : 0;
    report.compared += booked.compared ? 1 : 0;
    switch (booked.how) {
    case Booked::How::Repeated:
        ++report.repeated;
        ++part.repeated;
        report.repeatedAmount += record.amount;
        return countRepeat(counted.repeats, booked);
    case Booked::How::Held: ++report.held; break;
    case Booked::How::Fresh: break;
    }
    ++part.kept;
    part.amount += record.amount;
    if (booked.again) { // kept as a fact, but its money was told before
        ++part.again;
        part.againAmount += record.amount;
        ++report.repeated;
        report.repeatedAmount += record.amount;
        return countRepeat(counted.repeats, booked);
    }
    ++report.fresh;
    if (booked.how == Booked::How::Held)
        report.heldAmount += record.amount;
    else
        countFresh(report, record);
}

Done bookAll(Booker &booker, const std::vector<Arriving> &all, Counted &counted)
{
    for (const Arriving &each : all) {
        KK_TRY(const Booked booked, booker.book(each));
        count(counted, each, booked);
    }
    return done();
}

// That there was nothing to tell was told, too: the sender's file came.
Done countSender(Session &session, const FileReading &reading, ImportParts &parts)
{
    if (!parts.empty() || reading.senderKey.isEmpty())
        return done();
    KK_TRY(const auto agreement, findAgreement(session, reading.senderKey));
    if (agreement)
        parts[{agreement->id, QString()}] = ImportPart{};
    return done();
}

Done writeImport(Session &session,
                 const Stamp &stamp,
                 const FileReading &reading,
                 ImportId import,
                 Counted &counted)
{
    ImportReport &report = counted.report;
    int again = 0;
    for (const auto &[of, part] : counted.parts)
        again += part.again;
    for (auto &[id, repeat] : counted.repeats) {
        KK_TRY(repeat.fileName, importFileName(session, repeat.import));
        report.repeatedFrom.push_back(repeat);
    }
    KK_CHECK(insertImport(session,
                          import,
                          NewImport{report.fileName,
                                    reading.layout,
                                    reading.sha256,
                                    report.records,
                                    report.fresh + again,
                                    report.repeated - again,
                                    reading.dataRows - report.records},
                          stamp));
    KK_CHECK(insertImportParts(session, import, counted.parts));
    KK_CHECK(insertImportRepeats(session, import, report.repeatedFrom));
    report.import = import;
    return done();
}

// That a line is apart is an answer: to what nobody asked there is none.
Done checkAnswers(const ApartLines &apart, const std::vector<Arriving> &all, const QString &file)
{
    for (const int record : apart.records) {
        const bool isAnswer = std::any_of(all.begin(), all.end(), [record](const Arriving &each) {
            return each.record.record == record && each.doubt == Doubt::Answered;
        });
        if (!isAnswer)
            return failure(ErrorCode::NotFound,
                           Fault::NoSuchTask,
                           {QString::number(record), QStringLiteral("apart-line"), file});
    }
    return done();
}

void tellDoubtful(ImportReport &report,
                  const std::vector<int> &records,
                  const std::vector<Arriving> &all)
{
    report.doubtful = int(records.size());
    for (const Arriving &each : all) {
        const NoticeRecord &notice = each.record;
        if (std::binary_search(records.begin(), records.end(), notice.record))
            report.doubtfulLines.push_back(
                {notice.record,
                 notice.slipKey.isEmpty() ? notice.payerName : notice.slipKey,
                 notice.receivedOn,
                 notice.amount,
                 each.isBesideTransfers});
    }
}

// The records that are asked about.
Result<std::vector<int>> markAll(Session &session,
                                 const Agreements &agreements,
                                 const ToldFile &file,
                                 const ApartLines &apart,
                                 std::vector<Arriving> &all)
{
    std::vector<int> asked;
    for (const auto &[key, teller] : agreements) {
        KK_TRY(const auto records, markDoubtful(session, teller.agreement, file, apart, all));
        asked.insert(asked.end(), records.begin(), records.end());
    }
    std::sort(asked.begin(), asked.end());
    KK_CHECK(checkAnswers(apart, all, file.name));
    return asked;
}

// The lines of an agreement that mean another receipt now than the same line in the books, and the
// import that booked it; none: there is no such line.
Result<std::optional<ImportId>> readsOtherwise(Session &session,
                                               const FileReading &reading,
                                               const Agreement &agreement,
                                               const std::vector<Arriving> &all)
{
    constexpr int daysBeside = 31; // another column of days may be the receipt's now
    const auto days = daysOf(reading, agreement.key);
    if (!days)
        return std::nullopt;
    KK_TRY(const auto lines,
           bookedTableLines(session,
                            agreement.id,
                            days->first.addDays(-daysBeside),
                            days->second.addDays(daysBeside)));
    QHash<QByteArray, const BookedLine *> booked;
    QSet<QByteArray> identities;
    for (const BookedLine &line : lines) {
        booked.insert(line.raw, &line);
        identities.insert(line.identity);
    }
    for (const Arriving &each : all) {
        const auto line = booked.constFind(each.record.raw);
        if (&each.agreement == &agreement && !each.compared && line != booked.cend()
            && !identities.contains(each.identity))
            return (*line)->import;
    }
    return std::nullopt;
}

tl::unexpected<Error> fileReadOtherwise(const ImportReport &report, ImportId before, int booked)
{
    return failure(ErrorCode::Conflict,
                   Fault::FileAlreadyImported,
                   {report.fileName,
                    QString::number(before.value()),
                    QStringLiteral("otherwise"),
                    QString::number(booked)});
}

// The same lines tell of the same money. Read by another column map or in another encoding the
// payers have other names, and all of it would be booked again: more than the file has. What was
// left out or taken back since may follow.
Done checkReadAsBefore(Session &session,
                       const FileReading &reading,
                       const Agreements &agreements,
                       const std::vector<Arriving> &all,
                       const ImportReport &report)
{
    const int booked = report.fresh - report.compared;
    if (booked == 0 || reading.layout == QLatin1String(entryLayout))
        return done();
    if (reading.layout.startsWith(QLatin1String("map:"))) {
        for (const auto &[key, teller] : agreements) {
            KK_TRY(const auto first, readsOtherwise(session, reading, teller.agreement, all));
            if (first)
                return fileReadOtherwise(report, *first, booked);
        }
    }
    KK_TRY(const auto before, standingOfBytes(session, reading.sha256));
    if (!before || before->receipts + booked <= qint64(reading.records.size()))
        return done();
    return fileReadOtherwise(report, before->import, booked);
}

// An agency's report may have told of this money before its own file brought it.
Done settleWhatReportsToldOf(Session &session,
                             const Agreements &agreements,
                             const std::vector<Arriving> &all,
                             const Stamp &stamp)
{
    for (const auto &[key, teller] : agreements) {
        QDate earliest;
        for (const Arriving &each : all) {
            const QDate day = each.record.receivedOn;
            if (&each.agreement == &teller.agreement && day.isValid())
                earliest = earliest.isValid() ? std::min(earliest, day) : day;
        }
        if (earliest.isValid())
            KK_CHECK(settleWhatReportsTold(session, teller.agreement.id, earliest, stamp));
    }
    return done();
}

} // namespace

Result<ImportReport> bookReading(Session &session,
                                 const Stamp &stamp,
                                 const FileReading &reading,
                                 ImportReport report,
                                 const ApartLines &apart)
{
    KK_TRY(const Agreements agreements, agreementsOf(session, reading, report.fileName));
    KK_TRY(const ImportId import, nextImportId(session));
    KK_TRY(std::vector<Arriving> all, arrivals(session, reading, agreements));
    if (reading.layout != QLatin1String(entryLayout)) {
        const ToldFile file{report.fileName, reading.sha256};
        KK_TRY(const auto asked, markAll(session, agreements, file, apart, all));
        tellDoubtful(report, asked, all);
    }
    ReceiptSheet sheet(session, stamp);
    KK_CHECK(readSheet(sheet, agreements, all));
    Booker booker(session, sheet, stamp, import);
    Counted counted{std::move(report), {}, {}};
    KK_CHECK(bookAll(booker, all, counted));
    KK_CHECK(checkReadAsBefore(session, reading, agreements, all, counted.report));
    KK_CHECK(countSender(session, reading, counted.parts));
    // Before the rows that name it, so that the engine need not remember each of them.
    KK_CHECK(writeImport(session, stamp, reading, import, counted));
    KK_CHECK(sheet.write());
    const bool books = counted.report.fresh > counted.report.compared;
    KK_CHECK(endAskingForFile(session, {reading.sha256, books}, stamp));
    KK_CHECK(askAboutRefundsBack(session, import, stamp));
    KK_CHECK(takePlacesInSettlements(session, stamp));
    if (books)
        KK_CHECK(settleWhatReportsToldOf(session, agreements, all, stamp));
    return counted.report;
}

} // namespace keshikomi
