// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/reference_proof.h"

#include "models/domain/try.h"

#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace keshikomi {

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();
// Up to here the engine numbers a row by the highest number and one; at the very end by chance.
constexpr qint64 mostCounted = most / 2;

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

std::optional<std::size_t> placeOf(const QByteArray &name, const std::vector<const char *> &columns)
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&name](const char *column) { return name == column; });
    if (found == columns.end())
        return std::nullopt;
    return std::size_t(found - columns.begin());
}

// Statements that are prepared already are made anew by the engine when this changes.
void setAsking(sqlite3 *connection, bool on)
{
    int now = -1;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, &now);
    if (now != (on ? 1 : 0))
        qFatal("the engine does not say whether it looks at foreign keys");
}

} // namespace

ReferenceProof::ReferenceProof(Session &session, sqlite3 *connection, const QByteArray &table)
    : m_session(&session)
    , m_connection(connection)
    , m_table(table)
{
}

std::optional<ReferenceProof> ReferenceProof::forRows(Session &session,
                                                      sqlite3 *connection,
                                                      const QByteArray &table,
                                                      const std::vector<const char *> &columns)
{
    ReferenceProof proof(session, connection, table);
    const auto hasKeys = proof.readKeys(columns);
    const auto hasRange = proof.readRange(columns);
    if (!hasKeys || !*hasKeys || !hasRange || !*hasRange)
        return std::nullopt;
    for (const Key &key : proof.m_keys)
        proof.m_watched.push_back(key.column);
    if (proof.m_rangeColumn)
        proof.m_watched.push_back(*proof.m_rangeColumn);
    std::sort(proof.m_watched.begin(), proof.m_watched.end());
    proof.m_watched.erase(std::unique(proof.m_watched.begin(), proof.m_watched.end()),
                          proof.m_watched.end());
    return proof;
}

// A column that is not told takes its default, which the proof does not see: one of ours has none.
Result<bool> ReferenceProof::readKeys(const std::vector<const char *> &columns)
{
    bool areSingle = true;
    KK_TRY(m_keys,
           m_session->all("SELECT k.\"from\", k.\"table\", COALESCE(k.\"to\", ''), k.seq, "
                          "c.dflt_value, (SELECT COUNT(*) = 1 AND MAX(p.type = 'INTEGER' "
                          "AND p.name = k.\"to\") FROM pragma_table_info(k.\"table\") p "
                          "WHERE p.pk > 0) FROM pragma_foreign_key_list(?) k "
                          "JOIN pragma_table_info(?) c ON c.name = k.\"from\"",
                          {QString::fromUtf8(m_table), QString::fromUtf8(m_table)},
                          [&](const Row &row) {
                              areSingle = areSingle && row.integer(3) == 0 && !row.text(2).isEmpty()
                                  && row.isNull(4);
                              Key key{row.text(0).toUtf8(),
                                      row.text(1).toUtf8(),
                                      row.text(2).toUtf8(),
                                      columns.size()};
                              key.isToNumber = row.integer(5) == 1;
                              return key;
                          }));
    std::erase_if(m_keys, [&columns](Key &key) {
        const auto place = placeOf(key.from, columns);
        key.column = place.value_or(columns.size());
        return !place;
    });
    return areSingle && !m_keys.empty();
}

// Where the primary key is not told it must be the number of the row, which the engine counts.
Result<bool> ReferenceProof::readRange(const std::vector<const char *> &columns)
{
    KK_TRY(const auto primary,
           m_session->all(
               "SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
               {QString::fromUtf8(m_table)},
               [](const Row &row) { return std::pair(row.text(0).toUtf8(), row.text(1)); }));
    if (primary.empty() || primary.front().second != QLatin1String("INTEGER"))
        return false;
    m_rangeBy = primary.front().first;
    m_rangeColumn = placeOf(m_rangeBy, columns);
    return m_rangeColumn || primary.size() == 1;
}

bool ReferenceProof::rest()
{
    int waiting = 1, highest = 0;
    sqlite3_db_status(m_connection, SQLITE_DBSTATUS_DEFERRED_FKS, &waiting, &highest, 0);
    if (waiting != 0)
        return false;
    m_first = most;
    m_last = least;
    if (!m_rangeColumn) {
        const QByteArray sql = "SELECT MAX(" + quoted(m_rangeBy) + ") FROM " + quoted(m_table);
        const auto before = m_session->number(sql.constData());
        if (!before)
            return false;
        m_first = *before < mostCounted ? *before + 1 : least;
        m_last = most;
    }
    setAsking(m_connection, false);
    return true;
}

void ReferenceProof::wake()
{
    setAsking(m_connection, true);
}

