// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/inbox_lists.h"

#include "models/domain/try.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/debit/debit_arrivals.h"
#include "models/storage/receipts/imports.h"

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

const QString feedKey = QStringLiteral("backend:");

void addTotal(ArrivalRow &row, const QString &kindName, Yen amount)
{
    const auto kind = noticeKindFromName(kindName);
    if (!kind)
        return; // a file that told nothing
    switch (*kind) {
    case NoticeKind::Preliminary: row.preliminary += amount; return;
    case NoticeKind::Confirmed:
    case NoticeKind::Amended:
    case NoticeKind::Credit: row.confirmed += amount; return;
    case NoticeKind::PreliminaryCancelled:
    case NoticeKind::CreditCancelled: row.cancelled += amount; return;
    }
}

void addAgreement(ArrivalRow &row, const QString &name, const QString &channelText)
{
    if (!row.agreements.contains(name))
        row.agreements << name;
    const auto channel = channelFromName(channelText);
    if (channel
        && std::find(row.channels.begin(), row.channels.end(), *channel) == row.channels.end())
        row.channels.push_back(*channel);
}

ArrivalRow arrivalOf(const ImportRow &import)
{
    ArrivalRow row;
    row.key = import.id.value();
    row.kind = import.layout == QLatin1String(entryLayout) ? ArrivalKind::Entry : ArrivalKind::File;
    row.import = import.id;
    row.what = import.fileName;
    row.layout = import.layout;
    row.actor = import.actor;
    row.at = import.at;
    row.records = import.records;
    row.fresh = import.fresh;
    row.repeated = import.repeated;
    row.bad = import.bad;
    row.undone = import.undone;
    return row;
}

using ByImport = std::map<qint64, ArrivalRow *>;

struct Part final
{
    qint64 import;
    QString kind, agreement, channel;
    int again;
    Yen amount;
};

// What is told again was told before, in whatever form: it is counted and summed with the repeats.
Done addParts(Session &session, qint64 first, const ByImport &rows)
{
    KK_TRY(const auto parts,
           session.all("SELECT p.import, p.kind, a.name, a.channel, p.again, "
                       "p.amount - p.again_amount FROM import_part p "
                       "JOIN agreement a ON a.id = p.agreement WHERE p.import >= ? "
                       "ORDER BY p.import, p.agreement",
                       {first},
                       [](const Row &row) {
                           return Part{row.integer(0),
                                       row.text(1),
                                       row.text(2),
                                       row.text(3),
                                       int(row.integer(4)),
                                       row.yen(5)};
                       }));
    for (const Part &part : parts) {
        const auto found = rows.find(part.import);
        if (found == rows.end())
            continue;
        ArrivalRow &row = *found->second;
        addAgreement(row, part.agreement, part.channel);
        addTotal(row, part.kind, part.amount);
        row.fresh -= part.again;
        row.repeated += part.again;
    }
    return done();
}

Done addRepeats(Session &session, qint64 first, const ByImport &rows)
{
    using Repeat = std::pair<qint64, RepeatedFrom>;
    KK_TRY(const auto repeats,
           session.all("SELECT r.import, r.earlier, f.file_name, r.notices FROM import_repeat r "
                       "JOIN import_file f ON f.id = r.earlier WHERE r.import >= ? "
                       "ORDER BY r.import, r.earlier",
                       {first},
                       [](const Row &row) {
                           return Repeat(row.integer(0),
                                         {row.id<ImportId>(1), row.text(2), int(row.integer(3))});
                       }));
    for (const auto &[import, repeat] : repeats) {
        if (const auto found = rows.find(import); found != rows.end())
            found->second->repeatedFrom.push_back(repeat);
    }
    return done();
}

Done addDebits(Session &session, qint64 first, const ByImport &rows)
{
    KK_TRY(const auto answers, debitsTold(session, ImportId(first)));
    for (const DebitsTold &each : answers) {
        const auto found = rows.find(each.import.value());
        if (found == rows.end())
            continue;
        ArrivalRow &row = *found->second;
        addAgreement(row, each.agreement, channelName(Channel::DirectDebit));
        row.collected += each.collected;
        row.failed += each.failed;
        row.confirmed += each.amount;
    }
    return done();
}

struct HoldCount final
{
    qint64 import;
    int held, waiting;
    QString kind;
    Yen waitingAmount;
};

