// SPDX-License-Identifier: GPL-3.0-or-later
// What arrived: payments, the notices that speak of them, and what those came in.
#include "models/domain/try.h"
#include "models/storage/engine/key_list.h"
#include "models/storage/evidence/evidence.h"

namespace keshikomi {

namespace {

EvidenceRow rowOf(EvidenceGroup group, const Row &row)
{
    EvidenceRow made;
    made.group = group;
    made.number = row.integer(0);
    made.kind = row.text(1);
    made.day = row.day(2);
    if (!row.isNull(3))
        made.amount = row.yen(3);
    made.actor = row.text(4);
    made.seat = row.text(5);
    made.at = row.instant(6);
    return made;
}

void addFact(EvidenceRow &row, const char *name, const QString &value)
{
    if (!value.isEmpty())
        row.facts.push_back({QString::fromLatin1(name), value});
}

NoticeEvidence noticeOf(const Row &row)
{
    NoticeEvidence notice{rowOf(EvidenceGroup::Notice, row),
                          row.isNull(9) ? QByteArray() : row.bytes(9)};
    notice.row.ended = row.flag(7);
    addFact(notice.row, "payment", row.text(8));
    addFact(notice.row, "agreement", row.text(10));
    if (!row.isNull(11))
        addFact(notice.row, "file", QString::number(row.integer(11)));
    return notice;
}

EvidenceRow fileOf(const Row &row)
{
    EvidenceRow file = rowOf(EvidenceGroup::File, row);
    file.day = file.at.toOffsetFromUtc(9 * 3600).date(); // the books keep moments in UTC
    file.ended = row.flag(7);
    addFact(file, "file", row.text(8));
    addFact(file, "layout", row.text(9));
    addFact(file, "sha256", QString::fromLatin1(row.bytes(10).toHex()));
    return file;
}

} // namespace

Result<std::vector<EvidenceRow>> paymentEvidence(Session &session, const EvidenceScope &scope)
{
    return KeyList::wholes(scope.payments)
        .all(session,
             "SELECT p.id, p.state, p.received_on, p.amount, o.actor, o.seat, o.recorded_at, "
             "p.channel, a.key || ' ' || a.name, p.slip_key, COALESCE(m.open, 0) "
             "FROM {keys} k CROSS JOIN payment p JOIN agreement a ON a.id = p.agreement "
             "JOIN operation o ON o.id = p.operation "
             "LEFT JOIN open_payment m ON m.payment = p.id WHERE p.id = k.given ORDER BY p.id",
             {},
             [](const Row &row) {
                 EvidenceRow payment = rowOf(EvidenceGroup::Payment, row);
                 payment.ended = payment.kind == QLatin1String("reversed")
                     || payment.kind == QLatin1String("undone");
                 addFact(payment, "channel", row.text(7));
                 addFact(payment, "agreement", row.text(8));
                 addFact(payment, "slip_key", row.text(9));
                 addFact(payment, "open", QString::number(row.integer(10)));
                 return payment;
             });
}

Result<std::vector<NoticeEvidence>> noticeEvidence(Session &session, const EvidenceScope &scope)
{
    return KeyList::wholes(scope.payments)
        .all(
            session,
            "SELECT n.id, n.kind, n.received_on, n.amount, o.actor, o.seat, o.recorded_at, "
            "CASE WHEN e.payment_notice IS NULL THEN 0 ELSE 1 END, CAST(l.payment AS TEXT), r.raw, "
            "a.key || ' ' || a.name, n.import "
            "FROM {keys} k CROSS JOIN payment_notice l JOIN notice n ON n.id = l.notice "
            "JOIN agreement a ON a.id = n.agreement JOIN operation o ON o.id = l.operation "
            "LEFT JOIN payment_notice_end e ON e.payment_notice = l.id "
            "LEFT JOIN notice_raw r ON r.notice = n.id WHERE l.payment = k.given "
            "ORDER BY n.id, l.id",
            {},
            noticeOf);
}

Result<std::vector<EvidenceRow>> fileEvidence(Session &session,
                                              const EvidenceScope &scope,
                                              const std::vector<QByteArray> &eventDigests)
{
    KK_TRY(auto files,
           KeyList::wholes(scope.payments)
               .all(session,
                    "SELECT DISTINCT i.id, 'file', SUBSTR(o.recorded_at, 1, 10), NULL, o.actor, "
                    "o.seat, o.recorded_at, CASE WHEN u.import IS NULL THEN 0 ELSE 1 END, "
                    "i.file_name, i.layout, i.sha256 FROM {keys} k CROSS JOIN payment_notice l "
                    "JOIN notice n ON n.id = l.notice "
                    "JOIN import_file i ON i.id = COALESCE(l.import, n.import) "
                    "JOIN operation o ON o.id = i.operation "
                    "LEFT JOIN import_undo u ON u.import = i.id "
                    "WHERE l.payment = k.given ORDER BY i.id",
                    {},
                    fileOf));
    KK_TRY(auto events,
           KeyList::digests(eventDigests)
               .all(session,
                    "SELECT e.seq, 'feed', SUBSTR(o.recorded_at, 1, 10), NULL, o.actor, o.seat, "
                    "o.recorded_at, 0, e.source || ' ' || e.event_id, e.type, e.sha256 "
                    "FROM {keys} k CROSS JOIN feed_event e JOIN operation o ON o.id = e.operation "
                    "WHERE e.sha256 = k.given ORDER BY e.seq",
                    {},
                    fileOf));
    files.insert(files.end(), events.begin(), events.end());
    return files;
}

} // namespace keshikomi
