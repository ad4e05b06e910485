// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/waiting_tellers.h"

#include "models/domain/try.h"
#include "models/storage/receipts/two_layouts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace keshikomi {

namespace {

// Of a receipt, as far as two files tell it alike: agreement, kind, day, yen, slip.
using Receipt = std::tuple<qint64, QString, QString, qint64, QString>;

struct Told final
{
    Receipt receipt;
    QString payer; // name key
    qint64 notice;
};

#define KK_RECEIPT "n.agreement, n.kind, n.received_on, n.amount, n.slip_key, n.payer_key, n.id"
#define KK_STANDS                                                                                  \
    "NOT EXISTS (SELECT 1 FROM import_undo u WHERE u.import = h.import) AND h.import <> ? "

Told toldIn(const Row &row, int at)
{
    return {{row.integer(at),
             row.text(at + 1),
             row.text(at + 2),
             row.integer(at + 3),
             row.text(at + 4)},
            row.text(at + 5),
            row.integer(at + 6)};
}

struct Holding final
{
    WaitingTeller teller;
    Told told;
    bool isCompared;
    QString layout, books; // of its file; that the agreement names, or empty

    // What another layout books stays compared.
    bool mayBook() const
    {
        return !isCompared || books.isEmpty() || layoutFamily(books) == layoutFamily(layout);
    }
};

// Import, file, digest, compared, layouts, KK_RECEIPT
Holding holdingOf(const Row &row)
{
    return {{row.id<ImportId>(0), row.text(1), row.bytes(2), 0},
            toldIn(row, 6),
            row.flag(3),
            row.text(4),
            row.text(5)};
}

Result<std::vector<Told>> bookedBy(Session &session, ImportId import)
{
    return session.all("SELECT " KK_RECEIPT
                       " FROM payment_notice l JOIN notice n ON n.id = l.notice "
                       "WHERE l.import = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)",
                       {bind::of(import)},
                       [](const Row &row) { return toldIn(row, 0); });
}

// Held today: compared where nothing names what books, or asked about.
Result<std::vector<Holding>> waitingNow(Session &session, ImportId undone)
{
    return session.all(
        "SELECT h.import, i.file_name, i.sha256, "
        "CASE WHEN c.held_notice IS NULL THEN 0 ELSE 1 END, i.layout, a.layout, " KK_RECEIPT
        " FROM held_notice h "
        "JOIN notice n ON n.id = h.notice JOIN agreement a ON a.id = n.agreement "
        "JOIN import_file i ON i.id = h.import "
        "LEFT JOIN held_compared c ON c.held_notice = h.id WHERE " KK_STANDS
        "AND NOT EXISTS (SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
        "AND ((c.held_notice IS NOT NULL AND a.booking_source = 'file') "
        "OR EXISTS (SELECT 1 FROM task t WHERE t.notice = n.id AND t.kind = 'told-by-two-files'))",
        {bind::of(undone)},
        holdingOf);
}

// Asked about by another import, and booked by this one as the answer.
Result<std::vector<Holding>> answeredBy(Session &session, ImportId undone)
{
    return session.all(
        "SELECT DISTINCT h.import, i.file_name, i.sha256, 0, '', '', " KK_RECEIPT
        " FROM payment_notice l JOIN notice n ON n.id = l.notice "
        "JOIN held_notice h ON h.notice = n.id JOIN import_file i ON i.id = h.import "
        "JOIN task t ON t.notice = n.id WHERE l.import = ? AND " KK_STANDS
        "AND t.kind IN ('told-by-two-files', 'no-transfer') AND NOT EXISTS "
        "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)",
        {bind::of(undone), bind::of(undone)},
        holdingOf);
}

// Which lines would come back, each once a file.
class Tellers final
{
public:
    void add(const Holding &holding)
    {
        if (!m_lines.insert({holding.teller.sha256, holding.told.notice}).second)
            return;
        auto &teller = m_tellers[holding.teller.sha256];
        if (!teller || teller->import < holding.teller.import) { // its newest import
            const int lines = teller ? teller->lines : 0;
            teller = holding.teller;
            teller->lines = lines;
        }
        ++teller->lines;
    }

    std::vector<WaitingTeller> all() const
    {
        std::vector<WaitingTeller> tellers;
        for (const auto &[sha256, teller] : m_tellers)
            tellers.push_back(*teller);
        return tellers;
    }

private:
    std::map<QByteArray, std::optional<WaitingTeller>> m_tellers;
    std::set<std::pair<QByteArray, qint64>> m_lines;
};

} // namespace

Result<std::vector<WaitingTeller>> waitingTellers(Session &session, ImportId undone)
{
    KK_TRY(const auto booked, bookedBy(session, undone));
    KK_TRY(const auto waiting, waitingNow(session, undone));
    KK_TRY(const auto answered, answeredBy(session, undone));
    std::multimap<Receipt, QString> payers;
    for (const Told &each : booked)
        payers.emplace(each.receipt, each.payer);
    Tellers tellers;
    for (const Holding &each : waiting) {
        const auto [first, last] = payers.equal_range(each.told.receipt);
        const bool isAlike = std::any_of(first, last, [&each](const auto &other) {
            return !each.isCompared || other.second == each.told.payer;
        });
        if (isAlike && each.mayBook())
            tellers.add(each);
    }
    for (const Holding &each : answered)
        tellers.add(each);
    return tellers.all();
}

Done askNoTransfersAgain(Session &session, ImportId undone, const Stamp &stamp)
{
    struct Left final
    {
        qint64 task; // the last one about it
        Told told;
    };
    KK_TRY(const auto left,
           session.all("SELECT t.id, " KK_RECEIPT " FROM task t JOIN notice n ON n.id = t.notice "
                       "JOIN held_notice h ON h.notice = n.id WHERE t.kind = 'no-transfer' "
                       "AND " KK_STANDS "AND NOT EXISTS "
                       "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
                       "AND NOT EXISTS (SELECT 1 FROM task o WHERE o.notice = n.id AND o.id > t.id "
                       "AND o.kind = t.kind) AND EXISTS "
                       "(SELECT 1 FROM task_end x WHERE x.task = t.id)",
                       {bind::of(undone)},
                       [](const Row &row) {
                           return Left{row.integer(0), toldIn(row, 1)};
                       }));
    if (left.empty()) // the usual store
        return done();
    KK_TRY(const auto booked, bookedBy(session, undone));
    for (const Left &each : left) {
        const bool isAlike = std::any_of(booked.begin(), booked.end(), [&each](const Told &other) {
            return other.receipt == each.told.receipt && other.payer == each.told.payer;
        });
        if (isAlike)
            KK_CHECK(
                session.exec("INSERT INTO task (kind, args, notice, payment, bill, operation) "
                             "SELECT t.kind, t.args, t.notice, t.payment, t.bill, CAST(? AS TEXT) "
                             "FROM task t WHERE t.id = ?",
                             {bind::of(stamp.operation), each.task}));
    }
    return done();
}

} // namespace keshikomi
