// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_files.h"

#include "models/domain/try.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace keshikomi {

namespace {

QString below(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name);
}

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, reason});
}

bool onDisk(int handle)
{
#ifdef Q_OS_WIN
    return ::_commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

// A new name is on the disk when its folder is. Windows has no such call and writes it by itself.
bool folderOnDisk(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return false;
    const bool written = ::fsync(handle) == 0;
    ::close(handle);
    return written;
#endif
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return notWritten(path, file.errorString());
    return hash.result();
}

} // namespace

bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + at, bytes.size() - at);
        if (taken <= 0)
            return false;
        at += taken;
    }
    return file.flush();
}

QString partNameOf(const QString &name, const QString &runner)
{
    return QLatin1Char('.') + name + QLatin1Char('.') + runner + QStringLiteral(".part");
}

Done checkFree(const QString &folder, const QString &name)
{
    const QString path = below(folder, name);
    if (QFile::exists(path))
        return failure(ErrorCode::Conflict, Fault::FileIsThere, {path});
    return done();
}

Done writePart(const QString &folder,
               const QString &part,
               const QString &name,
               const QByteArray &bytes)
{
    QFile file(below(folder, part));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !writeAll(file, bytes)
        || !onDisk(file.handle())) {
        const QString reason = file.errorString();
        file.remove();
        return notWritten(below(folder, name), reason);
    }
    return done();
}

Done placePart(const QString &folder,
               const QString &part,
               const QString &name,
               const QByteArray &sha256)
{
    const QString from = below(folder, part);
    const QString to = below(folder, name);
    if (!QFile::exists(from))
        return done();
    KK_TRY(const QByteArray digest, digestOf(from));
    if (digest != sha256)
        return notWritten(to, QStringLiteral("SHA-256"));
    KK_CHECK(checkFree(folder, name));
    // Not QFile::rename(), which copies when it cannot rename: half a file would have the name.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritten(to, qt_error_string());
    if (!folderOnDisk(folder))
        return notWritten(folder, qt_error_string());
    return done();
}

void removeParts(const QString &folder, const QString &runner)
{
    QDir dir(folder);
    const QStringList parts =
        dir.entryList({partNameOf(QStringLiteral("*"), runner)}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts)
        dir.remove(part);
}

} // namespace keshikomi
