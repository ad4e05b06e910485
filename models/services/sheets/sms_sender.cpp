// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sms_sender.h"

#include "models/domain/try.h"
#include "models/storage/asking/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

QString settingName()
{
    return QStringLiteral("sms_sender");
}

} // namespace

Result<SmsSender> readSmsSender(Session &session)
{
    KK_TRY(const auto json, settingOn(session, settingName(), QDate(9999, 1, 1)));
    const QJsonObject object = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    return SmsSender{object.value(QStringLiteral("sender")).toString(),
                     object.value(QStringLiteral("host")).toString()};
}

Done writeSmsSender(Session &session, const SmsSender &sender)
{
    const QJsonObject object{{QStringLiteral("sender"), sender.sender},
                             {QStringLiteral("host"), sender.host}};
    return putSetting(
        session, settingName(), QDate(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace keshikomi
