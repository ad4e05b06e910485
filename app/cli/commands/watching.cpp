// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arrival_sentence.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/import_rows.h"
#include "app/cli/output.h"
#include "app/cli/relay/relay_server.h"
#include "models/services/inbox/watch_settings.h"
#include "models/services/inbox/watched_folder.h"
#include "models/wording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace keshikomi::cli {

namespace {

constexpr int lookForInterruptMs = 200;
const QString timeForm = QStringLiteral("HH:mm");

void complain(const QString &text)
{
    CallerHere::get().write(Stream::Complaints, "keshikomi-cli: " + text.toUtf8() + '\n');
}

// A folder is watched in the program's own event loop, until it is empty or Ctrl+C. The commands of
// other processes are run meanwhile.
class WatchRun final
{
public:
    WatchRun(Call &call, Workplace &workplace, const QString &folder)
        : m_once(call.has("once"))
        , m_workplace(workplace)
        , m_relay(workplace, call.clock(), CallerHere::get().inLanguage)
        , m_folder(workplace.context(),
                   workplace.actor(),
                   folder,
                   {arrivalSentence, workplace.secrets()})
    {
    }

    Result<Outcome> run()
    {
        listenForInterrupts();
        KK_CHECK(m_relay.listen());
        connectAll();
        if (m_once)
            m_folder.once();
        else
            m_folder.start();
        QCoreApplication::exec();
        m_outcome.document.add("folder", m_folder.folder()).add("files", std::move(m_files));
        return std::move(m_outcome);
    }

private:
    void connectAll()
    {
        QObject::connect(&m_ears, &QTimer::timeout, &m_ears, [] {
            if (interrupted())
                QCoreApplication::quit();
        });
        m_ears.start(lookForInterruptMs);
        QObject::connect(&m_folder, &WatchedFolder::idle, &m_ears, &QCoreApplication::quit);
        QObject::connect(&m_folder, &WatchedFolder::took, &m_ears, [this](const TakenFile &file) {
            took(file);
        });
        QObject::connect(&m_folder, &WatchedFolder::troubled, &m_ears, [this](const Error &error) {
            troubled(error);
        });
    }
    void took(const TakenFile &file)
    {
        const bool wrong = file.report.refused.has_value();
        m_outcome.wrong = m_outcome.wrong || wrong;
        if (!m_once)
            complain(arrivalSentence(file.report).trimmed());
        Record record = importReportRecord(file.report, file.path);
        record.add("moved_to", file.movedTo);
        m_files.push_back(std::move(record));
        m_workplace.sealer().sealAll(m_workplace.actor().seat);
    }
    // While it goes on nothing stands on stdout: what keeps it from working is said at once.
    void troubled(const Error &error)
    {
        if (m_once)
            m_outcome.broke = error;
        else
            complain(faultText(error));
    }

    const bool m_once;
    Workplace &m_workplace;
    RelayServer m_relay;
    WatchedFolder m_folder;
    QTimer m_ears;
    Outcome m_outcome;
    Records m_files;
};

// What each file that lies there would do; nothing is booked or moved.
Result<Outcome> lookInto(Workplace &workplace, const QString &folder)
{
    ImportOptions options;
    options.dryRun = true;
    options.secret = workplace.secrets();
    Outcome outcome;
    Records files;
    KK_TRY(const QStringList paths, WatchedFolder::filesIn(folder));
    for (const QString &path : paths) {
        ImportReport report;
        KK_TRY(const QByteArray bytes, readWhole(path));
        const QString name = QFileInfo(path).fileName();
        const auto told =
            workplace.imports().import(workplace.actor(), {name, bytes}, options).result();
        if (told)
            report = *told;
        else
            report.refused = told.error();
        outcome.wrong = outcome.wrong || report.refused.has_value();
        files.push_back(importReportRecord(report, path));
    }
    outcome.document.add("folder", folder).add("files", std::move(files));
    return outcome;
}

Result<Outcome> watch(Call &call)
{
    const QString folder = QDir(pathHere(call.arguments().front())).absolutePath();
    if (!QDir(folder).exists())
        return failure(ErrorCode::NotFound, Fault::WatchedFolderGone, {folder});
    KK_TRY(Workplace *const workplace, call.workplace());
    if (call.has("dry-run"))
        return lookInto(*workplace, folder);
    return WatchRun(call, *workplace, folder).run();
}

Result<std::vector<QTime>> timesIn(const QString &typed)
{
    std::vector<QTime> times;
    const QStringList words = typed.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QTime time = QTime::fromString(word.trimmed(), QStringLiteral("H:mm"));
        if (!time.isValid())
            return wrongUsage(Fault::UnknownOption,
                              {QStringLiteral("choice"),
                               QStringLiteral("--at"),
                               word,
                               QStringLiteral("09:00,13:30")});
        times.push_back(time);
    }
    return times;
}

Result<WatchPlan> changedPlan(Call &call, WatchPlan plan)
{
    if (call.has("none"))
        return WatchPlan{};
    if (!call.arguments().isEmpty())
        plan.folders.clear();
    for (const QString &folder : call.arguments())
        plan.folders << QDir(pathHere(folder)).absolutePath();
    if (call.has("at")) {
        KK_TRY(plan.times, timesIn(call.text("at")));
    }
    return plan;
}

Result<Outcome> plan(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const WatchSettingService settings(workplace->context());
    KK_TRY(WatchPlan now, settings.plan(workplace->actor()).result());
    KK_TRY(const WatchPlan wished, changedPlan(call, now));
    if (!(wished == now)) {
        KK_TRY(now, settings.setPlan(workplace->actor(), wished, call.has("dry-run")).result());
    }
    QStringList times;
    for (const QTime time : now.times)
        times << time.toString(timeForm);
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("seat", workplace->actor().seat)
        .add("folders", now.folders)
        .add("times", times);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> watchCommands()
{
    return {
        {"watch",
         "DIR",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Takes in the files that come to rest in a folder, and moves them to "
                           "done or failed within it, until Ctrl+C."),
         {{"once", nullptr, QT_TRANSLATE_NOOP("Cli", "What lies there now, then end.")},
          {"dry-run",
           nullptr,
           QT_TRANSLATE_NOOP("Cli", "Say what lies there would do; book and move nothing.")}},
         Needs::WritingAndFonts,
         watch,
         true},
        {"watch plan",
         "[DIR…]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli",
                           "Sets and shows which folders the windows of this seat watch by "
                           "themselves."),
         {{"at",
           "TIMES",
           QT_TRANSLATE_NOOP("Cli", "Only at these times: 09:00,13:30; empty: all the time.")},
          {"none", nullptr, QT_TRANSLATE_NOOP("Cli", "No folder any more.")},
          dryRunOption()},
         Needs::Writing,
         plan},
    };
}

} // namespace keshikomi::cli
