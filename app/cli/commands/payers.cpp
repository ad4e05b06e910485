// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payers.h"

#include "app/cli/commands/groups.h"
#include "models/services/payer_file.h"

namespace keshikomi::cli {

namespace {

Record payerRecord(const LearnedPayer &payer)
{
    Record record;
    record.add("payer", payer.id.value())
        .add("customer", payer.customerNumber)
        .add("name", payer.customerName)
        .add("name_key", payer.key.name)
        .add("bank", payer.key.bank)
        .add("branch", payer.key.branch)
        .add("times", payer.times)
        .add("last_at", payer.lastAt);
    return record;
}

Records payerRecords(const std::vector<LearnedPayer> &payers)
{
    Records records;
    for (const LearnedPayer &payer : payers)
        records.push_back(payerRecord(payer));
    return records;
}

Result<Outcome> list(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 100'000'000, 100'000'000));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(auto payers,
           PayerService(workplace->context())
               .list(workplace->actor(), call.arguments().join(QLatin1Char(' ')))
               .result());
    Record document;
    document.add("count", qint64(payers.size()));
    if (qint64(payers.size()) > limit)
        payers.erase(payers.begin() + std::ptrdiff_t(limit), payers.end());
    document.add("payers", payerRecords(payers));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PayerService service(workplace->context());
    const bool dryRun = call.has("dry-run");
    std::optional<Yen> tolerance;
    if (call.has("tolerance")) {
        KK_TRY(const qint64 yen, call.number("tolerance", 0, 100'000'000, 0));
        KK_CHECK(service.setTolerance(workplace->actor(), number, Yen(yen), dryRun).result());
        tolerance = Yen(yen);
    }
    KK_TRY(const CustomerPayers known, service.ofCustomer(workplace->actor(), number).result());
    Records fees;
    for (const LearnedFee &fee : known.fees) {
        Record record;
        record.add("fee", fee.fee).add("times", fee.times).add("last_at", fee.lastAt);
        fees.push_back(std::move(record));
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("customer", known.customer.number)
        .add("name", known.customer.facts.name)
        .add("tolerance", tolerance.value_or(known.tolerance))
        .add("payers", payerRecords(known.payers))
        .add("fees", std::move(fees));
    return answer(std::move(document));
}

Result<Outcome> forget(Call &call)
{
    const bool isFee = call.has("fee");
    const bool dryRun = call.has("dry-run");
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(const qint64 fee, call.number("fee", 1, 100'000'000, 1));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PayerService service(workplace->context());
    if (isFee)
        KK_CHECK(service.forgetFee(workplace->actor(), number, Yen(fee), dryRun).result());
    else
        KK_CHECK(service.forget(workplace->actor(), PayerNameId(number), dryRun).result());
    Record document;
    document.add("dry_run", dryRun).add(isFee ? "customer" : "payer", number);
    if (isFee)
        document.add("fee", Yen(fee));
    return answer(std::move(document));
}

Result<Outcome> exportFile(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const PayerService service(workplace->context());
    KK_TRY(const QByteArray file, service.exported(workplace->actor()).result());
    KK_TRY(const auto lines, readPayerFile(file)); // a line of the file is not always one of text
    const QString path = call.arguments().front();
    KK_CHECK(writeNew(path, file));
    Record document;
    document.add("file", path).add("count", qint64(lines.size()));
    return answer(std::move(document));
}

Result<Outcome> importFile(Call &call)
{
    const bool dryRun = call.has("dry-run");
    const QString path = call.arguments().front();
    KK_TRY(const QByteArray file, readWhole(path));
    KK_TRY(Workplace *const workplace, call.workplace());
    const Result<PayerImport> report =
        PayerService(workplace->context()).import(workplace->actor(), file, dryRun).result();
    if (!report) {
        Error error = report.error();
        if (error.fault == Fault::ColumnsNotFound || error.fault == Fault::FileNotReadable)
            error.args.front() = path;
        return tl::unexpected(error);
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("file", path)
        .add("fresh", report->taken)
        .add("repeated", report->known)
        .add("refused", report->refused);
    return Outcome{std::move(document), report->refused > 0, std::nullopt, std::nullopt};
}

} // namespace

std::vector<Command> payerCommands()
{
    return {
        {"payer list",
         "[SEARCH]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Lists payer names that clearing by hand taught."),
         {limitOption()},
         Needs::Reading,
         list},
        {"payer show",
         "CUSTOMER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows what is known of how a customer pays."),
         {{"tolerance",
           "YEN",
           QT_TRANSLATE_NOOP("Cli", "Sets the difference that is proposed all the same; 0: none.")},
          dryRunOption()},
         Needs::Writing,
         show},
        {"payer forget",
         "PAYER|CUSTOMER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Forgets a payer name, or a fee of a customer."),
         {{"fee", "YEN", QT_TRANSLATE_NOOP("Cli", "This fee; the number is the customer's.")},
          dryRunOption()},
         Needs::Writing,
         forget},
        {"payer export",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Writes all payer names into a CSV file."),
         {},
         Needs::Reading,
         exportFile},
        {"payer import",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes payer names over from such a file."),
         {dryRunOption()},
         Needs::Writing,
         importFile},
    };
}

} // namespace keshikomi::cli
