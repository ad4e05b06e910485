// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes: the clock, people, customers, orders, bills, slips, requests.
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/services/agreements.h"
#include "models/services/demo_data.h"
#include "models/services/payers.h"
#include "models/services/stores.h"
#include "printing/gs1_128.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

// today 2026-11-22 [12:00], in Japan
Result<QStringList> setToday(ScenarioWorld &world, const ScenarioStep &step)
{
    const QDate day = dayOf(step.line.word(0), world.today());
    const QTime time = step.line.words.size() > 1
        ? QTime::fromString(step.line.word(1), QStringLiteral("HH:mm"))
        : QTime(12, 0);
    world.store().clock().set(QDateTime(day, time, Qt::OffsetFromUTC, 9 * 3600).toUTC());
    return QStringList();
}

// as PERSON: mika (admin), naomi (accountant), ken (clerk), taro (cashier), yuki (viewer)
Result<QStringList> sitAs(ScenarioWorld &world, const ScenarioStep &step)
{
    world.sit(step.line.word(0));
    return QStringList();
}

// customer NAME FULL-NAME KANA [account=VIRTUAL]
Result<QStringList> addCustomer(ScenarioWorld &world, const ScenarioStep &step)
{
    NewCustomer facts;
    facts.name = step.line.word(1);
    facts.kana = step.line.word(2);
    facts.virtualAccount = step.line.option("account");
    KK_TRY(const Customer customer, world.desk().customers().add(world.actor(), facts).result());
    world.setCustomer(step.line.word(0), customer);
    return QStringList();
}

// tolerance CUSTOMER YEN
Result<QStringList> setTolerance(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(PayerService(world.context())
                 .setTolerance(world.actor(),
                               world.customerNumber(step.line.word(0)),
                               yenOf(step.line.word(1)))
                 .result());
    return QStringList();
}

// One lump sum with tax at 10 %, or "lines=standard:10000,statutory:2000" before tax. What is no
// multiple of 11 is not taxed, so that any amount can be asked for.
std::vector<LineItem> linesOf(const ScenarioLine &line)
{
    const QString given = line.option("lines");
    if (given.isEmpty()) {
        const qint64 sum = yenOf(line.word(2)).amount();
        const bool taxed = sum % 11 == 0;
        return {demo::lump(QStringLiteral("整備"),
                           taxed ? TaxKind::Standard : TaxKind::Exempt,
                           taxed ? sum / 11 * 10 : sum)};
    }
    std::vector<LineItem> lines;
    const QStringList parts = given.split(QLatin1Char(','));
    for (const QString &part : parts) {
        lines.push_back(demo::lump(QStringLiteral("整備"),
                                   taxKindFromName(part.section(QLatin1Char(':'), 0, 0)).value(),
                                   yenOf(part.section(QLatin1Char(':'), 1)).amount()));
    }
    return lines;
}

// order NAME CUSTOMER YEN
Result<QStringList> addOrder(ScenarioWorld &world, const ScenarioStep &step)
{
    const ScenarioLine &line = step.line;
    KK_TRY(const WorkOrder order,
           world.desk()
               .orders()
               .add(world.actor(),
                    NewWorkOrder{world.customerId(line.word(1)),
                                 std::nullopt,
                                 QStringLiteral("整備"),
                                 world.today(),
                                 world.today(),
                                 linesOf(line)})
               .result());
    world.setOrder(line.word(0), order);
    return QStringList();
}

// The shop of another company, which is there from its first bill on.
Result<StoreId> otherCompany(ScenarioWorld &world)
{
    const StoreListService service(world.context());
    KK_TRY(const auto stores, service.list(world.actor()).result());
    for (const House &each : stores) {
        if (each.legalEntity != stores.front().legalEntity)
            return each.storeId;
    }
    NewStore store = stores.front().store;
    store.name = QStringLiteral("別会社 本店");
    KK_TRY(
        const House added,
        service.add(world.actor(), store, NewLegalEntity{QStringLiteral("別会社株式会社"), {}, {}})
            .result());
    return added.storeId;
}

// bill NAME CUSTOMER YEN [issued=DAY] [due=DAY] [delivered=DAY|none] [order=NAME] [lines=…]
// [other-company]
Result<QStringList> issueBill(ScenarioWorld &world, const ScenarioStep &step)
{
    const ScenarioLine &line = step.line;
    const QDate today = world.today();
    NewBill bill{
        world.customerId(line.word(1)),
        {},
        QStringLiteral("整備"),
        dayOf(line.option("issued", QStringLiteral("+0")), today),
        dayOf(line.option("due", QStringLiteral("+20")), today),
        dayOf(line.option("delivered", line.option("issued", QStringLiteral("+0"))), today),
        linesOf(line)};
    if (!line.option("order").isEmpty())
        bill.workOrders = {world.order(line.option("order")).id};
    if (line.has("other-company")) {
        KK_TRY(bill.store, otherCompany(world));
    }
    const DueRule rule = line.has("taken-over") ? DueRule::AnyDay : DueRule::FromToday;
    KK_TRY(const Bill issued, world.desk().bills().issue(world.actor(), bill, rule).result());
    world.setBill(line.word(0), issued);
    return QStringList();
}

