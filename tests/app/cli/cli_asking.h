// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/titles.h"
#include "tests/app/cli/running_cli.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>

namespace keshikomi::test {

inline QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
inline QStringList words(const char *line)
{
    return words(QString::fromUtf8(line));
}
// Words with blanks in them.
inline QStringList parts(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char('|'));
}

inline qint64 number(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toInteger(-1);
}
inline QString numberText(const QJsonObject &json, const char *name)
{
    return QString::number(number(json, name));
}
inline QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}
inline QJsonArray list(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toArray();
}
inline QJsonObject inner(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toObject();
}
inline QJsonObject first(const QJsonObject &json, const char *name)
{
    return list(json, name).at(0).toObject();
}
inline QString faultIn(const QJsonObject &json)
{
    return text(inner(json, "error"), "fault");
}

// Rows of usage that is refused: the words, the exit code, the stable name of the fault.
class RefusedUsage final
{
public:
    RefusedUsage()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("fault");
    }
    void row(const char *line, int code, const char *fault) const
    {
        QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromLatin1(fault);
    }
    static void compare(RunningCli &cli)
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        QTEST(faultIn(cli.ask(words(line), code)), "fault");
    }
};

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString manual()
{
    QFile file(QStringLiteral(KK_CLI_MANUAL));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What a program may rely on stands in the manual; what a person sees has a title.
inline void everyNameOf(const RunningCli &cli, qsizetype atLeast)
{
    QSet<QString> documented;
    static const QRegularExpression code(QStringLiteral("`([a-z0-9_]+)`"));
    const QString page = manual();
    for (auto each = code.globalMatch(page); each.hasNext();)
        documented.insert(each.next().captured(1));
    const QStringList titled = cli::titledNames();
    for (const QString &name : cli.names()) {
        QVERIFY2(documented.contains(name), qPrintable(name));
        QVERIFY2(titled.contains(name), qPrintable(name));
    }
    QVERIFY2(cli.names().size() >= atLeast, qPrintable(QString::number(cli.names().size())));
}

} // namespace keshikomi::test
