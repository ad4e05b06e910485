// SPDX-License-Identifier: GPL-3.0-or-later
// The shadow run reads a bank's own table as the house reads it every day.
#include "models/services/column_maps.h"
#include "models/services/opening/shadow_run.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::BookStore;
using test::faultOf;
using test::must;
using test::storeOfRow;

namespace {

NoticeFile textFile(const QString &name, const QString &text)
{
    return {name, text.toUtf8()};
}

ColumnMap bankMap()
{
    ColumnMap map;
    map.name = QStringLiteral("銀行");
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.columns = {{QStringLiteral("日付"), ColumnRole::ReceivedOn},
                   {QStringLiteral("入金"), ColumnRole::Amount},
                   {QStringLiteral("摘要"), ColumnRole::Payer}};
    return map;
}

} // namespace

class TestShadowTables final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheHouseReads_data() { addStores(); }
    void readsWhatTheHouseReads()
    {
        BookStore store(storeOfRow(), 2, 2);
        const Actor actor = store.desk().actor();
        const NoticeFile bank =
            textFile(QStringLiteral("bank.csv"),
                     QStringLiteral("日付,入金,摘要\n2026/08/03,33000,シケン ジロウ\n"));
        const NoticeFile list =
            textFile(QStringLiteral("old.csv"),
                     QStringLiteral("請求番号,顧客名,フリガナ,残高,消込額,消込日\n"
                                    "A-1,試験 次郎,シケン ジロウ,33000,33000,2026-08-03\n"));
        const ShadowService service(store.desk().context());
        QCOMPARE(faultOf(service.run(actor, bank, list)), Fault::FileLayoutUnknown);
        must(ColumnMapService(store.desk().context()).put(actor, bankMap(), bank.name, bank.bytes));
        const ShadowReport report = must(service.run(actor, bank, list));
        QVERIFY(!report.refused);
        QCOMPARE(report.payments, 1);
        QCOMPARE(report.lines.at(0).outcome, ShadowOutcome::Proposed);
    }
};

QTEST_GUILESS_MAIN(TestShadowTables)
#include "tst_shadow_tables.moc"