Result<QStringList> cancelBill(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(
        world.desk()
            .bills()
            .cancel(world.actor(), world.bill(step.line.word(0)).number, QStringLiteral("取消"))
            .result());
    return QStringList();
}

// deliver NAME DAY
Result<QStringList> deliverBill(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(world.desk()
                 .bills()
                 .deliver(world.actor(),
                          world.bill(step.line.word(0)).number,
                          dayOf(step.line.word(1), world.today()))
                 .result());
    return QStringList();
}

// slip BILL [reissue] [expires=DAY|none]; its issues are BILL#0, BILL#1, …
Result<QStringList> issueSlip(ScenarioWorld &world, const ScenarioStep &step)
{
    SlipWish wish;
    wish.reissue = step.line.has("reissue");
    const QString expires = step.line.option("expires");
    wish.noLimit = expires == QLatin1String("none");
    if (!expires.isEmpty() && !wish.noLimit)
        wish.expiresOn = dayOf(expires, world.today());
    const Bill bill = world.bill(step.line.word(0));
    KK_TRY(const IssuedSlip slip,
           world.desk().slips().issue(world.actor(), bill.number, wish).result());
    const QString issue =
        QStringLiteral("%1#%2").arg(step.line.word(0), QString::number(slip.reissue));
    if (slip.barcode.isEmpty())
        return QStringList{issue + QStringLiteral(" no barcode")};
    world.setSlip(issue, slip.barcode);
    const auto barcode = parseBarcode(slip.barcode);
    if (!barcode)
        return tl::unexpected(barcode.error());
    QStringList words{issue,
                      QString::number(barcode->amount.amount()),
                      QStringLiteral("till"),
                      barcode->due ? barcode->due->toString(Qt::ISODate)
                                   : QStringLiteral("any day")};
    if (barcode->stamp)
        words << QStringLiteral("stamp");
    return QStringList{words.join(QLatin1Char(' '))};
}

// request BILL: asks the backend to collect
Result<QStringList> makeRequest(ScenarioWorld &world, const ScenarioStep &step)
{
    const qint64 number = world.bill(step.line.word(0)).number;
    KK_TRY(const StoredRequest request,
           world.desk().requests().request(world.actor(), number).result());
    return QStringList{QStringLiteral("%1 %2").arg(request.state).arg(request.amount.amount())};
}

// bars DPI: whole dots of the printer for one module
Result<QStringList> drawBars(ScenarioWorld &, const ScenarioStep &step)
{
    KK_TRY(const int dots, printing::dotsPerModule(step.line.word(0).toInt()));
    return QStringList{QStringLiteral("%1 dots").arg(dots)};
}

// agreement KEY [source=file|feed] [channel=…] [layout=…] [other-company]
Result<QStringList> putAgreementFacts(ScenarioWorld &world, const ScenarioStep &step)
{
    const ScenarioLine &line = step.line;
    NewAgreement agreement = demo::bank();
    for (const NewAgreement &known : {demo::agency(), demo::bank(), demo::backend()}) {
        if (known.key == line.word(0))
            agreement = known;
    }
    agreement.key = line.word(0);
    if (!line.option("channel").isEmpty())
        agreement.channel = channelFromName(line.option("channel")).value();
    agreement.layout = line.option("layout");
    if (line.has("other-company")) {
        KK_TRY(agreement.store, otherCompany(world));
    }
    agreement.source =
        line.option("source") == QLatin1String("feed") ? BookingSource::Feed : BookingSource::File;
    KK_CHECK(AgreementService(world.context()).put(world.actor(), agreement).result());
    return QStringList();
}

} // namespace

void addBillDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("today"), setToday},
                  {QStringLiteral("as"), sitAs},
                  {QStringLiteral("customer"), addCustomer},
                  {QStringLiteral("tolerance"), setTolerance},
                  {QStringLiteral("order"), addOrder},
                  {QStringLiteral("bill"), issueBill},
                  {QStringLiteral("cancel"), cancelBill},
                  {QStringLiteral("deliver"), deliverBill},
                  {QStringLiteral("slip"), issueSlip},
                  {QStringLiteral("request"), makeRequest},
                  {QStringLiteral("bars"), drawBars},
                  {QStringLiteral("agreement"), putAgreementFacts}});
}

} // namespace keshikomi::test
