// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/groups.h"
#include "models/domain/book_locks.h"
#include "models/services/tenants/tenant_service.h"

#include <QRegularExpression>

namespace keshikomi::cli {

namespace {

TenantService serviceOf(const Workplace &workplace)
{
    return TenantService(workplace.context());
}

Inner termsRecord(const TenantTerms *terms)
{
    if (!terms)
        return {};
    Record record;
    record.add("receipt_fee", terms->receiptFee)
        .add("basis_points", terms->rate.basisPoints)
        .add("transfer_fee", terms->transferFee)
        .add("keeps_stamp", terms->keepsStamp)
        .add("pay_after_days", terms->payAfterDays);
    return {{std::move(record)}};
}

Record tenantRecord(const Tenant &tenant, QDate today)
{
    const TenantFacts &facts = tenant.is.facts;
    Record record;
    record.add("number", tenant.id.value())
        .add("name", facts.name)
        .add("registration_number", facts.registrationNumber)
        .add("shop_number", tenant.is.store ? Value(tenant.is.store->value()) : Value())
        .add("first_bill", tenant.is.firstBill)
        .add("last_bill", tenant.is.lastBill)
        .add("terms", termsRecord(tenant.termsOn(today)))
        .add("closed_month",
             tenant.closedThrough.isValid() ? monthName(tenant.closedThrough) : QString());
    return record;
}

Record sumsRecord(const TenantRow &row, QDate today)
{
    Record record = tenantRecord(row.tenant, today);
    record.add("bills", row.sums.bills)
        .add("billed_amount", row.sums.billed)
        .add("open", row.sums.open)
        .add("collected", row.sums.collected)
        .add("untold", row.sums.untold)
        .add("unpaid", row.sums.unpaid);
    return record;
}

Record statementRecord(const TenantStatement &statement)
{
    const TenantFigures &figures = statement.figures;
    Record record;
    record.add("statement", tenantStatementText(statement.number))
        .add("since", statement.since)
        .add("until", statement.until)
        .add("pay_on", statement.payOn)
        .add("brought", figures.brought)
        .add("gross", figures.gross)
        .add("fees", figures.fees)
        .add("fee_tax", figures.feeTax)
        .add("stamps", figures.stamps)
        .add("transfer_fee", figures.transferFee)
        .add("payout", figures.payout)
        .add("carry", figures.carry)
        .add("paid", statement.paid)
        .add("undone", statement.undone);
    return record;
}

// "500001-599999"
Done readNumbers(const Call &call, NewTenant &tenant)
{
    KK_TRY(const QString typed, call.required("numbers"));
    const QStringList ends = typed.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return wrongUsage(Fault::FieldNotANumber, {QStringLiteral("--numbers"), typed});
    KK_TRY(tenant.firstBill, Call::numberIn(ends.at(0), QStringLiteral("--numbers")));
    KK_TRY(tenant.lastBill, Call::numberIn(ends.at(1), QStringLiteral("--numbers")));
    return done();
}

Result<Outcome> add(Call &call)
{
    NewTenant tenant;
    KK_TRY(tenant.facts.name, call.required("name"));
    KK_CHECK(readNumbers(call, tenant));
    KK_TRY(tenant.store, shopOption(call));
    const std::pair<const char *, QString *> fields[]{
        {"registration", &tenant.facts.registrationNumber},
        {"zip", &tenant.facts.zip},
        {"address", &tenant.facts.address},
        {"phone", &tenant.facts.phone},
        {"bank-name", &tenant.facts.bankName},
        {"bank-account", &tenant.facts.bankAccount},
        {"bank-holder", &tenant.facts.bankHolder},
    };
    for (const auto &[option, target] : fields)
        *target = call.text(option);
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Tenant added,
           serviceOf(*workplace).add(workplace->actor(), tenant, dryRun).result());
    Record document = tenantRecord(added, call.clock().today());
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

// "3" or "3.25": hundredths of a percent are parts of ten thousand.
Result<Rate> percentIn(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,3})(?:\\.([0-9]{1,2}))?$"));
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return wrongUsage(Fault::FieldNotANumber, {QStringLiteral("--rate"), typed});
    const QString fraction = match.captured(2).leftJustified(2, QLatin1Char('0'));
    return Rate{match.captured(1).toInt() * 100 + fraction.toInt()};
}

Result<TenantTerms> termsIn(const Call &call)
{
    TenantTerms terms;
    KK_TRY(const auto receiptFee, yenOption(call, "receipt-fee"));
    KK_TRY(const auto transferFee, yenOption(call, "transfer-fee"));
    terms.receiptFee = receiptFee.value_or(Yen());
    terms.transferFee = transferFee.value_or(Yen());
    if (call.has("rate")) {
        KK_TRY(terms.rate, percentIn(call.text("rate")));
    }
    terms.keepsStamp = call.has("keep-stamp");
    KK_TRY(const qint64 days, call.number("pay-after", 0, 366, terms.payAfterDays));
    terms.payAfterDays = int(days);
    return terms;
}

