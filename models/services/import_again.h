// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

// A line that several files tell is booked by the first of them. When that import is undone, the
// others still stand and say that the money came: a person is asked to import them again.

// One task for each import that stands and told lines of the one that is undone.
Done askForImportAgain(Session &session,
                       ImportId undone,
                       const std::vector<RepeatedFrom> &tellers,
                       const Stamp &stamp);
// A file came: if it is the one that was asked for and books something, or its lines are all back
// by another one, nobody needs to be asked. One that is only compared brings nothing back.
struct FileThatCame final
{
    QByteArray sha256;
    bool books = false;
};
Done endAskingForFile(Session &session, const FileThatCame &file, const Stamp &stamp);
// The import does not stand any more.
Done endAskingForImport(Session &session, ImportId import, const Stamp &stamp);

} // namespace keshikomi
