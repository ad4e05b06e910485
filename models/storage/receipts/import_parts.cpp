// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/import_parts.h"

#include "models/domain/try.h"
#include "models/storage/receipts/waiting_tellers.h"

#include <algorithm>

namespace keshikomi {

Done insertImportParts(Session &session, ImportId import, const ImportParts &parts)
{
    for (const auto &[of, part] : parts) {
        KK_CHECK(session.exec(
            "INSERT INTO import_part (import, agreement, kind, kept, again, repeated, amount, "
            "again_amount, newest_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {bind::of(import),
             bind::of(of.first),
             bind::of(of.second),
             part.kept,
             part.again,
             part.repeated,
             bind::of(part.amount),
             bind::of(part.againAmount),
             bind::of(part.newestOn)}));
    }
    return done();
}

Done insertImportRepeats(Session &session,
                         ImportId import,
                         const std::vector<RepeatedFrom> &repeats)
{
    for (const RepeatedFrom &each : repeats) {
        KK_CHECK(
            session.exec("INSERT INTO import_repeat (import, earlier, notices) VALUES (?, ?, ?)",
                         {bind::of(import), bind::of(each.import), each.notices}));
    }
    return done();
}

// Lines that joined a payment of paper or of another file by a notice of their own: it stays.
#define KK_HOLDS_BY_ITSELF                                                                         \
    "SELECT COUNT(*) FROM payment_notice own JOIN notice m ON m.id = own.notice "                  \
    "JOIN payment_notice first ON first.payment = own.payment "                                    \
    "JOIN notice n ON n.id = first.notice WHERE own.import = r.import "                            \
    "AND first.import = r.earlier AND n.id <> m.id AND n.kind = m.kind AND NOT EXISTS "            \
    "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = own.id)"

Result<std::vector<RepeatedFrom>> standingTellers(Session &session, ImportId import)
{
    std::map<QByteArray, RepeatedFrom> files; // a file is asked for once, by its newest import
    KK_TRY(
        const auto rows,
        session.all(
            "SELECT r.import, i.file_name, SUM(r.notices - (" KK_HOLDS_BY_ITSELF
            ")) AS lines, i.sha256 FROM import_repeat r "
            "JOIN import_file i ON i.id = r.import WHERE r.import <> ? AND r.earlier IN "
            "(SELECT o.import FROM payment_notice l JOIN payment_notice o ON o.notice = l.notice "
            "WHERE l.import = ? UNION "
            "SELECT o.import FROM held_notice h JOIN held_notice o ON o.notice = h.notice "
            "WHERE h.import = ?) "
            "AND NOT EXISTS (SELECT 1 FROM import_undo u WHERE u.import = r.import) "
            "GROUP BY r.import, i.file_name, i.sha256 ORDER BY r.import",
            {bind::of(import), bind::of(import), bind::of(import)},
            [](const Row &row) {
                return std::pair(
                    row.bytes(3),
                    RepeatedFrom{row.id<ImportId>(0), row.text(1), int(row.integer(2))});
            }));
    for (const auto &[sha256, teller] : rows) {
        if (teller.notices > 0)
            files.insert_or_assign(sha256, teller);
    }
    KK_TRY(const auto waiting, waitingTellers(session, import));
    for (const WaitingTeller &each : waiting) {
        RepeatedFrom &teller =
            files.try_emplace(each.sha256, RepeatedFrom{each.import, each.fileName, 0})
                .first->second;
        teller.import = std::max(teller.import, each.import);
        teller.notices = std::max(teller.notices, each.lines); // some may be the same lines
    }
    std::vector<RepeatedFrom> tellers;
    for (const auto &[sha256, teller] : files)
        tellers.push_back(teller);
    std::sort(tellers.begin(), tellers.end(), [](const RepeatedFrom &a, const RepeatedFrom &b) {
        return a.import < b.import;
    });
    return tellers;
}

Result<bool> hasLinesOut(Session &session, ImportId import)
{
    return session
        .one("SELECT l.id FROM payment_notice l WHERE l.import = ? AND NOT EXISTS "
             "(SELECT 1 FROM payment_notice o WHERE o.notice = l.notice AND NOT EXISTS "
             "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = o.id)) AND NOT EXISTS "
             "(SELECT 1 FROM held_notice h WHERE h.notice = l.notice AND NOT EXISTS "
             "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)) LIMIT 1",
             {bind::of(import)},
             [](const Row &row) { return row.integer(0); })
        .map([](const auto &found) { return found.has_value(); });
}

} // namespace keshikomi