Result<Outcome> terms(Call &call)
{
    KK_TRY(const TenantId tenant, tenantIn(call.arguments().front()));
    KK_TRY(const TenantTerms agreed, termsIn(call));
    KK_TRY(const QDate from, call.day("from"));
    KK_TRY(Workplace *const workplace, call.workplace());
    const QDate day = from.isValid() ? from : call.clock().today();
    KK_TRY(const Tenant changed,
           serviceOf(*workplace)
               .setTerms(workplace->actor(), tenant, day, agreed, call.has("dry-run"))
               .result());
    Record document = tenantRecord(changed, day);
    document.add("dry_run", call.has("dry-run"));
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto rows, serviceOf(*workplace).list(workplace->actor()).result());
    Records records;
    for (const TenantRow &row : rows)
        records.push_back(sumsRecord(row, call.clock().today()));
    Record document;
    document.add("tenants", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const TenantId tenant, tenantIn(call.arguments().front()));
    KK_TRY(Workplace *const workplace, call.workplace());
    const TenantService service = serviceOf(*workplace);
    KK_TRY(const TenantRow row, service.find(workplace->actor(), tenant).result());
    KK_TRY(const auto statements, service.statements(workplace->actor(), tenant).result());
    Record document = sumsRecord(row, call.clock().today());
    document.add("statements", recordsOf(statements, statementRecord));
    return answer(std::move(document));
}

Result<Outcome> close(Call &call)
{
    KK_TRY(const TenantId tenant, tenantIn(call.arguments().at(0)));
    const QString typed = call.arguments().at(1);
    const auto month = monthFromName(typed);
    if (!month)
        return wrongUsage(Fault::FieldNotADate, {QStringLiteral("YYYY-MM"), typed});
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Tenant closed,
           serviceOf(*workplace).closeMonth(workplace->actor(), tenant, *month, dryRun).result());
    Record document = tenantRecord(closed, call.clock().today());
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> pay(Call &call)
{
    KK_TRY(const qint64 number, statementIn(call.arguments().front()));
    KK_TRY(const QString bank, call.required("from"));
    KK_TRY(const QDate on, call.day("on"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    const QDate day = on.isValid() ? on : call.clock().today();
    KK_TRY(const TenantStatement paid,
           serviceOf(*workplace).pay(workplace->actor(), number, bank, day, dryRun).result());
    Record document = statementRecord(paid);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Command addCommand()
{
    return {
        "tenant add",
        "",
        0,
        0,
        QT_TRANSLATE_NOOP("Cli", "Adds another legal entity that is collected for."),
        {{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Its name; needed."), true},
         {"numbers",
          "FIRST-LAST",
          QT_TRANSLATE_NOOP("Cli", "Its own range of bill numbers; needed."),
          true},
         {"registration", "T…", QT_TRANSLATE_NOOP("Cli", "Registration number, T and 13 digits.")},
         {"shop", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Of which shop; of the whole house.")},
         {"zip", "ZIP", QT_TRANSLATE_NOOP("Cli", "Postcode.")},
         {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address.")},
         {"phone", "TEXT", QT_TRANSLATE_NOOP("Cli", "Telephone.")},
         {"bank-name", "TEXT", QT_TRANSLATE_NOOP("Cli", "Bank and branch it is paid at.")},
         {"bank-account", "TEXT", QT_TRANSLATE_NOOP("Cli", "Its account there.")},
         {"bank-holder", "TEXT", QT_TRANSLATE_NOOP("Cli", "Holder of the account, in kana.")},
         dryRunOption()},
        Needs::Writing,
        add};
}

Command termsCommand()
{
    return {
        "tenant terms",
        "TENANT",
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Says what is kept of a tenant's money, tax included."),
        {{"receipt-fee", "YEN", QT_TRANSLATE_NOOP("Cli", "Of each receipt; nothing.")},
         {"rate", "PERCENT", QT_TRANSLATE_NOOP("Cli", "Of what was received; nothing.")},
         {"transfer-fee", "YEN", QT_TRANSLATE_NOOP("Cli", "Of each payout; nothing.")},
         {"keep-stamp",
          nullptr,
          QT_TRANSLATE_NOOP("Cli", "The stamp duty of a till's receipt, too.")},
         {"pay-after", "DAYS", QT_TRANSLATE_NOOP("Cli", "Paid so many days after the period; 30.")},
         {"from", "DAY", QT_TRANSLATE_NOOP("Cli", "From this day on; today.")},
         dryRunOption()},
        Needs::Writing,
        terms};
}

} // namespace

Result<TenantId> tenantIn(const QString &typed)
{
    KK_TRY(const qint64 number, Call::numberIn(typed, QStringLiteral("tenant"), "T-"));
    return TenantId(number);
}

bool namesStatement(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC)
        .startsWith(QLatin1String("TS-"), Qt::CaseInsensitive);
}

Result<qint64> statementIn(const QString &typed)
{
    return Call::numberIn(typed, QStringLiteral("statement"), "TS-");
}

std::vector<Command> tenantCommands()
{
    return {
        addCommand(),
        termsCommand(),
        {"tenant list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists tenants with what was billed, collected and is owed."),
         {},
         Needs::Reading,
         list},
        {"tenant show",
         "TENANT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows a tenant with its statements."),
         {},
         Needs::Reading,
         show},
        {"tenant close",
         "TENANT YYYY-MM",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Closes a month of a tenant, once its statement tells all."),
         {dryRunOption()},
         Needs::Writing,
         close},
        {"tenant pay",
         "STATEMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says that the payout of a statement left the bank."),
         {{"from",
           "AGREEMENT",
           QT_TRANSLATE_NOOP("Cli", "The bank's agreement the money leaves from."),
           true},
          {"on", "DAY", QT_TRANSLATE_NOOP("Cli", "The day it left; today.")},
          dryRunOption()},
         Needs::Writing,
         pay},
    };
}

} // namespace keshikomi::cli