// Held by the import itself, not by a later one that told the same again.
Done addHolds(Session &session, qint64 first, const ByImport &rows)
{
    KK_TRY(
        const auto counts,
        session.all("SELECT h.import, COUNT(*), "
                    "SUM(CASE WHEN e.held_notice IS NULL THEN 1 ELSE 0 END), n.kind, "
                    "CAST(SUM(CASE WHEN e.held_notice IS NULL THEN n.amount ELSE 0 END) AS BIGINT) "
                    "FROM held_notice h JOIN notice n ON n.id = h.notice "
                    "LEFT JOIN held_notice_end e ON e.held_notice = h.id "
                    "WHERE h.import >= ? GROUP BY h.import, n.kind",
                    {first},
                    [](const Row &row) {
                        return HoldCount{row.integer(0),
                                         int(row.integer(1)),
                                         int(row.integer(2)),
                                         row.text(3),
                                         row.yen(4)};
                    }));
    for (const HoldCount &count : counts) {
        if (const auto found = rows.find(count.import); found != rows.end()) {
            ArrivalRow &row = *found->second;
            row.held += count.held;
            row.waiting += count.waiting;
            row.waitingAmount += count.waitingAmount;
            addTotal(row, count.kind, -count.waitingAmount);
        }
    }
    return done();
}

Result<std::vector<ArrivalRow>> listFiles(Session &session, int limit)
{
    KK_TRY(const auto imports, listImports(session, limit));
    std::vector<ArrivalRow> rows;
    rows.reserve(imports.size());
    for (const ImportRow &import : imports)
        rows.push_back(arrivalOf(import));
    if (rows.empty())
        return rows;
    ByImport byImport;
    for (ArrivalRow &row : rows)
        byImport.emplace(row.key, &row);
    const qint64 first = rows.back().key;
    KK_CHECK(addParts(session, first, byImport));
    KK_CHECK(addDebits(session, first, byImport));
    KK_CHECK(addRepeats(session, first, byImport));
    KK_CHECK(addHolds(session, first, byImport));
    return rows;
}

// A batch of events is one operation. Its key is made of the time and the chance in the number of
// the operation, so that the row is found again when the list is read anew.
ArrivalRow eventsOf(const Row &row, QString &operation)
{
    operation = row.text(0);
    ArrivalRow events;
    events.kind = ArrivalKind::Events;
    const QString digits = QString(operation).remove(QLatin1Char('-')).left(15);
    events.key = -std::max<qint64>(1, digits.toLongLong(nullptr, 16));
    events.at = row.instant(1);
    events.actor = row.text(2);
    events.what = row.text(3);
    events.records = int(row.integer(4));
    return events;
}

struct Told final
{
    QString kind;
    int notices;
    Yen amount;
    bool held, waiting;
};

Done addToldByFeed(Session &session, const QString &operation, ArrivalRow &row)
{
    KK_TRY(const auto told,
           session.all("SELECT n.kind, COUNT(*), CAST(SUM(n.amount) AS BIGINT), 0, 0 FROM notice n "
                       "WHERE n.id IN (SELECT l.notice FROM payment_notice l "
                       "WHERE l.import IS NULL AND l.operation = ?) GROUP BY n.kind "
                       "UNION ALL SELECT n.kind, 1, n.amount, 1, "
                       "CASE WHEN e.held_notice IS NULL THEN 1 ELSE 0 END FROM held_notice h "
                       "JOIN notice n ON n.id = h.notice "
                       "LEFT JOIN held_notice_end e ON e.held_notice = h.id "
                       "WHERE h.import IS NULL AND h.operation = ?",
                       {bind::of(operation), bind::of(operation)},
                       [](const Row &found) {
                           return Told{found.text(0),
                                       int(found.integer(1)),
                                       found.yen(2),
                                       found.flag(3),
                                       found.flag(4)};
                       }));
    for (const Told &each : told) {
        row.fresh += each.notices;
        row.held += each.held ? 1 : 0;
        row.waiting += each.waiting ? 1 : 0;
        addTotal(row, each.kind, each.amount);
    }
    return done();
}

