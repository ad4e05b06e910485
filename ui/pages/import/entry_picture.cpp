// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/entry_picture.h"

#include "ui/pages/answer.h"
#include "ui/pages/save_file.h"

#include <QFileInfo>

namespace keshikomi {

void savePicture(const PageContext &context,
                 EntryBatchId paper,
                 const QString &path,
                 QObject *receiver,
                 const std::function<void(const Done &)> &then)
{
    onAnswer(EntryService(context.services).picture(context.actor, paper),
             receiver,
             [=](const Result<std::optional<EntryPicture>> &picture) {
                 if (!picture)
                     return then(tl::unexpected(picture.error()));
                 if (!*picture)
                     return then(failure(ErrorCode::NotFound,
                                         Fault::FileNotReadable,
                                         {QFileInfo(path).fileName(), QString()}));
                 onAnswer(writeChosenFile(path, (*picture)->bytes), receiver, then);
             });
}

} // namespace keshikomi
