// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace keshikomi {

// Settings of the house, kept in the books: JSON texts by name, some of them dated. An invalid day
// is "always".
struct SettingEntry final
{
    QDate from;
    QByteArray json;
};
Result<std::vector<SettingEntry>> settingEntries(Session &session, const QString &name); // by day
// The value in force on a day, the newest `from` not after it.
Result<std::optional<QByteArray>> settingOn(Session &session, const QString &name, QDate day);
Done putSetting(Session &session, const QString &name, QDate from, const QByteArray &json);

} // namespace keshikomi
