// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/inbox.h"

#include "app/cli/commands/groups.h"
#include "app/cli/commands/inbox_rows.h"
#include "app/cli/commands/reading.h"
#include "models/wording/inbox_words.h"

namespace keshikomi::cli {

namespace {

InboxService inboxOf(const Workplace &workplace)
{
    return InboxService(workplace.context());
}

Result<Outcome> inbox(Call &call)
{
    KK_TRY(const qint64 limit, call.number("limit", 1, 1'000'000, 50));
    KK_TRY(Workplace *const workplace, call.workplace());
    const InboxService service = inboxOf(*workplace);
    KK_TRY(const auto sources, service.freshness(workplace->actor()).result());
    KK_TRY(const auto rows, service.arrivals(workplace->actor(), int(limit)).result());
    Records freshness;
    for (const SourceFreshness &source : sources)
        freshness.push_back(freshnessRecord(source));
    Records arrivals;
    for (const ArrivalRow &row : rows)
        arrivals.push_back(arrivalRecord(row));
    Record document;
    document.add("freshness", std::move(freshness)).add("arrivals", std::move(arrivals));
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> lines(Call &call)
{
    KK_TRY(const qint64 import, Call::numberIn(call.arguments().front(), QStringLiteral("IMPORT")));
    KK_TRY(const qint64 limit, call.number("limit", 1, 10'000'000, 10'000));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto found,
           inboxOf(*workplace).lines(workplace->actor(), ImportId(import), int(limit)).result());
    Records records;
    for (const ArrivedLine &line : found)
        records.push_back(arrivedLineRecord(line));
    Record document;
    document.add("import", import).add("lines", std::move(records));
    addDryRun(call, document);
    return answer(std::move(document));
}

Result<Outcome> rhythm(Call &call)
{
    const QString key = call.arguments().at(0);
    const QString typed = call.arguments().at(1);
    const auto wished = rhythmFromName(typed);
    if (!wished)
        return wrongUsage(Fault::UnknownOption,
                          {QStringLiteral("choice"),
                           QStringLiteral("RHYTHM"),
                           typed,
                           QStringLiteral("daily, bank_days, none")});
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_CHECK(inboxOf(*workplace).setRhythm(workplace->actor(), key, *wished, dryRun).result());
    Record document;
    document.add("dry_run", dryRun)
        .add("key", key)
        .add("rhythm", Word{rhythmName(*wished), rhythmText(*wished)});
    return answer(std::move(document));
}

} // namespace

std::vector<Command> inboxCommands()
{
    return {
        {"inbox",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Tells how fresh each source is, and what arrived last."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many arrivals; 50.")},
          readingOption()},
         Needs::Reading,
         inbox},
        {"inbox lines",
         "IMPORT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows the lines of an import as they came, and their fate."),
         {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many; 10000.")}, readingOption()},
         Needs::Reading,
         lines},
        {"inbox rhythm",
         "KEY RHYTHM",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli",
                           "Sets how often an agreement should tell something: daily, bank_days "
                           "or none."),
         {dryRunOption()},
         Needs::Writing,
         rhythm},
    };
}

} // namespace keshikomi::cli