Result<std::vector<ArrivalRow>> listEvents(Session &session, int limit)
{
    using Batch = std::pair<QString, ArrivalRow>;
    KK_TRY(const auto batches,
           session.all("SELECT o.id, o.recorded_at, o.actor, MIN(e.source), COUNT(*) "
                       "FROM feed_event e JOIN operation o ON o.id = e.operation "
                       "GROUP BY o.id, o.recorded_at, o.actor "
                       "ORDER BY o.recorded_at DESC, o.id DESC LIMIT ?",
                       {limit},
                       [](const Row &row) {
                           Batch batch;
                           batch.second = eventsOf(row, batch.first);
                           return batch;
                       }));
    std::vector<ArrivalRow> rows;
    for (auto [operation, row] : batches) {
        KK_CHECK(addToldByFeed(session, operation, row));
        KK_TRY(const auto agreement, findAgreement(session, feedKey + row.what));
        if (agreement)
            addAgreement(row, agreement->name, channelName(agreement->channel));
        rows.push_back(std::move(row));
    }
    return rows;
}

HeldBecause reasonOf(const QString &task, bool isCompared, bool isAnswered)
{
    if (isCompared)
        return HeldBecause::OtherSourceBooks;
    if (task == QLatin1String("told-by-two-files"))
        return isAnswered ? HeldBecause::PaidOnce : HeldBecause::ToldByTwoFiles;
    if (task == QLatin1String("no-transfer"))
        return isAnswered ? HeldBecause::NotItsOwn : HeldBecause::NoTransfer;
    if (task == QLatin1String("cancel-ambiguous"))
        return HeldBecause::SeveralPayments;
    if (task == QLatin1String("cancel-after-confirmed"))
        return HeldBecause::PaymentFinal;
    if (task == QLatin1String("cancel-after-money-went-on"))
        return HeldBecause::MoneyWentOn;
    return HeldBecause::NothingToCancel;
}

ArrivedLine lineOf(const Row &row)
{
    const auto kind = noticeKindFromName(row.text(3));
    if (!kind)
        qFatal("the books hold a notice kind this program does not know");
    ArrivedLine line{int(row.integer(1)),
                     row.bytes(2),
                     {},
                     *kind,
                     row.day(4),
                     row.yen(5),
                     row.text(6),
                     row.text(7),
                     LineFate::TakenOut,
                     std::nullopt,
                     row.optionalId<PaymentId>(8)};
    const bool linked = row.flag(9);
    if (row.flag(10)) {
        line.fate = LineFate::Held;
        line.heldBecause = reasonOf(row.text(11), row.flag(12), row.flag(13));
    } else if (linked)
        line.fate = LineFate::Booked;
    return line;
}

Result<std::optional<QDateTime>> lastEvent(Session &session, const QString &source)
{
    return session.one("SELECT o.recorded_at FROM feed_event e "
                       "JOIN operation o ON o.id = e.operation "
                       "WHERE e.source = ? ORDER BY e.seq DESC LIMIT 1",
                       {bind::of(source)},
                       [](const Row &row) { return row.instant(0); });
}

struct LastImport final
{
    ImportId import;
    QString file;
    QDateTime at;
};

// What a file told of an agreement, or of its direct debits, as long as its import stands.
#define KK_TOLD                                                                                    \
    "(SELECT p.import, p.newest_on FROM import_part p WHERE p.agreement = ? "                      \
    "UNION ALL SELECT w.import, b.collect_on FROM debit_answer w "                                 \
    "JOIN debit_batch b ON b.id = w.batch WHERE b.agreement = ?) t "                               \
    "WHERE NOT EXISTS (SELECT 1 FROM import_undo u WHERE u.import = t.import)"

Result<std::optional<LastImport>> lastImport(Session &session, AgreementId agreement)
{
    return session.one("SELECT i.id, i.file_name, o.recorded_at FROM import_file i "
                       "JOIN operation o ON o.id = i.operation "
                       "WHERE i.id = (SELECT MAX(t.import) FROM " KK_TOLD ")",
                       {bind::of(agreement), bind::of(agreement)},
                       [](const Row &row) {
                           return LastImport{row.id<ImportId>(0), row.text(1), row.instant(2)};
                       });
}

struct Since final
{
    QDate validFrom, newestOn;
};

