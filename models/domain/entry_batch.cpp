// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry_batch.h"

#include <array>
#include <utility>

namespace keshikomi {

namespace {

tl::unexpected<Error> differs(const char *field, const QString &stated, const QString &counted)
{
    return failure(ErrorCode::Conflict,
                   Fault::BatchTotalsDiffer,
                   {QString::fromLatin1(field), stated, counted});
}

} // namespace

QString entryStateName(EntryState state)
{
    switch (state) {
    case EntryState::Draft: return QStringLiteral("draft");
    case EntryState::Booked: return QStringLiteral("booked");
    case EntryState::Undone: return QStringLiteral("undone");
    }
    Q_UNREACHABLE();
}

Yen EntryBatch::sum() const
{
    Yen sum;
    for (const EntryRow &row : rows)
        sum += row.amount;
    return sum;
}

Done EntryBatch::meets() const
{
    if (std::cmp_not_equal(rows.size(), count))
        return differs("count", QString::number(count), QString::number(rows.size()));
    if (sum() != total) {
        return differs("total", QString::number(total.amount()), QString::number(sum().amount()));
    }
    return done();
}

Result<QString> entryPictureKind(const EntryPicture &picture)
{
    const auto refused = [&picture](const QString &reason) {
        return failure(
            ErrorCode::Invalid, Fault::PictureUnusable, {picture.fileName, reason}, reason);
    };
    if (picture.bytes.size() > EntryPicture::mostBytes)
        return refused(QStringLiteral("> 10 MB"));
    static const std::array<std::pair<QByteArray, QString>, 3> kinds{
        {{QByteArrayLiteral("\xff\xd8\xff"), QStringLiteral("jpeg")},
         {QByteArrayLiteral("\x89PNG\r\n\x1a\n"), QStringLiteral("png")},
         {QByteArrayLiteral("%PDF-"), QStringLiteral("pdf")}}};
    for (const auto &[begin, kind] : kinds) {
        if (picture.bytes.startsWith(begin))
            return kind;
    }
    return refused(QStringLiteral("JPEG, PNG, PDF"));
}

} // namespace keshikomi
