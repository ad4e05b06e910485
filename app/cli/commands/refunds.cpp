// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refunds.h"

#include "app/cli/commands/account_input.h"
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/reading.h"

namespace keshikomi::cli {

namespace {

RefundService serviceOf(const Workplace &workplace)
{
    return RefundService(workplace.context());
}

Record accountRecord(const BankAccount &account)
{
    Record record;
    addAccount(record, account, account.number, account.type.toInt());
    return record;
}

Result<Outcome> account(Call &call)
{
    KK_TRY(const qint64 customer, call.argumentNumber(0));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const RefundService service = serviceOf(*workplace);
    KK_TRY(auto known, service.account(workplace->actor(), customer).result());
    const AccountChange change = accountChangeIn(call);
    if (!change.isNothing()) {
        KK_TRY(known, service.changeAccount(workplace->actor(), customer, change, dryRun).result());
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("customer_number", customer)
        .add("refund_account", known ? Inner{{accountRecord(*known)}} : Inner{});
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows,
           serviceOf(*workplace).list(workplace->actor(), call.has("all")).result());
    Yen sum;
    Records records;
    for (const RefundRow &row : rows) {
        sum += row.state == RefundState::Cancelled ? Yen() : row.amount;
        records.push_back(refundRecord(row));
    }
    Record document;
    document.add("amount", sum).add("refunds", std::move(records));
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> told(const Result<RefundRow> &row, bool dryRun)
{
    KK_TRY(const RefundRow refund, row);
    Record document = refundRecord(refund);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

// A credit says itself whose it is.
Result<std::optional<qint64>> customerIfGiven(const Call &call)
{
    if (!call.has("customer"))
        return std::nullopt;
    KK_TRY(const qint64 number,
           Call::numberIn(call.text("customer"), QStringLiteral("--customer")));
    return number;
}

// Of a payment, or of a credit: "C-12".
Result<Outcome> request(Call &call)
{
    const QString typed =
        call.arguments().at(0).normalized(QString::NormalizationForm_KC).trimmed();
    const bool ofCredit = typed.startsWith(QLatin1String("C-"), Qt::CaseInsensitive);
    KK_TRY(const qint64 number,
           Call::numberIn(typed, QStringLiteral("PAYMENT"), ofCredit ? "C-" : "P-"));
    KK_TRY(const auto amount, yenOption(call, "amount"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const RefundService service = serviceOf(*workplace);
    const Actor &actor = workplace->actor();
    if (ofCredit) {
        KK_TRY(const auto owner, customerIfGiven(call));
        return told(
            service
                .requestOfCredit(actor, CreditId(number), amount, owner, call.text("note"), dryRun)
                .result(),
            dryRun);
    }
    KK_TRY(const QString typedCustomer, call.required("customer"));
    KK_TRY(const qint64 customer, Call::numberIn(typedCustomer, QStringLiteral("--customer")));
    return told(service
                    .requestOfPayment(actor,
                                      PaymentId(number),
                                      amount,
                                      {customer, call.has("other-payer")},
                                      call.text("note"),
                                      dryRun)
                    .result(),
                dryRun);
}

struct Outside final
{
    RefundMethod method;
    QDate on;
};

Result<Outside> outsideIn(Call &call)
{
    KK_TRY(const QString typed, call.required("method"));
    const auto method = refundMethodFromName(typed);
    if (!method || *method == RefundMethod::Transfer)
        return notOneOf(
            QStringLiteral("--method"),
            typed,
            {refundMethodName(RefundMethod::Cash), refundMethodName(RefundMethod::Card)});
    KK_TRY(const QDate on, call.day("on"));
    return Outside{*method, on.isValid() ? on : call.clock().today()};
}

Result<Outcome> recordInstead(Call &call, RefundId refund, const Outside &outside)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(
        serviceOf(*workplace)
            .recordInstead(
                workplace->actor(), refund, outside.method, outside.on, call.text("note"), dryRun)
            .result(),
        dryRun);
}

Result<Outcome>
recordOfCredit(Call &call, CreditId credit, std::optional<Yen> amount, const Outside &outside)
{
    KK_TRY(const auto owner, customerIfGiven(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace)
                    .recordOfCredit(workplace->actor(),
                                    credit,
                                    amount,
                                    owner,
                                    outside.method,
                                    outside.on,
                                    call.text("note"),
                                    dryRun)
                    .result(),
                dryRun);
}

// Of a payment, of a credit ("C-12"), or of a refund that was asked for by transfer ("RF-12").
Result<Outcome> record(Call &call)
{
    const QString typed =
        call.arguments().at(0).normalized(QString::NormalizationForm_KC).trimmed();
    const bool ofRefund = typed.startsWith(QLatin1String("RF-"), Qt::CaseInsensitive);
    const bool ofCredit = typed.startsWith(QLatin1String("C-"), Qt::CaseInsensitive);
    const char *const prefix = ofRefund ? "RF-" : ofCredit ? "C-" : "P-";
    KK_TRY(const qint64 number, Call::numberIn(typed, QStringLiteral("PAYMENT"), prefix));
    KK_TRY(const auto amount, yenOption(call, "amount"));
    KK_TRY(const Outside outside, outsideIn(call));
    if (ofRefund && amount) // all of it, or the payment is named
        return wantsOneOf(QStringLiteral("RF-REFUND | --amount"));
    if (ofRefund)
        return recordInstead(call, RefundId(number), outside);
    if (ofCredit)
        return recordOfCredit(call, CreditId(number), amount, outside);
    KK_TRY(const QString typedCustomer, call.required("customer"));
    KK_TRY(const qint64 customer, Call::numberIn(typedCustomer, QStringLiteral("--customer")));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace)
                    .record(workplace->actor(),
                            PaymentId(number),
                            amount,
                            outside.method,
                            {customer, call.has("other-payer")},
                            outside.on,
                            call.text("note"),
                            dryRun)
                    .result(),
                dryRun);
}

Result<Outcome> approve(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0, "RF-"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(
        serviceOf(*workplace).approve(workplace->actor(), RefundId(number), dryRun).result(),
        dryRun);
}

Result<Outcome> cancel(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0, "RF-"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace)
                    .cancel(workplace->actor(),
                            RefundId(number),
                            call.text("reason"),
                            call.has("returned"),
                            dryRun)
                    .result(),
                dryRun);
}

// As typed, or as in the last file for that bank.
Result<QString> ordererFor(Call &call, const QString &agreement)
{
    if (call.has("orderer"))
        return call.required("orderer");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const QString known,
           serviceOf(*workplace).orderer(workplace->actor(), agreement).result());
    return known.isEmpty() ? call.required("orderer") : Result<QString>(known);
}

