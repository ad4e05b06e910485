// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace keshikomi {

// Where the heads of a store's seals are kept outside the store: one file for each store at each
// place, because a copy of a store goes its own way from the day it is made.
struct HeadsFile final
{
    QString path;
    QString copyOf; // place of the store that this one was copied from; empty: it was not
};

QString headsPath(const QString &folder, const QString &uuid, const QString &place);
// The file of the store `uuid` at `place` (an absolute path, or a database without its password),
// made if it is not there. A store that was moved takes its heads along: all of them, so that a
// chain that was rewritten or cut on the way is found. A copy whose original is still there takes
// those up to its own last seal: what both have in common. StoreFailed.
Result<HeadsFile>
claimHeads(const QString &folder, const QString &uuid, const QString &place, qint64 lastSeal);

// Adds a line "seq hash-in-hex instant" to such a file. StoreFailed.
Done appendHead(const QString &path, qint64 seq, const QByteArray &hash, const QDateTime &now);

} // namespace keshikomi
