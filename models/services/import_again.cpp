// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import_again.h"

#include "models/domain/try.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

namespace {

constexpr const char *toldAndUndone = "told-and-undone";

// Its args, as they are written and read.
struct ToldAndUndone final
{
    ImportId asked; // to come again
    QString file;
    int lines = 0;
    QString undoneFile;
    ImportId undone;

    QStringList args() const
    {
        return {QString::number(asked.value()),
                file,
                QString::number(lines),
                undoneFile,
                QString::number(undone.value())};
    }
    static ToldAndUndone of(const TaskRow &task)
    {
        return {ImportId(task.args.at(0).toLongLong()),
                task.args.at(1),
                task.args.at(2).toInt(),
                task.args.at(3),
                ImportId(task.args.at(4).toLongLong())};
    }
};

template<typename Which>
Done endAsking(Session &session, const Which &which, const Stamp &stamp)
{
    KK_TRY(const auto open, openTasksOf(session, toldAndUndone));
    for (const TaskRow &task : open) {
        const ToldAndUndone told = ToldAndUndone::of(task);
        KK_TRY(const bool ends, which(told.asked, told.undone));
        if (ends)
            KK_CHECK(endTask(session, task.id, stamp));
    }
    return done();
}

} // namespace

Done askForImportAgain(Session &session,
                       ImportId undone,
                       const std::vector<RepeatedFrom> &tellers,
                       const Stamp &stamp)
{
    KK_TRY(const QString file, importFileName(session, undone));
    for (const RepeatedFrom &each : tellers) {
        KK_CHECK(endAskingForImport(session, each.import, stamp)); // asked for once is enough
        const ToldAndUndone told{each.import, each.fileName, each.notices, file, undone};
        KK_CHECK(
            raiseTask(session,
                      NewTask{toldAndUndone, told.args(), std::nullopt, std::nullopt, std::nullopt},
                      stamp));
    }
    return done();
}

Done endAskingForFile(Session &session, const FileThatCame &file, const Stamp &stamp)
{
    return endAsking(
        session,
        [&](ImportId asked, ImportId undone) -> Result<bool> {
            KK_TRY(const auto bytes, importSha256(session, asked));
            if (file.books && bytes == file.sha256)
                return true;
            KK_TRY(const bool out, hasLinesOut(session, undone));
            return !out;
        },
        stamp);
}

Done endAskingForImport(Session &session, ImportId import, const Stamp &stamp)
{
    return endAsking(
        session, [&](ImportId asked, ImportId) -> Result<bool> { return asked == import; }, stamp);
}

} // namespace keshikomi
