// SPDX-License-Identifier: GPL-3.0-or-later
// Which money clears which bill: runs, explanations, decisions by hand, and taking them back.
#include "models/domain/try.h"
#include "models/services/match_rules.h"
#include "models/services/payers.h"
#include "tests/scenario/script/scenario_deeds.h"

namespace keshikomi::test {

namespace {

QString sharesText(const ScenarioWorld &world, const std::vector<Share> &shares)
{
    QStringList texts;
    for (const Share &share : shares)
        texts
            << QStringLiteral("%1 %2").arg(world.nameOfBill(share.bill)).arg(share.amount.amount());
    return texts.join(QLatin1String(", "));
}

QString candidateText(ScenarioWorld &world, const Candidate &candidate)
{
    QString text =
        passName(candidate.pass) + QLatin1Char(' ') + sharesText(world, candidate.shares);
    if (!candidate.difference.isZero())
        text += QStringLiteral(" difference %1").arg(candidate.difference.amount());
    for (const PaymentId other : candidate.others)
        text += QStringLiteral(" with %1").arg(paymentName(world, other));
    return text + QStringLiteral(": ") + reasonTexts(candidate.reasons);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ClearAlone: return QStringLiteral("clears alone");
    case Verdict::Propose: return QStringLiteral("proposed");
    case Verdict::None: return QStringLiteral("open");
    }
    Q_UNREACHABLE();
}

QStringList resultRows(ScenarioWorld &world, const MatchResult &result)
{
    QString head = QStringLiteral("%1 %2").arg(paymentName(world, result.payment),
                                               verdictText(result.verdict));
    if (result.equallyGood > 1)
        head += QStringLiteral(", %1 equally good").arg(result.equallyGood);
    if (!result.whyNot.empty())
        head += QStringLiteral(", not alone: ") + reasonTexts(result.whyNot);
    QStringList rows{head};
    for (const Candidate &candidate : result.candidates)
        rows << QStringLiteral("  ") + candidateText(world, candidate);
    return rows;
}

QStringList standingRows(ScenarioWorld &world, const StandingProposal &proposal)
{
    QString text = paymentName(world, proposal.payment.payment) + QStringLiteral(" standing");
    if (proposal.broken != Unapplied::None)
        text += QLatin1Char(' ') + unappliedName(proposal.broken);
    for (const DecidedShare &share : proposal.shares)
        text +=
            QStringLiteral(" %1 %2").arg(world.nameOfBill(share.bill)).arg(share.amount.amount());
    return {text};
}

Result<std::optional<PassOrder>> passesOf(const ScenarioLine &line)
{
    const QString names = line.option("passes");
    if (names.isEmpty())
        return std::optional<PassOrder>();
    KK_TRY(const PassOrder order, readPasses(names.split(QLatin1Char(','))));
    return std::optional(order);
}

// clear [dry] [passes=key,code,…]
Result<QStringList> clearAll(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const auto passes, passesOf(step.line));
    KK_TRY(const ClearingReport report,
           world.desk().clearing().clear(world.actor(), step.line.has("dry"), passes).result());
    QStringList rows{
        QStringLiteral("cleared %1, %2").arg(report.cleared).arg(report.amount.amount())};
    for (const MatchResult &result : report.results)
        rows += resultRows(world, result);
    for (const StandingProposal &proposal : report.standing)
        rows += standingRows(world, proposal);
    return rows;
}

// explain PAYMENT: what each pass made of it
Result<QStringList> explainPayment(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const Explanation told,
           world.desk()
               .clearing()
               .explain(world.actor(), world.id<PaymentId>("payment", step.line.word(0)))
               .result());
    QStringList rows;
    for (const PassLook &look : told.looks) {
        rows << QStringLiteral("%1%2: %3")
                    .arg(passName(look.pass),
                         look.decided ? QStringLiteral(" decides") : QString(),
                         reasonTexts(look.reasons))
                    .trimmed();
    }
    return rows + resultRows(world, told.result);
}

// passes key,code,…: of the house
Result<QStringList> setPasses(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const PassOrder order, readPasses(step.line.word(0).split(QLatin1Char(','))));
    KK_CHECK(world.desk().settings().setPasses(world.actor(), order).result());
    return QStringList();
}

ManualShare shareOf(ScenarioWorld &world, const QString &text) // "A:10000" or "A:10000+440"
{
    const QString amounts = text.section(QLatin1Char(':'), 1);
    const QString fee = amounts.section(QLatin1Char('+'), 1);
    return {world.bill(text.section(QLatin1Char(':'), 0, 0)).id,
            yenOf(amounts.section(QLatin1Char('+'), 0, 0)),
            fee.isEmpty() ? Yen(0) : yenOf(fee)};
}

// allocate PAYMENT BILL:YEN[+FEE]… [dry]
Result<QStringList> allocateByHand(ScenarioWorld &world, const ScenarioStep &step)
{
    std::vector<ManualShare> shares;
    for (const QString &word : step.line.words.mid(1)) {
        if (word != QLatin1String("dry"))
            shares.push_back(shareOf(world, word));
    }
    KK_CHECK(world.desk()
                 .clearing()
                 .allocate(world.actor(),
                           world.id<PaymentId>("payment", step.line.word(0)),
                           shares,
                           step.line.has("dry"))
                 .result());
    return QStringList();
}

Result<QStringList> holdPayment(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(world.desk()
                 .clearing()
                 .hold(world.actor(),
                       world.id<PaymentId>("payment", step.line.word(0)),
                       step.line.word(1))
                 .result());
    return QStringList();
}

