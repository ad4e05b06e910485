// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/output.h"
#include "models/connector/rest_backend.h"
#include "models/services/sync.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUrl>

namespace keshikomi::cli {

namespace {

constexpr int lookForInterruptMs = 200;

// The name events are stored under: the host, with its port if it has one.
QString sourceOf(const QUrl &url)
{
    return url.port() < 0 ? url.host()
                          : url.host() + QLatin1Char(':') + QString::number(url.port());
}

// The environment goes before the settings; the key is never in the store.
Result<BackendSettings> backendSettings(Workplace &workplace)
{
    QString typed = qEnvironmentVariable("KESHIKOMI_BACKEND_URL");
    if (typed.isEmpty()) {
        KK_TRY(typed, workplace.settings().backendUrl(workplace.actor()).result());
    }
    const QByteArray key = qgetenv("KESHIKOMI_BACKEND_KEY");
    const QUrl url(typed, QUrl::StrictMode);
    if (typed.isEmpty() || key.isEmpty() || url.host().isEmpty())
        return failure(ErrorCode::Invalid, Fault::BackendNotSet);
    return BackendSettings{url, key, sourceOf(url)};
}

Result<Outcome> request(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const StoredRequest made,
           workplace->requests().request(workplace->actor(), bill).result());
    Record document;
    document.add("bill", bill).add("payment_request", Inner{{requestRecord(made)}});
    return answer(std::move(document));
}

Record syncRecord(const SyncReport &report)
{
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
        .add("problem", report.error ? Inner{{errorRecord(*report.error)}} : Inner{});
    return record;
}

// The program's own event loop, until the synchronisation ends or Ctrl+C.
SyncReport synchronise(SyncService &sync, bool once)
{
    SyncReport report;
    QObject::connect(&sync, &SyncService::finished, &sync, [&report](const SyncReport &done) {
        report = done;
        QCoreApplication::quit();
    });
    listenForInterrupts();
    QTimer ears;
    QObject::connect(&ears, &QTimer::timeout, &ears, [&report] {
        if (!interrupted())
            return;
        report.error = Error{ErrorCode::Cancelled, Fault::Interrupted, {}, {}};
        QCoreApplication::quit();
    });
    ears.start(lookForInterruptMs);
    QTimer::singleShot(0, &sync, once ? &SyncService::once : &SyncService::start);
    QCoreApplication::exec();
    sync.stop();
    return report;
}

Result<Outcome> sync(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(BackendSettings settings, backendSettings(*workplace));
    RestBackend backend(std::move(settings));
    SyncService service(workplace->context(), backend, workplace->actor());
    const bool once = call.has("once");
    SyncReport report = synchronise(service, once);
    const bool asWished = !once && report.error && report.error->fault == Fault::Interrupted;
    if (asWished)
        report.error.reset();
    return Outcome{syncRecord(report), false, {}, report.error};
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
         {},
         Needs::Writing,
         request},
        {"sync",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli",
                           "Sends requests and takes in events until Ctrl+C. The service is told "
                           "by the settings or KESHIKOMI_BACKEND_URL, its key by "
                           "KESHIKOMI_BACKEND_KEY."),
         {{"once", nullptr, QT_TRANSLATE_NOOP("Cli", "Until there is nothing new, then end.")}},
         Needs::Writing,
         sync},
    };
}

} // namespace keshikomi::cli
