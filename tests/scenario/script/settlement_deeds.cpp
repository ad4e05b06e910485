// SPDX-License-Identifier: GPL-3.0-or-later
// What agencies pay out (精算): the plan, their reports, the bank line that brings the net.
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "tests/scenario/payout_plan.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

SettlementService service(ScenarioWorld &world)
{
    return SettlementService(world.context());
}

// payout-plan CYCLE: half or month, of the agency that collects at tills
Result<QStringList> setPlan(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(agreePayouts(world.context(), world.actor(), QDate(2026, 10, 1), step.line.word(0)));
    return QStringList();
}

void addPayments(ScenarioWorld &world,
                 QStringList &rows,
                 const char *what,
                 const std::vector<UnsettledPayment> &payments)
{
    for (const UnsettledPayment &each : payments)
        rows << QStringLiteral("  %1 %2 %3")
                    .arg(QString::fromLatin1(what), paymentName(world, each.id))
                    .arg(each.amount.amount());
}

QString figuresText(const SettlementFigures &figures)
{
    QString text = QStringLiteral("gross %1").arg(figures.gross.amount());
    const std::pair<const char *, Yen> charges[]{{"fee", figures.fee},
                                                 {"tax", figures.tax},
                                                 {"stamp", figures.stamp},
                                                 {"transfer", figures.transfer},
                                                 {"other", figures.other}};
    for (const auto &[name, amount] : charges) {
        if (!amount.isZero())
            text += QStringLiteral(" %1 %2").arg(QString::fromLatin1(name)).arg(amount.amount());
    }
    return text + QStringLiteral(" net %1").arg(figures.net.amount());
}

QString headText(ScenarioWorld &world, const Settlement &settlement)
{
    QString text = QStringLiteral("%1 %2 to %3: %4")
                       .arg(world.nameOf("settlement", 's', settlement.id.value()),
                            settlement.cycle.from.toString(Qt::ISODate),
                            settlement.cycle.to.toString(Qt::ISODate),
                            figuresText(settlement.figures));
    if (settlement.ended)
        return text + QStringLiteral(" taken back");
    if (!settlement.booking)
        return text;
    const auto line = settlement.booking->payment;
    return text
        + (line ? QStringLiteral(" booked by ") + paymentName(world, *line)
                : QStringLiteral(" booked without a payout"));
}

QStringList viewRows(ScenarioWorld &world, const SettlementView &view)
{
    QStringList rows{headText(world, view.settlement)};
    for (const SettledPair &each : view.settled)
        rows << QStringLiteral("  settles ") + paymentName(world, each.payment);
    for (const ReportLine &each : view.onlyReport)
        rows << QStringLiteral("  only in the report %1").arg(each.gross.amount());
    addPayments(world, rows, "only in the books", view.onlyBooks);
    addPayments(world, rows, "next batch", view.nextBatch);
    addPayments(world, rows, "gone", view.gone);
    if (!view.unexplained.isZero())
        rows << QStringLiteral("  unexplained %1").arg(view.unexplained.amount());
    for (const BankLine &each : view.bankLines)
        rows << QStringLiteral("  bank line ") + paymentName(world, each.payment);
    return rows;
}

std::optional<Yen> yenOption(const ScenarioLine &line, const char *name)
{
    const QString text = line.option(name);
    return text.isEmpty() ? std::nullopt : std::optional(yenOf(text));
}

// A row of the agency's file: "line SLIP YEN on=DAY [fee=YEN] [stamp=YEN]"; SLIP "-" for none.
QString rowOfReport(ScenarioWorld &world, const ScenarioLine &line)
{
    const QString slip = line.word(0);
    const QString key = slip == QLatin1String("-") ? QString() : world.barcode(slip).mid(13, 16);
    return QStringList{dayOf(line.option("on", QStringLiteral("+0")), world.today())
                           .toString(QStringLiteral("yyyy/MM/dd")),
                       key,
                       line.word(1),
                       line.option("fee", QStringLiteral("0")),
                       line.option("stamp", QStringLiteral("0"))}
        .join(QLatin1Char(','));
}

