// SPDX-License-Identifier: GPL-3.0-or-later
// What a backend's feed tells: events as JSON, read by the connector, booked as the feed's inbox
// books them.
#include "models/connector/event_parser.h"
#include "models/domain/try.h"
#include "models/services/feed_booking.h"
#include "tests/scenario/script/scenario_deeds.h"

#include <QJsonObject>

namespace keshikomi::test {

namespace {

const QString source = QStringLiteral("sandbox");

QJsonObject yenObject(Yen amount)
{
    return {{QStringLiteral("amount"), amount.amount()},
            {QStringLiteral("currency"), QStringLiteral("JPY")}};
}

QJsonObject paymentObject(ScenarioWorld &world, const ScenarioLine &line)
{
    const QString bill = line.word(2);
    const Yen amount = line.words.size() > 3 ? yenOf(line.word(3)) : world.bill(bill).amount;
    return {{QStringLiteral("id"), line.word(1)},
            {QStringLiteral("channel"), line.option("channel", QStringLiteral("card_link"))},
            {QStringLiteral("amount"), yenObject(amount)},
            {QStringLiteral("paid_on"),
             dayOf(line.option("on", QStringLiteral("+0")), world.today()).toString(Qt::ISODate)},
            {QStringLiteral("payment_request_id"), QString(QStringLiteral("pr_") + bill)}};
}

// The request of BILL as the backend shows it: TYPE BILL STATE.
Result<QJsonObject> requestObject(ScenarioWorld &world, const ScenarioLine &line)
{
    const qint64 number = world.bill(line.word(1)).number;
    KK_TRY(const auto requests, world.desk().requests().ofBill(world.actor(), number).result());
    if (requests.empty())
        qFatal("a scenario has no request of %s", qPrintable(line.word(1)));
    return QJsonObject{{QStringLiteral("id"), QString(QStringLiteral("pr_") + line.word(1))},
                       {QStringLiteral("client_id"), requests.front().clientId},
                       {QStringLiteral("version"), world.events + 1},
                       {QStringLiteral("amount"), yenObject(requests.front().amount)},
                       {QStringLiteral("status"), line.word(2)}};
}

int numberOf(const ScenarioWorld &world, const ScenarioLine &line)
{
    if (!line.option("told").isEmpty())
        return world.eventsBefore + line.option("told").toInt();
    return line.option("seq").isEmpty() ? world.events + 1 : line.option("seq").toInt();
}

QStringList effectRows(const FeedEffect &effect)
{
    QStringList words{QStringLiteral("%1 new").arg(effect.events)};
    if (effect.payments != 0)
        words << QStringLiteral("%1 paid").arg(effect.payments);
    if (effect.cleared != 0)
        words << QStringLiteral("cleared %1").arg(effect.clearedAmount.amount());
    if (effect.unknown != 0)
        words << QStringLiteral("%1 unknown").arg(effect.unknown);
    return {words.join(QLatin1String(", "))};
}

// event payment.confirmed PAYMENT BILL [YEN] [on=DAY] [channel=…]
// event payment_request.updated BILL STATE
// [seq=N]: another number than the next one, with the id that belongs to it; [told=N]: the Nth
// event of this page again
Result<QStringList> takeEvent(ScenarioWorld &world, const ScenarioStep &step)
{
    const ScenarioLine &line = step.line;
    const int seq = numberOf(world, line);
    QJsonObject object;
    if (line.word(0).startsWith(QLatin1String("payment_request."))) {
        KK_TRY(object, requestObject(world, line));
    } else {
        object = paymentObject(world, line);
    }
    const QJsonObject event{
        {QStringLiteral("id"), QStringLiteral("evt_%1").arg(seq)},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("type"), line.word(0)},
        {QStringLiteral("occurred_at"), world.desk().clock().now().toString(Qt::ISODateWithMs)},
        {QStringLiteral("resource"),
         QJsonObject{{QStringLiteral("type"), line.word(0).section(QLatin1Char('.'), 0, 0)},
                     {QStringLiteral("id"), object.value(QLatin1String("id"))},
                     {QStringLiteral("version"), seq}}},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("object"), object}}}};
    FeedBatch batch;
    KK_TRY(const FeedEvent read, feedEvent(event, source));
    batch.events = {read};
    batch.next = {QStringLiteral("c%1").arg(seq), seq};
    KK_TRY(const FeedEffect effect,
           world.context()
               .store
               .write([stamp = world.context().stamp(world.actor()), batch](Session &session) {
                   return bookBatch(session, stamp, batch);
               })
               .result());
    world.events = std::max(world.events, seq);
    return effectRows(effect);
}

} // namespace

void addFeedDeeds(Deeds &deeds)
{
    deeds.insert({QStringLiteral("event"), takeEvent});
}

} // namespace keshikomi::test
