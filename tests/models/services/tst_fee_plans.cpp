// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/fee_plan_json.h"
#include "tests/models/services/test_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QJsonObject goodPlan()
{
    return QJsonDocument::fromJson(R"({"schema": 1, "plan": "own", "title": "自社", "source": "-",
        "cycles": [{"cycle": "m", "title": "月末", "closing": [31],
                    "payout": {"months_after": 1, "pay_day": 31, "backward": true}}],
        "versions": [
            {"from": "2024-01-01", "items": [{"from": 1, "fee": 100}], "tax": "inside",
             "rounding": "half_up"},
            {"from": "2026-04-01", "items": [{"from": 1, "fee": 110}, {"from": 30000, "fee": 130}],
             "unpaid": 20, "payout": 1500, "fax": 10, "monthly": 3000,
             "stamp": [{"from": 50000, "fee": 200}], "tax": "before", "rounding": "down"}]})")
        .object();
}

// The plan with the value at "versions.1.tax" replaced.
QJsonValue replaced(const QJsonValue &where, QStringList path, const QJsonValue &with)
{
    if (path.isEmpty())
        return with;
    const QString key = path.takeFirst();
    if (where.isArray()) {
        QJsonArray array = where.toArray();
        array[key.toInt()] = replaced(array.at(key.toInt()), path, with);
        return array;
    }
    QJsonObject object = where.toObject();
    object.insert(key, replaced(object.value(key), path, with));
    return object;
}

QByteArray asJson(const QJsonValue &plan)
{
    return QJsonDocument(plan.toObject()).toJson();
}

} // namespace

class TestFeePlans final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlan()
    {
        const auto plan = feePlanFromJson(asJson(goodPlan()), QStringLiteral("own.json"));
        QVERIFY(plan);
        QCOMPARE(plan->name, QStringLiteral("own"));
        QCOMPARE(plan->terms.on(QDate(2023, 12, 31)), nullptr);
        QCOMPARE(plan->terms.on(QDate(2026, 3, 31))->tax, FeeTax::Inside);
        const FeeTerms *const now = plan->terms.on(QDate(2026, 4, 1));
        QCOMPARE(bandFee(now->items, Yen(29'999)), Yen(110));
        QCOMPARE(bandFee(now->items, Yen(30'000)), Yen(130));
        QCOMPARE(now->monthly, Yen(3'000));
        QCOMPARE(plan->cycle(QStringLiteral("m"))->payout, (PayoutRule{1, 31, 0, 0, true}));
        QCOMPARE(plan->cycle(QStringLiteral("x")), nullptr);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value"); // JSON
        QTest::addColumn<QString>("place");
        const auto row = [](const char *path, const char *value, const char *place) {
            QTest::addRow("%s = %s", path, value) << path << value << place;
        };
        row("schema", "2", "schema");
        row("plan", "\"Own Plan\"", "plan");
        row("cycles", "[]", "cycles");
        row("cycles.0.cycle", "\"\"", "cycles[0].cycle");
        row("cycles.0.closing", "[]", "cycles[0].closing");
        row("cycles.0.closing", "[20, 10]", "cycles[0].closing");
        row("cycles.0.closing", "[32]", "cycles[0].closing");
        row("cycles.0.payout", "{\"pay_day\": 10, \"bank_days\": 5}", "cycles[0].payout.pay_day");
        row("cycles.0.payout", "{\"months_after\": 1}", "cycles[0].payout.months_after");
        row("cycles.0.payout", "{\"bank_days\": 1000}", "cycles[0].payout.bank_days");
        row("versions", "[]", "versions");
        row("versions.1.from", "\"2026-02-30\"", "versions[1].from");
        row("versions.1.items.1.from", "1", "versions[1].items[1].from");
        row("versions.1.items.0.fee", "-1", "versions[1].items[0].fee");
        row("versions.1.items.0.fee", "1.5", "versions[1].items[0].fee");
        row("versions.1.items.0.fee", "\"110\"", "versions[1].items[0].fee");
        row("versions.1.tax", "\"later\"", "versions[1].tax");
        row("versions.1.rounding", "\"\"", "versions[1].rounding");
        row("versions.1.payout", "99999999", "versions[1].payout");
    }
    void namesWhatIsWrong()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, value);
        QFETCH(const QString, place);
        const QJsonValue with = QJsonDocument::fromJson("[" + value.toUtf8() + "]").array().at(0);
        const QJsonValue plan = replaced(goodPlan(), path.split(QLatin1Char('.')), with);
        const auto read = feePlanFromJson(asJson(plan), QStringLiteral("own.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::FeePlanWrong);
        QCOMPARE(read.error().args.value(0), QStringLiteral("own.json"));
        QCOMPARE(read.error().args.value(1), place);
        QVERIFY(!read.error().args.value(2).isEmpty());
    }

    void refusesWhatIsNoJson()
    {
        QCOMPARE(feePlanFromJson("{\"schema\": 1,", QStringLiteral("x")).error().fault,
                 Fault::FeePlanWrong);
    }

    // SmartPit's two plans and four cycles come with the program.
    void bringsSmartPit_data() { addEngines(); }
    void bringsSmartPit()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const auto plans =
            must(house.store->read([](Session &session) { return feePlans(session); }));
        QCOMPARE(plans.size(), size_t(2));
        const FeePlan &a = plans.at(0), &b = plans.at(1);
        QCOMPARE(a.name, QStringLiteral("smartpit-a"));
        QCOMPARE(a.cycles.size(), size_t(4));
        const QDate today(2026, 8, 3);
        QCOMPARE(a.terms.on(today)->unpaid, Yen(20));
        QCOMPARE(b.terms.on(today)->unpaid, Yen());
        QCOMPARE(a.terms.on(today)->payout, Yen(1'500));
        QCOMPARE(bandFee(a.terms.on(today)->stamp, Yen(49'999)), Yen());
        QCOMPARE(bandFee(a.terms.on(today)->stamp, Yen(50'000)), Yen(200));
    }
};

QTEST_GUILESS_MAIN(TestFeePlans)
#include "tst_fee_plans.moc"
