// SPDX-License-Identifier: GPL-3.0-or-later
// "show …": what stands in the books, a row each.
#include "models/domain/try.h"
#include "models/services/differences/credits.h"
#include "models/services/differences/differences.h"
#include "models/services/differences/double_payments.h"
#include "models/services/differences/refunds.h"
#include "models/services/payers.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

using Show = std::function<Result<QStringList>(ScenarioWorld &, const ScenarioLine &)>;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

// A 33000 open 440 [reserved 440] partly_paid
Result<QStringList> bills(ScenarioWorld &world, const ScenarioLine &line)
{
    QStringList rows;
    for (const QString &name : world.billNames()) {
        if (line.words.size() > 1 && !line.words.contains(name))
            continue;
        const Bill bill = world.bill(name);
        QString text = QStringLiteral("%1 %2 open %3")
                           .arg(name)
                           .arg(bill.amount.amount())
                           .arg(bill.open.amount());
        if (!bill.reserved.isZero())
            text += QStringLiteral(" reserved %1").arg(bill.reserved.amount());
        const BillProgress progress = progressOf(
            bill.state, bill.amount, bill.open, bill.reserved, bill.dueOn, world.today());
        rows << text + QLatin1Char(' ') + billProgressName(progress);
    }
    return rows;
}

// p1 confirmed 33000 open 0 [reason it lies open]
Result<QStringList> payments(ScenarioWorld &world, const ScenarioLine &)
{
    QStringList rows;
    for (qint64 place = 1; place <= world.count("payment"); ++place) {
        const QString name = QStringLiteral("p%1").arg(place);
        KK_TRY(const Payment payment,
               world.desk()
                   .clearing()
                   .payment(world.actor(), world.id<PaymentId>("payment", name))
                   .result());
        QString text = QStringLiteral("%1 %2 %3 open %4 %5 %6")
                           .arg(name, paymentStateName(payment.state))
                           .arg(payment.amount.amount())
                           .arg(payment.open.amount())
                           .arg(channelName(payment.channel), dayText(payment.receivedOn));
        if (payment.unapplied != Unapplied::None)
            text += QLatin1Char(' ') + unappliedName(payment.unapplied);
        rows << text;
    }
    return rows;
}

Result<QStringList> ledger(ScenarioWorld &world, const ScenarioLine &)
{
    QStringList rows;
    for (const auto &[account, amount] : world.accounts())
        rows << QStringLiteral("%1 %2").arg(account).arg(amount);
    return rows;
}

Result<QStringList> tasks(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, world.desk().tasks().all(world.actor()).result());
    QStringList rows;
    for (const TaskRow &task : all) {
        QStringList words{task.kind};
        if (task.payment)
            words << paymentName(world, *task.payment);
        else
            words += QStringList(task.args.begin(), task.args.end());
        rows << words.join(QLatin1Char(' '));
    }
    return rows;
}

// a1 p1 A 32560 fee 440 r1 [undone]: reasons
Result<QStringList> allocations(ScenarioWorld &world, const ScenarioLine &)
{
    QStringList rows;
    for (qint64 place = 1; place <= world.count("payment"); ++place) {
        const PaymentId payment = world.id<PaymentId>("payment", QStringLiteral("p%1").arg(place));
        KK_TRY(const auto shares,
               world.desk().clearing().clearings(world.actor(), payment).result());
        for (const ClearedShare &share : shares) {
            QString text = QStringLiteral("%1 p%2 %3 %4")
                               .arg(world.nameOf("allocation", 'a', share.row.id.value()))
                               .arg(place)
                               .arg(world.nameOfBill(share.row.billNumber))
                               .arg(share.row.amount.amount());
            if (!share.row.discount.isZero())
                text += QStringLiteral(" fee %1").arg(share.row.discount.amount());
            text += QLatin1Char(' ') + world.nameOf("clearing_run", 'r', share.row.run.value());
            if (share.row.undone)
                text += QStringLiteral(" undone");
            rows << QStringLiteral("%1 by %2 %3")
                        .arg(text, share.row.actor, reasonTexts(share.reasons))
                        .trimmed();
        }
    }
    rows.sort();
    return rows;
}

