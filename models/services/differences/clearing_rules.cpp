// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/clearing_rules.h"

#include "models/domain/try.h"
#include "models/storage/asking/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

const QString settingName = QStringLiteral("clearing_rules");

} // namespace

Result<ClearingRules> clearingRules(Session &session, QDate on)
{
    KK_TRY(const auto json, settingOn(session, settingName, on));
    const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    ClearingRules rules;
    rules.fee =
        feeRuleFromName(object.value(QLatin1String("fee")).toString()).value_or(FeeRule::Discount);
    rules.standingAlone = object.value(QLatin1String("standing_alone")).toBool();
    return rules;
}

Done putClearingRules(Session &session, const ClearingRules &rules, QDate from)
{
    const QJsonObject object{{QStringLiteral("fee"), feeRuleName(rules.fee)},
                             {QStringLiteral("standing_alone"), rules.standingAlone}};
    return putSetting(
        session, settingName, from, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace keshikomi
