// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/running_sandbox.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QSet>

#include <future>
#include <thread>

using namespace keshikomi;
using test::Heard;
using test::jsonOf;
using test::newKey;

class TestSandbox final : public test::Suite
{
    Q_OBJECT

    test::RunningSandbox m_sandbox;

    QString pathOf(const Heard &created) const
    {
        return QStringLiteral("/payment-requests/") + created.text("id");
    }
    Heard cancel(const Heard &created, const QByteArray &ifMatch) const
    {
        test::Headers headers{{"Idempotency-Key", newKey()}};
        if (!ifMatch.isEmpty())
            headers.append({QByteArray("If-Match"), ifMatch});
        return m_sandbox.post(
            pathOf(created) + QStringLiteral("/cancel"), "{\"reason\":\"test\"}", headers);
    }
    QJsonArray paymentsOf(const Heard &created) const
    {
        return m_sandbox.get(QStringLiteral("/payments?payment_request_id=") + created.text("id"))
            .data();
    }
    QString headCursor() const
    {
        return m_sandbox.get(QStringLiteral("/events?after=now")).text("next_cursor");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void saysWhereItIs()
    {
        const QByteArray line = m_sandbox.firstLine();
        QVERIFY2(line.contains(m_sandbox.base().toLatin1()), line.constData());
        QCOMPARE(m_sandbox.get(QStringLiteral("/health")).text("status"), QStringLiteral("ok"));
    }
    void wantsAKeyAndItsOwnHost()
    {
        const Heard stranger = test::ask(m_sandbox.port(),
                                         "GET",
                                         QStringLiteral("/v1/events"),
                                         {},
                                         {{"Authorization", "Bearer ck_test_of_the_testx"}});
        QCOMPARE(stranger.status, 401);
        QCOMPARE(stranger.text("code"), QStringLiteral("token-missing"));
        QVERIFY(stranger.headers.contains("www-authenticate"));
        const Heard pointed = test::ask(
            m_sandbox.port(), "GET", QStringLiteral("/v1/health"), {}, {}, "evil.example");
        QCOMPARE(pointed.status, 403);
    }
    void sameKeySameAnswer()
    {
        const QByteArray body = jsonOf(test::requestFields());
        const QByteArray key = newKey();
        const Heard first = m_sandbox.create(body, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(first.headers.value("etag"), QByteArray("\"1\""));
        const Heard second = m_sandbox.create(body, key);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.headers.value("etag"), QByteArray("\"1\""));
        QCOMPARE(second.headers.value("idempotency-replayed"), QByteArray("true"));
        QVERIFY(!first.headers.contains("idempotency-replayed"));
        const Heard other = m_sandbox.create(jsonOf(test::requestFields()), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.text("code"), QStringLiteral("idempotency-key-reused"));
    }
    void clientIdIsUniqueForEver()
    {
        const QJsonObject fields = test::requestFields();
        const Heard first = m_sandbox.create(jsonOf(fields));
        const Heard second = m_sandbox.create(jsonOf(fields));
        QCOMPARE(second.status, 409);
        QCOMPARE(second.text("code"), QStringLiteral("duplicate-client-id"));
        const QJsonObject existing = second.json().value(QLatin1String("existing")).toObject();
        QCOMPARE(existing.value(QLatin1String("id")).toString(), first.text("id"));
        const QJsonArray found = m_sandbox
                                     .get(QStringLiteral("/payment-requests?client_id=")
                                          + fields.value(QLatin1String("client_id")).toString())
                                     .data();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject(), first.json());
    }
    void refusesWhatTheContractRefuses()
    {
        const QByteArray body = jsonOf(test::requestFields());
        const QString path = QStringLiteral("/payment-requests");
        QCOMPARE(m_sandbox.post(path, body).text("code"),
                 QStringLiteral("idempotency-key-missing"));
        QCOMPARE(m_sandbox.create("{").text("code"), QStringLiteral("malformed-json"));
        QCOMPARE(test::ask(m_sandbox.port(),
                           "POST",
                           QStringLiteral("/v1/payment-requests"),
                           body,
                           m_sandbox.auth()
                               + test::Headers{{"Idempotency-Key", newKey()},
                                               {"Content-Type", "text/plain"}})
                     .status,
                 415);
        const Heard large = m_sandbox.create(QByteArray(1'100'000, ' '));
        QCOMPARE(large.status, 413);
        QCOMPARE(large.text("code"), QStringLiteral("body-too-large"));
        QCOMPARE(m_sandbox.get(QStringLiteral("/events?limit=0")).text("code"),
                 QStringLiteral("parameter-invalid"));
        QCOMPARE(m_sandbox.get(QStringLiteral("/events?after=zzz")).text("code"),
                 QStringLiteral("cursor-invalid"));
        QCOMPARE(m_sandbox.get(QStringLiteral("/events?after=e99999999")).status, 410);
        QCOMPARE(m_sandbox.get(QStringLiteral("/payment-requests/pr_none")).status, 404);
        QCOMPARE(m_sandbox.get(QStringLiteral("/payment-requests?cursor=l1.00")).status, 400);
    }
    void versionsGuardCancelling()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        const Heard shown = m_sandbox.get(pathOf(created));
        QCOMPARE(shown.headers.value("etag"), QByteArray("\"1\""));
        QCOMPARE(m_sandbox.get(pathOf(created), {{"If-None-Match", "\"1\""}}).status, 304);
        QCOMPARE(cancel(created, {}).status, 428);
        QCOMPARE(cancel(created, "\"9\"").status, 412);
        const Heard done = cancel(created, "\"1\"");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.text("status"), QStringLiteral("cancelled"));
        QCOMPARE(done.headers.value("etag"), QByteArray("\"2\""));
        QCOMPARE(cancel(created, "\"2\"").text("code"), QStringLiteral("state-conflict"));
        QVERIFY(m_sandbox.answer(test::linkIn(created.json()), "approve").status == 303);
        QVERIFY(paymentsOf(created).isEmpty());
    }
    void moneyThatArrivedCannotBeCancelled()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        m_sandbox.answer(test::linkIn(created.json()), "approve");
        QCOMPARE(cancel(created, "\"1\"").status, 412); // composed before the money was seen
        const Heard late = cancel(created, "\"2\"");
        QCOMPARE(late.status, 409);
        QCOMPARE(late.text("code"), QStringLiteral("payment-in-progress"));
    }
    void approvingTwicePaysOnce()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        const QString link = test::linkIn(created.json());
        QCOMPARE(m_sandbox.answer(link, "decline").headers.value("location"),
                 QUrl(link).path().toLatin1() + "?answer=declined");
        QCOMPARE(m_sandbox.get(pathOf(created)).text("status"), QStringLiteral("awaiting"));
        std::vector<std::future<Heard>> taps;
        for (int i = 0; i < 4; ++i)
            taps.push_back(
                std::async(std::launch::async, [&] { return m_sandbox.answer(link, "approve"); }));
        for (std::future<Heard> &tap : taps)
            QCOMPARE(tap.get().status, 303);
        const Heard page = test::ask(m_sandbox.port(), "GET", QUrl(link).path());
        QVERIFY(QString::fromUtf8(page.body).contains(QStringLiteral("決済済み")));
        QVERIFY(!page.body.contains("<button"));
        int confirmed = 0;
        for (const QJsonValue &payment : paymentsOf(created))
            confirmed += payment.toObject().value(QLatin1String("status")).toString()
                == QLatin1String("confirmed");
        QCOMPARE(confirmed, 1);
        QCOMPARE(paymentsOf(created).size(), 2); // the declined one and the confirmed one
    }
    void pageHasNoFieldAndIsGuarded()
    {
        QJsonObject fields = test::requestFields(54'321);
        fields.insert(QStringLiteral("description"), QStringLiteral("<b>車検</b>"));
        const Heard created = m_sandbox.create(jsonOf(fields));
        const QString path = QUrl(test::linkIn(created.json())).path();
        const Heard page = test::ask(m_sandbox.port(), "GET", path);
        const QString text = QString::fromUtf8(page.body);
        QCOMPARE(page.status, 200);
        QVERIFY(text.contains(QStringLiteral("¥54,321")));
        QVERIFY(text.contains(QStringLiteral("承認")) && text.contains(QStringLiteral("拒否")));
        QVERIFY(text.contains(QStringLiteral("&lt;b&gt;車検")));
        for (const char *field : {"<input", "<textarea", "<select", "<script", "<iframe", "style="})
            QVERIFY2(!text.contains(QLatin1String(field)), field);
        QVERIFY(page.headers.value("content-security-policy").contains("default-src 'self'"));
        QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
        QCOMPARE(page.headers.value("x-robots-tag"), QByteArray("noindex"));
        QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
        QVERIFY(test::ask(m_sandbox.port(), "GET", QStringLiteral("/p/style.css")).status == 200);
        QCOMPARE(test::ask(m_sandbox.port(), "GET", path + QStringLiteral("x")).status, 404);
        QCOMPARE(
            test::ask(m_sandbox.port(), "GET", path + QStringLiteral("/status")).text("status"),
            QStringLiteral("awaiting"));
    }
    void tokensAreNotInTheStore()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        const QByteArray token =
            QUrl(test::linkIn(created.json())).path().section(QLatin1Char('/'), 2, 2).toLatin1();
        QCOMPARE(token.size(), 24);
        for (const char *name : {"centre.sqlite", "centre.sqlite-wal"}) {
            QFile file(m_sandbox.dir().filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(token));
        }
    }
    void longPollAnswersSoonAfterThePayment()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        const QString after = headCursor();
        std::future<Heard> poll = std::async(std::launch::async, [&] {
            return m_sandbox.get(QStringLiteral("/events?wait=30&after=") + after);
        });
        QVERIFY(poll.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout);
        m_sandbox.answer(test::linkIn(created.json()), "approve");
        QElapsedTimer since;
        since.start();
        const Heard heard = poll.get();
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(heard.data().first().toObject().value(QLatin1String("type")).toString(),
                 QStringLiteral("payment.confirmed"));
    }
    void eventsHaveNoGapsWhenManyWrite()
    {
        constexpr int threads = 8;
        constexpr int each = 12;
        QString cursor = headCursor();
        const qint64 start = m_sandbox.get(QStringLiteral("/events?after=now"))
                                 .json()
                                 .value(QLatin1String("stream_head_seq"))
                                 .toInteger();
        std::atomic_int refused = 0;
        std::vector<std::thread> writers;
        for (int i = 0; i < threads; ++i) {
            writers.emplace_back([this, &refused] {
                for (int n = 0; n < each; ++n)
                    refused += m_sandbox.create(jsonOf(test::requestFields())).status != 201;
            });
        }
        // A reader meanwhile never sees a number before all smaller ones.
        qint64 expected = start;
        QSet<QString> ids;
        while (expected < start + threads * each) {
            const Heard page =
                m_sandbox.get(QStringLiteral("/events?limit=7&wait=30&after=") + cursor);
            QVERIFY(!page.data().isEmpty());
            for (const QJsonValue &event : page.data()) {
                QCOMPARE(event.toObject().value(QLatin1String("seq")).toInteger(), ++expected);
                ids.insert(event.toObject().value(QLatin1String("id")).toString());
            }
            cursor = page.text("next_cursor");
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(refused.load(), 0);
        QCOMPARE(ids.size(), threads * each);
    }
    void listsGoOnByCursor()
    {
        QSet<QString> seen;
        QString cursor;
        for (bool more = true; more;) {
            const Heard page = m_sandbox.get(
                QStringLiteral("/payment-requests?limit=7&status=awaiting")
                + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
            QCOMPARE(page.status, 200);
            for (const QJsonValue &row : page.data()) {
                const QString id = row.toObject().value(QLatin1String("id")).toString();
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
            cursor = page.text("next_cursor");
            more = page.json().value(QLatin1String("has_more")).toBool();
        }
        QVERIFY(seen.size() >= 96);
        QCOMPARE(m_sandbox.get(QStringLiteral("/payment-requests?cursor=") + cursor).text("code"),
                 QStringLiteral("cursor-invalid")); // of another filter
    }
    void expiresInTime()
    {
        QJsonObject fields = test::requestFields();
        fields.insert(QStringLiteral("expires_at"),
                      QDateTime::currentDateTimeUtc().addMSecs(700).toString(Qt::ISODateWithMs));
        const Heard created = m_sandbox.create(jsonOf(fields));
        QCOMPARE(created.status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_sandbox.get(pathOf(created)).text("status"), QStringLiteral("expired"), 20'000);
        m_sandbox.answer(test::linkIn(created.json()), "approve");
        QVERIFY(paymentsOf(created).isEmpty());
    }
    void tooManyTriesAreRefused()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        int status = 0;
        for (int i = 0; i < 11; ++i)
            status = m_sandbox.answer(test::linkIn(created.json()), "decline").status;
        QCOMPARE(status, 429);
    }
    void misbehavesWhenTold()
    {
        QCOMPARE(
            m_sandbox.faults("{\"status\":503,\"count\":1,\"path_prefix\":\"/payments\"}").status,
            200);
        const Heard busy = m_sandbox.get(QStringLiteral("/payments"));
        QCOMPARE(busy.status, 503);
        QVERIFY(busy.headers.contains("retry-after"));
        QCOMPARE(m_sandbox.get(QStringLiteral("/payments")).status, 200);
        const QJsonObject fields = test::requestFields();
        m_sandbox.faults("{\"drop_after\":true,\"count\":1}");
        QCOMPARE(m_sandbox.create(jsonOf(fields)).status, 0);
        QCOMPARE(m_sandbox.create(jsonOf(fields)).status, 409); // it had been done
        QCOMPARE(m_sandbox.faults("{\"status\":418,\"count\":1}").status, 422);
    }
    void keepsEverythingOverARestart()
    {
        const Heard created = m_sandbox.create(jsonOf(test::requestFields()));
        const QString cursor = headCursor();
        QVERIFY(m_sandbox.stop());
        QVERIFY(m_sandbox.start());
        QCOMPARE(headCursor(), cursor);
        QCOMPARE(m_sandbox.get(pathOf(created)).json(), created.json());
        QVERIFY(m_sandbox.stop());
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
