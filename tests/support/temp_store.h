// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/storage/engine/migration.h"
#include "models/storage/engine/store.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTemporaryDir>

#include <memory>

namespace keshikomi::test {

// The engines a store test runs on: always "sqlite", and "postgres" when KK_TEST_PG holds the URL
// of a server whose login may make roles and schemas. One data row each:
//   for (const QString &engine : engines()) QTest::newRow(qPrintable(engine)) << engine;
QStringList engines();
void addEngineRows(); // a column "engine" with these rows

// An empty place for one store, gone at the end: a file in its own folder or a schema of its own.
class TempPlace final
{
public:
    explicit TempPlace(const QString &engine);
    ~TempPlace();
    TempPlace(const TempPlace &) = delete;
    TempPlace &operator=(const TempPlace &) = delete;

    const StoreLocation &location() const { return m_location; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_schema;
    StoreLocation m_location;
};

// A fresh store there, by default with the program's own migrations. A creation that fails is
// fatal.
class TempStore final
{
public:
    explicit TempStore(const QString &engine);
    TempStore(const QString &engine, const MigrationSet &migrations);
    // The clock must outlive the store.
    TempStore(const QString &engine, const Clock &clock);
    TempStore(const QString &engine, Clock &&clock) = delete;
    TempStore(const QString &engine, const Clock &clock, const MigrationSet &migrations);

    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    Store &store() { return *m_store; }
    const StoreLocation &location() const { return m_place.location(); }
    QString folder() const { return m_place.folder(); }

    void close() { m_store.reset(); }
    void reopen(); // with the migrations it was made with
    std::unique_ptr<Store> take() { return std::move(m_store); }

private:
    TempPlace m_place;
    SystemClock m_system;
    const Clock &m_clock;
    MigrationSet m_migrations;
    std::unique_ptr<Store> m_store;
};

// The answer, waited for. The event loop does not run meanwhile.
template<typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace keshikomi::test
