// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/watch_settings.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestFolder = 1'024;
constexpr int mostFolders = 20;
constexpr int mostTimes = 48;
const QString timeForm = QStringLiteral("HH:mm");

QString settingOf(const Actor &actor)
{
    return QStringLiteral("watched_folders:") + actor.seat;
}

WatchPlan planFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WatchPlan plan;
    for (const QJsonValue folder : object.value(QStringLiteral("folders")).toArray())
        plan.folders << folder.toString();
    for (const QJsonValue time : object.value(QStringLiteral("times")).toArray())
        plan.times.push_back(QTime::fromString(time.toString(), timeForm));
    return plan;
}

QByteArray jsonOf(const WatchPlan &plan)
{
    QJsonArray times;
    for (const QTime time : plan.times)
        times.append(time.toString(timeForm));
    const QJsonObject object{{QStringLiteral("folders"), QJsonArray::fromStringList(plan.folders)},
                             {QStringLiteral("times"), times}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Done checkCount(const char *field, qsizetype count, int most)
{
    if (count <= most)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QString::fromLatin1(field),
                    QString::number(count),
                    QStringLiteral("0"),
                    QString::number(most)});
}

Done checkPlan(const WatchPlan &plan)
{
    KK_CHECK(checkCount("folders", plan.folders.size(), mostFolders));
    KK_CHECK(checkCount("times", qsizetype(plan.times.size()), mostTimes));
    for (const QString &folder : plan.folders) {
        KK_CHECK(checkText("folder", folder, longestFolder, Presence::Required));
        if (!QDir::isAbsolutePath(folder) || !QDir(folder).exists())
            return failure(ErrorCode::NotFound, Fault::WatchedFolderGone, {folder});
    }
    return done();
}

WatchPlan inOrder(WatchPlan plan)
{
    plan.folders.removeDuplicates();
    std::sort(plan.times.begin(), plan.times.end());
    plan.times.erase(std::unique(plan.times.begin(), plan.times.end()), plan.times.end());
    return plan;
}

} // namespace

Later<WatchPlan> WatchSettingService::plan(const Actor &actor) const
{
    return m_context.read(actor,
                          [name = settingOf(actor),
                           today = m_context.clock.today()](Session &session) -> Result<WatchPlan> {
                              KK_TRY(const auto json, settingOn(session, name, today));
                              return planFrom(json.value_or(QByteArray()));
                          });
}

Later<WatchPlan>
WatchSettingService::setPlan(const Actor &actor, const WatchPlan &plan, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.watch",
                        rehearsal,
                        [name = settingOf(actor), wished = inOrder(plan)](
                            Session &session, const Stamp &) -> Result<WatchPlan> {
                            KK_CHECK(checkPlan(wished));
                            KK_CHECK(putSetting(session, name, QDate(), jsonOf(wished)));
                            return wished;
                        });
}

} // namespace keshikomi
