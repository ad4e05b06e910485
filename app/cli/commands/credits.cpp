// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/credits.h"

#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

Result<Outcome> list(Call &call)
{
    std::optional<qint64> customer;
    if (!call.arguments().isEmpty()) {
        KK_TRY(customer, call.argumentNumber(0));
    }
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           CreditService(workplace->context()).list(workplace->actor(), customer).result());
    Yen open;
    Records records;
    for (const CreditRow &row : rows) {
        open += row.open;
        records.push_back(creditRecord(row));
    }
    Record document;
    document.add("open", open).add("credits", std::move(records));
    return answer(std::move(document));
}

Result<std::vector<CreditShare>> sharesOf(const QStringList &typed, const Workplace &workplace)
{
    std::vector<CreditShare> shares;
    for (const QString &each : typed) {
        KK_TRY(const TypedShare share, readShare(each));
        if (!share.kinds.empty() || !share.discount.isZero())
            return notOneOf(
                QStringLiteral("BILL[=AMOUNT]"), each, {QStringLiteral("BILL[=AMOUNT]")});
        KK_TRY(const Bill bill, workplace.bills().find(workplace.actor(), share.bill).result());
        shares.push_back({bill.id, share.amount});
    }
    return shares;
}

Result<Outcome> use(Call &call)
{
    KK_TRY(const qint64 customer,
           Call::numberIn(call.arguments().at(0), QStringLiteral("CUSTOMER")));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto shares, sharesOf(call.arguments().mid(1), *workplace));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const DecisionReport report,
           CreditService(workplace->context())
               .use(workplace->actor(), customer, shares, dryRun)
               .result());
    return answer(decisionRecord(report, dryRun));
}

Result<Outcome> note(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(const Yen amount, yenIn(call.arguments().at(1), QStringLiteral("AMOUNT")));
    KK_TRY(Workplace *const workplace, call.workplace());
    const bool dryRun = call.has("dry-run");
    KK_TRY(const CreditRow row,
           CreditService(workplace->context())
               .note(workplace->actor(), bill, amount, call.text("reason"), dryRun)
               .result());
    Record document = creditRecord(row);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

// "C-12" is a credit, anything else a bill.
Result<Outcome> netOff(Call &call)
{
    std::vector<qint64> bills;
    std::vector<CreditId> credits;
    for (const QString &word : call.arguments()) {
        const QString plain = word.normalized(QString::NormalizationForm_KC).toUpper();
        if (plain.startsWith(QLatin1String("C-"))) {
            KK_TRY(const qint64 credit, Call::numberIn(plain.mid(2), QStringLiteral("CREDIT")));
            credits.push_back(CreditId(credit));
        } else {
            KK_TRY(const qint64 bill, Call::billIn(word));
            bills.push_back(bill);
        }
    }
    KK_TRY(Workplace *const workplace, call.workplace());
    const bool dryRun = call.has("dry-run");
    KK_TRY(const DecisionReport report,
           CreditService(workplace->context())
               .netOff(workplace->actor(), bills, credits, dryRun)
               .result());
    return answer(decisionRecord(report, dryRun));
}

} // namespace

std::vector<Command> creditCommands()
{
    return {
        {"credit list",
         "[CUSTOMER]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Lists money that is kept for customers."),
         {},
         Needs::Reading,
         list},
        {"credit use",
         "CUSTOMER BILL[=AMOUNT]…",
         2,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Clears bills with what is kept for the customer."),
         {dryRunOption()},
         Needs::Writing,
         use},
        {"credit note",
         "BILL AMOUNT",
         2,
         2,
         QT_TRANSLATE_NOOP(
             "Cli", "Gives credit for something of a bill: a return or a discount after it."),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")}, dryRunOption()},
         Needs::Writing,
         note},
        {"net-off",
         "BILL… C-CREDIT…",
         2,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Clears bills and credits of one customer that sum to nothing, without "
                           "a payment."),
         {dryRunOption()},
         Needs::Writing,
         netOff},
    };
}

} // namespace keshikomi::cli
