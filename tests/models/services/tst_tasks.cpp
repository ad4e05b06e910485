// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clearing.h"
#include "models/services/tasks.h"
#include "models/storage/receipts/imports.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

void raise(TestHouse &house, const char *kind)
{
    must(house.context().write(
        house.admin(),
        Permission::ImportFiles,
        "test",
        [kind](Session &session, const Stamp &stamp) -> Result<std::monostate> {
            if (const Done raised = raiseTask(
                    session, kind, {QStringLiteral("777")}, std::nullopt, std::nullopt, stamp);
                !raised)
                return tl::unexpected(raised.error());
            return std::monostate{};
        }));
}

} // namespace

class TstTasks final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void doneOnceAndByOnePerson_data() { addEngines(); }
    void doneOnceAndByOnePerson()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const TaskService tasks(house.context());
        raise(house, "request-dead");
        raise(house, "payment-held"); // has its own list
        raise(house, "sources-differ");
        const auto ids = must(tasks.ids(house.admin()));
        QCOMPARE(ids.size(), size_t(2));
        QCOMPARE(must(tasks.all(house.admin())).size(), size_t(3));
        const auto rows = must(tasks.rows(house.admin(), {ids[1], 4'711, ids[0]}));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].kind, QStringLiteral("request-dead"));
        QCOMPARE(rows[1].kind, QStringLiteral("sources-differ")); // the newest is first in the list
        QCOMPARE(rows[1].actor, QStringLiteral("mika"));
        QCOMPARE(rows[1].args, std::vector<QString>{QStringLiteral("777")});

        const TaskId task(ids[0]);
        QCOMPARE(faultOf(tasks.finish(house.as(Role::Clerk), task)), Fault::PermissionMissing);
        QCOMPARE(must(tasks.ids(house.admin())), ids);
        must(tasks.finish(house.as(Role::Accountant), task));
        QCOMPARE(must(tasks.ids(house.admin())), std::vector<qint64>{ids[1]});
        QCOMPARE(faultOf(tasks.finish(house.admin(), task)), Fault::ChangedMeanwhile);
        QCOMPARE(faultOf(tasks.finish(house.admin(), TaskId(4'711))), Fault::NoSuchTask);
        QCOMPARE(house.number("SELECT COUNT(*) FROM task_end"), 1);
        QCOMPARE(house.number("SELECT COUNT(*) FROM task"), 3);
    }
};

QTEST_GUILESS_MAIN(TstTasks)
#include "tst_tasks.moc"
