// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keyring.h"
#include "tests/app/wiring/fake_secrets.h"
#include "tests/support/suite.h"

#include <thread>

using namespace keshikomi;

namespace {

// Whether it works can be told from the test's thread.
class OneThread final : public SecretStore
{
public:
    explicit OneThread(bool missing)
        : m_thread(QThread::currentThread())
    {
        m_secrets.missing = missing;
    }
    void read(const QString &name, Then<Result<std::optional<QByteArray>>> then) override
    {
        check();
        m_secrets.read(name, std::move(then));
    }
    void keep(const QString &name, const QByteArray &secret, Then<Kept> then) override
    {
        check();
        m_secrets.keep(name, secret, std::move(then));
    }
    void forget(const QString &name, Then<Done> then) override
    {
        check();
        m_secrets.forget(name, std::move(then));
    }

private:
    void check() const
    {
        if (QThread::currentThread() != m_thread)
            qFatal("a secret store was asked on another thread");
    }

    QThread *const m_thread;
    test::FakeSecrets m_secrets;
};

Keyring::Make makes(bool missing = false)
{
    return [missing] { return std::make_unique<OneThread>(missing); };
}

const QString agreement = QStringLiteral("payeasy-123456-54321");

} // namespace

class TestKeyring final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets()
    {
        Keyring keyring(makes());
        const QString name = Keyring::nameOf(agreement);
        QCOMPARE(keyring.secretOf(agreement).result(), Result<QByteArray>(QByteArray()));
        QVERIFY(keyring.keep(name, QByteArrayLiteral("himitsu")).result() == Kept::Safely);
        QCOMPARE(keyring.secretOf(agreement).result(),
                 Result<QByteArray>(QByteArrayLiteral("himitsu")));
        QCOMPARE(keyring.secretOf(QStringLiteral("payeasy-1-2")).result(),
                 Result<QByteArray>(QByteArray()));
        QVERIFY(keyring.forget(name).result());
        QCOMPARE(keyring.secretOf(agreement).result(), Result<QByteArray>(QByteArray()));
    }

    void saysThatItCannotBeAsked()
    {
        Keyring keyring(makes(true));
        const auto secret = keyring.secretOf(agreement).result();
        QVERIFY(!secret);
        QCOMPARE(secret.error().fault, Fault::KeyringMissing);
    }

    // As imports do, which run on the thread of the store.
    void isAskedFromAnyThread()
    {
        Keyring keyring(makes());
        const QByteArray secret = QByteArrayLiteral("himitsu");
        QVERIFY(keyring.keep(Keyring::nameOf(agreement), secret).result() == Kept::Safely);
        std::vector<std::thread> threads;
        std::atomic_int right = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { right += keyring.secretOf(agreement).result() == secret; });
        for (std::thread &each : threads)
            each.join();
        QCOMPARE(int(right), 4);
    }

    void goesWithoutBeingAsked() { const Keyring keyring(makes()); }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
