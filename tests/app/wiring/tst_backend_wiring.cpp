// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend_wiring.h"
#include "app/wiring/keychain_store.h"
#include "models/services/agreements.h"
#include "models/services/demo_data.h"
#include "tests/app/wiring/fake_secrets.h"
#include "tests/support/one_answer_server.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

using namespace keshikomi;
using test::FakeSecrets;

namespace {

constexpr int patience = 30'000;
const Actor admin{QStringLiteral("mika"), Role::Admin, QStringLiteral("desk 1")};
const QUrl here(QStringLiteral("http://127.0.0.1:8080/v1"));
const QUrl there(QStringLiteral("https://Pay.Example/v1"));

template<typename T, typename Start>
T answerOf(const Start &start)
{
    const auto answer = std::make_shared<std::optional<T>>();
    start([answer](const T &value) { *answer = value; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, patience))
        qFatal("no answer came");
    return **answer;
}

} // namespace

class TestBackendWiring final : public test::Suite
{
    Q_OBJECT

    using Opened = BackendWiring::Opened;
    const SystemClock m_clock{};

    Opened opened(BackendWiring &wiring)
    {
        return answerOf<Opened>([&](auto then) { wiring.open(then); });
    }
    Result<Kept> connected(BackendWiring &wiring, const QUrl &base)
    {
        return answerOf<Result<Kept>>(
            [&](auto then) { wiring.connectTo(base, QByteArrayLiteral("ck_test_1"), then); });
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        qunsetenv("KESHIKOMI_BACKEND_URL");
        qunsetenv("KESHIKOMI_BACKEND_KEY");
    }
    void cleanup() { init(); }

