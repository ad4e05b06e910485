// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace keshikomi {

// postgresql://user:password@host:port/database?sslmode=verify-full&schema=name, taken apart. Parts
// are percent-encoded in the URL and plain here. `schema` is Keshikomi's own option; all others go
// to libpq (PostgreSQL 15 manual, 34.1.2).
struct PostgresTarget final
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString schema = QStringLiteral("keshikomi");
    QString options; // as QSqlDatabase::setConnectOptions wants them

    QString shown() const; // host:port/database

    // Invalid(StoreUnreachable, url without password, reason).
    static Result<PostgresTarget> parse(const QString &url);
};

// The URL with the password, wherever it stands, replaced.
QString withoutPassword(const QString &url);

} // namespace keshikomi
