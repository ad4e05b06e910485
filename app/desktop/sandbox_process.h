// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class QProcess;

namespace keshikomi::desktop {

// The practice centre as a program of its own beside this one; it ends with it.
class SandboxProcess final : public QObject
{
    Q_OBJECT
public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    void start(const QString &database);
    // Beside the program, beside its folder, or in the path; empty if there is none.
    static QString program();

Q_SIGNALS:
    void ready(const QUrl &base, const QByteArray &key);
    void failed(const QString &reason);

private:
    void readLine();

    QProcess *m_process;
};

} // namespace keshikomi::desktop
