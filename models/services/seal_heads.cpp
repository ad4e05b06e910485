// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/seal_heads.h"

#include "models/domain/try.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace keshikomi {

namespace {

// Lines of the file that are no heads.
constexpr QByteArrayView placeMark("# store ");
constexpr QByteArrayView copyMark("# copy of ");

struct KeptHeads final
{
    QString path, place, copyOf;
    QList<QByteArray> heads; // "seq hash instant", as they were written

    // The store that wrote them is still where it was. What a server holds is not looked for.
    bool isStillUsed() const
    {
        if (place.isEmpty())
            return false;
        return !QDir::isAbsolutePath(place) || QFileInfo::exists(place);
    }
};

tl::unexpected<Error> cannot(const QFileDevice &file)
{
    return failure(ErrorCode::Storage, Fault::StoreFailed, {file.fileName(), file.errorString()});
}

Result<KeptHeads> readHeads(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(file);
    KeptHeads kept;
    kept.path = path;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(placeMark))
            kept.place = QString::fromUtf8(line.mid(placeMark.size()));
        else if (line.startsWith(copyMark))
            kept.copyOf = QString::fromUtf8(line.mid(copyMark.size()));
        else if (!line.isEmpty())
            kept.heads << line;
    }
    return kept;
}

Done writeHeads(const KeptHeads &kept)
{
    QSaveFile file(kept.path);
    QByteArray text = placeMark.toByteArray() + kept.place.toUtf8() + '\n';
    if (!kept.copyOf.isEmpty())
        text += copyMark.toByteArray() + kept.copyOf.toUtf8() + '\n';
    for (const QByteArray &head : kept.heads)
        text += head + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return done();
    return cannot(file);
}

// What the store wrote elsewhere: originals before copies, the newest first.
Result<std::vector<KeptHeads>> othersOf(const QDir &folder, const QString &uuid)
{
    std::vector<KeptHeads> others;
    const QStringList names =
        folder.entryList({uuid, uuid + QStringLiteral("-*")}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        KK_TRY(const KeptHeads kept, readHeads(folder.filePath(name)));
        others.push_back(kept);
    }
    std::stable_partition(
        others.begin(), others.end(), [](const KeptHeads &each) { return each.copyOf.isEmpty(); });
    return others;
}

// The chain holds the last of these heads.
bool isInChain(const KeptHeads &kept, const HashOfSeal &hashOf)
{
    if (kept.heads.isEmpty())
        return true;
    const QList<QByteArray> words = kept.heads.last().split(' ');
    return words.size() > 1 && hashOf(words[0].toLongLong()).toHex() == words[1];
}

// Where a store that is new at its place comes from: it was moved from a place where nothing is
// any more, or copied from one that is still used. An original that is gone is believed also if
// its heads are not in the chain, which may have been cut on the way; a copy that is gone only if
// nothing else is left.
std::vector<KeptHeads>::iterator sourceOf(std::vector<KeptHeads> &others, const HashOfSeal &hashOf)
{
    const auto isGone = [](const KeptHeads &each) { return !each.isStillUsed(); };
    const auto movedHere = [&](const KeptHeads &each) {
        return isGone(each) && (each.copyOf.isEmpty() || isInChain(each, hashOf));
    };
    const auto moved = std::find_if(others.begin(), others.end(), movedHere);
    if (moved != others.end())
        return moved;
    const auto used = std::find_if_not(others.begin(), others.end(), isGone);
    return used != others.end() ? used : others.begin();
}

QStringList goneCopiesIn(const std::vector<KeptHeads> &others)
{
    QStringList places;
    for (const KeptHeads &each : others) {
        if (!each.copyOf.isEmpty() && !each.isStillUsed())
            places << each.place;
    }
    return places;
}

void keepUpTo(qint64 lastSeal, QList<QByteArray> &heads)
{
    const auto isLater = [lastSeal](const QByteArray &head) {
        return head.left(head.indexOf(' ')).toLongLong() > lastSeal;
    };
    heads.erase(std::remove_if(heads.begin(), heads.end(), isLater), heads.end());
}

} // namespace

QString headsPath(const QString &folder, const QString &uuid, const QString &place)
{
    const QByteArray sum = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1/%2-%3").arg(folder, uuid, QString::fromLatin1(sum.left(8).toHex()));
}

Result<HeadsFile> claimHeads(const QString &folder,
                             const QString &uuid,
                             const QString &place,
                             qint64 lastSeal,
                             const HashOfSeal &hashOf)
{
    QDir().mkpath(folder);
    const QString path = headsPath(folder, uuid, place);
    KK_TRY(std::vector<KeptHeads> others, othersOf(QDir(folder), uuid));
    const auto known = std::find_if(
        others.begin(), others.end(), [&](const KeptHeads &each) { return each.path == path; });
    KeptHeads own{path, place, {}, {}};
    if (known != others.end()) {
        own = *known;
        others.erase(known);
    } else if (const auto source = sourceOf(others, hashOf); source != others.end()) {
        const bool moved = !source->isStillUsed();
        own.copyOf = moved ? source->copyOf : source->place;
        own.heads = source->heads;
        if (!moved)
            keepUpTo(lastSeal, own.heads);
        KK_CHECK(writeHeads(own));
        if (moved) {
            QFile::remove(source->path);
            others.erase(source);
        }
    } else {
        KK_CHECK(writeHeads(own));
    }
    return HeadsFile{path, own.copyOf, goneCopiesIn(others)};
}

Done appendHead(const QString &path, qint64 seq, const QByteArray &hash, const QDateTime &now)
{
    if (seq == 0) // books without a posting have no seal yet that could be looked for again
        return done();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    const QByteArray line = QByteArray::number(seq) + ' ' + hash.toHex() + ' '
        + now.toString(Qt::ISODateWithMs).toLatin1() + '\n';
    if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return cannot(file);
    return done();
}

} // namespace keshikomi
