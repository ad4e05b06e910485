// SPDX-License-Identifier: GPL-3.0-or-later
// Money that does not meet a bill: differences, credits, refunds, double payments, standing
// numbers.
#include "models/domain/try.h"
#include "models/services/differences/credits.h"
#include "models/services/differences/differences.h"
#include "models/services/differences/double_payments.h"
#include "models/services/differences/refunds.h"
#include "models/services/differences/standing.h"
#include "tests/scenario/script/scenario_deeds.h"

#include <QTemporaryDir>

namespace keshikomi::test {

namespace {

DifferenceKind kindOf(const QString &name)
{
    const auto kind = differenceKindFromName(name);
    if (!kind)
        qFatal("a scenario has no kind of difference %s", qPrintable(name));
    return *kind;
}

// A word of a decision: "A:10000" money to a bill, "discount:A:400", "rest:credit:500".
void decide(ScenarioWorld &world, const QString &word, ClearingDecision &decision)
{
    const QStringList parts = word.split(QLatin1Char(':'));
    if (parts.size() == 2)
        decision.shares.push_back({world.bill(parts[0]).id, yenOf(parts[1])});
    else if (parts[0] == QLatin1String("rest"))
        decision.rest = DecidedRest{kindOf(parts[1]), yenOf(parts[2])};
    else
        decision.differences.push_back(
            {world.bill(parts[1]).id, kindOf(parts[0]), yenOf(parts[2])});
}

// settle PAYMENT|- WORD… [customer=NAME [confirmed]] [note=TEXT] [dry]; tells the tax of the money
// that each bill got
Result<QStringList> settleDifference(ScenarioWorld &world, const ScenarioStep &step)
{
    ClearingDecision decision;
    if (step.line.word(0) != QLatin1String("-"))
        decision.payment = world.id<PaymentId>("payment", step.line.word(0));
    for (const QString &word : step.line.words.mid(1)) {
        if (word != QLatin1String("dry") && word != QLatin1String("confirmed"))
            decide(world, word, decision);
    }
    if (!step.line.option("customer").isEmpty())
        decision.customer = world.customerId(step.line.option("customer"));
    decision.ownerConfirmed = step.line.has("confirmed");
    decision.note = step.line.option("note");
    KK_TRY(const DecisionReport report,
           DifferenceService(world.context())
               .settle(world.actor(), decision, step.line.has("dry"))
               .result());
    QStringList rows;
    for (const DecidedTax &tax : report.taxes) {
        if (!tax.allocation)
            continue;
        QStringList parts;
        for (const TaxLine &line : tax.taxes) {
            parts << QStringLiteral("%1 %2 tax %3")
                         .arg(taxKindName(line.kind))
                         .arg(line.base.amount())
                         .arg(line.tax.amount());
        }
        rows << QStringLiteral("%1: %2").arg(world.nameOfBill(tax.bill),
                                             parts.join(QLatin1String(", ")));
    }
    rows << QStringLiteral("left on the payment %1").arg(report.paymentOpen.amount());
    return rows;
}

// fees discount|collection_fee, standing-alone yes|no
Result<QStringList> setRule(ScenarioWorld &world, const ScenarioStep &step)
{
    const DifferenceService service(world.context());
    KK_TRY(ClearingRules rules, service.rules(world.actor()).result());
    if (step.line.verb == QLatin1String("fees"))
        rules.fee = feeRuleFromName(step.line.word(0)).value();
    else
        rules.standingAlone = step.line.word(0) == QLatin1String("yes");
    KK_CHECK(service.setRules(world.actor(), rules).result());
    return QStringList();
}

// credit use CUSTOMER BILL[:YEN]… | credit note BILL YEN | credit net BILL,BILL d1,d2
Result<QStringList> creditDeed(ScenarioWorld &world, const ScenarioStep &step)
{
    const CreditService service(world.context());
    const ScenarioLine &line = step.line;
    if (line.word(0) == QLatin1String("note")) {
        KK_CHECK(service
                     .note(world.actor(),
                           world.bill(line.word(1)).number,
                           yenOf(line.word(2)),
                           QStringLiteral("返品"))
                     .result());
        return QStringList();
    }
    if (line.word(0) == QLatin1String("net")) {
        std::vector<qint64> bills;
        std::vector<CreditId> credits;
        for (const QString &name : line.word(1).split(QLatin1Char(',')))
            bills.push_back(world.bill(name).number);
        for (const QString &name : line.word(2).split(QLatin1Char(',')))
            credits.push_back(world.id<CreditId>("difference", name));
        KK_CHECK(service.netOff(world.actor(), bills, credits).result());
        return QStringList();
    }
    std::vector<CreditShare> shares;
    for (const QString &word : line.words.mid(2)) {
        const QString amount = word.section(QLatin1Char(':'), 1);
        shares.push_back({world.bill(word.section(QLatin1Char(':'), 0, 0)).id,
                          amount.isEmpty() ? std::nullopt : std::optional(yenOf(amount))});
    }
    KK_CHECK(service.use(world.actor(), world.customerNumber(line.word(1)), shares).result());
    return QStringList();
}

// account CUSTOMER: where refunds go
Result<QStringList> setAccount(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(RefundService(world.context())
                 .setAccount(world.actor(),
                             world.customerNumber(step.line.word(0)),
                             BankAccount{QStringLiteral("0001"),
                                         QStringLiteral("ミズウミ"),
                                         QStringLiteral("004"),
                                         QStringLiteral("ホンテン"),
                                         QStringLiteral("1"),
                                         QStringLiteral("7654321"),
                                         QStringLiteral("シケン")})
                 .result());
    return QStringList();
}

const QString houseBank = QStringLiteral("0009-227-1-1234567");

Result<QStringList> stepOfRefund(ScenarioWorld &world, const ScenarioLine &line)
{
    const RefundService service(world.context());
    const QString what = line.word(0);
    const RefundId refund = world.id<RefundId>("refund", line.word(1));
    if (what == QLatin1String("approve"))
        KK_CHECK(service.approve(world.actor(), refund).result());
    else if (what == QLatin1String("paid"))
        KK_CHECK(service.markPaid(world.actor(), refund, houseBank, world.today()).result());
    else
        KK_CHECK(service
                     .cancel(world.actor(),
                             refund,
                             QStringLiteral("取消"),
                             what == QLatin1String("returned"))
                     .result());
    return QStringList();
}

// refund ask PAYMENT|CREDIT CUSTOMER [YEN] [confirmed] | record PAYMENT CUSTOMER METHOD DAY
// [confirmed] | export | approve R | paid R | cancel R | returned R
Result<QStringList> refundDeed(ScenarioWorld &world, const ScenarioStep &step)
{
    const RefundService service(world.context());
    const ScenarioLine &line = step.line;
    const QString what = line.word(0);
    if (what == QLatin1String("export")) {
        KK_TRY(const QDate on, service.nextTransferDay(world.actor()).result());
        const QTemporaryDir folder;
        const RefundWish wish{
            houseBank, on, QStringLiteral("1234567890"), folder.filePath(QStringLiteral("out"))};
        KK_TRY(const RefundExport made,
               service.exportApproved(world.actor(), wish, line.has("dry")).result());
        return QStringList{QStringLiteral("%1 transfers, %2")
                               .arg(made.file.transfers.size())
                               .arg(made.file.total().amount())};
    }
    if (what != QLatin1String("ask") && what != QLatin1String("record"))
        return stepOfRefund(world, line);
    if (line.word(1).startsWith(QLatin1Char('d'))) {
        KK_CHECK(service
                     .requestOfCredit(world.actor(),
                                      world.id<CreditId>("difference", line.word(1)),
                                      yenOf(line.word(3)),
                                      world.customerNumber(line.word(2)),
                                      {})
                     .result());
        return QStringList();
    }
    const PaymentId payment = world.id<PaymentId>("payment", line.word(1));
    const RefundOwner owner{world.customerNumber(line.word(2)), line.has("confirmed")};
    if (what == QLatin1String("ask")) {
        const auto amount = line.words.size() > 3 && line.word(3) != QLatin1String("confirmed")
            ? std::optional(yenOf(line.word(3)))
            : std::nullopt;
        KK_CHECK(service.requestOfPayment(world.actor(), payment, amount, owner, {}).result());
        return QStringList();
    }
    KK_CHECK(service
                 .record(world.actor(),
                         payment,
                         std::nullopt,
                         refundMethodFromName(line.word(3)).value(),
                         owner,
                         dayOf(line.word(4), world.today()),
                         {})
                 .result());
    return QStringList();
}

// double refund|credit PAYMENT | double carry PAYMENT BILL
Result<QStringList> settleDouble(ScenarioWorld &world, const ScenarioStep &step)
{
    const DoublePaymentService service(world.context());
    const ScenarioLine &line = step.line;
    const PaymentId payment = world.id<PaymentId>("payment", line.word(1));
    if (line.word(0) == QLatin1String("carry")) {
        KK_CHECK(
            service.carryOver(world.actor(), payment, world.bill(line.word(2)).number).result());
        return QStringList();
    }
    KK_CHECK(service.settle(world.actor(), payment, kindOf(line.word(0)), {}).result());
    return QStringList();
}

// standing NUMBER CUSTOMER LEAST MOST | standing clear PAYMENT
Result<QStringList> standingDeed(ScenarioWorld &world, const ScenarioStep &step)
{
    const StandingNumberService service(world.context());
    const ScenarioLine &line = step.line;
    if (line.word(0) == QLatin1String("clear")) {
        KK_CHECK(
            service.clear(world.actor(), world.id<PaymentId>("payment", line.word(1))).result());
        return QStringList();
    }
    KK_CHECK(service
                 .put(world.actor(),
                      line.word(0),
                      world.customerNumber(line.word(1)),
                      yenOf(line.word(2)),
                      yenOf(line.word(3)))
                 .result());
    return QStringList();
}

} // namespace

void addDifferenceDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("settle"), settleDifference},
                  {QStringLiteral("fees"), setRule},
                  {QStringLiteral("standing-alone"), setRule},
                  {QStringLiteral("credit"), creditDeed},
                  {QStringLiteral("account"), setAccount},
                  {QStringLiteral("refund"), refundDeed},
                  {QStringLiteral("double"), settleDouble},
                  {QStringLiteral("standing"), standingDeed}});
}

} // namespace keshikomi::test
