// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/workplace.h"

#include "models/domain/try.h"
#include "models/services/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace keshikomi {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/keshikomi");
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("user") : user;
}

} // namespace

QString Workplace::usualLocation()
{
    return dataFolder() + QStringLiteral("/store.keshikomi");
}

Workplace::Workplace(std::unique_ptr<Store> store, const Clock &clock, Actor actor)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_headsFile(dataFolder() + QStringLiteral("/heads/") + m_store->uuid())
{
}

Workplace::~Workplace() = default;

Result<std::unique_ptr<Workplace>> Workplace::create(const QString &location, const Clock &clock)
{
    KK_TRY(std::unique_ptr<Store> store, Store::create(StoreLocation::parse(location), clock));
    return settled(std::move(store), clock);
}

Result<std::unique_ptr<Workplace>> Workplace::open(const QString &location, const Clock &clock)
{
    KK_TRY(std::unique_ptr<Store> store, Store::open(StoreLocation::parse(location), clock));
    return settled(std::move(store), clock);
}

Result<std::unique_ptr<Workplace>> Workplace::settled(std::unique_ptr<Store> store,
                                                      const Clock &clock)
{
    KK_TRY(const Actor actor,
           SettingService(ServiceContext{*store, clock})
               .actorFor(systemUser(), QSysInfo::machineHostName())
               .result());
    return std::unique_ptr<Workplace>(new Workplace(std::move(store), clock, actor));
}

} // namespace keshikomi
