// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/owner_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace keshikomi {

namespace {

QString lockPathOf(const QString &storePath)
{
    // One lock for one file, whatever links lead to it.
    const QString canonical = QFileInfo(storePath).canonicalFilePath();
    return (canonical.isEmpty() ? QFileInfo(storePath).absoluteFilePath() : canonical)
        + QStringLiteral(".lock");
}

QByteArray ownName()
{
    return QStringLiteral("%1, pid %2, %3\n")
        .arg(QCoreApplication::applicationName())
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName())
        .toUtf8();
}

tl::unexpected<Error> inUse(const QString &storePath)
{
    QFile file(lockPathOf(storePath));
    QString owner;
    if (file.open(QIODevice::ReadOnly))
        owner = QString::fromUtf8(file.readLine()).trimmed();
    return failure(ErrorCode::Conflict, Fault::StoreInUse, {storePath, owner});
}

tl::unexpected<Error> noLock(const QString &storePath, const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::StoreFailed, {lockPathOf(storePath), reason}, reason);
}

} // namespace

#ifdef Q_OS_WIN

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &storePath)
{
    const QString path = lockPathOf(storePath);
    // Others may read who it is, nobody else may write.
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()),
                                      GENERIC_WRITE,
                                      FILE_SHARE_READ,
                                      nullptr,
                                      CREATE_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        if (code == ERROR_SHARING_VIOLATION)
            return inUse(storePath);
        return noLock(storePath, qt_error_string(static_cast<int>(code)));
    }
    const QByteArray name = ownName();
    DWORD written = 0;
    WriteFile(handle, name.constData(), static_cast<DWORD>(name.size()), &written, nullptr);
    FlushFileBuffers(handle);
    return std::unique_ptr<OwnerLock>(new OwnerLock(reinterpret_cast<qintptr>(handle)));
}

OwnerLock::~OwnerLock()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

namespace {

// Whoever may write the store must be able to own it: a group on one computer takes turns. Only the
// lock's maker can say so; for the others it was said already.
void shareLikeStore(int handle, const QString &storePath)
{
    constexpr mode_t readAndWrite = 0666;
    struct stat store
    {
    };
    struct stat lock
    {
    };
    if (::stat(QFile::encodeName(storePath).constData(), &store) != 0 || ::fstat(handle, &lock) != 0
        || lock.st_uid != ::geteuid())
        return;
    const mode_t mode = (store.st_mode & readAndWrite) | S_IRUSR | S_IWUSR;
    const bool sameGroup =
        lock.st_gid == store.st_gid || ::fchown(handle, static_cast<uid_t>(-1), store.st_gid) == 0;
    if (::fchmod(handle, sameGroup ? mode : mode & ~mode_t(S_IRWXG)) != 0)
        qWarning("the lock file cannot be shared as the store is");
}

} // namespace

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &storePath)
{
    const QByteArray path = QFile::encodeName(lockPathOf(storePath));
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return noLock(storePath, QString::fromLocal8Bit(std::strerror(errno)));
    shareLikeStore(handle, storePath);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        ::close(handle);
        if (code == EWOULDBLOCK)
            return inUse(storePath);
        return noLock(storePath, QString::fromLocal8Bit(std::strerror(code)));
    }
    const QByteArray name = ownName();
    const bool told = ::ftruncate(handle, 0) == 0
        && ::write(handle, name.constData(), static_cast<size_t>(name.size())) == name.size();
    std::unique_ptr<OwnerLock> lock(new OwnerLock(handle));
    if (!told)
        return noLock(storePath, QString::fromLocal8Bit(std::strerror(errno)));
    return lock;
}

OwnerLock::~OwnerLock()
{
    // The file stays: removing it would let two others lock two files of one name.
    const auto handle = static_cast<int>(m_handle);
    if (::ftruncate(handle, 0) != 0)
        qWarning("the lock file keeps the name of its last owner");
    ::close(handle);
}

#endif

} // namespace keshikomi
