// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/sql_error.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

enum class Kind { Rule, Full, ReadOnly, Damaged, Busy, Lost, Other };

// Primary result codes stand in the low byte of the extended ones.
Kind kindOfSqlite(int code)
{
    constexpr int check = 275;
    constexpr int primaryKey = 1555;
    constexpr int unique = 2067;
    constexpr int rowId = 2579;
    if (code == check || code == primaryKey || code == unique || code == rowId)
        return Kind::Rule;
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Kind::Busy;
    case 8: // READONLY
        return Kind::ReadOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Kind::Damaged;
    case 13: // FULL
        return Kind::Full;
    default: return Kind::Other;
    }
}

Kind kindOfPostgres(const QString &code)
{
    if (code == QLatin1String("23505") || code == QLatin1String("23514")
        || code == QLatin1String("23P01"))
        return Kind::Rule;
    if (code == QLatin1String("53100"))
        return Kind::Full;
    if (code == QLatin1String("25006"))
        return Kind::ReadOnly;
    if (code == QLatin1String("XX001") || code == QLatin1String("XX002"))
        return Kind::Damaged;
    if (isTransactionConflict(Dialect::Postgres, code))
        return Kind::Busy;
    return isConnectionLoss(Dialect::Postgres, code) ? Kind::Lost : Kind::Other;
}

QString firstWords(const QString &sql)
{
    return sql.simplified().section(QLatin1Char(' '), 0, 2);
}

QString firstLine(const QString &message)
{
    QString line = message.trimmed().section(QLatin1Char('\n'), 0, 0);
    if (line.startsWith(QLatin1String("ERROR:")))
        line = line.mid(6).trimmed();
    return line;
}

} // namespace

bool isTransactionConflict(Dialect dialect, const QString &code)
{
    static const std::array conflicts{
        QLatin1String("40001"), QLatin1String("40P01"), QLatin1String("55P03")};
    return dialect == Dialect::Postgres
        && std::find(conflicts.begin(), conflicts.end(), code) != conflicts.end();
}

bool isConnectionLoss(Dialect dialect, const QString &code)
{
    return dialect == Dialect::Postgres
        && (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")));
}

Error sqlFailure(Dialect dialect, const QString &code, const QString &message, const QString &sql)
{
    const Kind kind =
        dialect == Dialect::Sqlite ? kindOfSqlite(code.toInt()) : kindOfPostgres(code);
    const QString what = firstWords(sql);
    const QString reason = firstLine(message);
    const QString detail = QStringLiteral("[%1] %2 in: %3").arg(code, message.trimmed(), sql);
    switch (kind) {
    case Kind::Rule: return {ErrorCode::Conflict, Fault::ChangedMeanwhile, {reason}, detail};
    case Kind::Full:
        return {
            ErrorCode::Storage, Fault::StoreFailed, {what, QStringLiteral("disk full")}, detail};
    case Kind::ReadOnly:
        return {
            ErrorCode::Storage, Fault::StoreFailed, {what, QStringLiteral("read-only")}, detail};
    case Kind::Damaged: return {ErrorCode::Storage, Fault::StoreDamaged, {reason}, detail};
    case Kind::Busy: return {ErrorCode::Storage, Fault::StoreBusy, {}, detail};
    case Kind::Lost: return {ErrorCode::Storage, Fault::StoreUnreachable, {what, reason}, detail};
    case Kind::Other: break;
    }
    return {ErrorCode::Storage, Fault::StoreFailed, {what, reason}, detail};
}

} // namespace keshikomi
