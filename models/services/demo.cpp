// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo.h"

#include "models/domain/payment_link.h"
#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/checks.h"
#include "models/services/demo_data.h"
#include "models/services/demo_samples.h"
#include "models/services/house_writing.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"
#include "models/storage/asking/work_orders.h"

namespace keshikomi {

namespace {

constexpr int mostRows = 2'000'000;
constexpr int daysBack = 120;

// Draws and writes; one transaction long.
class DemoMaker final
{
public:
    DemoMaker(Session &session, const DemoPlan &plan, const Stamp &stamp)
        : m_session(session)
        , m_plan(plan)
        , m_stamp(stamp)
        , m_chance(plan.seed)
    {
    }

    Result<DemoReport> make()
    {
        KK_TRY(const House house, makeHouse());
        KK_CHECK(demo::makeSamples(m_session, house, m_stamp, m_report));
        KK_CHECK(makeCustomers());
        for (int made = 0; made < m_plan.bills; ++made)
            KK_CHECK(makeBill(house));
        KK_CHECK(m_grams.finish(m_session));
        return m_report;
    }

private:
    Result<House> makeHouse()
    {
        KK_TRY(const House house,
               writeHouse(m_session, demo::legalEntity(), demo::store(), m_stamp));
        for (const NewAgreement &agreement : {demo::agency(), demo::bank(), demo::backend()})
            KK_CHECK(putAgreement(m_session, house.legalEntity, agreement, m_plan.today));
        // Its agreement's service, and the practice centre of this computer.
        KK_CHECK(
            writePaymentHosts(m_session, {QStringLiteral("pay.kasasagi.example"), practiceHost}));
        KK_TRY(m_terms, slipTerms(m_session, house, m_plan.today, QDate()));
        return house;
    }

    Done makeCustomers()
    {
        for (int made = 0; made < m_plan.customers; ++made) {
            KK_TRY(const Customer customer,
                   insertCustomer(m_session, demo::customer(m_chance), m_stamp, &m_grams));
            m_customers.push_back(customer.id);
            ++m_report.customers;
        }
        return done();
    }

    Done makeBill(const House &house)
    {
        const CustomerId customer =
            m_customers[std::size_t(m_chance.bounded(int(m_customers.size())))];
        const QDate issuedOn = m_plan.today.addDays(-m_chance.bounded(daysBack));
        demo::Job job = demo::job(m_chance);
        NewBill bill{customer,
                     {},
                     job.subject,
                     issuedOn,
                     issuedOn.addDays(14 + m_chance.bounded(45)),
                     m_chance.bounded(4) == 0 ? QDate() : issuedOn,
                     std::move(job.lines)};
        if (m_chance.bounded(5) != 0) {
            KK_TRY(const WorkOrderId order, makeOrder(house, bill));
            bill.workOrders = {order};
        }
        KK_TRY(const Bill written, writeBill(m_session, house, bill, m_stamp, &m_grams));
        ++m_report.bills;
        m_report.asked += written.amount;
        return m_chance.bounded(2) == 0 ? makeSlip(written) : done();
    }

    Result<WorkOrderId> makeOrder(const House &house, const NewBill &bill)
    {
        std::optional<Vehicle> vehicle;
        if (m_chance.bounded(6) != 0)
            vehicle = demo::vehicle(m_chance);
        KK_TRY(const WorkOrder order,
               insertWorkOrder(m_session,
                               house.storeId,
                               NewWorkOrder{bill.customer,
                                            vehicle,
                                            bill.subject,
                                            bill.issuedOn.addDays(-1 - m_chance.bounded(5)),
                                            bill.issuedOn,
                                            bill.lines},
                               m_stamp,
                               &m_grams));
        ++m_report.orders;
        return order.id;
    }

    Done makeSlip(const Bill &bill)
    {
        SlipTerms terms = m_terms;
        terms.issuedOn = bill.issuedOn;
        terms.expiresOn = bill.dueOn;
        KK_CHECK(writeSlip(m_session, bill, terms, m_stamp));
        ++m_report.slips;
        return done();
    }

    Session &m_session;
    const DemoPlan m_plan;
    const Stamp m_stamp;
    QRandomGenerator m_chance;
    SlipTerms m_terms;
    std::vector<CustomerId> m_customers;
    GramBatch m_grams;
    DemoReport m_report;
};

Done checkPlan(const DemoPlan &plan)
{
    const auto check = [](const char *field, int value, int least) -> Done {
        if (value >= least && value <= mostRows)
            return done();
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QString::fromLatin1(field),
                        QString::number(value),
                        QString::number(least),
                        QString::number(mostRows)});
    };
    KK_CHECK(check("customers", plan.customers, plan.bills > 0 ? 1 : 0));
    return check("bills", plan.bills, 0);
}

// An invented name on a real dealer's bills would be worse than no demo.
Done checkNobodysHouse(Session &session, const QString &store)
{
    KK_TRY(const auto house, findHouse(session));
    if (!house)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::StoreExists,
                   {QStringLiteral("house"), store, house->entity.name});
}

} // namespace

Later<DemoReport> DemoService::make(const Actor &actor, const DemoPlan &plan) const
{
    DemoPlan whole = plan;
    if (!whole.today.isValid())
        whole.today = m_context.clock.today();
    return m_context.write(actor,
                           Permission::ManageStore,
                           "demo",
                           [whole, shown = m_context.store.location().shown()](
                               Session &session, const Stamp &stamp) -> Result<DemoReport> {
                               KK_CHECK(checkPlan(whole));
                               KK_CHECK(checkNobodysHouse(session, shown));
                               KK_TRY(const qint64 customers, countCustomers(session));
                               if (customers > 0)
                                   return failure(ErrorCode::Conflict, Fault::StoreExists, {shown});
                               return DemoMaker(session, whole, stamp).make();
                           });
}

} // namespace keshikomi
