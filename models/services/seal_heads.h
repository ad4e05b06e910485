// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>

namespace keshikomi {

// Where the heads of a store's seals are kept outside the store: one file for each store at each
// place, because a copy of a store goes its own way from the day it is made.
struct HeadsFile final
{
    QString path;
    QString copyOf; // place of the store that this one was copied from; empty: it was not
    QStringList goneCopies{}; // places of other copies that are gone; their heads are kept, too
};

// The hash of the store's own seal of that number; empty: it has none.
using HashOfSeal = std::function<QByteArray(qint64 seq)>;

QString headsPath(const QString &folder, const QString &uuid, const QString &place);
// The file of the store `uuid` at `place` (an absolute path, or a database without its password),
// made if it is not there. A store that was moved takes its heads along: all of them, so that a
// chain that was rewritten or cut on the way is found. A copy whose original is still there takes
// those up to its own last seal: what both have in common. Heads of a copy that is gone are those
// of this store only where its chain holds the last of them: then the copy was moved here.
// StoreFailed.
Result<HeadsFile> claimHeads(const QString &folder,
                             const QString &uuid,
                             const QString &place,
                             qint64 lastSeal,
                             const HashOfSeal &hashOf);

// Adds a line "seq hash-in-hex instant" to such a file. StoreFailed.
Done appendHead(const QString &path, qint64 seq, const QByteArray &hash, const QDateTime &now);

} // namespace keshikomi
