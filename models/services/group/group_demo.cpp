// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/group/group_demo.h"

#include "models/domain/try.h"
#include "models/formats/write_files.h"
#include "models/services/feed_booking.h"
#include "models/services/group/group_month.h"
#include "models/services/imports.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"

namespace keshikomi {

using namespace group;

namespace {

constexpr int mostBills = 500'000;
constexpr std::size_t eventsAtOnce = 500;
const QString feedName = QStringLiteral("sandbox");

QByteArray truthLine(const QString &file,
                     const QString &place,
                     const QString &story,
                     const std::vector<std::pair<std::size_t, Yen>> &bills,
                     const Asked &asked)
{
    QStringList parts;
    for (const auto &[bill, amount] : bills)
        parts << QStringLiteral("%1:%2").arg(asked.bills[bill].number).arg(amount.amount());
    return QStringLiteral("%1\t%2\t%3\t%4\n")
        .arg(file, place, story, parts.join(QLatin1Char(',')))
        .toUtf8();
}

CreditedAccount creditedAccount()
{
    return {QStringLiteral("0009"),
            QStringLiteral("ﾐﾎﾝ"),
            QStringLiteral("227"),
            QStringLiteral("ﾁﾕｳｵｳ"),
            QStringLiteral("1"),
            QStringLiteral("1234567"),
            QStringLiteral("ｶ)ｶｻｻｷﾞｼﾞﾄﾞｳｼﾔ")};
}

// Feeds the month to the services, in the order of its days.
class MonthFeeder final
{
public:
    MonthFeeder(ServiceContext context, const Actor &actor, const Asked &asked, GroupReport &report)
        : m_context(context)
        , m_actor(actor)
        , m_asked(asked)
        , m_report(report)
    {
    }

    Done feed(const Month &month, QDate first, QDate last)
    {
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (const auto found = month.events.find(day); found != month.events.end())
                KK_CHECK(tellEvents(found->second));
            if (const auto found = month.konbini.find(day); found != month.konbini.end())
                KK_CHECK(tellAgency(found->second, day));
            if (const auto found = month.bank.find(day); found != month.bank.end())
                KK_CHECK(tellBank(found->second, day));
        }
        return done();
    }

private:
    std::vector<NoticeRecord> records(const std::vector<Told> &told, const QString &file)
    {
        std::vector<NoticeRecord> all;
        for (const Told &each : told) {
            all.push_back(each.notice);
            m_report.truth +=
                truthLine(file, QString::number(all.size()), each.story, each.bills, m_asked);
        }
        m_report.notices += int(all.size());
        return all;
    }

    Done tellAgency(const std::vector<Told> &told, QDate day)
    {
        const QString name = QStringLiteral("agency-%1.csv").arg(day.toString(Qt::ISODate));
        KK_TRY(const QByteArray bytes, writeAgencyCsv(records(told, name), {day, true}));
        return take({name, bytes});
    }
    Done tellBank(const std::vector<Told> &told, QDate day)
    {
        const QString name = QStringLiteral("bank-%1.txt").arg(day.toString(Qt::ISODate));
        KK_TRY(const QByteArray bytes,
               writeZengin01(
                   records(told, name), creditedAccount(), NoticeLayout::Zengin01A, {day, true}));
        return take({name, bytes});
    }
    Done take(GroupFile file)
    {
        KK_TRY(
            const ImportReport imported,
            ImportService(m_context).import(m_actor, NoticeFile{file.name, file.bytes}).result());
        if (imported.refused)
            return tl::unexpected(*imported.refused);
        m_report.files.push_back(std::move(file));
        return done();
    }

    Done tellEvents(const std::vector<ToldEvent> &told)
    {
        for (std::size_t from = 0; from < told.size(); from += eventsAtOnce) {
            FeedBatch batch;
            for (std::size_t at = from; at < std::min(from + eventsAtOnce, told.size()); ++at)
                batch.events.push_back(numbered(told[at]));
            batch.next = {QStringLiteral("c%1").arg(m_report.events), m_report.events};
            KK_TRY(const FeedEffect effect,
                   m_context.store
                       .write([stamp = m_context.stamp(m_actor), batch](Session &session) {
                           return bookBatch(session, stamp, batch);
                       })
                       .result());
            m_report.cleared += effect.cleared;
            m_report.clearedAmount += effect.clearedAmount;
        }
        return done();
    }
    FeedEvent numbered(const ToldEvent &told)
    {
        FeedEvent event = told.event;
        event.occurredAt = std::min(event.occurredAt, m_context.clock.now()); // today is not over
        event.source = feedName;
        event.seq = ++m_report.events;
        event.eventId = QStringLiteral("evt_%1").arg(event.seq);
        event.resourceVersion = event.seq;
        event.raw =
            QStringLiteral(R"({"id":"%1","type":"%2"})").arg(event.eventId, event.type).toUtf8();
        if (event.notice) {
            event.notice->raw = event.raw;
            m_report.truth +=
                truthLine(QStringLiteral("feed"), event.paymentId, told.story, told.bills, m_asked);
        }
        return event;
    }

    const ServiceContext m_context;
    const Actor m_actor;
    const Asked &m_asked;
    GroupReport &m_report;
};

Done checkEmpty(Session &session, const QString &shown)
{
    KK_TRY(const auto house, findHouse(session));
    KK_TRY(const qint64 customers, countCustomers(session));
    if (house || customers > 0)
        return failure(ErrorCode::Conflict, Fault::StoreExists, {shown});
    return done();
}

Done clearOnce(ServiceContext context, const Actor &actor, GroupReport &report)
{
    KK_TRY(const ClearingReport run, ClearingService(context).clear(actor).result());
    report.cleared += run.cleared;
    report.clearedAmount += run.amount;
    for (const MatchResult &result : run.results) {
        report.proposed += result.verdict == Verdict::Propose ? 1 : 0;
        report.open += result.verdict == Verdict::None ? 1 : 0;
    }
    return done();
}

} // namespace

Result<GroupReport> GroupDemoService::make(const Actor &actor, const GroupPlan &plan) const
{
    if (plan.bills < 1 || plan.bills > mostBills)
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("bills"),
                        QString::number(plan.bills),
                        QString::number(1),
                        QString::number(mostBills)});
    const QDate today = plan.today.isValid() ? plan.today : m_context.clock.today();
    QRandomGenerator chance(plan.seed);
    KK_TRY(const Asked asked,
           m_context
               .write(actor,
                      Permission::ManageStore,
                      "demo",
                      [&chance, plan, today, shown = m_context.store.location().shown()](
                          Session &session, const Stamp &stamp) -> Result<Asked> {
                          KK_CHECK(checkEmpty(session, shown));
                          return writeAsked(session, {plan.bills, today}, chance, stamp);
                      })
               .result());
    GroupReport report;
    report.stores = stores;
    report.customers = int(asked.payers.size());
    report.bills = int(asked.bills.size());
    report.slips = asked.slips;
    report.requests = asked.requests;
    report.asked = asked.amount;
    report.truth = "file\tplace\tstory\tbills\n";
    const Month month = makeMonth(asked, today, chance);
    KK_CHECK(MonthFeeder(m_context, actor, asked, report).feed(month, today.addDays(-60), today));
    KK_CHECK(clearOnce(m_context, actor, report));
    return report;
}

} // namespace keshikomi
