// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/backoff.h"
#include "models/connector/event_parser.h"
#include "models/connector/request_json.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace keshikomi;

namespace {

QJsonObject eventOf(qint64 seq, const QString &type, const QByteArray &object)
{
    return {{QStringLiteral("id"), QStringLiteral("evt_%1").arg(seq)},
            {QStringLiteral("seq"), seq},
            {QStringLiteral("type"), type},
            {QStringLiteral("occurred_at"), QStringLiteral("2026-11-21T16:00:00Z")},
            {QStringLiteral("resource"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("payment")},
                         {QStringLiteral("id"), QStringLiteral("pay_1")},
                         {QStringLiteral("version"), 3}}},
            {QStringLiteral("data"),
             QJsonObject{{QStringLiteral("object"), QJsonDocument::fromJson(object).object()}}}};
}

const QByteArray payment = R"({"id":"pay_1","payment_request_id":"pr_1","channel":"card_link",
    "amount":{"amount":130000,"currency":"JPY"},"paid_on":"2026-11-20"})";

QByteArray page(const QList<qint64> &seqs, qint64 head)
{
    QJsonArray data;
    for (const qint64 seq : seqs)
        data.append(eventOf(seq, QStringLiteral("payment.confirmed"), payment));
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                     {QStringLiteral("next_cursor"), QStringLiteral("c")},
                                     {QStringLiteral("has_more"), false},
                                     {QStringLiteral("oldest_seq"), 1},
                                     {QStringLiteral("stream_head_seq"), head}})
        .toJson();
}

} // namespace

