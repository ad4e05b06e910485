// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/words.h"

#include "models/domain/inbox.h"
#include "models/domain/sheets/sheet_kind.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace keshikomi::pages {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

} // namespace

QString progressText(std::optional<BillProgress> progress)
{
    if (!progress)
        return Tr::tr("Not billed");
    switch (*progress) {
    case BillProgress::Draft: return Tr::tr("Draft");
    case BillProgress::Unpaid: return Tr::tr("Unpaid");
    case BillProgress::Overdue: return Tr::tr("Overdue");
    case BillProgress::Reserved: return Tr::tr("Provisional");
    case BillProgress::PartlyPaid: return Tr::tr("Partly paid");
    case BillProgress::Paid: return Tr::tr("Paid");
    case BillProgress::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

QString shortChannelText(Channel channel)
{
    return channel == Channel::KonbiniBarcode ? Tr::tr("Store slip") : channelText(channel);
}

QString bucketText(const AgingBucket &bucket)
{
    if (bucket.fromDays < 0)
        return Tr::tr("Not due");
    if (bucket.toDays < 0)
        return Tr::tr("Over %1 days").arg(bucket.fromDays - 1);
    return Tr::tr("%1–%2 days").arg(bucket.fromDays).arg(bucket.toDays);
}

namespace {

// What became of a difference; its kind stands in the note.
QString differenceText(const HistoryEntry &entry, const QString &yen)
{
    const auto kind = differenceKindFromName(entry.note);
    const QString what =
        QStringLiteral("%1 %2").arg(kind ? differenceKindText(*kind) : entry.note, yen);
    return entry.kind == QLatin1String("difference") ? what : Tr::tr("Undone: %1").arg(what);
}

// "#1 B-100001.pdf": the issue and where it went.
QString slipText(const HistoryEntry &entry)
{
    const QString issue = entry.note.section(QLatin1Char(' '), 0, 0).mid(1);
    //: a slip that was printed or saved: %1 number of the issue, %2 file or printer
    return Tr::tr("Slip, issue %1: %2").arg(issue, entry.note.section(QLatin1Char(' '), 1));
}

// "invoice B-100001.pdf": the kind and where it went.
QString sheetText(const HistoryEntry &entry)
{
    const auto sheet = sheetKindFromName(entry.note.section(QLatin1Char(' '), 0, 0));
    const QString where = entry.note.section(QLatin1Char(' '), 1);
    //: a sheet that was printed or saved: %1 its kind, %2 file or printer
    return sheet ? Tr::tr("%1: %2").arg(sheetKindText(*sheet), where) : entry.note;
}

} // namespace

QString happeningText(const HistoryEntry &entry)
{
    const QString yen = format::yen(entry.amount);
    const QString &kind = entry.kind;
    if (kind == QLatin1String("issued"))
        return Tr::tr("Issued %1").arg(yen);
    if (kind == QLatin1String("slip"))
        return Tr::tr("Slip %1").arg(yen);
    if (kind == QLatin1String("printed"))
        return slipText(entry);
    if (kind == QLatin1String("sheet"))
        return sheetText(entry);
    if (kind == QLatin1String("request"))
        return Tr::tr("Payment request %1").arg(yen);
    if (kind == QLatin1String("preliminary"))
        return Tr::tr("Provisional notice %1").arg(yen);
    if (kind.startsWith(QLatin1String("preliminary-")))
        return Tr::tr("Provisional notice ended %1").arg(yen);
    if (kind == QLatin1String("allocated"))
        return Tr::tr("Cleared %1").arg(yen);
    if (kind == QLatin1String("undone"))
        return Tr::tr("Clearing undone %1").arg(yen);
    if (kind.startsWith(QLatin1String("difference")))
        return differenceText(entry, yen);
    if (kind == QLatin1String("delivered"))
        return Tr::tr("Delivered");
    if (kind == QLatin1String("cancelled"))
        return Tr::tr("Cancelled %1").arg(yen);
    return kind;
}

QString whenText(const QDateTime &at, QDate today)
{
    const QDate day = at.toOffsetFromUtc(9 * 3600).date();
    const QString time = format::timeOfDay(at);
    return day == today ? time : QStringLiteral("%1 %2").arg(format::shortDate(day, today), time);
}

} // namespace keshikomi::pages
