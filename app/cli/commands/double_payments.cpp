// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/double_payments.h"

#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

Result<Outcome> listDecided(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           DoublePaymentService(workplace->context()).decided(workplace->actor()).result());
    Records records;
    for (const DecidedDouble &row : rows)
        records.push_back(decidedDoubleRecord(row));
    Record document;
    document.add("count", qint64(rows.size())).add("payments", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    if (call.has("decided"))
        return listDecided(call);
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           DoublePaymentService(workplace->context()).list(workplace->actor()).result());
    Yen open;
    Records records;
    for (const DoublePayment &row : rows) {
        open += row.open;
        records.push_back(doubleRecord(row));
    }
    Record document;
    document.add("count", qint64(rows.size()))
        .add("open", open)
        .add("payments", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> settle(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0, "P-"));
    const int chosen = int(call.has("refund")) + int(call.has("credit")) + int(call.has("carry"));
    if (chosen != 1)
        return wantsOneOf(QStringLiteral("--refund | --credit | --carry"));
    KK_TRY(Workplace *const workplace, call.workplace());
    const DoublePaymentService service(workplace->context());
    const Actor &actor = workplace->actor();
    const PaymentId payment(number);
    const bool dryRun = call.has("dry-run");
    if (call.has("carry")) {
        KK_TRY(const qint64 bill, Call::billIn(call.text("carry")));
        KK_TRY(const DecisionReport report,
               service.carryOver(actor, payment, bill, dryRun).result());
        return answer(decisionRecord(report, dryRun));
    }
    const DifferenceKind as = call.has("refund") ? DifferenceKind::Refund : DifferenceKind::Credit;
    KK_TRY(const DecisionReport report,
           service.settle(actor, payment, as, call.text("note"), dryRun).result());
    return answer(decisionRecord(report, dryRun));
}

} // namespace

std::vector<Command> doublePaymentCommands()
{
    return {
        {"double list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists payments whose bill was paid before or needs none."),
         {{"decided",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Those about which somebody decided, the last ones first.")}},
         Needs::Reading,
         list},
        {"double settle",
         "PAYMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says what becomes of a double payment."),
         {{"refund", nullptr, QT_TRANSLATE_NOOP("Cli", "Asks to send it back.")},
          {"credit", nullptr, QT_TRANSLATE_NOOP("Cli", "Keeps it for the customer.")},
          {"carry", "BILL", QT_TRANSLATE_NOOP("Cli", "Clears another bill with it.")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")},
          dryRunOption()},
         Needs::Writing,
         settle},
    };
}

} // namespace keshikomi::cli