Result<RefundExport> exportAsked(Call &call)
{
    KK_TRY(const qint64 again, call.number("again", 1, 1'000'000'000, 0));
    KK_TRY(Workplace *const workplace, call.workplace());
    const RefundService service = serviceOf(*workplace);
    const Actor &actor = workplace->actor();
    const bool dryRun = call.has("dry-run");
    // Only what has a file is on its way to the bank.
    const QString out = dryRun || !call.has("out") ? QString() : pathHere(call.text("out"));
    if (again > 0) {
        const auto made = service.exported(actor, again).result();
        if (!made || out.isEmpty())
            return made;
        KK_TRY(const QString orderer,
               made->bytes.isEmpty() ? ordererFor(call, made->file.fromAgreement)
                                     : Result<QString>(QString()));
        return service.exported(actor, again, orderer, out).result();
    }
    if (!dryRun) {
        KK_TRY(const QString file, call.required("out"));
        KK_CHECK(checkFree(file)); // it may be one that still has to go to the bank
    }
    RefundWish wish;
    wish.path = out;
    KK_TRY(wish.agreement, call.required("from"));
    if (!dryRun || call.has("orderer")) {
        KK_TRY(wish.orderer, ordererFor(call, wish.agreement));
    }
    KK_TRY(wish.on, call.day("on"));
    if (!wish.on.isValid()) {
        KK_TRY(wish.on, service.nextTransferDay(actor).result());
    }
    return service.exportApproved(actor, wish, dryRun).result();
}

Result<Outcome> exportApproved(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(const RefundExport made, exportAsked(call));
    Records transfers;
    for (const RefundTransfer &each : made.file.transfers) {
        Record transfer;
        transfer.add("refund", each.refund.value()).add("amount", each.amount);
        const Record target = accountRecord(each.to);
        for (const Field &field : target.fields())
            transfer.add(field.name, field.value);
        transfers.push_back(std::move(transfer));
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("export", dryRun ? Value() : Value(made.number))
        .add("agreement", made.file.fromAgreement)
        .add("transfer_on", made.file.transferOn)
        .add("sender", made.file.senderName)
        .add("amount", made.file.total())
        .add("transfers", std::move(transfers));
    if (call.has("out") && !dryRun)
        document.add("file", call.text("out"));
    return answer(std::move(document));
}

Result<Outcome> paid(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0, "RF-"));
    KK_TRY(const QString from, call.required("from"));
    KK_TRY(const QDate on, call.day("on"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace)
                    .markPaid(workplace->actor(),
                              RefundId(number),
                              from,
                              on.isValid() ? on : call.clock().today(),
                              dryRun)
                    .result(),
                dryRun);
}

const Option noteOption{"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")};
const Option amountOption{
    "amount", "YEN", QT_TRANSLATE_NOOP("Cli", "So much; without it all that is open.")};
