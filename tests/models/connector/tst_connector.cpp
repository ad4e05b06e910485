// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/feed_reader.h"
#include "models/connector/request_json.h"
#include "models/connector/rest_backend.h"
#include "models/domain/clock.h"
#include "models/domain/uuid.h"
#include "tests/app/sandbox/running_sandbox.h"
#include "tests/support/one_answer_server.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::OneAnswerServer;
using namespace std::chrono_literals;

namespace {

constexpr Backoff quick{10ms, 50ms};
constexpr int patience = 60'000;

BackendSettings settingsOf(const QString &base, const QString &key)
{
    return {QUrl(base), key.toLatin1(), QStringLiteral("centre")};
}

OutboxItem itemOf(Yen amount)
{
    const SystemClock clock;
    PaymentRequestDraft draft;
    draft.clientId = makeUuid7(clock);
    draft.reference = QStringLiteral("WIP-7");
    draft.receivableRef = QStringLiteral("bill-7");
    draft.amount = amount;
    OutboxItem item;
    item.id = 1;
    item.opId = makeUuid7(clock);
    item.key = makeUuid7(clock);
    item.method = QStringLiteral("POST");
    item.path = QStringLiteral("/payment-requests");
    item.body = requestBody(draft);
    return item;
}

QString clientIdOf(const OutboxItem &item)
{
    return QJsonDocument::fromJson(item.body).object().value(QLatin1String("client_id")).toString();
}

// Waits for the one answer of a call.
template<typename T, typename Start>
std::optional<T> answerOf(const Start &start)
{
    const auto answer = std::make_shared<std::optional<T>>();
    start([answer](const T &value) { *answer = value; });
    return QTest::qWaitFor([&] { return answer->has_value(); }, patience) ? *answer : std::nullopt;
}

OutboxOutcome sent(RestBackend &backend, const OutboxItem &item)
{
    const auto outcome =
        answerOf<OutboxOutcome>([&](auto then) { backend.send(item, std::move(then)); });
    if (!outcome)
        qFatal("no outcome came");
    return *outcome;
}

OutboxItem after(OutboxItem item, const OutboxOutcome &outcome)
{
    ++item.attempts;
    item.state =
        outcome.kind == OutboxOutcome::Kind::Unknown ? OutboxState::Unknown : OutboxState::Queued;
    return item;
}

} // namespace

class TestConnector final : public test::Suite
{
    Q_OBJECT

    test::RunningSandbox m_sandbox;
    std::unique_ptr<RestBackend> m_backend;

