// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/settings.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

QDate always()
{
    return QDate(1, 1, 1);
}

} // namespace

Result<std::vector<SettingEntry>> settingEntries(Session &session, const QString &name)
{
    return session.all("SELECT valid_from, value FROM setting WHERE name = ? ORDER BY valid_from",
                       {name},
                       [](const Row &row) {
                           return SettingEntry{row.day(0), row.text(1).toUtf8()};
                       });
}

Result<std::optional<QByteArray>> settingOn(Session &session, const QString &name, QDate day)
{
    return session.one("SELECT value FROM setting WHERE name = ? AND valid_from <= ? "
                       "ORDER BY valid_from DESC LIMIT 1",
                       {name, bind::of(day)},
                       [](const Row &row) { return row.text(0).toUtf8(); });
}

Done putSetting(Session &session, const QString &name, QDate from, const QByteArray &json)
{
    KK_CHECK(
        session.exec("INSERT INTO setting (name, valid_from, value) VALUES (?, ?, ?) "
                     "ON CONFLICT (name, valid_from) DO UPDATE SET value = excluded.value",
                     {name, bind::of(from.isValid() ? from : always()), QString::fromUtf8(json)}));
    return done();
}

} // namespace keshikomi
