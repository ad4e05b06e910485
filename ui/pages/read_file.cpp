// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/read_file.h"

#include "ui/format.h"
#include "ui/pages/on_pool.h"

#include <QFile>
#include <QFileInfo>

namespace keshikomi {

namespace {

// A day of notices is far below this.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, Fault::FileNotReadable, {name, file.errorString()});
    if (file.size() > mostBytes)
        return failure(
            ErrorCode::Invalid, Fault::FileNotReadable, {name, format::number(file.size())});
    return file.readAll();
}

} // namespace

Later<QByteArray> readChosenFile(const QString &path)
{
    return onPool([path] { return readWhole(path); });
}

} // namespace keshikomi