template<typename Same>
void ReferenceProof::saw(std::size_t column, Key::Seen seen, Same same)
{
    for (Key &key : m_keys) {
        if (key.column != column || key.seen == Key::Seen::Several)
            continue;
        const bool isFirst = key.seen == Key::Seen::Nothing;
        if (!isFirst && (key.seen != seen || !same(key, false)))
            key.seen = Key::Seen::Several;
        else if (isFirst && same(key, true))
            key.seen = seen;
    }
}

void ReferenceProof::Key::sawWhole(qint64 number)
{
    lowest = wholes == 0 ? number : std::min(lowest, number);
    highest = wholes == 0 ? number : std::max(highest, number);
    ++wholes;
}

// The engine gives the number, or makes one of something else: any row may be the new one.
void ReferenceProof::openRange(std::size_t column)
{
    if (m_rangeColumn != column)
        return;
    m_first = least;
    m_last = most;
}

void ReferenceProof::sawOther(std::size_t column)
{
    for (Key &key : m_keys) {
        if (key.column == column)
            key.areWhole = false;
    }
}

void ReferenceProof::sawNothing(std::size_t column)
{
    openRange(column);
}

void ReferenceProof::sawBytes(std::size_t column)
{
    openRange(column);
    sawOther(column);
    saw(column, Key::Seen::Several, [](Key &, bool) { return true; });
}

void ReferenceProof::sawWhole(std::size_t column, qint64 number)
{
    if (m_rangeColumn == column) {
        m_first = std::min(m_first, number);
        m_last = std::max(m_last, number);
    }
    for (Key &key : m_keys) {
        if (key.column == column)
            key.sawWhole(number);
    }
    saw(column, Key::Seen::Whole, [number](Key &key, bool isFirst) {
        if (isFirst)
            key.whole = number;
        return key.whole == number;
    });
}

void ReferenceProof::sawText(std::size_t column, std::string_view utf8)
{
    openRange(column);
    sawOther(column);
    saw(column, Key::Seen::Text, [utf8](Key &key, bool isFirst) {
        if (isFirst)
            key.text = utf8;
        return key.text == utf8;
    });
}

// What all rows refer to alike is asked about once.
Result<bool> ReferenceProof::prove()
{
    std::vector<const Key *> several;
    for (const Key &key : m_keys) {
        if (key.seen == Key::Seen::Several) {
            KK_TRY(const bool isFull, isRangeFull(key));
            if (!isFull)
                several.push_back(&key);
        }
        if (key.seen != Key::Seen::Whole && key.seen != Key::Seen::Text)
            continue;
        KK_TRY(const bool there, isThere(key));
        if (!there)
            return false;
    }
    return several.empty() ? Result<bool>(true) : areAllThere(several);
}

Result<bool> ReferenceProof::isThere(const Key &key)
{
    const QByteArray sql =
        "SELECT EXISTS (SELECT 1 FROM " + quoted(key.parent) + " WHERE " + quoted(key.to) + " = ?)";
    const QVariant value = key.seen == Key::Seen::Whole
        ? bind::of(key.whole)
        : bind::of(QString::fromUtf8(key.text.data(), qsizetype(key.text.size())));
    KK_TRY(const qint64 there, m_session->number(sql.constData(), {value}));
    return there != 0;
}

// Rows written together refer to rows that follow each other: if none is missing between the lowest
// and the highest of them, all are there, and counting them is less than a look for each. Not so
// where far more lie between them than were named.
Result<bool> ReferenceProof::isRangeFull(const Key &key)
{
    const quint64 rows = quint64(key.highest) - quint64(key.lowest) + 1; // 0: all there can be
    if (!key.isToNumber || !key.areWhole || rows == 0 || rows / 2 > key.wholes)
        return false;
    const QByteArray to = quoted(key.to);
    const QByteArray sql =
        "SELECT COUNT(*) FROM " + quoted(key.parent) + " WHERE " + to + " BETWEEN ? AND ?";
    KK_TRY(const qint64 there, m_session->number(sql.constData(), {key.lowest, key.highest}));
    return quint64(there) == rows;
}

Result<bool> ReferenceProof::areAllThere(const std::vector<const Key *> &keys)
{
    QByteArray joins, lost;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QByteArray parent = 'p' + QByteArray::number(qulonglong(i)) + '.';
        const QByteArray to = parent + quoted(keys[i]->to);
        const QByteArray from = "c." + quoted(keys[i]->from);
        joins += " LEFT JOIN " + quoted(keys[i]->parent) + ' ' + parent.chopped(1) + " ON " + to
            + " = " + from;
        lost += (i == 0 ? "(" : " OR (") + from + " IS NOT NULL AND " + to + " IS NULL)";
    }
    const QByteArray sql = "SELECT EXISTS (SELECT 1 FROM " + quoted(m_table) + " c" + joins
        + " WHERE c." + quoted(m_rangeBy) + " BETWEEN ? AND ? AND (" + lost + "))";
    KK_TRY(const qint64 isAnyLost, m_session->number(sql.constData(), {m_first, m_last}));
    return isAnyLost == 0;
}

} // namespace keshikomi