// receipt 2026-11-24 late for 2026-11-22
Result<QStringList> postings(ScenarioWorld &world, const ScenarioLine &line)
{
    KK_TRY(const auto all,
           world.context()
               .store
               .read([](Session &session) {
                   return session.all("SELECT p.kind, p.effective_on, COALESCE(p.late_for, ''), "
                                      "p.reverses IS NOT NULL "
                                      "FROM posting p ORDER BY p.id",
                                      {},
                                      [](const Row &row) {
                                          QString text =
                                              row.text(0) + QLatin1Char(' ') + row.text(1);
                                          if (!row.text(2).isEmpty())
                                              text += QStringLiteral(" late for ") + row.text(2);
                                          return text;
                                      });
               })
               .result());
    QStringList rows;
    for (const QString &row : all) {
        if (line.words.size() < 2 || line.words.contains(row.section(QLatin1Char(' '), 0, 0)))
            rows << row;
    }
    return rows;
}

Result<QStringList> doubles(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, DoublePaymentService(world.context()).list(world.actor()).result());
    QStringList rows;
    for (const DoublePayment &each : all) {
        QString text = QStringLiteral("%1 %2 %3")
                           .arg(paymentName(world, each.payment))
                           .arg(each.open.amount())
                           .arg(world.nameOfBill(each.billNumber));
        if (each.earlier)
            text += QStringLiteral(" paid before by ") + paymentName(world, *each.earlier);
        rows << text;
    }
    return rows;
}

Result<QStringList> credits(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all,
           CreditService(world.context()).list(world.actor(), std::nullopt).result());
    QStringList rows;
    for (const CreditRow &each : all) {
        rows << QStringLiteral("%1 %2 %3 open %4")
                    .arg(world.nameOf("difference", 'd', each.id.value()),
                         differenceKindName(each.kind))
                    .arg(each.amount.amount())
                    .arg(each.open.amount());
    }
    return rows;
}

Result<QStringList> differences(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, DifferenceService(world.context()).last(world.actor(), 100).result());
    QStringList rows;
    for (const DifferenceRow &each : all) {
        rows << QStringLiteral("%1 %2 %3 %4%5")
                    .arg(world.nameOf("difference", 'd', each.id.value()),
                         differenceKindName(each.kind),
                         each.billNumber == 0 ? QStringLiteral("-")
                                              : world.nameOfBill(each.billNumber))
                    .arg(each.amount.amount())
                    .arg(each.undone ? QStringLiteral(" undone") : QString());
    }
    rows.sort();
    return rows;
}

Result<QStringList> refunds(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, RefundService(world.context()).list(world.actor(), true).result());
    QStringList rows;
    for (const RefundRow &each : all) {
        rows << QStringLiteral("%1 %2 %3 by %4%5")
                    .arg(world.nameOf("refund", 'f', each.id.value()), refundStateName(each.state))
                    .arg(each.amount.amount())
                    .arg(each.requestedBy,
                         each.approvedBy.isEmpty()
                             ? QString()
                             : QStringLiteral(" approved by ") + each.approvedBy);
    }
    rows.sort();
    return rows;
}

Result<QStringList> learned(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, PayerService(world.context()).list(world.actor(), {}).result());
    QStringList rows;
    for (const LearnedPayer &each : all) {
        rows << QStringLiteral("%1 %2 %3 %4 times %5")
                    .arg(each.customerName, each.key.name, each.key.bank, each.key.branch)
                    .arg(each.times);
    }
    for (const auto &[name, customer] : world.customers()) {
        KK_TRY(const CustomerPayers of,
               PayerService(world.context()).ofCustomer(world.actor(), customer.number).result());
        for (const LearnedFee &each : of.fees)
            rows << QStringLiteral("%1 fee %2 times %3")
                        .arg(customer.facts.name)
                        .arg(each.fee.amount())
                        .arg(each.times);
    }
    return rows;
}

