// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/ledger.h"

#include "models/domain/try.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/posting_rows.h"

namespace keshikomi {

namespace {

// Lines are written before their posting, so the program gives the number. SQLite has one writer;
// on PostgreSQL a sequence keeps seats apart.
Result<qint64> nextPostingNumber(Session &session)
{
    return session.dialect() == Dialect::Sqlite
        ? session.number("SELECT COALESCE(MAX(id), 0) + 1 FROM posting")
        : session.number("SELECT nextval('posting_number')");
}

Done insertLines(Session &session, qint64 posting, const std::vector<PostingLine> &lines)
{
    int position = 0;
    for (const PostingLine &line : lines) {
        KK_CHECK(
            session.exec("INSERT INTO posting_line "
                         "(posting, position, account, bill, payment, agreement, tax_kind, amount) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         {posting,
                          ++position,
                          accountName(line.account),
                          bind::of(line.bill),
                          bind::of(line.payment),
                          bind::of(line.agreement),
                          line.taxKind ? taxKindName(*line.taxKind) : QStringLiteral(""),
                          bind::of(line.amount)}));
    }
    return done();
}

Done insertHead(Session &session, qint64 number, const PostingHead &head, const QByteArray &content)
{
    KK_CHECK(session.exec("INSERT INTO posting (id, uuid, kind, legal_entity, store, recorded_at, "
                          "effective_on, late_for, "
                          "reason, cause_kind, cause, reverses, operation, content) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {number,
                           head.uuid,
                           head.kind,
                           head.legalEntity,
                           head.store ? QVariant(*head.store) : QVariant(),
                           head.recordedAt,
                           head.effectiveOn,
                           head.lateFor.isEmpty() ? QVariant() : QVariant(head.lateFor),
                           bind::of(head.reason),
                           bind::of(head.causeKind),
                           head.cause,
                           head.reverses ? QVariant(*head.reverses) : QVariant(),
                           head.operation,
                           bind::of(content)}));
    return done();
}

PostingLine lineOf(const Row &row)
{
    const auto account = accountFromName(row.text(0));
    if (!account)
        qFatal("the books hold an account this program does not know");
    return PostingLine{*account,
                       row.yen(5),
                       row.optionalId<BillId>(1),
                       row.optionalId<PaymentId>(2),
                       row.optionalId<AgreementId>(3),
                       taxKindFromName(row.text(4))};
}

} // namespace

Result<QDate> dayOf(Session &session, const NewPosting &posting, const Stamp &stamp)
{
    KK_TRY(const BookLocks locks, locksFor(session, posting.legalEntity, posting.store, stamp));
    return postingDay(locks, posting.effectiveOn, posting.kind);
}

Result<PostingId> post(Session &session, const NewPosting &posting, const Stamp &stamp)
{
    KK_TRY(const QDate effectiveOn, dayOf(session, posting, stamp));
    KK_TRY(const qint64 number, nextPostingNumber(session));
    const PostingRows rows = postingRows(number, posting, effectiveOn, StampText(stamp));
    KK_CHECK(insertLines(session, number, rows.lines));
    KK_CHECK(insertHead(session, number, rows.head, rows.content));
    return PostingId(number);
}

Result<PostedLines> postedLines(Session &session, PostingId id)
{
    KK_TRY(const auto head,
           session.one(
               "SELECT legal_entity, store FROM posting WHERE id = ?",
               {bind::of(id)},
               [id](const Row &row) {
                   return PostedLines{id, row.id<LegalEntityId>(0), row.optionalId<StoreId>(1), {}};
               }));
    if (!head)
        qFatal("a posting that is referred to is not in the books");
    PostedLines found = *head;
    KK_TRY(
        found.lines,
        session.all("SELECT account, bill, payment, agreement, tax_kind, amount FROM posting_line "
                    "WHERE posting = ? ORDER BY position",
                    {bind::of(id)},
                    lineOf));
    return found;
}

namespace {

Result<PostingId> postMirror(Session &session,
                             PostingId original,
                             PostingKind kind,
                             const QString &reason,
                             const Stamp &stamp,
                             QDate on)
{
    KK_TRY(const PostedLines posted, postedLines(session, original));
    NewPosting mirror{kind,
                      posted.legalEntity,
                      posted.store,
                      on.isValid() ? on : stamp.today,
                      reason,
                      QStringLiteral("posting"),
                      original.value(),
                      original,
                      posted.lines};
    for (PostingLine &line : mirror.lines)
        line.amount = -line.amount;
    return post(session, mirror, stamp);
}

} // namespace

Result<PostingId> reversePosting(Session &session,
                                 PostingId original,
                                 PostingKind kind,
                                 const QString &reason,
                                 const Stamp &stamp,
                                 QDate on)
{
    KK_TRY(const PostingId mirror, postMirror(session, original, kind, reason, stamp, on));
    KK_TRY(const auto other, otherSide(session, original));
    if (!other)
        return mirror;
    KK_TRY(const PostingId theirs, postMirror(session, *other, kind, reason, stamp, on));
    KK_CHECK(linkSides(session, mirror, theirs));
    return mirror;
}

} // namespace keshikomi
