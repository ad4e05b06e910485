// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/tr.h"
#include "models/services/sheets/reminder_making.h"

namespace keshikomi::cli {

namespace {

Word heldWord(const std::optional<QString> &why)
{
    if (!why)
        return {};
    const QString text = *why == QLatin1String("payment") ? Tr::tr("a payment has been reported")
        : *why == QLatin1String("dispute")                ? Tr::tr("held back by a person")
        : *why == QLatin1String("debit")                  ? Tr::tr("a direct debit is on its way")
                                                          : Tr::tr("the customer gets no letters");
    return {*why, text};
}

Records letterRecords(const BillReminders &reminders)
{
    Records records;
    for (const SentReminder &letter : reminders.sent) {
        Record record;
        record.add("level", letter.level)
            .add("number", QStringLiteral("L-%1").arg(letter.number))
            .add("issued_on", letter.issuedOn)
            .add("due_on", letter.newDue)
            .add("prints", letter.prints);
        records.push_back(std::move(record));
    }
    return records;
}

Result<Outcome> reminders(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    if (call.has("hold") && call.has("settled"))
        return wrongUsage(Fault::ValueMissing, {QStringLiteral("--hold | --settled")});
    KK_TRY(Workplace *const workplace, call.workplace());
    const ReminderService service(workplace->context());
    const bool dryRun = call.has("dry-run");
    if (call.has("hold"))
        KK_CHECK(service.hold(workplace->actor(), bill, call.text("hold"), dryRun).result());
    if (call.has("settled"))
        KK_CHECK(service.endHold(workplace->actor(), bill, dryRun).result());
    KK_TRY(BillReminders told, service.reminders(workplace->actor(), bill).result());
    if (dryRun && call.has("hold"))
        told.hold = call.text("hold");
    if (dryRun && call.has("settled"))
        told.hold.reset();
    Record document;
    document.add("dry_run", dryRun)
        .add("bill", bill)
        .add("hold", told.hold.value_or(QString()))
        .add("held_by", heldWord(told.heldBy))
        .add("letters", letterRecords(told));
    return answer(std::move(document));
}

} // namespace

std::vector<Command> reminderCommands()
{
    return {
        {"bill reminders",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Shows the letters about a bill that was not paid, and holds them back "
                           "while something is settled."),
         {{"hold", "NOTE", QT_TRANSLATE_NOOP("Cli", "No letters: a dispute, a promise.")},
          {"settled", nullptr, QT_TRANSLATE_NOOP("Cli", "Letters may be sent again.")},
          dryRunOption()},
         Needs::Writing,
         reminders},
    };
}

} // namespace keshikomi::cli