class TestEventParser final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void typesToNotices_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("kind"); // -1: no notice
        QTest::addColumn<bool>("known");
        const auto row = [](const char *type, int kind, bool known) {
            QTest::newRow(type) << QString::fromLatin1(type) << kind << known;
        };
        row("payment.authorised", int(NoticeKind::Preliminary), true);
        row("payment.preliminary", int(NoticeKind::Preliminary), true);
        row("payment.confirmed", int(NoticeKind::Confirmed), true);
        row("payment.reversed", int(NoticeKind::PreliminaryCancelled), true);
        row("payment.voided", int(NoticeKind::PreliminaryCancelled), true);
        row("payment.captured", -1, true);
        row("payment.failed", -1, true);
        row("payment.teleported", -1, false);
        row("weather.changed", -1, false);
    }
    void typesToNotices()
    {
        QFETCH(QString, type);
        QFETCH(int, kind);
        QFETCH(bool, known);
        const Result<FeedEvent> read = feedEvent(eventOf(7, type, payment), QStringLiteral("s"));
        QVERIFY(read);
        QCOMPARE(read->known, known);
        QCOMPARE(read->notice ? int(read->notice->kind) : -1, kind);
        QCOMPARE(read->resourceVersion, 3);
        QVERIFY(!read->raw.isEmpty());
        if (!read->notice)
            return;
        QCOMPARE(read->notice->amount, Yen(130'000));
        QCOMPARE(read->notice->channel, Channel::CardLink);
        QCOMPARE(read->notice->requestId, QStringLiteral("pr_1"));
        QCOMPARE(read->notice->inquiryNumber, QStringLiteral("pay_1"));
        QCOMPARE(read->notice->receivedOn, QDate(2026, 11, 20));
        QCOMPARE(read->notice->raw, read->raw);
    }
    void withoutADayTheDayInJapan()
    {
        QByteArray hold = payment;
        hold.replace(R"(,"paid_on":"2026-11-20")", "").replace("\n    ", "");
        hold.replace(R"("paid_on":"2026-11-20")", R"("x":0)");
        const Result<FeedEvent> read =
            feedEvent(eventOf(1, QStringLiteral("payment.authorised"), hold), QStringLiteral("s"));
        QCOMPARE(read->notice->receivedOn, QDate(2026, 11, 22)); // 16:00 UTC is past midnight
    }
    void unreadableMoneyIsAnError_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::newRow("text") << QByteArray(R"("130000")");
        QTest::newRow("part") << QByteArray("130000.5");
        QTest::newRow("zero") << QByteArray("0");
        QTest::newRow("minus") << QByteArray("-5");
        QTest::newRow("none") << QByteArray("null");
        QTest::newRow("too large") << QByteArray("10000000000");
    }
    void unreadableMoneyIsAnError()
    {
        QFETCH(QByteArray, amount);
        QByteArray odd = payment;
        odd.replace("130000", amount);
        const Result<FeedEvent> read =
            feedEvent(eventOf(1, QStringLiteral("payment.confirmed"), odd), QStringLiteral("s"));
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::BackendAnswerUnreadable);
    }
    void gapsAreFound_data()
    {
        QTest::addColumn<QList<qint64>>("seqs");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<QString>("cursor");
        QTest::addColumn<qint64>("head");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name,
                            QList<qint64> seqs,
                            qint64 from,
                            const char *cursor,
                            qint64 head,
                            bool good) {
            QTest::newRow(name) << seqs << from << QString::fromLatin1(cursor) << head << good;
        };
        row("from the start", {1, 2, 3}, 0, "", 3, true);
        row("goes on", {4, 5}, 3, "c", 5, true);
        row("nothing new", {}, 5, "c", 5, true);
        row("from now", {9, 10}, 0, "c", 10, true);
        row("start is missing", {2, 3}, 0, "", 3, false);
        row("next is missing", {5, 6}, 3, "c", 6, false);
        row("hole inside", {4, 6}, 3, "c", 6, false);
        row("repeated", {4, 4}, 3, "c", 4, false);
        row("backwards", {5, 4}, 4, "c", 5, false);
        row("stream got shorter", {}, 9, "c", 5, false);
    }
    void gapsAreFound()
    {
        QFETCH(QList<qint64>, seqs);
        QFETCH(qint64, from);
        QFETCH(QString, cursor);
        QFETCH(qint64, head);
        QFETCH(bool, good);
        const Result<FeedBatch> batch =
            feedBatch(page(seqs, head), FeedPosition{cursor, from}, QStringLiteral("s"));
        QCOMPARE(batch.has_value(), good);
        if (good) {
            QCOMPARE(qint64(batch->events.size()), seqs.size());
            QCOMPARE(batch->next.seq, seqs.isEmpty() ? from : seqs.last());
        } else {
            QCOMPARE(batch.error().fault, Fault::BackendGap);
        }
    }
    void draftsBecomeBodies()
    {
        PaymentRequestDraft draft;
        draft.clientId = QStringLiteral("0190aaaa-1111-7222-8333-444455556666");
        draft.reference = QStringLiteral("WIP-1");
        draft.amount = Yen(9'999'999'999);
        draft.dueOn = QDate(2026, 12, 1);
        draft.payerName = QStringLiteral("山田");
        const QJsonObject body = QJsonDocument::fromJson(requestBody(draft)).object();
        QCOMPARE(*moneyOf(body.value(QLatin1String("amount")), {}), draft.amount);
        QCOMPARE(body.value(QLatin1String("due_date")).toString(), QStringLiteral("2026-12-01"));
        QCOMPARE(body.value(QLatin1String("channels")).toArray(),
                 QJsonArray{QStringLiteral("card_link")});
        QVERIFY(!body.contains(QLatin1String("expires_at")));
        QVERIFY(!body.contains(QLatin1String("customer_ref")));
    }
    void backoffStaysInItsBounds()
    {
        QRandomGenerator chance(test::seed());
        const Backoff backoff;
        using namespace std::chrono_literals;
        for (int attempts = 0; attempts < 100; ++attempts) {
            const auto after = backoff.after(attempts, chance);
            QVERIFY(after >= 0ms && after <= 5min);
            QVERIFY(attempts > 3 || after <= 1s * (1 << attempts));
            QVERIFY(backoff.after(attempts, chance, 10min) == 10min);
        }
    }
};

QTEST_APPLESS_MAIN(TestEventParser)
#include "tst_event_parser.moc"
