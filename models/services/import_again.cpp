// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import_again.h"

#include "models/domain/try.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

namespace {

constexpr const char *toldAndUndone =
    "told-and-undone"; // import, file, lines, undone file, its import

template<typename Which>
Done endAsking(Session &session, const Which &which, const Stamp &stamp)
{
    KK_TRY(const auto open, openTasksOf(session, toldAndUndone));
    for (const TaskRow &task : open) {
        const ImportId asked(task.args.at(0).toLongLong());
        const ImportId undone(task.args.at(4).toLongLong());
        KK_TRY(const bool ends, which(asked, undone));
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
        KK_CHECK(raiseTask(session,
                           NewTask{toldAndUndone,
                                   {QString::number(each.import.value()),
                                    each.fileName,
                                    QString::number(each.notices),
                                    file,
                                    QString::number(undone.value())},
                                   std::nullopt,
                                   std::nullopt,
                                   std::nullopt},
                           stamp));
    }
    return done();
}

Done endAskingForFile(Session &session, const QByteArray &sha256, const Stamp &stamp)
{
    return endAsking(
        session,
        [&](ImportId asked, ImportId undone) -> Result<bool> {
            KK_TRY(const auto bytes, importSha256(session, asked));
            if (bytes == sha256)
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
