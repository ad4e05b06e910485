// SPDX-License-Identifier: GPL-3.0-or-later
// Where fee plans are found. Apart from reading one, which needs no store.
#include "models/domain/try.h"
#include "models/services/settlement/fee_plan_json.h"
#include "models/storage/settlement/settlement_terms.h"

#include <QDir>
#include <QFile>

static void loadPlans()
{
    Q_INIT_RESOURCE(plans);
}

namespace keshikomi {

namespace {

QStringList ownPlanNames()
{
    loadPlans();
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/plans")).entryList({}, QDir::Files);
    for (const QString &file : files)
        names << file.left(file.lastIndexOf(QLatin1Char('.')));
    return names;
}

Result<FeePlan> ownPlan(const QString &name)
{
    QFile file(QStringLiteral(":/plans/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a fee plan of the program cannot be read");
    return feePlanFromJson(file.readAll(), name);
}

} // namespace

Result<std::vector<FeePlan>> feePlans(Session &session)
{
    KK_TRY(const auto stored, storedPlans(session));
    std::vector<FeePlan> plans;
    QStringList names;
    for (const StoredPlan &each : stored) {
        KK_TRY(FeePlan plan, feePlanFromJson(each.json, each.name));
        plans.push_back(std::move(plan));
        names << each.name;
    }
    const QStringList own = ownPlanNames();
    for (const QString &name : own) {
        if (names.contains(name))
            continue;
        KK_TRY(FeePlan plan, ownPlan(name));
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<FeePlan> feePlan(Session &session, const QString &name)
{
    KK_TRY(const auto stored, storedPlan(session, name));
    if (stored)
        return feePlanFromJson(stored->json, name);
    if (ownPlanNames().contains(name))
        return ownPlan(name);
    return failure(ErrorCode::NotFound, Fault::NoSuchFeePlan, {name});
}

} // namespace keshikomi