// report UNTIL [file] [dry] [since=DAY] [pay=DAY] [items=N] [gross=YEN] [fee=] [tax=] [stamp=]
// [transfer=] [other=] [net=]: typed, or a file with a line for each row below
Result<QStringList> takeReport(ScenarioWorld &world, const ScenarioStep &step)
{
    const ScenarioLine &line = step.line;
    SettlementWish wish;
    wish.agreementKey = payingAgency;
    wish.until = dayOf(line.word(0), world.today());
    wish.since = dayOf(line.option("since", QStringLiteral("none")), world.today());
    wish.payOn = dayOf(line.option("pay", QStringLiteral("none")), world.today());
    wish.gross = yenOption(line, "gross");
    wish.fee = yenOption(line, "fee");
    wish.tax = yenOption(line, "tax");
    wish.stamp = yenOption(line, "stamp");
    wish.transfer = yenOption(line, "transfer");
    wish.other = yenOption(line, "other");
    wish.net = yenOption(line, "net");
    if (const QString items = line.option("items"); !items.isEmpty())
        wish.items = items.toInt();
    if (!step.inner.empty()) {
        QStringList rows{QStringLiteral("収納日,番号,金額,手数料,印紙代")};
        for (const ScenarioLine &each : step.inner)
            rows << rowOfReport(world, each);
        wish.file = rows.join(QLatin1Char('\n')).toUtf8();
        wish.fileName = QStringLiteral("seisan.csv");
        wish.map = reportMapName;
    }
    KK_TRY(const SettlementView view,
           service(world).take(world.actor(), wish, line.has("dry")).result());
    return line.has("dry") ? QStringList{figuresText(view.settlement.figures)}
                           : viewRows(world, view);
}

SettlementId named(ScenarioWorld &world, const ScenarioLine &line)
{
    if (line.word(0) == QLatin1String("last"))
        return world.id<SettlementId>("settlement",
                                      QStringLiteral("s%1").arg(world.count("settlement")));
    return world.id<SettlementId>("settlement", line.word(0));
}

Result<std::optional<PaymentId>>
bankLineOf(ScenarioWorld &world, SettlementId id, const QString &name)
{
    if (name.isEmpty())
        return std::optional<PaymentId>();
    if (name != QLatin1String("any"))
        return std::optional(world.id<PaymentId>("payment", name));
    KK_TRY(const SettlementView view, service(world).find(world.actor(), id).result());
    return view.bankLines.empty() ? std::nullopt : std::optional(view.bankLines.front().payment);
}

// book-payout SETTLEMENT|last [PAYMENT|any]: against the bank line, or without one
Result<QStringList> bookPayout(ScenarioWorld &world, const ScenarioStep &step)
{
    const SettlementId id = named(world, step.line);
    KK_TRY(const auto line, bankLineOf(world, id, step.line.word(1)));
    const Later<SettlementView> booked = line ? service(world).book(world.actor(), id, *line)
                                              : service(world).bookWithoutPayout(world.actor(), id);
    KK_TRY(const SettlementView view, booked.result());
    return QStringList{headText(world, view.settlement)};
}

// undo-payout SETTLEMENT: its booking, else the report
Result<QStringList> undoPayout(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const SettlementView view,
           service(world).undo(world.actor(), named(world, step.line)).result());
    return QStringList{headText(world, view.settlement)};
}

// payout SETTLEMENT: as it stands now
Result<QStringList> showPayout(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const SettlementView view,
           service(world).find(world.actor(), named(world, step.line)).result());
    return viewRows(world, view);
}

// payouts FIRST LAST: each cycle, and how far it is
Result<QStringList> showCycles(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const auto cycles,
           service(world)
               .expected(world.actor(),
                         payingAgency,
                         dayOf(step.line.word(0), world.today()),
                         dayOf(step.line.word(1), world.today()))
               .result());
    QStringList rows;
    for (const CycleRow &each : cycles)
        rows << QStringLiteral("%1 to %2 on %3 %4 %5")
                    .arg(each.cycle.from.toString(Qt::ISODate),
                         each.cycle.to.toString(Qt::ISODate),
                         each.cycle.payOn.toString(Qt::ISODate),
                         cycleStateName(each.state))
                    .arg(each.expected.net.amount());
    return rows;
}

// late-payouts: tasks for those that were not told yet
Result<QStringList> tellLate(ScenarioWorld &world, const ScenarioStep &)
{
    KK_TRY(const auto late, service(world).raiseLate(world.actor()).result());
    QStringList rows;
    for (const CycleRow &each : late)
        rows << QStringLiteral("late %1 %2")
                    .arg(each.cycle.payOn.toString(Qt::ISODate))
                    .arg(each.expected.net.amount());
    return rows.isEmpty() ? QStringList{QStringLiteral("none")} : rows;
}

} // namespace

void addSettlementDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("payout-plan"), setPlan},
                  {QStringLiteral("report"), takeReport},
                  {QStringLiteral("book-payout"), bookPayout},
                  {QStringLiteral("undo-payout"), undoPayout},
                  {QStringLiteral("payout"), showPayout},
                  {QStringLiteral("payouts"), showCycles},
                  {QStringLiteral("late-payouts"), tellLate}});
}

} // namespace keshikomi::test