    qint64 requestsOf(const OutboxItem &item) const
    {
        return m_sandbox.get(QStringLiteral("/payment-requests?client_id=") + clientIdOf(item))
            .data()
            .size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_backend = std::make_unique<RestBackend>(
            settingsOf(m_sandbox.base(), test::RunningSandbox::key()), quick);
    }
    void addresses_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QStringLiteral("https://pay.example/v1") << true;
        QTest::newRow("this computer") << QStringLiteral("http://127.0.0.1:8080/v1") << true;
        QTest::newRow("by name") << QStringLiteral("http://localhost/v1") << true;
        QTest::newRow("open http") << QStringLiteral("http://pay.example/v1") << false;
        QTest::newRow("looks local") << QStringLiteral("http://127.0.0.1.example/v1") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("none") << QString() << false;
    }
    void addresses()
    {
        QFETCH(QString, base);
        QFETCH(bool, good);
        QCOMPARE(RestClient::checkAddress(QUrl(base)).has_value(), good);
    }
    void checks()
    {
        const auto info = answerOf<Result<BackendInfo>>([&](auto then) { m_backend->check(then); });
        QVERIFY(info && *info);
        QCOMPARE((*info)->channels, QStringList{QStringLiteral("card_link")});
        QVERIFY(!(*info)->liveMode && (*info)->time.isValid() && (*info)->mostByCard > Yen(1));
        RestBackend stranger(settingsOf(m_sandbox.base(), QStringLiteral("ck_test_wrong")), quick);
        const auto refused =
            answerOf<Result<BackendInfo>>([&](auto then) { stranger.check(then); });
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().fault, Fault::BackendRefused);
        QCOMPARE(refused->error().args.value(0), QStringLiteral("401"));
    }
    void sendsOnce()
    {
        const OutboxItem item = itemOf(Yen(130'000));
        const OutboxOutcome outcome = sent(*m_backend, item);
        QCOMPARE(outcome.kind, OutboxOutcome::Kind::Delivered);
        QCOMPARE(outcome.opId, item.opId);
        QCOMPARE(outcome.request->amount, Yen(130'000));
        QCOMPARE(outcome.request->state, PaymentRequestState::Awaiting);
        QVERIFY(!outcome.request->instructions.front().url.isEmpty());
        const OutboxOutcome again = sent(*m_backend, item);
        QCOMPARE(again.kind, OutboxOutcome::Kind::Delivered);
        QVERIFY(again.replayed);
        QCOMPARE(again.request, outcome.request);
        QCOMPARE(requestsOf(item), 1);
    }
    void lostAnswerIsAskedAboutAndNotRepeated()
    {
        const OutboxItem item = itemOf(Yen(2'000));
        m_sandbox.faults(R"({"drop_after":true,"count":1,"method":"POST"})");
        const OutboxOutcome lost = sent(*m_backend, item);
        // Delivered here would mean that Qt repeated the POST by itself.
        QCOMPARE(lost.kind, OutboxOutcome::Kind::Unknown);
        QCOMPARE(lost.error->fault, Fault::BackendAway);
        QCOMPARE(requestsOf(item), 1);
        // If it were posted again, this fault would show.
        m_sandbox.faults(R"({"status":500,"count":1,"method":"POST"})");
        const OutboxOutcome found = sent(*m_backend, after(item, lost));
        QCOMPARE(found.kind, OutboxOutcome::Kind::Delivered);
        QVERIFY(found.replayed);
        QCOMPARE(requestsOf(item), 1);
        m_sandbox.faults(R"({"count":0})");
    }
    void lostRequestIsSentAgain()
    {
        const OutboxItem item = itemOf(Yen(3'000));
        m_sandbox.faults(R"({"drop_before":true,"count":1,"method":"POST"})");
        const OutboxOutcome lost = sent(*m_backend, item);
        QCOMPARE(lost.kind, OutboxOutcome::Kind::Unknown);
        QCOMPARE(requestsOf(item), 0);
        QCOMPARE(sent(*m_backend, after(item, lost)).kind, OutboxOutcome::Kind::Delivered);
        QCOMPARE(requestsOf(item), 1);
    }
    void statusesAreJudged_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("kind");
        using Kind = OutboxOutcome::Kind;
        QTest::newRow("503") << QByteArray(R"({"status":503,"count":1})") << int(Kind::Retry);
        QTest::newRow("429") << QByteArray(R"({"status":429,"count":1})") << int(Kind::Retry);
        QTest::newRow("500") << QByteArray(R"({"status":500,"count":1})") << int(Kind::Unknown);
    }
    void statusesAreJudged()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, kind);
        const OutboxItem item = itemOf(Yen(4'000));
        m_sandbox.faults(fault);
        const OutboxOutcome refused = sent(*m_backend, item);
        QCOMPARE(int(refused.kind), kind);
        QVERIFY(refused.after >= 1s); // Retry-After
        QCOMPARE(requestsOf(item), 0);
        QCOMPARE(sent(*m_backend, after(item, refused)).kind, OutboxOutcome::Kind::Delivered);
        QCOMPARE(requestsOf(item), 1);
    }
    // The address without its /v1: everything waits, and is sent once when the address is right.
    void wrongAddressKillsNothing()
    {
        const QString base = m_sandbox.base();
        QVERIFY(base.endsWith(QLatin1String("/v1")));
        const QString bare = base.chopped(3);
        RestBackend lost(settingsOf(bare, test::RunningSandbox::key()), quick);
        const auto check = answerOf<Result<BackendInfo>>([&](auto then) { lost.check(then); });
        QVERIFY(check && !*check);
        QCOMPARE(check->error().fault, Fault::BackendAddressWrong);
        QCOMPARE(check->error().args, QStringList{bare});
        const auto events = answerOf<Result<FeedBatch>>(
            [&](auto then) { lost.events({}, 10, std::chrono::seconds(0), then); });
        QVERIFY(events && !*events);
        QCOMPARE(events->error().fault, Fault::BackendAddressWrong);

        const OutboxItem item = itemOf(Yen(9'000));
        const OutboxOutcome waits = sent(lost, item);
        QCOMPARE(waits.kind, OutboxOutcome::Kind::Retry);
        QCOMPARE(waits.error->fault, Fault::BackendAddressWrong);
        OutboxItem unclear = item;
        unclear.state = OutboxState::Unknown;
        const OutboxOutcome still = sent(lost, unclear);
        QCOMPARE(still.kind, OutboxOutcome::Kind::Unknown);
        QCOMPARE(still.error->fault, Fault::BackendAddressWrong);
        QCOMPARE(requestsOf(item), 0);
        const OutboxOutcome created = sent(*m_backend, after(item, waits));
        QCOMPARE(created.kind, OutboxOutcome::Kind::Delivered);
        QCOMPARE(requestsOf(item), 1);

        // "Not found" of one request is the truth only where a service says it.
        OutboxItem cancel;
        cancel.key = makeUuid7(SystemClock());
        cancel.method = QStringLiteral("POST");
        cancel.path = QStringLiteral("/payment-requests/%1/cancel").arg(created.request->remoteId);
        cancel.ifMatch = QStringLiteral("\"%1\"").arg(created.request->version);
        cancel.body = cancelBody(QStringLiteral("test"));
        QCOMPARE(sent(lost, cancel).kind, OutboxOutcome::Kind::Retry);
        QCOMPARE(sent(*m_backend, cancel).kind, OutboxOutcome::Kind::Delivered);
        cancel.key = makeUuid7(SystemClock());
        cancel.path = QStringLiteral("/payment-requests/pr_none/cancel");
        const OutboxOutcome dead = sent(*m_backend, cancel);
        QCOMPARE(dead.kind, OutboxOutcome::Kind::Dead);
        QCOMPARE(dead.error->args.value(0), QStringLiteral("404"));
    }
    void aPageForPeopleIsNoService()
    {
        OneAnswerServer server("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                               "Content-Length: 6\r\n\r\n<html>");
        RestBackend backend(settingsOf(server.base(), QStringLiteral("k")), quick);
        const auto check = answerOf<Result<BackendInfo>>([&](auto then) { backend.check(then); });
        QVERIFY(check && !*check);
        QCOMPARE(check->error().fault, Fault::BackendAddressWrong);
    }
    void wrongContentIsDead()
    {
        const OutboxOutcome dead = sent(*m_backend, itemOf(Yen(100'000'000)));
        QCOMPARE(dead.kind, OutboxOutcome::Kind::Dead);
        QCOMPARE(dead.problemCode, QStringLiteral("amount-over-channel-limit"));
        QCOMPARE(dead.error->fault, Fault::BackendRefused);
    }
    void knownClientIdIsAdoptedOnlyIfEqual()
    {
        OutboxItem item = itemOf(Yen(5'000));
        QCOMPARE(sent(*m_backend, item).kind, OutboxOutcome::Kind::Delivered);
        item.key = makeUuid7(SystemClock());
        QCOMPARE(sent(*m_backend, item).kind, OutboxOutcome::Kind::Delivered);
        item.key = makeUuid7(SystemClock());
        item.body.replace("5000", "5001");
        QCOMPARE(sent(*m_backend, item).kind, OutboxOutcome::Kind::Dead);
        QCOMPARE(requestsOf(item), 1);
    }
    void cancelsOnceEvenIfTheAnswerIsLost()
    {
        const OutboxOutcome created = sent(*m_backend, itemOf(Yen(6'000)));
        OutboxItem cancel;
        cancel.key = makeUuid7(SystemClock());
        cancel.method = QStringLiteral("POST");
        cancel.path = QStringLiteral("/payment-requests/%1/cancel").arg(created.request->remoteId);
        cancel.ifMatch = QStringLiteral("\"%1\"").arg(created.request->version);
        cancel.body = cancelBody(QStringLiteral("test"));
        m_sandbox.faults(R"({"drop_after":true,"count":1,"method":"POST"})");
        const OutboxOutcome lost = sent(*m_backend, cancel);
        QCOMPARE(lost.kind, OutboxOutcome::Kind::Unknown);
        const OutboxOutcome done = sent(*m_backend, after(cancel, lost));
        QCOMPARE(done.kind, OutboxOutcome::Kind::Delivered);
        QCOMPARE(done.request->state, PaymentRequestState::Cancelled);
        QCOMPARE(done.request->version, created.request->version + 1);
    }
    void followsTheFeed()
    {
        FeedReader reader(*m_backend, quick);
        std::vector<FeedEvent> seen;
        connect(&reader, &FeedReader::batch, this, [&](const FeedBatch &batch) {
            seen.insert(seen.end(), batch.events.begin(), batch.events.end());
            reader.proceed(batch.next);
        });
        reader.start({});
        const OutboxOutcome created = sent(*m_backend, itemOf(Yen(7'000)));
        m_sandbox.answer(created.request->instructions.front().url, "approve");
        const auto paid = [&] {
            return std::any_of(seen.begin(), seen.end(), [&](const FeedEvent &event) {
                return event.notice && event.notice->requestId == created.request->remoteId;
            });
        };
        QVERIFY(QTest::qWaitFor(paid, patience));
        for (std::size_t i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i].seq, qint64(i) + 1);
        reader.stop();
    }
    void waitsUntilABackendIsBack()
    {
        QVERIFY(m_sandbox.stop());
        const OutboxItem item = itemOf(Yen(8'000));
        const OutboxOutcome away = sent(*m_backend, item);
        QCOMPARE(away.kind, OutboxOutcome::Kind::Retry);
        FeedReader reader(*m_backend, quick);
        int failures = 0;
        FeedPosition reached;
        connect(&reader, &FeedReader::away, this, [&failures](const Error &error) {
            QCOMPARE(error.fault, Fault::BackendAway);
            ++failures;
        });
        connect(&reader, &FeedReader::batch, this, [&reached](const FeedBatch &batch) {
            reached = batch.next;
        });
        reader.start({});
        QTRY_VERIFY_WITH_TIMEOUT(failures >= 3, patience);
        QVERIFY(m_sandbox.start());
        QTRY_VERIFY_WITH_TIMEOUT(reached.seq > 0, patience);
        QCOMPARE(sent(*m_backend, item).kind, OutboxOutcome::Kind::Delivered);
    }
    void stopsAtAGap()
    {
        const QByteArray body = R"({"data":[{"id":"evt_9","seq":9,"type":"weather.changed",
            "occurred_at":"2026-11-22T00:00:00Z"}],"next_cursor":"c9","has_more":false,
            "oldest_seq":1,"stream_head_seq":9})";
        OneAnswerServer server("HTTP/1.1 200 OK\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        RestBackend backend(settingsOf(server.base(), QStringLiteral("k")), quick);
        FeedReader reader(backend, quick);
        std::optional<Error> broken;
        connect(&reader, &FeedReader::broken, this, [&](const Error &error) { broken = error; });
        reader.start({QStringLiteral("c7"), 7});
        QTRY_VERIFY_WITH_TIMEOUT(broken.has_value(), patience);
        QCOMPARE(broken->fault, Fault::BackendGap);
        QCOMPARE(broken->args, (QStringList{QStringLiteral("8"), QStringLiteral("9")}));
        QVERIFY(!reader.isRunning());
    }
    void neverFollowsARedirect()
    {
        OneAnswerServer thief("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        OneAnswerServer server("HTTP/1.1 307 Away\r\nContent-Length: 0\r\nLocation: "
                               + thief.base().toLatin1() + "\r\n\r\n");
        RestBackend backend(settingsOf(server.base(), QStringLiteral("secret")), quick);
        const OutboxOutcome outcome = sent(backend, itemOf(Yen(1)));
        QCOMPARE(outcome.kind, OutboxOutcome::Kind::Retry);
        QCOMPARE(outcome.error->fault, Fault::BackendAddressWrong);
        QVERIFY(server.heard().contains("Bearer secret"));
        QVERIFY(thief.heard().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "tst_connector.moc"
