// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/column_maps.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

StoredColumnMap mapOf(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2)};
}

} // namespace

Done putColumnMap(Session &session, const StoredColumnMap &map, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO column_map (name, fingerprint, content, operation) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, "
        "content = excluded.content, operation = excluded.operation",
        {bind::of(map.name),
         bind::of(map.fingerprint),
         bind::of(map.content),
         bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<StoredColumnMap>> columnMaps(Session &session)
{
    return session.all(
        "SELECT name, fingerprint, content FROM column_map ORDER BY name", {}, mapOf);
}

Result<std::optional<StoredColumnMap>> columnMap(Session &session, const QString &name)
{
    return session.one("SELECT name, fingerprint, content FROM column_map WHERE name = ?",
                       {bind::of(name)},
                       mapOf);
}

Done removeColumnMap(Session &session, const QString &name)
{
    KK_CHECK(session.exec("DELETE FROM column_map WHERE name = ?", {bind::of(name)}));
    return done();
}

} // namespace keshikomi