    void names()
    {
        QCOMPARE(BackendWiring::sourceOf(here), QStringLiteral("sandbox"));
        QCOMPARE(BackendWiring::sourceOf(QUrl(QStringLiteral("http://localhost/v1"))),
                 QStringLiteral("sandbox"));
        QCOMPARE(BackendWiring::sourceOf(there), QStringLiteral("pay.example"));
        QCOMPARE(BackendWiring::sourceOf(QUrl(QStringLiteral("https://pay.example:8443/v1"))),
                 QStringLiteral("pay.example:8443"));
    }
    void fromSettings_data() { test::addEngineRows(); }
    void fromSettings()
    {
        QFETCH(QString, engine);
        test::TempStore books(engine, m_clock);
        const ServiceContext context{books.store(), m_clock};
        FakeSecrets secrets;
        BackendWiring wiring(context, admin, secrets);
        QCOMPARE(opened(wiring).error().fault, Fault::BackendNotSet);
        // Money cannot be booked before there is a house.
        QCOMPARE(connected(wiring, there).error().fault, Fault::FieldEmpty);
        QVERIFY(secrets.kept.isEmpty());
        const SettingService settings(context);
        QVERIFY(settings.setHouse(admin, demo::legalEntity(), demo::store()).result());
        QVERIFY(connected(wiring, there) == Kept::Safely);
        QVERIFY(connected(wiring, there) == Kept::Safely);
        QCOMPARE(secrets.kept.size(), 1);
        QCOMPARE(secrets.kept.values().first(), QByteArrayLiteral("ck_test_1"));
        QCOMPARE(*settings.backendUrl(admin).result(), QStringLiteral("https://pay.example/v1"));
        QCOMPARE(*settings.paymentHosts(admin).result(),
                 QStringList{QStringLiteral("pay.example")});
        const auto agreements = AgreementService(context).list(admin).result();
        QCOMPARE(agreements->size(), std::size_t(1));
        QCOMPARE(agreements->front().key, QStringLiteral("backend:pay.example"));
        QVERIFY(agreements->front().source == BookingSource::Feed);
        const Opened backend = opened(wiring);
        QVERIFY(backend);
        QCOMPARE((*backend)->source(), QStringLiteral("pay.example"));
        secrets.missing = true;
        QCOMPARE(opened(wiring).error().fault, Fault::KeyringMissing);
        QVERIFY(connected(wiring, there) == Kept::ThisSessionOnly);
    }
    void refusals()
    {
        test::TempStore books(test::engines().front(), m_clock);
        const ServiceContext context{books.store(), m_clock};
        FakeSecrets secrets;
        BackendWiring wiring(context, admin, secrets);
        QCOMPARE(connected(wiring, QUrl()).error().fault, Fault::BackendNotSet);
        QVERIFY(!connected(wiring, QUrl(QStringLiteral("http://pay.example/v1"))));
        BackendWiring viewers(
            context, {QStringLiteral("v"), Role::Viewer, QStringLiteral("d")}, secrets);
        QCOMPARE(connected(viewers, there).error().fault, Fault::PermissionMissing);
        QVERIFY(secrets.kept.isEmpty());
    }
    void asksBeforeItStores_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("fault");
        QTest::newRow("not found") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")
                                   << int(Fault::BackendAddressWrong);
        QTest::newRow("key refused") << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n")
                                     << int(Fault::BackendRefused);
    }
    void asksBeforeItStores()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, fault);
        test::TempStore books(test::engines().front(), m_clock);
        const ServiceContext context{books.store(), m_clock};
        const SettingService settings(context);
        QVERIFY(settings.setHouse(admin, demo::legalEntity(), demo::store()).result());
        FakeSecrets secrets;
        BackendWiring wiring(context, admin, secrets);
        const test::OneAnswerServer server(answer);
        QCOMPARE(int(connected(wiring, QUrl(server.base())).error().fault), fault);
        QVERIFY(secrets.kept.isEmpty());
        QCOMPARE(*settings.backendUrl(admin).result(), QString());
        QCOMPARE(*settings.paymentHosts(admin).result(), QStringList());
    }
    void environmentGoesFirstAndIsNotStored()
    {
        test::TempStore books(test::engines().front(), m_clock);
        FakeSecrets secrets;
        secrets.missing = true;
        BackendWiring wiring({books.store(), m_clock}, admin, secrets);
        qputenv("KESHIKOMI_BACKEND_URL", here.toEncoded());
        qputenv("KESHIKOMI_BACKEND_KEY", "ck_test_2");
        const Opened backend = opened(wiring);
        QVERIFY(backend);
        QCOMPARE((*backend)->source(), QStringLiteral("sandbox"));
        QVERIFY(secrets.kept.isEmpty());
        const QString url = *SettingService({books.store(), m_clock}).backendUrl(admin).result();
        QCOMPARE(url, QString());
    }
    // Without a message bus there is no keyring: the secret stays in this process and the caller
    // hears it.
    void withoutAKeyring()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        KeychainStore store(QStringLiteral("keshikomi-test"));
        const QString name = QStringLiteral("backend/test");
        const auto before =
            answerOf<Result<std::optional<QByteArray>>>([&](auto then) { store.read(name, then); });
        QVERIFY(!before);
        QCOMPARE(before.error().fault, Fault::KeyringMissing);
        QVERIFY(answerOf<Kept>(
                    [&](auto then) { store.keep(name, QByteArrayLiteral("ck_test_3"), then); })
                == Kept::ThisSessionOnly);
        const auto after =
            answerOf<Result<std::optional<QByteArray>>>([&](auto then) { store.read(name, then); });
        QVERIFY(after);
        QCOMPARE(after->value(), QByteArrayLiteral("ck_test_3"));
        answerOf<Done>([&](auto then) { store.forget(name, then); });
        const auto gone =
            answerOf<Result<std::optional<QByteArray>>>([&](auto then) { store.read(name, then); });
        QVERIFY(!gone || !gone->has_value());
    }
};

QTEST_GUILESS_MAIN(TestBackendWiring)
#include "tst_backend_wiring.moc"
