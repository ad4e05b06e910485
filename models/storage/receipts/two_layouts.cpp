// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/two_layouts.h"

#include "models/domain/inbox.h"
#include "models/domain/name_key.h"
#include "models/domain/sha256.h"
#include "models/domain/try.h"

#include <QSet>

#include <algorithm>

namespace keshikomi {

namespace {

// Equal as far as every layout of a bank tells it; equalTo() has the values.
#define KK_TOLD_BY_A_BANK                                                                          \
    "n.agreement = ? AND n.kind = ? AND n.received_on = ? AND n.amount = ? AND n.payer_key = ? "

Binds equalTo(const Agreement &agreement, const NoticeRecord &record)
{
    return {bind::of(agreement.id),
            noticeKindName(record.kind),
            bind::of(record.receivedOn),
            bind::of(record.amount),
            bind::of(nameKey(record.payerName))};
}

// Of any notice that is booked: all of an account are of one family, but for what a person let a
// statement book beside notices of transfers.
Result<std::optional<QString>> bookedLayout(Session &session, AgreementId agreement)
{
    return session.one("SELECT f.layout FROM notice n JOIN import_file f ON f.id = n.import "
                       "JOIN payment_notice l ON l.notice = n.id WHERE n.agreement = ? "
                       "AND f.layout <> ? "
                       "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e "
                       "WHERE e.payment_notice = l.id) "
                       "AND NOT EXISTS (SELECT 1 FROM task t "
                       "WHERE t.notice = n.id AND t.kind = 'no-transfer') LIMIT 1",
                       {bind::of(agreement), QLatin1String(entryLayout)},
                       [](const Row &row) { return row.text(0); });
}

enum class Whether { EverBooked, Stands };

// What layouts of other families booked of an account.
Result<bool> anyOfOtherLayouts(Session &session,
                               const Agreement &agreement,
                               const QString &layout,
                               Whether whether)
{
    if (agreement.channel != Channel::BankTransfer)
        return false;
    KK_TRY(auto layouts,
           session.all("SELECT DISTINCT layout FROM import_file", {}, [](const Row &row) {
               return row.text(0);
           }));
    std::erase_if(layouts, [&layout](const QString &each) {
        return layoutFamily(each) == layoutFamily(layout) || each == QLatin1String(entryLayout);
    });
    for (const QString &other : layouts) {
        KK_TRY(
            const qint64 booked,
            session.number(
                "SELECT COUNT(*) FROM (SELECT 1 FROM import_file f "
                "JOIN payment_notice l ON l.import = f.id JOIN notice n ON n.id = l.notice "
                "WHERE f.layout = ? AND n.agreement = ? AND (? = 1 OR NOT EXISTS "
                "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
                "AND NOT EXISTS "
                "(SELECT 1 FROM task t WHERE t.notice = n.id AND t.kind = 'no-transfer') "
                "LIMIT 1) one",
                {bind::of(other), bind::of(agreement.id), whether == Whether::EverBooked ? 1 : 0}));
        if (booked > 0)
            return true;
    }
    return false;
}

} // namespace

QString layoutFamily(const QString &layout)
{
    static const QString type01 = QStringLiteral("zengin-01");
    return layout.startsWith(type01) ? type01 : layout;
}

bool tellsOnlyTransfers(const QString &layout)
{
    return layoutFamily(layout) == QLatin1String("zengin-01")
        || layout == QLatin1String("camt-054");
}

QByteArray comparedIdentity(const QByteArray &identity, const QString &layout)
{
    const QByteArray text = identity + "file:" + layoutFamily(layout).toUtf8();
    return sha256(text);
}

Result<std::optional<QString>> bookingLayout(Session &session, const Agreement &agreement)
{
    if (!agreement.layout.isEmpty())
        return agreement.layout;
    return bookedLayout(session, agreement.id);
}

Result<bool> isOnlyCompared(Session &session, const Agreement &agreement, const QString &layout)
{
    if (agreement.channel != Channel::BankTransfer || layout == QLatin1String(entryLayout))
        return false; // what is typed in pairs with what a file tells
    KK_TRY(const auto books, bookingLayout(session, agreement));
    return books && layoutFamily(*books) != layoutFamily(layout);
}

Result<bool>
hasOtherLayoutBooked(Session &session, const Agreement &agreement, const QString &layout)
{
    return anyOfOtherLayouts(session, agreement, layout, Whether::EverBooked);
}

Result<bool>
hasOtherLayoutInBooks(Session &session, const Agreement &agreement, const QString &layout)
{
    return anyOfOtherLayouts(session, agreement, layout, Whether::Stands);
}

Result<EqualReceipts> equalReceipts(Session &session,
                                    const Agreement &agreement,
                                    const NoticeRecord &record,
                                    const QString &layout)
{
    struct Told final
    {
        QByteArray identity;
        QString layout;
        bool booked, held;
    };
    KK_TRY(const auto all,
           session.all("SELECT n.identity, f.layout, CASE WHEN EXISTS "
                       "(SELECT 1 FROM payment_notice l WHERE l.notice = n.id AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
                       "THEN 1 ELSE 0 END, CASE WHEN EXISTS "
                       "(SELECT 1 FROM held_notice h JOIN held_compared c ON c.held_notice = h.id "
                       "WHERE h.notice = n.id AND NOT EXISTS "
                       "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)) "
                       "THEN 1 ELSE 0 END FROM notice n JOIN import_file f ON f.id = n.import "
                       "AND f.layout <> ? WHERE " KK_TOLD_BY_A_BANK,
                       Binds{QLatin1String(entryLayout)} + equalTo(agreement, record),
                       [](const Row &row) {
                           return Told{row.bytes(0), row.text(1), row.flag(2), row.flag(3)};
                       }));
    EqualReceipts equal{0, {}};
    for (const Told &each : all) {
        const bool same = layoutFamily(each.layout) == layoutFamily(layout);
        equal.bookedElsewhere += !same && each.booked ? 1 : 0;
        if (same && each.held)
            equal.heldHere.push_back(each.identity);
    }
    return equal;
}

// A payment counts once, whoever told of it: a file of the layout that books, paper, or this layout
// itself before the setting was changed. A cancel of the layout that books may wait for its credit.
// What other layouts told and is only compared says nothing of this one.
Result<bool> isToldByOtherLayout(Session &session,
                                 const Agreement &agreement,
                                 const NoticeRecord &record,
                                 const QString &layout,
                                 std::optional<ImportId> going)
{
    struct Held final
    {
        std::optional<ImportId> import;
        QString layout;
        bool isCompared;
    };
    KK_TRY(const qint64 booked,
           session.number("SELECT COUNT(DISTINCT l.payment) FROM notice n "
                          "JOIN payment_notice l ON l.notice = n.id WHERE " KK_TOLD_BY_A_BANK
                          "AND NOT EXISTS "
                          "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)",
                          equalTo(agreement, record)));
    KK_TRY(const auto held,
           session.all("SELECT h.import, f.layout, c.held_notice FROM notice n "
                       "JOIN held_notice h ON h.notice = n.id "
                       "LEFT JOIN held_compared c ON c.held_notice = h.id "
                       "LEFT JOIN import_file f ON f.id = h.import WHERE " KK_TOLD_BY_A_BANK
                       "AND NOT EXISTS "
                       "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)",
                       equalTo(agreement, record),
                       [](const Row &row) {
                           return Held{row.optionalId<ImportId>(0), row.text(1), !row.isNull(2)};
                       }));
    const QString family = layoutFamily(layout);
    const auto waiting =
        std::count_if(held.begin(), held.end(), [](const Held &each) { return !each.isCompared; });
    const auto here = std::count_if(held.begin(), held.end(), [&](const Held &each) {
        return each.isCompared && (each.import == going || layoutFamily(each.layout) == family);
    });
    return here <= booked + waiting;
}

Done endLayoutTasks(Session &session,
                    const Agreement &agreement,
                    const NoticeRecord &record,
                    const QString &layout,
                    const Stamp &stamp)
{
    struct Open final
    {
        qint64 task;
        QString kind, layout;
    };
    KK_TRY(const auto open,
           session.all("SELECT t.id, t.kind, f.layout FROM task t JOIN notice n ON n.id = t.notice "
                       "LEFT JOIN import_file f ON f.id = n.import "
                       "WHERE t.kind IN (?, 'no-transfer') AND " KK_TOLD_BY_A_BANK
                       "AND NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id) "
                       "ORDER BY t.id",
                       Binds{QLatin1String(layoutsDiffer)} + equalTo(agreement, record),
                       [](const Row &row) {
                           return Open{row.integer(0), row.text(1), row.text(2)};
                       }));
    QSet<QString> ended; // families of layouts
    for (const Open &each : open) {
        const QString family = layoutFamily(each.layout);
        // One of equal entries that a person let it book says nothing of the others.
        const bool isOwn =
            each.kind != QLatin1String(layoutsDiffer) && family == layoutFamily(layout);
        if (isOwn || ended.contains(family))
            continue;
        ended.insert(family);
        KK_CHECK(session.exec("INSERT INTO task_end (task, operation) VALUES (?, ?)",
                              {each.task, bind::of(stamp.operation)}));
    }
    return done();
}

} // namespace keshikomi