const Option customerOption{"customer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Whose money it is.")};
const Option fromOption{
    "from", "AGREEMENT", QT_TRANSLATE_NOOP("Cli", "The bank's agreement the money leaves from.")};

std::vector<Option> refundAccountOptions()
{
    std::vector<Option> options =
        accountOptions(QT_TRANSLATE_NOOP("Cli", "1 ordinary, 2 current, 4 savings, 9 other; 1."));
    options.push_back(dryRunOption());
    return options;
}

std::vector<Command> requests()
{
    return {
        {"refund account",
         "CUSTOMER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says or sets where a customer's money is sent back to."),
         refundAccountOptions(),
         Needs::Writing,
         account},
        {"refund request",
         "PAYMENT|C-CREDIT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Asks to send money of a payment or a credit back."),
         {customerOption, otherPayerOption(), amountOption, noteOption, dryRunOption()},
         Needs::Writing,
         request},
        {"refund record",
         "PAYMENT|C-CREDIT|RF-REFUND",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Records money that went back outside: cash or card."),
         {{"method", "HOW", QT_TRANSLATE_NOOP("Cli", "cash or card."), true},
          customerOption,
          otherPayerOption(),
          amountOption,
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day it went; today.")},
          noteOption,
          dryRunOption()},
         Needs::Writing,
         record},
    };
}

std::vector<Command> steps()
{
    return {
        {"refund approve",
         "REFUND",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Approves a refund another person asked for."),
         {dryRunOption()},
         Needs::Writing,
         approve},
        {"refund cancel",
         "REFUND",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes a refund back; the money is open again."),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")},
          {"returned",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "It was sent, and the bank sent it back.")},
          dryRunOption()},
         Needs::Writing,
         cancel},
        {"refund export",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Gives all approved refunds out for one bank."),
         {fromOption,
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the transfer; tomorrow.")},
          {"orderer",
           "CODE",
           QT_TRANSLATE_NOOP("Cli", "10 digits the bank knows the house by; as in the last file.")},
          {"out",
           "FILE",
           QT_TRANSLATE_NOOP("Cli", "The bank's file (type 21); it must not be there yet.")},
          {"again", "EXPORT", QT_TRANSLATE_NOOP("Cli", "The same as an earlier one.")},
          dryRunOption()},
         Needs::Writing,
         exportApproved},
        {"refund paid",
         "REFUND",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says that a refund left the bank."),
         {required(fromOption),
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day it left; today.")},
          dryRunOption()},
         Needs::Writing,
         paid},
        {"refund list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists refunds that are on their way."),
         {{"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Also those that are over.")}, readingOption()},
         Needs::Reading,
         list},
    };
}

} // namespace

std::vector<Command> refundCommands()
{
    std::vector<Command> commands = requests();
    for (Command &command : steps())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