Result<QStringList> takeUpPayment(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_CHECK(world.desk()
                 .clearing()
                 .takeUp(world.actor(), world.id<PaymentId>("payment", step.line.word(0)))
                 .result());
    return QStringList();
}

void addCount(QStringList &words, const char *what, int count, Yen amount)
{
    if (count != 0)
        words << QStringLiteral("%1 %2 %3")
                     .arg(count)
                     .arg(QString::fromLatin1(what))
                     .arg(amount.amount());
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList undoRows(ScenarioWorld &world, const UndoReport &report)
{
    QStringList words;
    addCount(words, "allocations", report.allocations, report.amount);
    addCount(words, "differences", report.differences, report.settled);
    addCount(words, "payments", report.payments, report.receipts);
    addCount(words, "payments back", report.paymentsBack, report.receiptsBack);
    for (const RefundRow &row : report.refunds)
        words << refundNumberText(row.id.value()) + QStringLiteral(" cancelled, was ")
                + refundStateName(row.state);
    QStringList bills;
    for (const qint64 number : report.bills)
        bills << world.nameOfBill(number);
    if (!bills.isEmpty())
        words << QStringLiteral("open again ") + bills.join(QLatin1Char(' '));
    if (report.effectiveOn.isValid())
        words << QStringLiteral("on ") + dayText(report.effectiveOn);
    QStringList rows;
    if (!words.isEmpty())
        rows << words.join(QLatin1String(", "));
    for (const UndoKept &kept : report.kept)
        rows << QStringLiteral("kept %1: %2").arg(kept.what, faultText(kept.why));
    for (const RepeatedFrom &each : report.tellers)
        rows << QStringLiteral("%1 of its lines are told by %2, too")
                    .arg(each.notices)
                    .arg(each.fileName);
    for (const QDate day : report.closedDays)
        rows << QStringLiteral("stays on closed day ") + dayText(day);
    for (const QString &paper : report.told)
        rows << QStringLiteral("told by ") + paper;
    return rows;
}

std::vector<QString> namesOf(const QString &joined)
{
    const QStringList names = joined.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

Result<UndoReport> undone(ScenarioWorld &world, const ScenarioLine &line, bool preview)
{
    const UndoService undo = world.desk().undo();
    const QString what = line.word(0), name = line.word(1);
    if (what == QLatin1String("run"))
        return undo.run(world.actor(), world.id<RunId>("clearing_run", name), preview).result();
    if (what == QLatin1String("import"))
        return undo.import(world.actor(), world.id<ImportId>("import_file", name), preview)
            .result();
    if (what == QLatin1String("mine"))
        return undo.lastOfMine(world.actor()).result();
    std::vector<AllocationId> allocations;
    std::vector<DifferenceId> differences;
    for (const QString &each : namesOf(name)) {
        if (each.startsWith(QLatin1Char('a')))
            allocations.push_back(world.id<AllocationId>("allocation", each));
        else
            differences.push_back(world.id<DifferenceId>("difference", each));
    }
    return undo.lines(world.actor(), allocations, differences, preview).result();
}

// undo run r1 | import i1 | lines a1,a2,d1 | mine
Result<QStringList> undoDeed(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const UndoReport report, undone(world, step.line, false));
    return undoRows(world, report);
}

Result<QStringList> previewDeed(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const UndoReport report, undone(world, step.line, true));
    return undoRows(world, report);
}

// forget PLACE: the learned payer at this place of the list
Result<QStringList> forgetPayer(ScenarioWorld &world, const ScenarioStep &step)
{
    const PayerService payers(world.context());
    KK_TRY(const auto learned, payers.list(world.actor(), {}).result());
    const auto place = std::size_t(step.line.word(0).toInt() - 1);
    KK_CHECK(payers.forget(world.actor(), learned.at(place).id).result());
    return QStringList();
}

// back-test FIRST LAST [passes=…]
Result<QStringList> tryPasses(ScenarioWorld &world, const ScenarioStep &step)
{
    KK_TRY(const auto passes, passesOf(step.line));
    KK_TRY(const BackTestReport report,
           world.desk()
               .clearing()
               .backTest(world.actor(),
                         dayOf(step.line.word(0), world.today()),
                         dayOf(step.line.word(1), world.today()),
                         passes)
               .result());
    QStringList rows{QStringLiteral("%1 payments, %2 cleared, %3 alone, %4 wrong")
                         .arg(report.payments)
                         .arg(report.cleared)
                         .arg(report.alone)
                         .arg(report.wrong)};
    for (const BackTestMiss &miss : report.wrongOnes) {
        rows << QStringLiteral("%1 %2 would %3, did %4")
                    .arg(paymentName(world, miss.payment),
                         passName(miss.pass),
                         sharesText(world, miss.would),
                         sharesText(world, miss.did));
    }
    return rows;
}

} // namespace

void addClearingDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("clear"), clearAll},
                  {QStringLiteral("explain"), explainPayment},
                  {QStringLiteral("passes"), setPasses},
                  {QStringLiteral("allocate"), allocateByHand},
                  {QStringLiteral("hold"), holdPayment},
                  {QStringLiteral("take-up"), takeUpPayment},
                  {QStringLiteral("undo"), undoDeed},
                  {QStringLiteral("preview"), previewDeed},
                  {QStringLiteral("forget"), forgetPayer},
                  {QStringLiteral("back-test"), tryPasses}});
}

} // namespace keshikomi::test
