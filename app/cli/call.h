// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/wiring/workplace.h"

namespace keshikomi::cli {

// One call of one command: its options by type, and the store, opened when it is first asked for.
// What does not read as its type is wrong usage and names the option.
class Call final
{
public:
    Call(const CommandLine &line, const Clock &clock);

    bool has(const char *option) const { return m_line.has(option); }
    QString text(const char *option) const { return m_line.last(option); }
    QStringList texts(const char *option) const
    {
        return m_line.options.value(QLatin1String(option));
    }
    const QStringList &arguments() const { return m_line.arguments; }

    Result<QString> required(const char *option) const;
    // Empty if it is not given; given, it must say something.
    Result<QString> filled(const char *option) const;
    // 2026-11-22 or 2026/11/22; invalid if it is not given.
    Result<QDate> day(const char *option) const;
    // `otherwise` if it is not given.
    Result<qint64> number(const char *option, qint64 least, qint64 most, qint64 otherwise) const;
    // A positive number; `what` names it in the complaint.
    static Result<qint64> numberIn(const QString &typed, const QString &what);
    static Result<qint64> billIn(const QString &typed); // with or without "B-"
    Result<qint64> argumentNumber(int place) const;
    Result<qint64> argumentBill(int place) const;

    const Clock &clock() const { return m_clock; }
    QString location() const { return m_location; }
    Result<Workplace *> workplace();
    Result<Workplace *> createStore();
    void closeStore() { m_workplace.reset(); }
    Workplace *openWorkplace() const { return m_workplace.get(); }

private:
    const CommandLine &m_line;
    const Clock &m_clock;
    const QString m_location;
    std::unique_ptr<Workplace> m_workplace;
};

// True once the user pressed Ctrl+C; looked at between two steps that each stand by themselves.
bool interrupted();
void listenForInterrupts();

tl::unexpected<Error> wrongUsage(Fault fault, QStringList args);
tl::unexpected<Error> missingArgument(const QString &what); // as the help calls it
// An option or argument that does not know what was typed.
tl::unexpected<Error>
notOneOf(const QString &option, const QString &typed, const QStringList &known);
tl::unexpected<Error> wantsOneOf(const QString &ways); // "--run | --import"

} // namespace keshikomi::cli
