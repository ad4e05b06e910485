// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/match_rules.h"

#include "models/domain/try.h"
#include "models/storage/asking/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

constexpr QLatin1String passesName("match_passes");

} // namespace

Result<MatchRules> matchRules(Session &session)
{
    MatchRules rules;
    KK_TRY(const auto entries, settingEntries(session, passesName));
    if (entries.empty())
        return rules;
    QStringList names;
    for (const QJsonValue name : QJsonDocument::fromJson(entries.back().json).array())
        names << name.toString();
    KK_TRY(rules.passes, readPasses(names));
    return rules;
}

Done writePasses(Session &session, const PassOrder &passes)
{
    const QJsonArray names = QJsonArray::fromStringList(passNames(passes));
    return putSetting(
        session, passesName, QDate(), QJsonDocument(names).toJson(QJsonDocument::Compact));
}

} // namespace keshikomi
