// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/posting_rows.h"

#include "models/domain/iso_day.h"
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
    head.effectiveOn = isoDay(effectiveOn);
    if (effectiveOn != posting.effectiveOn)
        head.lateFor = isoDay(posting.effectiveOn);
    head.reason = posting.reason;
    head.causeKind = posting.causeKind;
    head.cause = posting.cause;
    if (posting.reverses)
        head.reverses = posting.reverses->value();
    head.operation = stamp.operation;
    return head;
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

void trimLines(NewPosting &posting)
{
    std::erase_if(posting.lines, [](const PostingLine &line) { return line.amount.isZero(); });
    stopIfUnbalanced(posting.lines);
}

// Who did it stands in the operation's row, but belongs to what is sealed.
PostingTop
postingTop(qint64 number, const NewPosting &posting, QDate effectiveOn, const StampText &stamp)
{
    PostingTop top{headOf(number, posting, effectiveOn, stamp), {}};
    top.head.operation = stamp.sealed;
    top.content = postingContent(top.head, posting.lines);
    top.head.operation = stamp.operation;
    return top;
}

PostingRows
postingRows(qint64 number, NewPosting posting, QDate effectiveOn, const StampText &stamp)
{
    trimLines(posting);
    PostingTop top = postingTop(number, posting, effectiveOn, stamp);
    return {number, std::move(top.head), std::move(posting.lines), std::move(top.content)};
}

} // namespace keshikomi
