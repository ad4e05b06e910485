// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/command_line.h"
#include "app/wiring/workplace.h"

namespace keshikomi::cli {

// One call of one command: its options by type, and the store, opened when it is first asked for.
// What does not read as its type is wrong usage and names the option.
class Call final
{
public:
    Call(const CommandLine &line, const Caller &caller);

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
    // A positive number, with or without its mark, as "P-12"; `what` names it in the complaint.
    static Result<qint64>
    numberIn(const QString &typed, const QString &what, const char *mark = "");
    static Result<qint64> billIn(const QString &typed); // with or without "B-"
    Result<qint64> argumentNumber(int place, const char *mark = "") const;
    Result<qint64> argumentBill(int place) const;

    const Clock &clock() const { return m_caller.clock; }
    QString environment(const char *name) const
    {
        return m_caller.environment(QString::fromLatin1(name));
    }
    QString location() const { return m_location; }
    // The store is that of a running program, which keeps it open.
    bool isRelayed() const { return m_caller.owner != nullptr; }
    Result<Workplace *> workplace(); // StoreInUse after some seconds of waiting
    Result<Workplace *> createStore();
    void closeStore() { m_workplace.reset(); }
    Workplace *openWorkplace() const { return m_caller.owner ? m_caller.owner : m_workplace.get(); }

private:
    // A store that is in use is waited for, some seconds.
    Result<std::unique_ptr<Workplace>> openInTurn() const;

    const CommandLine &m_line;
    const Caller &m_caller;
    const QString m_location;
    std::unique_ptr<Workplace> m_workplace;
};

tl::unexpected<Error> wrongUsage(Fault fault, QStringList args);
tl::unexpected<Error> missingArgument(const QString &what); // as the help calls it
// It cannot be read as a number; one that only has too many digits is told its range.
tl::unexpected<Error>
notTheNumber(const QString &what, const QString &typed, qint64 least, qint64 most);
// An option or argument that does not know what was typed.
tl::unexpected<Error>
notOneOf(const QString &option, const QString &typed, const QStringList &known);
// --from and --to of a period that ends before it begins; fine where one of them is not given.
Done checkPeriod(QDate from, QDate to);
tl::unexpected<Error> wantsOneOf(const QString &ways); // "--run | --import"

} // namespace keshikomi::cli
