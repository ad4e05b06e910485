// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/file_moving.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keshikomi {

namespace {

constexpr int mostNames = 10'000;

QString wordsPathOf(const QString &path)
{
    return path + QStringLiteral(".txt");
}

// "bank.txt", "bank (2).txt", "bank (3).txt" ...
QString nameOf(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const qsizetype end = dot > 0 ? dot : name.size();
    return QStringLiteral("%1 (%2)%3").arg(name.left(end)).arg(number).arg(name.mid(end));
}

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, reason}, reason);
}

} // namespace

Result<QString> moveWithWords(const QString &path, const QString &folder, const QString &words)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return notWritten(folder, QString());
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    for (int number = 1; number <= mostNames; ++number) {
        const QString moved = target.filePath(nameOf(name, number));
        if (QFile::exists(moved) || QFile::exists(wordsPathOf(moved)))
            continue;
        if (!file.rename(moved)) {
            if (QFile::exists(moved))
                continue; // somebody was quicker
            return notWritten(moved, file.errorString());
        }
        QFile note(wordsPathOf(moved));
        if (!note.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || note.write(words.toUtf8()) != words.toUtf8().size())
            return notWritten(wordsPathOf(moved), note.errorString());
        return moved;
    }
    return notWritten(target.filePath(name), QString());
}

} // namespace keshikomi