Result<Since> sinceOf(Session &session, AgreementId agreement)
{
    KK_TRY(const auto found,
           session.one("SELECT a.valid_from, (SELECT MAX(t.newest_on) FROM " KK_TOLD ") "
                       "FROM agreement a WHERE a.id = ?",
                       {bind::of(agreement), bind::of(agreement), bind::of(agreement)},
                       [](const Row &row) {
                           return Since{row.day(0), row.day(1)};
                       }));
    return found.value_or(Since{});
}

#undef KK_TOLD

Result<std::vector<ArrivedLine>> bookedLines(Session &session, ImportId import, int limit)
{
    return session.all(
        "SELECT n.id, n.record, r.raw, n.kind, n.received_on, n.amount, n.slip_key, r.payer_name, "
        "(SELECT MAX(l.payment) FROM payment_notice l WHERE l.notice = n.id), "
        "CASE WHEN EXISTS (SELECT 1 FROM payment_notice l WHERE l.notice = n.id AND NOT EXISTS "
        "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) THEN 1 ELSE 0 END, "
        "CASE WHEN EXISTS (SELECT 1 FROM held_notice h WHERE h.notice = n.id AND NOT EXISTS "
        "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)) THEN 1 ELSE 0 END, t.kind, "
        "CASE WHEN EXISTS (SELECT 1 FROM held_notice h JOIN held_compared c ON c.held_notice = "
        "h.id "
        "WHERE h.notice = n.id AND NOT EXISTS "
        "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)) THEN 1 ELSE 0 END, "
        "CASE WHEN EXISTS (SELECT 1 FROM task o WHERE o.notice = n.id AND NOT EXISTS "
        "(SELECT 1 FROM task_end x WHERE x.task = o.id)) THEN 0 ELSE 1 END "
        "FROM notice n LEFT JOIN notice_raw r ON r.notice = n.id "
        "LEFT JOIN (SELECT notice, MIN(kind) AS kind FROM task WHERE notice IS NOT NULL "
        "AND kind <> 'cleared-money-taken-back' GROUP BY notice) t ON t.notice = n.id "
        "WHERE n.id IN (SELECT notice FROM payment_notice WHERE import = ? "
        "UNION SELECT notice FROM held_notice WHERE import = ?) "
        "ORDER BY n.record, n.id LIMIT ?",
        {bind::of(import), bind::of(import), limit},
        lineOf);
}

} // namespace

Result<std::vector<ArrivalRow>> listArrivals(Session &session, int limit)
{
    KK_TRY(auto rows, listFiles(session, limit));
    KK_TRY(auto events, listEvents(session, limit));
    std::move(events.begin(), events.end(), std::back_inserter(rows));
    std::sort(rows.begin(), rows.end(), [](const ArrivalRow &a, const ArrivalRow &b) {
        return std::pair(a.at, a.key) > std::pair(b.at, b.key);
    });
    if (rows.size() > std::size_t(limit))
        rows.resize(std::size_t(limit));
    return rows;
}

Result<std::vector<ArrivedLine>> linesOfImport(Session &session, ImportId import, int limit)
{
    KK_TRY(auto lines, bookedLines(session, import, limit));
    KK_TRY(const auto debits, debitsNotCollected(session, import, limit));
    if (debits.empty())
        return lines;
    lines.insert(lines.end(), debits.begin(), debits.end());
    std::stable_sort(lines.begin(), lines.end(), [](const ArrivedLine &a, const ArrivedLine &b) {
        return a.record < b.record;
    });
    lines.resize(std::min(lines.size(), std::size_t(limit)));
    return lines;
}

Result<std::vector<LastTold>> lastTold(Session &session)
{
    KK_TRY(const auto all, agreements(session));
    std::vector<LastTold> told;
    for (const Agreement &agreement : all) {
        KK_TRY(const Since since, sinceOf(session, agreement.id));
        LastTold last{agreement, since.validFrom, {}, {}, {}, since.newestOn};
        KK_TRY(const auto import, lastImport(session, agreement.id));
        if (import) {
            last.at = import->at;
            last.what = import->file;
            last.import = import->import;
        }
        if (agreement.key.startsWith(feedKey)) {
            const QString source = agreement.key.mid(feedKey.size());
            KK_TRY(const auto event, lastEvent(session, source));
            if (event && (!last.at.isValid() || *event > last.at)) {
                last.at = *event;
                last.what = source;
                last.import.reset();
            }
        }
        told.push_back(std::move(last));
    }
    return told;
}

} // namespace keshikomi
