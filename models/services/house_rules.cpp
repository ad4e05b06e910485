// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/house_rules.h"

#include "models/domain/try.h"
#include "models/storage/asking/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr QLatin1String stampName("stamp_rules");
constexpr QLatin1String limitsName("konbini_limits");

Result<qint64> wholeOf(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    constexpr qint64 none = -1;
    const qint64 number = value.toInteger(none);
    if (number >= 0)
        return number;
    return failure(
        ErrorCode::Invalid,
        Fault::FieldNotANumber,
        {member, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
}

template<typename Rule>
Rule usualOn(const Dated<Rule> &usual, QDate day)
{
    const Rule *rule = usual.on(day);
    return rule ? *rule : Rule();
}

} // namespace

QByteArray stampRuleJson(const StampRule &rule)
{
    QJsonArray tiers;
    for (const StampTier &tier : rule.tiers) {
        tiers.append(QJsonObject{{QStringLiteral("from"), tier.from.amount()},
                                 {QStringLiteral("duty"), tier.duty.amount()}});
    }
    return QJsonDocument(tiers).toJson(QJsonDocument::Compact);
}

Result<StampRule> stampRuleFromJson(const QByteArray &json)
{
    StampRule rule;
    for (const QJsonValue tier : QJsonDocument::fromJson(json).array()) {
        KK_TRY(const qint64 from, wholeOf(tier.toObject(), QStringLiteral("from")));
        KK_TRY(const qint64 duty, wholeOf(tier.toObject(), QStringLiteral("duty")));
        rule.tiers.push_back({Yen(from), Yen(duty)});
    }
    std::sort(rule.tiers.begin(), rule.tiers.end(), [](const StampTier &a, const StampTier &b) {
        return a.from < b.from;
    });
    if (rule.tiers.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {stampName});
    return rule;
}

QByteArray konbiniLimitsJson(const KonbiniLimits &limits)
{
    const QJsonObject object{{QStringLiteral("least"), limits.least.amount()},
                             {QStringLiteral("most"), limits.most.amount()},
                             {QStringLiteral("longest_due_days"), limits.longestDueDays}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<KonbiniLimits> konbiniLimitsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    KK_TRY(const qint64 least, wholeOf(object, QStringLiteral("least")));
    KK_TRY(const qint64 most, wholeOf(object, QStringLiteral("most")));
    KK_TRY(const qint64 days, wholeOf(object, QStringLiteral("longest_due_days")));
    return KonbiniLimits{Yen(least), Yen(most), int(days)};
}

Result<StampRule> stampRuleOn(Session &session, QDate day)
{
    KK_TRY(const auto json, settingOn(session, stampName, day));
    if (json)
        return stampRuleFromJson(*json);
    static const Dated<StampRule> lawful = lawfulStampRules();
    return usualOn(lawful, day);
}

Result<KonbiniLimits> konbiniLimitsOn(Session &session, QDate day)
{
    KK_TRY(const auto json, settingOn(session, limitsName, day));
    if (json)
        return konbiniLimitsFromJson(*json);
    static const Dated<KonbiniLimits> usual = usualKonbiniLimits();
    return usualOn(usual, day);
}

} // namespace keshikomi
