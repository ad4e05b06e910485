// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/column_map_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

QString encodingName(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Detect: return QStringLiteral("detect");
    case TableEncoding::Utf8: return QStringLiteral("utf-8");
    case TableEncoding::Cp932: return QStringLiteral("cp932");
    }
    Q_UNREACHABLE();
}

TableEncoding encodingOf(const QString &name)
{
    if (name == encodingName(TableEncoding::Utf8))
        return TableEncoding::Utf8;
    return name == encodingName(TableEncoding::Cp932) ? TableEncoding::Cp932
                                                      : TableEncoding::Detect;
}

} // namespace

QString columnMapJson(const ColumnMap &map)
{
    QJsonArray columns;
    for (const MappedColumn &column : map.columns)
        columns.append(QJsonObject{{QStringLiteral("header"), column.header},
                                   {QStringLiteral("role"), columnRoleName(column.role)}});
    const QJsonObject object{
        {QStringLiteral("agreement"), map.agreementKey},
        {QStringLiteral("channel"), channelName(map.channel)},
        {QStringLiteral("sheet"), map.sheet},
        {QStringLiteral("skip"), map.skipRows},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("minus_is_in"), map.sign == SignRule::MinusIsIn},
        {QStringLiteral("encoding"), encodingName(map.encoding)},
        {QStringLiteral("era_digits"), map.dates == DateForm::EraDigits},
        {QStringLiteral("totals"), QJsonArray::fromStringList(map.totalWords)},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ColumnMap>
columnMapFromJson(const QString &json, const QString &name, const QString &fingerprint)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto channel = channelFromName(object.value(QLatin1String("channel")).toString());
    if (!channel)
        return std::nullopt;
    ColumnMap map;
    map.name = name;
    map.fingerprint = fingerprint;
    map.channel = *channel;
    map.agreementKey = object.value(QLatin1String("agreement")).toString();
    map.sheet = object.value(QLatin1String("sheet")).toString();
    map.skipRows = object.value(QLatin1String("skip")).toInt();
    for (const QJsonValue &each : object.value(QLatin1String("columns")).toArray()) {
        const QJsonObject column = each.toObject();
        const auto role = columnRoleFromName(column.value(QLatin1String("role")).toString());
        if (!role)
            return std::nullopt;
        map.columns.push_back({column.value(QLatin1String("header")).toString(), *role});
    }
    if (object.value(QLatin1String("minus_is_in")).toBool())
        map.sign = SignRule::MinusIsIn;
    map.encoding = encodingOf(object.value(QLatin1String("encoding")).toString());
    if (object.value(QLatin1String("era_digits")).toBool())
        map.dates = DateForm::EraDigits;
    for (const QJsonValue &word : object.value(QLatin1String("totals")).toArray())
        map.totalWords.append(word.toString());
    return map;
}

} // namespace keshikomi
