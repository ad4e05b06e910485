// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QStringList>

namespace keshikomi::cli {

// The words of the command line, sorted out. `wrong` says what is not right with them; the rest
// holds what was understood up to there, so that the complaint comes in the wanted form.
struct CommandLine final
{
    const Command *command = nullptr;
    QHash<QString, QStringList> options;
    QStringList arguments;
    QStringList words; // all of them, as they were typed
    std::optional<Error> wrong; // ErrorCode::Usage

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString last(const char *option) const
    {
        return options.value(QLatin1String(option))
            .value(options.value(QLatin1String(option)).size() - 1);
    }
};

// `words` without the program's name. "--option value" and "--option=value"; "--" ends the options.
CommandLine readCommandLine(const QStringList &words);

// "ja" or "en": --lang, else the locale of the environment (LC_ALL, LC_MESSAGES, LANG).
QString languageOf(const CommandLine &line);

// "keshikomi-cli bill add --due DAY [...]", and the whole help of one command, or of those that
// begin with the first of `words`: of all without any, and where none does.
QString synopsisOf(const Command &command);
QString helpOf(const Command &command);
QString helpOfGroup(const QStringList &words);

} // namespace keshikomi::cli
