// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/engine/row.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;

namespace keshikomi {

enum class Dialect { Sqlite, Postgres };

using Binds = QVariantList;

// How values travel: yen, ids and other whole numbers as 64-bit integers, days as 'YYYY-MM-DD',
// instants as UTC ISO text with milliseconds and 'Z', flags as 0/1, digests and raw bytes as bytes,
// nothing as NULL.
namespace bind {
inline QVariant of(Yen yen)
{
    return yen.amount();
}
template<typename Tag>
QVariant of(Id<Tag> id)
{
    return id.value();
}
QVariant of(QDate day); // invalid: NULL
QVariant of(const QDateTime &instant); // invalid: NULL
template<std::integral Whole>
QVariant of(Whole number) // a flag is 0 or 1
{
    return QVariant(static_cast<qint64>(number));
}
QVariant of(const QByteArray &bytes); // a null array is bound as no bytes
QVariant of(const QString &text); // a null string is bound as empty text
QVariant of(const char *) = delete; // would be bytes by accident
template<typename T>
QVariant of(const std::optional<T> &value)
{
    return value ? of(*value) : QVariant();
}
} // namespace bind

// One connection on its own thread. Statements are prepared once and kept by their text; SQL is
// written once for both engines with '?' places. Every failure is an Error{Storage | Conflict},
// never an exception: a broken UNIQUE or CHECK rule is Conflict(ChangedMeanwhile, rule), everything
// else of the engine Storage(StoreFailed, what, reason), StoreDamaged, StoreBusy or
// StoreUnreachable. After a failed statement the transaction cannot be committed any more, on both
// engines. The map functions of all() and one() must not use the session: a statement runs once at
// a time.
class Session final
{
public:
    // Takes the connection over: closes it and removes its name at the end.
    Session(QSqlDatabase database, Dialect dialect);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Dialect dialect() const { return m_dialect; }

    // Rows touched.
    Result<qint64> exec(const char *sql, const Binds &binds = {});
    // One row must be touched; none is Conflict(ChangedMeanwhile, what).
    Done execOne(const char *sql, const Binds &binds, const QString &what);
    // For INSERT … RETURNING id.
    Result<qint64> insert(const char *sql, const Binds &binds);
    // A single integer: COUNT, SUM, MAX; NULL gives 0.
    Result<qint64> number(const char *sql, const Binds &binds = {});

    template<typename Map>
    auto all(const char *sql, const Binds &binds, Map map)
        -> Result<std::vector<decltype(map(std::declval<const Row &>()))>>
    {
        std::vector<decltype(map(std::declval<const Row &>()))> rows;
        const Result<QSqlQuery *> query = run(sql, binds);
        if (!query)
            return tl::unexpected(query.error());
        Rows answer(**query, ownStatement(**query));
        while (answer.next())
            rows.push_back(map(answer.row()));
        if (const Done ended = finish(**query, answer.failed()); !ended)
            return tl::unexpected(ended.error());
        return rows;
    }
    // The first row, or nothing.
    template<typename Map>
    auto one(const char *sql, const Binds &binds, Map map)
        -> Result<std::optional<decltype(map(std::declval<const Row &>()))>>
    {
        using Value = decltype(map(std::declval<const Row &>()));
        std::optional<Value> found;
        const Result<QSqlQuery *> query = run(sql, binds);
        if (!query)
            return tl::unexpected(query.error());
        Rows answer(**query, ownStatement(**query));
        if (answer.next())
            found.emplace(map(answer.row()));
        if (const Done ended = finish(**query, answer.failed()); !ended)
            return tl::unexpected(ended.error());
        return found;
    }
    // Statements without places, one after another (migrations).
    Done script(const QString &sql);

private:
    friend class BulkInsert;
    friend class BulkUpdate;
    friend class Lane;
    friend class Store;
    friend class StoreSetup;
    using Opener = std::function<Result<QSqlDatabase>()>;

    Result<QSqlQuery *> run(const char *sql, const Binds &binds);
    Result<QSqlQuery *> prepared(const char *sql);
    // `failed`: SQLite's code of a step that failed past the driver; 0: ask the query.
    Done finish(QSqlQuery &query, int failed = 0);
    Done plain(const QString &sql);

    // Between begin() and commit() or rollback() the first failure is kept. When begin() itself
    // fails, every statement until the next begin() fails in the same way. A lost connection is
    // made anew.
    void forget();
    Done begin(bool writing);
    Done commit();
    void rollback();
    bool isLost() const;
    bool canTryAgain() const; // the failure was a conflict of transactions
    Done reconnect();
    Error note(const QSqlError &error, const QString &sql);
    Error note(const QString &code, const QString &message, const QString &sql);
    void *nativeHandle() const; // sqlite3 * or PGconn *
    // Null when the library behind the driver is another one than this program's: its structures
    // may differ.
    sqlite3 *ownSqlite();
    sqlite3_stmt *ownStatement(const QSqlQuery &query);
    bool isOwnLibrary();

    QSqlDatabase m_database;
    Dialect m_dialect;
    Opener m_opener;
    std::optional<Error> m_failure;
    QString m_failureCode;
    bool m_unusable = false;
    std::optional<bool> m_isOwnLibrary;
    std::unordered_map<std::string, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace keshikomi
