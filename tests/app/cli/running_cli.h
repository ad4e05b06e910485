// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

namespace keshikomi::test {

struct Ran final
{
    int code = -1; // -1: it crashed or did not end
    QByteArray out, complaints;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
};

// The real program, one process a call, with a home and a store that go away.
class RunningCli final
{
public:
    QString store() const { return m_dir.filePath(QStringLiteral("books.keshikomi")); }
    QString path(const QString &name) const { return m_dir.filePath(name); }

    Ran run(const QStringList &words, const QString &locale = QStringLiteral("C.UTF-8")) const
    {
        return start({}, words, locale);
    }
    // Below another program that ends with starting it: env, setpriv.
    Ran start(const QStringList &by,
              const QStringList &words,
              const QString &locale = QStringLiteral("C.UTF-8"),
              const QByteArray &input = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.path());
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path()); // else Qt complains
        environment.remove(QStringLiteral("KESHIKOMI_STORE"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_dir.path());
        const QStringList all = by + QStringList{QStringLiteral(KK_CLI)} + words;
        process.start(all.first(), all.mid(1));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    // With --store.
    Ran here(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--store"), store()} + words);
    }
    // With --store and --json; remembers the names of the answer.
    QJsonObject ask(const QStringList &words, int expected = 0)
    {
        return askBy({}, words, expected);
    }
    QJsonObject askBy(const QStringList &by, const QStringList &words, int expected = 0)
    {
        const QStringList common{QStringLiteral("--store"), store(), QStringLiteral("--json")};
        const Ran ran = start(by, common + words);
        if (ran.code != expected)
            qWarning("%s: exit code %d\n%s%s",
                     qPrintable(words.join(QLatin1Char(' '))),
                     ran.code,
                     ran.out.constData(),
                     ran.complaints.constData());
        const QJsonObject json = ran.json();
        collect(json);
        return json;
    }
    const QSet<QString> &names() const { return m_names; }

private:
    void collect(const QJsonValue &value)
    {
        for (const auto &each : value.toArray())
            collect(each);
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            m_names.insert(each.key());
            collect(each.value());
        }
    }

    QTemporaryDir m_dir;
    QSet<QString> m_names;
};

} // namespace keshikomi::test
