// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sandbox_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace keshikomi::desktop {

namespace {

constexpr int endsWithin = 2'000; // milliseconds

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
    , m_process(new QProcess(this))
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(m_process, &QProcess::errorOccurred, this, [this] {
        Q_EMIT failed(m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this, [this](int code) {
        if (code != 0)
            Q_EMIT failed(QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed());
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(endsWithin))
        m_process->kill();
    m_process->waitForFinished(endsWithin);
}

QString SandboxProcess::program()
{
    const QString name = QStringLiteral("keshikomi-sandbox");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {here.path(), here.filePath(QStringLiteral("../sandbox"))}) {
        const QString found = QStandardPaths::findExecutable(name, {folder});
        if (!found.isEmpty())
            return found;
    }
    return QStandardPaths::findExecutable(name);
}

void SandboxProcess::start(const QString &database)
{
    QDir().mkpath(QFileInfo(database).absolutePath());
    m_process->start(program(), {QStringLiteral("--db"), database});
}

// "keshikomi-sandbox http://127.0.0.1:PORT/v1 KEY", once it listens.
void SandboxProcess::readLine()
{
    while (m_process->canReadLine()) {
        const QList<QByteArray> words = m_process->readLine().trimmed().split(' ');
        if (words.size() == 3 && words[0] == "keshikomi-sandbox")
            Q_EMIT ready(QUrl(QString::fromLatin1(words[1])), words[2]);
    }
}

} // namespace keshikomi::desktop
