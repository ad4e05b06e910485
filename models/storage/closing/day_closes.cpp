// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/day_closes.h"

#include "models/domain/try.h"
#include "models/storage/books/locks.h"

namespace keshikomi {

namespace {

// The store a payment's money belongs to, as dayFigures() says; `p` is the payment, `h` the
// posting.
#define KK_STORE_OF_PAYMENT                                                                        \
    "COALESCE((SELECT b.store FROM slip_key k JOIN bill b ON b.id = k.bill "                       \
    "JOIN agreement a ON a.id = p.agreement WHERE p.slip_key <> '' "                               \
    "AND k.agency_code = SUBSTR(a.key, 1, 6) AND k.slip_key = p.slip_key), "                       \
    "(SELECT b.store FROM payment_request r JOIN bill b ON b.id = r.bill WHERE r.id = "            \
    "p.request), "                                                                                 \
    "(SELECT MIN(s.id) FROM store s WHERE s.legal_entity = h.legal_entity))"

Result<std::vector<ChannelTotal>>
channelTotals(Session &session, StoreId store, QDate since, QDate day)
{
    return session.all(
        "SELECT p.channel, SUM(CASE WHEN l.amount > 0 THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END), "
        "SUM(CASE WHEN l.amount < 0 THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN l.amount < 0 THEN -l.amount ELSE 0 END) "
        "FROM posting h JOIN posting_line l ON l.posting = h.id JOIN payment p ON p.id = l.payment "
        "WHERE h.effective_on >= ? AND h.effective_on <= ? "
        "AND l.account IN ('agency_clearing', 'bank', 'cash') AND " KK_STORE_OF_PAYMENT " = ? "
        "GROUP BY p.channel ORDER BY p.channel",
        {bind::of(since), bind::of(day), bind::of(store)},
        [](const Row &row) {
            return ChannelTotal{*channelFromName(row.text(0)),
                                row.integer(1),
                                row.yen(2),
                                row.integer(3),
                                row.yen(4)};
        });
}

// Receivables of the store's bills: issued less cancelled, and what was cleared of them.
Done sumBills(Session &session, DayClose &close, StoreId store)
{
    const auto sum = [&](const char *sql) {
        return session.number(sql, {bind::of(store), bind::of(close.since), bind::of(close.day)});
    };
    KK_TRY(const qint64 billed,
           sum("SELECT SUM(l.amount) FROM posting h JOIN posting_line l ON l.posting = h.id "
               "WHERE h.store = ? AND h.effective_on >= ? AND h.effective_on <= ? "
               "AND l.account = 'receivable' AND h.kind IN ('bill-issued', 'bill-cancelled', "
               "'invoice-rounded')"));
    KK_TRY(const qint64 cleared,
           sum("SELECT -SUM(l.amount) FROM posting h JOIN posting_line l ON l.posting = h.id "
               "WHERE h.store = ? AND h.effective_on >= ? AND h.effective_on <= ? "
               "AND l.account = 'receivable' AND h.kind IN ('allocated', 'allocation-undone', "
               "'difference-settled', 'difference-undone')"));
    close.billed = Yen(billed);
    close.cleared = Yen(cleared);
    return done();
}

Result<Yen> cashBooked(Session &session, StoreId store, QDate day)
{
    KK_TRY(const qint64 sum,
           session.number(
               "SELECT SUM(l.amount) FROM posting_line l JOIN posting h ON h.id = l.posting "
               "LEFT JOIN payment p ON p.id = l.payment "
               "WHERE l.account = 'cash' AND h.effective_on <= ? "
               "AND COALESCE(h.store, " KK_STORE_OF_PAYMENT ") = ?",
               {bind::of(day), bind::of(store)}));
    return Yen(sum);
}

#define KK_CLOSE_COLUMNS                                                                           \
    "SELECT c.id, c.store, e.name, s.name, c.since, c.day, c.billed, c.cleared, c.cash_booked, "   \
    "c.cash_float, c.cash_counted, c.seal_seq, c.seal_hash, o.actor, o.seat, o.recorded_at "       \
    "FROM day_close c JOIN store s ON s.id = c.store JOIN legal_entity e ON e.id = "               \
    "s.legal_entity "                                                                              \
    "JOIN operation o ON o.id = c.operation "

DayClose closeOf(const Row &row)
{
    DayClose close;
    close.number = row.integer(0);
    close.store = row.id<StoreId>(1);
    close.entityName = row.text(2);
    close.storeName = row.text(3);
    close.since = row.day(4);
    close.day = row.day(5);
    close.billed = row.yen(6);
    close.cleared = row.yen(7);
    close.cashBooked = row.yen(8);
    close.cashFloat = row.yen(9);
    if (!row.isNull(10))
        close.cashCounted = row.yen(10);
    close.sealSeq = row.integer(11);
    close.sealHash = row.bytes(12);
    close.actor = row.text(13);
    close.seat = row.text(14);
    close.at = row.instant(15);
    return close;
}

Done readTotals(Session &session, DayClose &close)
{
    KK_TRY(close.channels,
           session.all("SELECT channel, receipts, received, returns, returned FROM day_close_total "
                       "WHERE day_close = ? ORDER BY channel",
                       {bind::of(close.number)},
                       [](const Row &row) {
                           return ChannelTotal{*channelFromName(row.text(0)),
                                               row.integer(1),
                                               row.yen(2),
                                               row.integer(3),
                                               row.yen(4)};
                       }));
    return done();
}

} // namespace

Result<QDate> lastClosedDay(Session &session, StoreId store)
{
    KK_TRY(const auto day,
           session.one("SELECT MAX(day) FROM day_lock WHERE store = ?",
                       {bind::of(store)},
                       [](const Row &row) { return row.day(0); }));
    return day.value_or(QDate());
}

Result<QDate> firstPostedDay(Session &session, StoreId store)
{
    KK_TRY(const auto day,
           session.one("SELECT MIN(effective_on) FROM posting "
                       "WHERE legal_entity = (SELECT legal_entity FROM store WHERE id = ?)",
                       {bind::of(store)},
                       [](const Row &row) { return row.day(0); }));
    return day.value_or(QDate());
}

Result<DayClose> dayFigures(Session &session, StoreId store, QDate since, QDate day)
{
    DayClose close;
    close.store = store;
    close.since = since;
    close.day = day;
    KK_TRY(const auto names,
           session.one("SELECT e.name, s.name FROM store s "
                       "JOIN legal_entity e ON e.id = s.legal_entity WHERE s.id = ?",
                       {bind::of(store)},
                       [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    if (!names)
        return failure(ErrorCode::NotFound, Fault::FieldEmpty, {QStringLiteral("store")});
    close.entityName = names->first;
    close.storeName = names->second;
    KK_TRY(close.channels, channelTotals(session, store, since, day));
    KK_CHECK(sumBills(session, close, store));
    KK_TRY(close.cashBooked, cashBooked(session, store, day));
    return close;
}

Result<qint64> insertDayClose(Session &session, const DayClose &close, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO day_close (store, since, day, billed, cleared, cash_booked, "
                          "cash_float, cash_counted, seal_seq, seal_hash, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(*close.store),
                           bind::of(close.since),
                           bind::of(close.day),
                           bind::of(close.billed),
                           bind::of(close.cleared),
                           bind::of(close.cashBooked),
                           bind::of(close.cashFloat),
                           bind::of(close.cashCounted),
                           bind::of(close.sealSeq),
                           bind::of(close.sealHash),
                           bind::of(stamp.operation)}));
    for (const ChannelTotal &each : close.channels) {
        KK_CHECK(session.exec("INSERT INTO day_close_total (day_close, channel, receipts, "
                              "received, returns, returned) VALUES (?, ?, ?, ?, ?, ?)",
                              {id,
                               channelName(each.channel),
                               bind::of(each.receipts),
                               bind::of(each.received),
                               bind::of(each.returns),
                               bind::of(each.returned)}));
    }
    KK_CHECK(lockDay(session, *close.store, close.day, stamp));
    return id;
}

Result<std::optional<DayClose>> findDayClose(Session &session, StoreId store, QDate day)
{
    KK_TRY(auto close,
           session.one(KK_CLOSE_COLUMNS "WHERE c.store = ? AND c.day = ?",
                       {bind::of(store), bind::of(day)},
                       closeOf));
    if (close)
        KK_CHECK(readTotals(session, *close));
    return close;
}

Result<std::vector<DayClose>> dayCloses(Session &session, int most, std::optional<StoreId> store)
{
    const Binds binds = store ? Binds{bind::of(*store), bind::of(most)} : Binds{bind::of(most)};
    KK_TRY(auto closes,
           session.all(store ? KK_CLOSE_COLUMNS "WHERE c.store = ? ORDER BY c.day DESC LIMIT ?"
                             : KK_CLOSE_COLUMNS "ORDER BY c.day DESC, c.id DESC LIMIT ?",
                       binds,
                       closeOf));
    for (DayClose &close : closes)
        KK_CHECK(readTotals(session, close));
    return closes;
}

} // namespace keshikomi
