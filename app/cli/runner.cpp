// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runner.h"

#include "app/cli/call.h"
#include "app/cli/output.h"
#include "app/cli/relay/relay_client.h"
#include "app/cli/tr.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

struct Streams final
{
    const Caller &caller;
    bool json;

    void put(const QByteArray &bytes) const { caller.write(Stream::Answer, bytes); }
    void say(const QString &text) const { put(text.toUtf8()); }
    void complain(const QString &text) const
    {
        caller.write(Stream::Complaints, "keshikomi-cli: " + text.toUtf8() + '\n');
    }
};

void show(const Outcome &outcome, const Streams &streams)
{
    if (streams.json)
        streams.put(jsonOf(outcome.document));
    else if (outcome.plain)
        streams.put(*outcome.plain);
    else
        streams.say(textOf(outcome.document));
}

ExitCode refuse(const Error &error, const Command *command, const Streams &streams)
{
    if (streams.json)
        streams.put(jsonOf(Record().add("error", Inner{{errorRecord(error)}})));
    streams.complain(faultText(error));
    if (error.code == ErrorCode::Usage)
        streams.complain(command ? synopsisOf(*command) : QStringLiteral("keshikomi-cli --help"));
    return exitCodeOf(error);
}

// Whatever was posted is sealed before the program ends, also when the command broke off half way.
Done sealPosted(const Call &call, const Command &command)
{
    const bool writes = command.needs == Needs::Writing || command.needs == Needs::WritingAndFonts;
    Workplace *workplace = call.openWorkplace();
    if (!writes || !workplace)
        return done();
    // The lease belongs to the seat, as in the windows: the next command seals at once too.
    const Result<SealHead> head = workplace->sealer().sealAll(workplace->actor().seat).result();
    return head ? done() : Done(tl::unexpected(head.error()));
}

// Somebody else owns the store, and nothing was done here so far.
bool isForOwner(const Call &call, const CommandLine &line, const Result<Outcome> &outcome)
{
    return !outcome && outcome.error().fault == Fault::StoreInUse && !call.openWorkplace()
        && !line.command->alone;
}

bool help(const CommandLine &line, const Streams &streams)
{
    const bool byWord = !line.command && line.arguments.value(0) == QLatin1String("help");
    if (line.wrong || (!line.has("help") && !line.has("version") && !byWord))
        return false;
    if (line.has("version")) {
        streams.say(QStringLiteral("keshikomi-cli " KESHIKOMI_VERSION "\n"));
        return true;
    }
    const QStringList asked = byWord ? line.arguments.mid(1) : line.arguments;
    const Command *command = byWord ? readCommandLine(asked).command : line.command;
    streams.say(command ? helpOf(*command) : helpOfGroup(asked));
    return true;
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.fault) {
    case Fault::StoreNotFound:
    case Fault::StoreInUse:
    case Fault::StoreNewer:
    case Fault::StoreOnNetworkShare:
    case Fault::StoreDamaged:
    case Fault::StoreUnreachable:
    case Fault::StoreFailed:
    case Fault::StoreBusy:
    case Fault::BackendAway: return ExitFailed;
    case Fault::StoreExists: return ExitRefused;
    default: break;
    }
    switch (error.code) {
    case ErrorCode::Usage: return ExitUsage;
    case ErrorCode::Storage:
    case ErrorCode::Network: return ExitFailed;
    default: return ExitRefused;
    }
}

ExitCode run(const CommandLine &line, const Caller &caller)
{
    const CallerHere here(caller);
    const Streams streams{caller, line.has("json")};
    if (help(line, streams))
        return ExitDone;
    if (line.wrong)
        return refuse(*line.wrong, line.command, streams);
    Call call(line, caller);
    const Result<Outcome> outcome = line.command->run(call);
    if (isForOwner(call, line, outcome)) {
        const auto relayed = relayToOwner(call.location(), line, caller);
        if (!relayed)
            return refuse(relayed.error(), line.command, streams);
        if (*relayed)
            return ExitCode(**relayed);
    }
    const Done sealed = sealPosted(call, *line.command);
    if (!outcome)
        return refuse(outcome.error(), line.command, streams);
    show(*outcome, streams);
    if (!sealed) {
        streams.complain(faultText(sealed.error()));
        return exitCodeOf(sealed.error());
    }
    if (outcome->broke) {
        streams.complain(faultText(*outcome->broke));
        return exitCodeOf(*outcome->broke);
    }
    return outcome->wrong ? ExitRefused : ExitDone;
}

} // namespace keshikomi::cli
