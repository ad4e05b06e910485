// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/posting_rows.h"

#include "models/storage/engine/session.h"

namespace keshikomi {

namespace {

void stopIfUnbalanced(const std::vector<PostingLine> &lines)
{
    Yen sum;
    for (const PostingLine &line : lines)
        sum += line.amount;
    if (!sum.isZero() || lines.size() < 2)
        qFatal("a posting must have two lines or more that sum to zero");
}

PostingHead
headOf(qint64 number, const NewPosting &posting, QDate effectiveOn, const StampText &stamp)
{
    PostingHead head;
    head.uuid = stamp.operation + QLatin1Char('/') + QString::number(number);
    head.kind = postingKindName(posting.kind);
    head.legalEntity = posting.legalEntity.value();
    if (posting.store)
        head.store = posting.store->value();
    head.recordedAt = stamp.recordedAt;
    head.effectiveOn = effectiveOn.toString(Qt::ISODate);
    if (effectiveOn != posting.effectiveOn)
        head.lateFor = posting.effectiveOn.toString(Qt::ISODate);
    head.reason = posting.reason;
    head.causeKind = posting.causeKind;
    head.cause = posting.cause;
    if (posting.reverses)
        head.reverses = posting.reverses->value();
    head.operation = stamp.operation;
    return head;
}

// Who did it stands in the operation's row, but belongs to what is sealed.
QByteArray
sealedContent(PostingHead head, const std::vector<PostingLine> &lines, const StampText &stamp)
{
    head.operation = stamp.sealed;
    return postingContent(head, lines);
}

} // namespace

StampText::StampText(const Stamp &stamp)
    : operation(stamp.operation)
    , recordedAt(bind::of(stamp.at).toString())
    , sealed(QStringList{
          stamp.operation, stamp.actor.name, roleName(stamp.actor.role), stamp.actor.seat}
                 .join(QLatin1Char('|')))
{
}

PostingRows
postingRows(qint64 number, NewPosting posting, QDate effectiveOn, const StampText &stamp)
{
    std::erase_if(posting.lines, [](const PostingLine &line) { return line.amount.isZero(); });
    stopIfUnbalanced(posting.lines);
    PostingRows rows;
    rows.number = number;
    rows.head = headOf(number, posting, effectiveOn, stamp);
    rows.lines = std::move(posting.lines);
    rows.content = sealedContent(rows.head, rows.lines, stamp);
    return rows;
}

} // namespace keshikomi
