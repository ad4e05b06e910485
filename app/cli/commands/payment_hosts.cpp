// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payment_hosts.h"

#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

Result<QStringList> changed(Call &call, Workplace &workplace, bool dryRun)
{
    const PaymentHostService service(workplace.context());
    if (call.has("add"))
        return service.allow(workplace.actor(), call.text("add"), dryRun).result();
    if (call.has("remove"))
        return service.remove(workplace.actor(), call.text("remove"), dryRun).result();
    return service.hosts(workplace.actor()).result();
}

Result<Outcome> hosts(Call &call)
{
    if (call.has("add") && call.has("remove"))
        return wantsOneOf(QStringLiteral("--add | --remove"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const QStringList hosts, changed(call, *workplace, dryRun));
    Records records;
    for (const QString &host : hosts)
        records.push_back(Record().add("host", host));
    Record document;
    document.add("hosts", std::move(records)).add("dry_run", dryRun);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> paymentHostCommands()
{
    return {
        {"payment hosts",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli",
                           "Lists the only hosts a payment link or QR may lead to, adds one or "
                           "removes one; “sync” adds that of the collection service."),
         {{"add", "HOST", QT_TRANSLATE_NOOP("Cli", "Links to this host are printed from now on.")},
          {"remove", "HOST", QT_TRANSLATE_NOOP("Cli", "Takes this host off the list.")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, keep nothing.")}},
         Needs::Writing,
         hosts},
    };
}

} // namespace keshikomi::cli
