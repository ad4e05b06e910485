// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/wiring/backend_wiring.h"
#include "app/wiring/keychain_store.h"
#include "models/services/sync.h"
#include "models/wording/words.h"

#include <QCoreApplication>
#include <QTimer>

namespace keshikomi::cli {

namespace {

constexpr int lookForInterruptMs = 200;

// A slip that tills take keeps nobody from a link, but both could be paid: it is told.
struct Asked final
{
    StoredRequest request;
    std::optional<Error> warning;
};
Result<Asked> askedFor(const Workplace &workplace, qint64 bill, bool rehearsal)
{
    const auto ask = [&](bool asksFirst) {
        return workplace.requests()
            .request(workplace.actor(), bill, RequestWish{rehearsal, asksFirst})
            .result();
    };
    const auto first = ask(true);
    if (first)
        return Asked{*first, std::nullopt};
    if (first.error().fault != Fault::SlipSaysOtherwise)
        return tl::unexpected(first.error());
    KK_TRY(const StoredRequest made, ask(false));
    return Asked{made, first.error()};
}

Result<Outcome> request(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Asked asked, askedFor(*workplace, bill, call.has("dry-run")));
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("bill", bill)
        .add("payment_request", Inner{{requestRecord(asked.request)}})
        .add("warning", asked.warning ? Inner{{errorRecord(*asked.warning)}} : Inner{});
    return answer(std::move(document));
}

Record syncRecord(const SyncReport &report)
{
    const std::optional<Error> &problem = report.error ? report.error : report.held;
    Record record;
    record.add("sent", report.sent)
        .add("waiting", report.waiting)
        .add("given_up", report.refused)
        .add("events", report.events)
        .add("unknown_events", report.unknownEvents)
        .add("payments", report.payments)
        .add("cleared", report.cleared)
        .add("amount", report.clearedAmount)
        .add("elsewhere", report.elsewhere)
        .add("problem", problem ? Inner{{errorRecord(*problem)}} : Inner{})
        .add("next_try", report.nextTry);
    return record;
}

// One synchronisation in the program's own event loop, until it ends or Ctrl+C.
class SyncRun final
{
public:
    SyncRun(Workplace &workplace, bool once)
        : m_workplace(workplace)
        , m_once(once)
        , m_wiring(workplace.context(), workplace.actor(), m_secrets)
    {
    }

    Result<SyncReport> run()
    {
        listenForInterrupts();
        QObject::connect(&m_ears, &QTimer::timeout, &m_ears, [this] {
            if (interrupted())
                end(m_once ? Done(failure(ErrorCode::Cancelled, Fault::Interrupted)) : done());
        });
        m_ears.start(lookForInterruptMs);
        m_wiring.open([this](const BackendWiring::Opened &backend) { start(backend); });
        QCoreApplication::exec();
        if (m_sync)
            m_sync->stop();
        if (!m_ended)
            return tl::unexpected(m_ended.error());
        return m_report;
    }

private:
    void start(const BackendWiring::Opened &backend)
    {
        if (!backend)
            return end(tl::unexpected(backend.error()));
        m_backend = *backend;
        m_sync =
            std::make_unique<SyncService>(m_workplace.context(), *m_backend, m_workplace.actor());
        QObject::connect(
            m_sync.get(), &SyncService::finished, m_sync.get(), [this](const SyncReport &report) {
                m_report = report;
                end(done());
            });
        QObject::connect(
            m_sync.get(), &SyncService::statusChanged, m_sync.get(), [this] { sayStatus(); });
        if (m_once)
            m_sync->once();
        else
            m_sync->start();
    }
    // While it goes on nothing stands on stdout: what keeps it from working is said at once.
    void sayStatus() const
    {
        const std::optional<Error> problem = m_sync->problem();
        const auto say = [](const QString &text) {
            CallerHere::get().write(Stream::Complaints, "keshikomi-cli: " + text.toUtf8() + '\n');
        };
        if (problem)
            say(faultText(*problem));
        if (m_sync->status() == SyncService::Status::Online)
            say(Tr::tr("In step with the collection service."));
        else if (m_sync->status() == SyncService::Status::Broken)
            say(Tr::tr("Events are read no further; what waits is still sent. Start sync again "
                       "when it is put right."));
        else if (m_sync->status() == SyncService::Status::Away)
            say(Tr::tr("It is tried again by itself, at the latest every 5 minutes; Ctrl+C ends."));
    }
    void end(const Done &ended)
    {
        m_ended = ended;
        QCoreApplication::quit();
    }

    Workplace &m_workplace;
    const bool m_once;
    KeychainStore m_secrets;
    BackendWiring m_wiring;
    QTimer m_ears;
    std::shared_ptr<Backend> m_backend;
    std::unique_ptr<SyncService> m_sync;
    Done m_ended;
    SyncReport m_report;
};

Result<Outcome> sync(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const SyncReport report, SyncRun(*workplace, call.has("once")).run());
    return Outcome{syncRecord(report), report.held.has_value(), {}, report.error};
}

} // namespace

std::vector<Command> backendCommands()
{
    return {
        {"request",
         "BILL",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Asks the collection service for a link; sync sends it."),
         {dryRunOption()},
         Needs::Writing,
         request},
        {"sync",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli",
                           "Sends requests and takes in events until Ctrl+C. The service is told "
                           "by the settings or KESHIKOMI_BACKEND_URL, its key by "
                           "the keyring or KESHIKOMI_BACKEND_KEY."),
         {{"once", nullptr, QT_TRANSLATE_NOOP("Cli", "Until there is nothing new, then end.")}},
         Needs::Writing,
         sync,
         true},
    };
}

} // namespace keshikomi::cli
