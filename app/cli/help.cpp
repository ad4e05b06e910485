// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

QString optionText(const Option &option)
{
    QString text = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        text += QLatin1Char(' ') + QString::fromUtf8(option.value);
    return text;
}

using Line = std::pair<QString, QString>;

QString linedUp(const std::vector<Line> &lines)
{
    int width = 0;
    for (const Line &line : lines)
        width = std::max(width, columnsOf(line.first));
    QString text;
    for (const Line &line : lines) {
        const QString blanks(width - columnsOf(line.first) + 2, QLatin1Char(' '));
        text += QStringLiteral("  ") + line.first + blanks + line.second + QLatin1Char('\n');
    }
    return text;
}

QString optionLines(const std::vector<Option> &options)
{
    std::vector<Line> lines;
    for (const Option &option : options)
        lines.emplace_back(optionText(option), Tr::tr(option.help));
    return linedUp(lines);
}

bool isIn(const Command &command, const QStringList &group)
{
    return QString::fromLatin1(command.words).split(QLatin1Char(' ')).mid(0, group.size()) == group;
}

// As many of the words as some command begins with.
QStringList groupOf(QStringList words)
{
    const auto exists = [&words] {
        return std::any_of(allCommands().begin(), allCommands().end(), [&words](const auto &each) {
            return isIn(each, words);
        });
    };
    while (!exists())
        words.removeLast();
    return words;
}

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"store",
         "PATH|postgresql://…",
         QT_TRANSLATE_NOOP("Cli", "The store; else KESHIKOMI_STORE, else the usual place.")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Answer with one JSON document.")},
        {"lang", "ja|en", QT_TRANSLATE_NOOP("Cli", "Language of the texts; else that of LANG.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "This help, or that of the command.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "The version of the program.")},
    };
    return options;
}

QString synopsisOf(const Command &command)
{
    QString text = QStringLiteral("keshikomi-cli ") + QLatin1String(command.words);
    const QString arguments = QString::fromUtf8(command.arguments);
    if (!arguments.isEmpty())
        text += QLatin1Char(' ') + arguments;
    for (const Option &option : command.options) {
        const QString own = optionText(option);
        text +=
            QLatin1Char(' ') + (option.required ? own : QLatin1Char('[') + own + QLatin1Char(']'));
    }
    return text;
}

QString helpOf(const Command &command)
{
    QString text = synopsisOf(command) + QStringLiteral("\n\n") + Tr::tr(command.help)
        + QStringLiteral("\n\n");
    if (!command.options.empty())
        text += optionLines(command.options) + QLatin1Char('\n');
    return text + optionLines(commonOptions());
}

QString helpOfGroup(const QStringList &words)
{
    const QStringList group = groupOf(words);
    std::vector<Line> lines;
    for (const Command &command : allCommands()) {
        if (!isIn(command, group))
            continue;
        const QString name = QLatin1String(command.words);
        const QString arguments = QString::fromUtf8(command.arguments);
        lines.emplace_back(arguments.isEmpty() ? name : name + QLatin1Char(' ') + arguments,
                           Tr::tr(command.help));
    }
    return QStringLiteral("keshikomi-cli [--store PATH|postgresql://…] [--json] [--lang ja|en] ")
        + QStringList(group + QStringList{Tr::tr("COMMAND")}).join(QLatin1Char(' '))
        + QStringLiteral("\n\n") + linedUp(lines) + QLatin1Char('\n') + optionLines(commonOptions())
        + QLatin1Char('\n')
        + Tr::tr(
               "Exit codes: 0 done; 1 refused, or something wrong was found; 2 wrong usage; 3 the "
               "store or the network failed.")
        + QLatin1Char('\n');
}

} // namespace keshikomi::cli
