// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"
#include "models/services/sheets/completion_reports.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// The clock stands on 2026-08-03.
const QDate opened(2026, 7, 31);

WorkOrder orderIn(TestHouse &house)
{
    NewWorkOrder order{house.customer().id, {}, QStringLiteral("点検"), opened, {}, {work(12'000)}};
    order.vehicle = Vehicle{QStringLiteral("カササギ"), QStringLiteral("品川 500 あ 12-34")};
    return must(OrderService(house.context()).add(house.admin(), order));
}

CompletionReport told()
{
    return CompletionReport{QDate(2026, 8, 2),
                            82'340,
                            QStringLiteral("整備 太郎"),
                            QStringLiteral("検査 花子"),
                            QDate(2028, 8, 2),
                            {QStringLiteral("タイヤの溝が残りわずかです。"),
                             QStringLiteral("次回はブレーキ液の交換をお勧めします。")}};
}

} // namespace

class TstCompletionReports final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void workEndsNotBeforeItBegins_data() { addEngines(); }
    void workEndsNotBeforeItBegins()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const OrderService orders(house.context());
        NewWorkOrder order{
            house.customer().id, {}, QStringLiteral("点検"), opened, {}, {work(12'000)}};
        order.completedOn = opened.addDays(-1);
        const auto refused = orders.add(house.admin(), order).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::FieldNotADate);
        QCOMPARE(refused.error().args,
                 (QStringList{QStringLiteral("completed_on"),
                              QStringLiteral("2026-07-30"),
                              QStringLiteral("order"),
                              QStringLiteral("2026-07-31")}));
        order.completedOn = opened;
        QCOMPARE(must(orders.add(house.admin(), order)).completedOn, opened);
    }
    void whatIsToldIsPrinted_data() { addEngines(); }
    void whatIsToldIsPrinted()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const CompletionReportService reports(house.context());
        const SheetService sheets(house.context());
        const WorkOrder order = orderIn(house);
        const Bill bill =
            must(BillService(house.context())
                     .issueForOrder(
                         house.admin(), order.number, house.clock.today().addDays(20), QDate()));
        const SheetWish wish = wishFor(SheetKind::CompletionReport, bill.number);
        QCOMPARE(must(reports.find(house.admin(), order.number)), CompletionReport());
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);

        QCOMPARE(must(reports.set(house.admin(), order.number, told(), true)), told());
        QCOMPARE(must(reports.find(house.admin(), order.number)), CompletionReport()); // rehearsed
        QCOMPARE(must(reports.set(house.admin(), order.number, told())), told());
        QCOMPARE(must(reports.find(house.admin(), order.number)), told());

        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        const auto content = only<CompletionContent>(draft);
        QCOMPARE(content.job.done, told().completedOn);
        QCOMPARE(content.mileageKm, told().mileageKm);
        const QString page = m_reader.textOf(draft);
        for (const QString &text :
             told().advice + QStringList{told().worker, told().checker, QStringLiteral("82,340km")})
            QVERIFY2(page.contains(withoutSpaces(text)), qPrintable(text));
        QVERIFY2(page.contains(QStringLiteral("2028年8月2日")), qPrintable(page));
    }

    // Told again, all of it is replaced; texts come tidied.
    void itIsToldAnew_data() { addEngines(); }
    void itIsToldAnew()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const CompletionReportService reports(house.context());
        const WorkOrder order = orderIn(house);
        must(reports.set(house.admin(), order.number, told()));
        CompletionReport again;
        again.worker = QStringLiteral("  整備   次郎 ");
        again.advice = QStringList{QStringLiteral("一つ\n\n 二つ ")};
        const CompletionReport kept = must(reports.set(house.admin(), order.number, again));
        QCOMPARE(kept.worker, QStringLiteral("整備 次郎"));
        QCOMPARE(kept.advice, (QStringList{QStringLiteral("一つ"), QStringLiteral("二つ")}));
        QVERIFY(!kept.completedOn.isValid());
        QVERIFY(!kept.nextInspection.isValid());
        QCOMPARE(must(reports.find(house.admin(), order.number)), kept);
        QCOMPARE(house.number("SELECT COUNT(*) FROM completion_report"), 1);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("fault");
        QTest::newRow("before it came in") << 0 << int(Fault::NumberOutOfRange);
        QTest::newRow("tomorrow") << 1 << int(Fault::DateInFuture);
        QTest::newRow("next before it is done") << 2 << int(Fault::NumberOutOfRange);
        QTest::newRow("next beyond all cars") << 3 << int(Fault::NumberOutOfRange);
        QTest::newRow("mileage below zero") << 4 << int(Fault::NumberOutOfRange);
        QTest::newRow("mileage of eight digits") << 5 << int(Fault::NumberOutOfRange);
        QTest::newRow("long name") << 6 << int(Fault::FieldTooLong);
        QTest::newRow("much advice") << 7 << int(Fault::NumberOutOfRange);
        QTest::newRow("long advice") << 8 << int(Fault::FieldTooLong);
        QTest::newRow("card number") << 9 << int(Fault::CardNumberRefused);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const int, damage);
        QFETCH(const int, fault);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const CompletionReportService reports(house.context());
        const WorkOrder order = orderIn(house);
        CompletionReport report = told();
        switch (damage) {
        case 0: report.completedOn = opened.addDays(-1); break;
        case 1: report.completedOn = house.clock.today().addDays(1); break;
        case 2: report.nextInspection = report.completedOn; break;
        case 3: report.nextInspection = report.completedOn.addYears(11); break;
        case 4: report.mileageKm = -1; break;
        case 5: report.mileageKm = 10'000'000; break;
        case 6: report.worker = QString(21, u'あ'); break;
        case 7: report.advice = QStringList(9, QStringLiteral("一つ")); break;
        case 8: report.advice = QStringList{QString(101, u'あ')}; break;
        default: report.advice = QStringList{QStringLiteral("4111 1111 1111 1111")};
        }
        QCOMPARE(int(faultOf(reports.set(house.admin(), order.number, report))), fault);
        QCOMPARE(must(reports.find(house.admin(), order.number)), CompletionReport());
        QCOMPARE(faultOf(reports.set(house.admin(), 1, told())), Fault::NoSuchWorkOrder);
    }

    void whoMayNotEditOrdersMayLook()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const CompletionReportService reports(house.context());
        const WorkOrder order = orderIn(house);
        const Actor viewer = house.as(Role::Viewer);
        QCOMPARE(faultOf(reports.set(viewer, order.number, told())), Fault::PermissionMissing);
        must(reports.find(viewer, order.number));
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstCompletionReports)
#include "tst_completion_reports.moc"
