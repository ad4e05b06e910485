// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace keshikomi {
class Workplace;
}

namespace keshikomi::cli {

enum class Stream { Answer, Complaints };

// Does the job with all words made in that language ("ja", "en") on this thread.
using InLanguage = std::function<void(const QString &language, const std::function<void()> &job)>;

// Where a command comes from: this process, or another one of the same user whose command this
// process runs because it owns the store.
struct Caller final
{
    const Clock &clock;
    std::function<void(Stream, const QByteArray &)> write; // on any thread
    std::function<QString(const QString &name)> environment;
    std::function<bool()> isStopped; // asked to stop between two steps; on any thread
    InLanguage inLanguage;
    QString folder; // relative paths begin here; empty: where this process stands
    bool terminal = false; // a person reads the complaints while it works
    Workplace *owner = nullptr; // the opened store, where the caller is another process
};

// Ctrl+C stops it once listenForInterrupts() was called.
Caller thisProcess(const Clock &clock, InLanguage inLanguage);

// The caller of the command that runs on this thread, as each process has one working folder. What
// is a command's own business, its options and its answer, does not go this way.
class CallerHere final
{
public:
    explicit CallerHere(const Caller &caller);
    ~CallerHere();
    CallerHere(const CallerHere &) = delete;
    CallerHere &operator=(const CallerHere &) = delete;

    static const Caller &get(); // fatal outside a command
};

// The file that was meant where the command was typed.
QString pathHere(const QString &typed);

// True once the user pressed Ctrl+C; looked at between two steps that each stand by themselves.
bool interrupted();
void listenForInterrupts();

} // namespace keshikomi::cli
