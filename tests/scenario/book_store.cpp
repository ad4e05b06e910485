// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/book_store.h"

#include "models/services/agreements.h"
#include "models/services/demo_data.h"
#include "models/services/verification.h"
#include "tests/support/store_copies.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace keshikomi::test {

namespace {

const QDateTime startOfTests(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);

// A copy of a store with the demo's house and agreements; `database` is where on PostgreSQL.
QString copyOfHouse(const QString &engine, const QTemporaryDir &folder, QString &database)
{
    static StoreCopies houses([](const QString &location) {
        const FixedClock clock(startOfTests);
        const auto desk = must(Workplace::create(location, clock));
        must(desk->settings().setHouse(desk->actor(), demo::legalEntity(), demo::store()));
        for (const NewAgreement &each : {demo::agency(), demo::bank(), demo::backend()})
            must(AgreementService(desk->context()).put(desk->actor(), each));
    });
    if (engine == QLatin1String("sqlite")) {
        const QString file = folder.filePath(QStringLiteral("store.keshikomi"));
        houses.toFile(file);
        return file;
    }
    database = freshDatabaseName();
    houses.toDatabase(database);
    return databaseUrl(database);
}

QString freshLocation(const QString &engine, const QTemporaryDir &folder)
{
    if (engine == QLatin1String("sqlite"))
        return folder.filePath(QStringLiteral("store.keshikomi"));
    const QString schema = QStringLiteral("kk_") + QUuid::createUuid().toString(QUuid::Id128);
    const QString url = qEnvironmentVariable("KK_TEST_PG");
    const QChar joint = url.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?');
    return url + joint + QStringLiteral("schema=") + schema;
}

} // namespace

BookStore::BookStore(const QString &engine, int customers, int bills, quint32 seed)
    : m_location(freshLocation(engine, m_folder))
    , m_clock(startOfTests)
{
    QStandardPaths::setTestModeEnabled(true);
    m_desk = must(Workplace::create(m_location, m_clock));
    const DemoPlan plan{customers, bills, seed, m_clock.today()};
    must(m_desk->demo().make(m_desk->actor(), plan));
}

BookStore::BookStore(const QString &engine)
    : m_clock(startOfTests)
{
    QStandardPaths::setTestModeEnabled(true);
    m_location = copyOfHouse(engine, m_folder, m_database);
    m_desk = must(Workplace::open(m_location, m_clock));
}

BookStore::~BookStore()
{
    close();
    if (!m_database.isEmpty())
        dropDatabase(m_database);
}

void BookStore::reopen()
{
    m_desk = must(Workplace::open(m_location, m_clock));
}

ImportReport BookStore::import(const QString &name, const QByteArray &bytes, ImportOptions options)
{
    return must(m_desk->imports().import(m_desk->actor(), NoticeFile{name, bytes}, options));
}

ClearingReport BookStore::clear()
{
    return must(m_desk->clearing().clear(m_desk->actor()));
}

std::map<QString, qint64> BookStore::accounts()
{
    const auto sums = must(m_desk->context().store.read([](Session &session) {
        return session.all("SELECT account, SUM(amount) FROM posting_line GROUP BY account "
                           "HAVING SUM(amount) <> 0",
                           {},
                           [](const Row &row) { return std::pair(row.text(0), row.integer(1)); });
    }));
    return {sums.begin(), sums.end()};
}

qint64 BookStore::sumOfPostings()
{
    return must(m_desk->context().store.read(
        [](Session &session) { return session.number("SELECT SUM(amount) FROM posting_line"); }));
}

std::map<qint64, qint64> BookStore::openBills()
{
    const auto open = must(m_desk->context().store.read([](Session &session) {
        return session.all(
            "SELECT b.number, o.open FROM open_bill o JOIN bill b ON b.id = o.bill "
            "WHERE o.open > 0 AND b.state = 'issued'",
            {},
            [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    }));
    return {open.begin(), open.end()};
}

QStringList BookStore::differences()
{
    must(m_desk->sealer().sealAll(QStringLiteral("test")));
    const QString heads = m_desk->headsFile();
    close();
    const Verification verification = must(verifyStore(m_location, heads));
    reopen();
    QStringList found;
    for (const Difference &each : verification.differences) {
        found << each.check + QStringLiteral(": ") + each.where + QStringLiteral(": ")
                + each.expected + QStringLiteral(" / ") + each.actual;
    }
    return found;
}

QStringList BookStore::engines()
{
    QStringList engines{QStringLiteral("sqlite")};
    if (qEnvironmentVariableIsSet("KK_TEST_PG"))
        engines << QStringLiteral("postgres");
    else
        qInfo("KK_TEST_PG is not set: PostgreSQL is left out");
    return engines;
}

QByteArray BookStore::sample(const QString &name)
{
    QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample file %s", qPrintable(name));
    return file.readAll();
}

} // namespace keshikomi::test
