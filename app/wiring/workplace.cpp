// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/workplace.h"

#include "app/wiring/login_name.h"
#include "models/domain/try.h"
#include "models/services/staff.h"
#include "models/storage/books/seals.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace keshikomi {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/keshikomi");
}

} // namespace

QString Workplace::usualLocation()
{
    return dataFolder() + QStringLiteral("/store.keshikomi");
}

Workplace::Workplace(std::unique_ptr<Store> store, const Clock &clock, Actor actor, HeadsFile heads)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_heads(std::move(heads))
{
}

Workplace::~Workplace() = default;

// The user's data folder is the program's own. A folder that somebody typed must be there: a
// missing one may be a slip of the keyboard, and books in it would be looked for elsewhere.
Result<std::unique_ptr<Workplace>> Workplace::create(const QString &location, const Clock &clock)
{
    const StoreLocation parsed = StoreLocation::parse(location);
    if (parsed.dialect == Dialect::Sqlite && QFileInfo(parsed.path).absolutePath() == dataFolder())
        QDir().mkpath(dataFolder());
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
           StaffService(ServiceContext{*store, clock})
               .actorFor(loginName(), QSysInfo::machineHostName())
               .result());
    KK_TRY(const SealHead last,
           store->read([](Session &session) { return sealHead(session); }).result());
    // A folder that cannot be written is told when something is sealed; the books open all the
    // same.
    const QString folder = dataFolder() + QStringLiteral("/heads");
    const QString place = store->location().place();
    const HashOfSeal hashOf = [&store](qint64 seq) {
        return store->read([seq](Session &session) { return hashOfSeal(session, seq); })
            .result()
            .value_or(QByteArray());
    };
    HeadsFile heads = claimHeads(folder, store->uuid(), place, last.seq, hashOf)
                          .value_or(HeadsFile{headsPath(folder, store->uuid(), place), {}, {}});
    return std::unique_ptr<Workplace>(
        new Workplace(std::move(store), clock, actor, std::move(heads)));
}

} // namespace keshikomi
