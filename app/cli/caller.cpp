// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caller.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace keshikomi::cli {

namespace {

volatile std::sig_atomic_t stopAsked = 0;
thread_local const Caller *current = nullptr;

// The second Ctrl+C ends the program at once.
void askToStop(int)
{
    stopAsked = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool onTerminal()
{
#ifdef Q_OS_WIN
    return ::_isatty(::_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

void put(Stream stream, const QByteArray &bytes)
{
    std::FILE *const file = stream == Stream::Answer ? stdout : stderr;
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

Caller thisProcess(const Clock &clock, InLanguage inLanguage)
{
    return Caller{clock,
                  put,
                  [](const QString &name) { return qEnvironmentVariable(qUtf8Printable(name)); },
                  [] { return stopAsked != 0; },
                  std::move(inLanguage),
                  {},
                  onTerminal(),
                  nullptr};
}

CallerHere::CallerHere(const Caller &caller)
{
    if (current)
        qFatal("a command runs within a command");
    current = &caller;
}

CallerHere::~CallerHere()
{
    current = nullptr;
}

const Caller &CallerHere::get()
{
    if (!current)
        qFatal("no command runs here");
    return *current;
}

QString pathHere(const QString &typed)
{
    const QString folder = CallerHere::get().folder;
    if (folder.isEmpty() || typed.isEmpty() || QFileInfo(typed).isAbsolute())
        return typed;
    return QDir(folder).filePath(typed);
}

bool interrupted()
{
    return CallerHere::get().isStopped();
}

void listenForInterrupts()
{
    if (!CallerHere::get().owner)
        std::signal(SIGINT, askToStop);
}

} // namespace keshikomi::cli
