// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports.h"

#include "models/domain/try.h"
#include "models/services/booking.h"
#include "models/services/debit/debit_answers.h"
#include "models/services/notice_reading.h"
#include "models/services/told_before.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/receipt_sheet.h"
#include "models/storage/receipts/two_layouts.h"

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

// An agreement, and whether this file only tells what another layout has booked or will book.
struct Teller final
{
    Agreement agreement;
    bool compared = false;
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
        KK_TRY(const bool compared, isOnlyCompared(session, *agreement, reading.layout));
        known.emplace(record.senderKey, Teller{*agreement, compared});
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
    for (const auto &[key, teller] : agreements) {
        if (teller.compared || teller.agreement.source != BookingSource::File)
            continue;
        KK_TRY(const bool other, hasOtherLayoutBooked(session, teller.agreement, reading.layout));
        if (other)
            changed.emplace(key, ToldBefore(session, teller.agreement, reading.layout));
    }
    return changed;
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
        bool compared = teller.compared;
        if (before != changed.end()) {
            const Arriving told = arrivingIn(teller.agreement, record.notice, reading.layout, true);
            KK_TRY(compared, before->second.has(told.record, told.identity));
        }
        all.push_back(arrivingIn(teller.agreement, record.notice, reading.layout, compared));
    }
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

Done bookAll(Booker &booker,
             const std::vector<Arriving> &all,
             ImportReport &report,
             std::map<qint64, RepeatedFrom> &repeats)
{
    for (const Arriving &each : all) {
        KK_TRY(const Booked booked, booker.book(each));
        report.tasks += booked.task ? 1 : 0;
        switch (booked.how) {
        case Booked::How::Repeated:
            ++report.repeated;
            countRepeat(repeats, booked);
            break;
        case Booked::How::Held: ++report.held; [[fallthrough]];
        case Booked::How::Fresh:
            ++report.fresh;
            countFresh(report, each.record);
            break;
        }
    }
    return done();
}

Result<ImportReport>
bookFile(Session &session, const Stamp &stamp, const FileReading &reading, ImportReport report)
{
    KK_TRY(const Agreements agreements, agreementsOf(session, reading, report.fileName));
    KK_TRY(const ImportId import, nextImportId(session));
    KK_TRY(const std::vector<Arriving> all, arrivals(session, reading, agreements));
    ReceiptSheet sheet(session, stamp);
    KK_CHECK(readSheet(sheet, agreements, all));
    Booker booker(session, sheet, stamp, import);
    std::map<qint64, RepeatedFrom> repeats;
    KK_CHECK(bookAll(booker, all, report, repeats));
    KK_CHECK(sheet.write());
    for (auto &[id, repeat] : repeats) {
        KK_TRY(repeat.fileName, importFileName(session, repeat.import));
        report.repeatedFrom.push_back(repeat);
    }
    KK_CHECK(insertImport(session,
                          import,
                          NewImport{report.fileName,
                                    reading.layout,
                                    reading.sha256,
                                    report.records,
                                    report.fresh,
                                    report.repeated,
                                    reading.dataRows - report.records},
                          stamp));
    report.import = import;
    return report;
}

ImportReport reportOf(const FileReading &reading, const QString &fileName)
{
    ImportReport report;
    report.fileName = fileName;
    report.layout = reading.layout;
    report.records = int(reading.records.size());
    report.otherRows = reading.otherRows;
    report.problems = reading.problems;
    return report;
}

ImportReport refusal(ImportReport report, Error error)
{
    report.refused = std::move(error);
    return report;
}

// A dry run books like a real one and leaves by this error, so that nothing stays.
constexpr ErrorCode dryRunLeaves = ErrorCode::Cancelled;

// The answer to a direct debit is no list of notices: it is read against its request.
Result<ImportReport> importAnswer(Session &session,
                                  const Stamp &stamp,
                                  const NoticeFile &file,
                                  const ImportOptions &options,
                                  std::optional<ImportReport> &left)
{
    KK_TRY(ImportReport report, bookDebitAnswer(session, stamp, file, options.debitBatch));
    if (!options.dryRun && !report.refused)
        return report;
    report.import.reset();
    left = std::move(report);
    return failure(dryRunLeaves, Fault::Interrupted);
}

} // namespace

Later<ImportReport> ImportService::import(const Actor &actor,
                                          const NoticeFile &file,
                                          const ImportOptions &options) const
{
    const Clock &clock = m_context.clock;
    const auto dry = std::make_shared<std::optional<ImportReport>>();
    auto booked = m_context.write(
        actor,
        Permission::ImportFiles,
        "import",
        [file, options, dry, today = clock.today()](Session &session,
                                                    const Stamp &stamp) -> Result<ImportReport> {
            if (isDebitFile(file.bytes))
                return importAnswer(session, stamp, file, options, *dry);
            KK_TRY(
                const FileReading reading,
                readNotices(session,
                            file.bytes,
                            file.name,
                            {today, options.columnMap, options.encoding, options.payEasySecret}));
            ImportReport report = reportOf(reading, file.name);
            if (reading.hasRefusedRows() && !options.keepGood) {
                *dry =
                    refusal(report,
                            Error{ErrorCode::Invalid,
                                  Fault::FileHasBadRows,
                                  {file.name, QString::number(reading.dataRows - report.records)},
                                  {}});
                return failure(dryRunLeaves, Fault::Interrupted);
            }
            KK_TRY(report, bookFile(session, stamp, reading, std::move(report)));
            if (!options.dryRun)
                return report;
            report.import.reset();
            *dry = std::move(report);
            return failure(dryRunLeaves, Fault::Interrupted);
        });
    return booked.then(
        [dry, name = file.name](Result<ImportReport> result) -> Result<ImportReport> {
            if (!result && *dry)
                return **dry;
            return result;
        });
}

Later<ImportReport> ImportService::importDebitAnswer(const Actor &actor,
                                                     const NoticeFile &file,
                                                     const ImportOptions &options) const
{
    if (isDebitFile(file.bytes))
        return import(actor, file, options);
    return at<ImportReport>(failure(
        ErrorCode::Invalid, Fault::ResultWithoutRequest, {file.name, QStringLiteral("zengin-91")}));
}

Later<std::vector<ImportRow>> ImportService::list(const Actor &actor, int limit) const
{
    return m_context.read(actor, [limit](Session &session) { return listImports(session, limit); });
}

} // namespace keshikomi
