// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/other_readings.h"

#include "models/domain/try.h"
#include "models/storage/receipts/two_layouts.h"

#include <algorithm>

namespace keshikomi {

namespace {

struct ToldLine final
{
    NoticeRecord record; // what its key is made of
    QByteArray identity;
    QString layout;
};

ToldLine lineOf(const Row &row)
{
    const auto kind = noticeKindFromName(row.text(3));
    if (!kind)
        qFatal("the books hold a notice kind this program does not know");
    ToldLine line{{}, row.bytes(1), row.text(2)};
    line.record.raw = row.bytes(0);
    line.record.kind = *kind;
    line.record.slipKey = row.text(4);
    line.record.reissue = int(row.integer(5));
    line.record.amount = row.yen(6);
    line.record.receivedOn = row.day(7);
    line.record.receivedAt = QTime::fromString(row.text(8), QStringLiteral("HH:mm"));
    return line;
}

bool tellsShop(const QString &layout)
{
    return layout == QLatin1String("agency-120") || layout == QLatin1String("agency-csv");
}

bool tellsNoShop(const QString &layout)
{
    return layout == QLatin1String("agency-120-shifted");
}

bool isSameReading(const QString &layout, const QString &as)
{
    return layout == as || (tellsShop(layout) && tellsShop(as));
}

bool isOtherReading(const QString &layout, const QString &than)
{
    if ((tellsShop(layout) && tellsNoShop(than)) || (tellsNoShop(layout) && tellsShop(than)))
        return true;
    return layout != than && layoutFamily(layout) == layoutFamily(than);
}

Result<bool> hasOtherReading(Session &session, const QString &layout)
{
    KK_TRY(const auto layouts,
           session.all("SELECT DISTINCT layout FROM import_file", {}, [](const Row &row) {
               return row.text(0);
           }));
    return std::any_of(layouts.begin(), layouts.end(), [&layout](const QString &each) {
        return isOtherReading(each, layout);
    });
}

} // namespace

QByteArray readingKey(const NoticeRecord &record)
{
    if (record.slipKey.isEmpty())
        return record.raw;
    const QStringList parts{noticeKindName(record.kind),
                            record.slipKey,
                            QString::number(record.reissue),
                            QString::number(record.amount.amount()),
                            record.receivedOn.toString(Qt::ISODate),
                            record.receivedAt.toString(QStringLiteral("HH:mm"))};
    return parts.join(QLatin1Char('\n')).toUtf8();
}

Result<IdentityOfReading> toldInOtherReading(
    Session &session, const Agreement &agreement, const QString &layout, QDate from, QDate to)
{
    IdentityOfReading told;
    KK_TRY(const bool may, hasOtherReading(session, layout));
    if (!may)
        return told;
    KK_TRY(const auto lines,
           session.all("SELECT r.raw, n.identity, f.layout, n.kind, n.slip_key, n.reissue, "
                       "n.amount, n.received_on, n.received_at FROM notice n "
                       "JOIN import_file f ON f.id = n.import "
                       "JOIN notice_raw r ON r.notice = n.id WHERE n.agreement = ? "
                       "AND n.received_on >= ? AND n.received_on <= ? AND r.raw IS NOT NULL AND "
                       "(EXISTS (SELECT 1 FROM payment_notice l WHERE l.notice = n.id AND NOT "
                       "EXISTS (SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
                       "OR EXISTS (SELECT 1 FROM held_notice h WHERE h.notice = n.id AND NOT "
                       "EXISTS (SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
                       "AND NOT EXISTS (SELECT 1 FROM held_compared c "
                       "WHERE c.held_notice = h.id))) "
                       "ORDER BY n.id",
                       {bind::of(agreement.id), bind::of(from), bind::of(to)},
                       lineOf));
    for (const ToldLine &each : lines) {
        if (isOtherReading(each.layout, layout))
            told.insert(readingKey(each.record), each.identity);
    }
    for (const ToldLine &each : lines) {
        if (isSameReading(each.layout, layout))
            told.remove(readingKey(each.record));
    }
    return told;
}

// By the payments of the days, which are looked up; notices are not.
Result<std::vector<BookedLine>>
bookedTableLines(Session &session, AgreementId agreement, QDate from, QDate to)
{
    return session.all("SELECT r.raw, n.identity, l.import FROM payment p "
                       "JOIN payment_notice l ON l.payment = p.id "
                       "JOIN notice n ON n.id = l.notice JOIN notice_raw r ON r.notice = n.id "
                       "JOIN import_file f ON f.id = n.import WHERE p.received_on >= ? "
                       "AND p.received_on <= ? AND p.agreement = ? AND f.layout LIKE 'map:%' "
                       "AND r.raw IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "ORDER BY l.import, n.id",
                       {bind::of(from), bind::of(to), bind::of(agreement)},
                       [](const Row &row) {
                           return BookedLine{row.bytes(0), row.bytes(1), row.id<ImportId>(2)};
                       });
}

} // namespace keshikomi