Result<QStringList> requests(ScenarioWorld &world, const ScenarioLine &line)
{
    const qint64 number = world.bill(line.word(1)).number;
    KK_TRY(const auto all, world.desk().requests().ofBill(world.actor(), number).result());
    QStringList rows;
    for (const StoredRequest &each : all)
        rows << QStringLiteral("%1 %2").arg(each.state).arg(each.amount.amount());
    return rows;
}

// The list that is worked on, in its order.
Result<QStringList> waiting(ScenarioWorld &world, const ScenarioLine &line)
{
    const PaymentChoice choice = line.has("held") ? PaymentChoice::Held : PaymentChoice::Waiting;
    KK_TRY(const auto all,
           world.desk().clearing().openPaymentIds(world.actor(), choice, {}).result());
    QStringList names;
    for (const qint64 id : all)
        names << world.nameOf("payment", 'p', id);
    return names.isEmpty() ? names : QStringList{names.join(QLatin1Char(' '))};
}

Result<QStringList> unpaid(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const UnpaidSummary summary, world.desk().unpaid().summary(world.actor()).result());
    return QStringList{QStringLiteral("%1 bills open %2 reserved %3 overdue %4")
                           .arg(summary.bills)
                           .arg(summary.open.amount())
                           .arg(summary.reserved.amount())
                           .arg(summary.overdue.amount())};
}

Result<QStringList> imports(ScenarioWorld &world, const ScenarioLine &)
{
    KK_TRY(const auto all, world.desk().imports().list(world.actor()).result());
    QStringList rows;
    for (const ImportRow &each : all) {
        rows.prepend(
            QStringLiteral("%1 %2 %3 read %4 fresh %5 repeated %6%7")
                .arg(world.nameOf("import_file", 'i', each.id.value()), each.fileName, each.layout)
                .arg(each.records)
                .arg(each.fresh)
                .arg(each.repeated)
                .arg(each.undone ? QStringLiteral(" undone") : QString()));
    }
    return rows;
}

// What happened to a bill: show history A
Result<QStringList> history(ScenarioWorld &world, const ScenarioLine &line)
{
    KK_TRY(const auto all,
           world.desk().bills().history(world.actor(), world.bill(line.word(1)).id).result());
    QStringList rows;
    for (const HistoryEntry &each : all)
        rows << QStringLiteral("%1 %2 by %3")
                    .arg(each.kind)
                    .arg(each.amount.amount())
                    .arg(each.actor);
    return rows;
}

Result<QStringList> show(ScenarioWorld &world, const ScenarioStep &step)
{
    static const std::map<QString, Show> shows{{QStringLiteral("bills"), bills},
                                               {QStringLiteral("payments"), payments},
                                               {QStringLiteral("ledger"), ledger},
                                               {QStringLiteral("tasks"), tasks},
                                               {QStringLiteral("allocations"), allocations},
                                               {QStringLiteral("postings"), postings},
                                               {QStringLiteral("double"), doubles},
                                               {QStringLiteral("credits"), credits},
                                               {QStringLiteral("differences"), differences},
                                               {QStringLiteral("refunds"), refunds},
                                               {QStringLiteral("learned"), learned},
                                               {QStringLiteral("requests"), requests},
                                               {QStringLiteral("waiting"), waiting},
                                               {QStringLiteral("unpaid"), unpaid},
                                               {QStringLiteral("imports"), imports},
                                               {QStringLiteral("history"), history}};
    const auto found = shows.find(step.line.word(0));
    if (found == shows.end())
        qFatal("a scenario cannot show %s", qPrintable(step.line.word(0)));
    KK_TRY(const QStringList rows, found->second(world, step.line));
    return rows.isEmpty() ? QStringList{QStringLiteral("none")} : rows;
}

} // namespace

void addRowDeeds(Deeds &deeds)
{
    deeds.insert({QStringLiteral("show"), show});
}

} // namespace keshikomi::test
