// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

Error usage(Fault fault, const QStringList &args)
{
    return Error{ErrorCode::Usage, fault, args, {}};
}

const Option *findOption(const std::vector<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const Option &option) {
        return name == QLatin1String(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

// The command with the most words that the rest begins with.
const Command *findCommand(const QStringList &rest, qsizetype &taken)
{
    const Command *best = nullptr;
    taken = 0;
    for (const Command &command : allCommands()) {
        const QStringList own = QString::fromLatin1(command.words).split(QLatin1Char(' '));
        if (own.size() > taken && rest.mid(0, own.size()) == own) {
            best = &command;
            taken = own.size();
        }
    }
    return best;
}

// The option of the command that the words before it name: another command may know one of the same
// name without a value. Until a command is known, any that knows it tells whether a value follows.
const Option *findNamed(const QString &name, const QStringList &before)
{
    if (const Option *common = findOption(commonOptions(), name))
        return common;
    qsizetype taken = 0;
    const Command *named = findCommand(before, taken);
    if (const Option *own = named ? findOption(named->options, name) : nullptr)
        return own;
    for (const Command &command : allCommands()) {
        if (const Option *own = findOption(command.options, name))
            return own;
    }
    return nullptr;
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-')) && !word.at(1).isDigit();
}

// Takes options out of the words; what remains is the command and its arguments.
QStringList takeOptions(const QStringList &words, CommandLine &line)
{
    QStringList rest;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == QLatin1String("--")) {
            rest += words.mid(at + 1);
            break;
        }
        if (!isOption(word)) {
            rest += word;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        QString name = word.left(equals < 0 ? word.size() : equals);
        name = name == QLatin1String("-h") ? QStringLiteral("help") : name.mid(2);
        const Option *option = word == QLatin1String("-h") || word.startsWith(QLatin1String("--"))
            ? findNamed(name, rest)
            : nullptr;
        const bool valueTooMuch = option && !option->value && equals >= 0;
        if (!option || valueTooMuch) {
            if (!line.wrong)
                line.wrong = usage(Fault::UnknownOption, {word});
            continue;
        }
        QString value;
        if (option->value && equals >= 0)
            value = word.mid(equals + 1);
        else if (option->value && at + 1 < words.size())
            value = words.at(++at);
        else if (option->value && !line.wrong)
            line.wrong = usage(Fault::ValueMissing, {QStringLiteral("--") + name});
        line.options[name].append(value);
    }
    return rest;
}

std::optional<Error> checkOptions(const CommandLine &line)
{
    for (auto each = line.options.begin(); each != line.options.end(); ++each) {
        if (!findOption(commonOptions(), each.key())
            && !findOption(line.command->options, each.key()))
            return usage(Fault::UnknownOption, {QStringLiteral("--") + each.key()});
    }
    return std::nullopt;
}

std::optional<Error> checkArguments(const CommandLine &line)
{
    const Command &command = *line.command;
    if (line.arguments.size() < command.least)
        return usage(Fault::FieldEmpty,
                     {QStringLiteral("argument"), QString::fromUtf8(command.arguments)});
    if (command.most >= 0 && line.arguments.size() > command.most)
        return usage(Fault::UnknownOption, {line.arguments.at(command.most)});
    return std::nullopt;
}

std::optional<Error> checkRequired(const CommandLine &line)
{
    for (const Option &option : line.command->options) {
        if (option.required && !line.has(option.name))
            return usage(
                Fault::FieldEmpty,
                {QStringLiteral("option"), QStringLiteral("--") + QLatin1String(option.name)});
    }
    return std::nullopt;
}

} // namespace

CommandLine readCommandLine(const QStringList &words)
{
    CommandLine line;
    line.words = words;
    const QStringList rest = takeOptions(words, line);
    qsizetype taken = 0;
    line.command = findCommand(rest, taken);
    line.arguments = rest.mid(taken);
    const bool asksForHelp =
        line.has("help") || line.has("version") || rest.value(0) == QLatin1String("help");
    if (line.wrong || asksForHelp)
        return line;
    if (!line.command)
        line.wrong = usage(Fault::UnknownCommand, {rest.mid(0, 2).join(QLatin1Char(' '))});
    if (line.command)
        line.wrong = checkOptions(line);
    if (line.command && !line.wrong)
        line.wrong = checkArguments(line);
    if (line.command && !line.wrong)
        line.wrong = checkRequired(line);
    const QString language = line.last("lang");
    if (!line.wrong && line.has("lang") && language != QLatin1String("ja")
        && language != QLatin1String("en"))
        line.wrong = usage(Fault::UnknownOption,
                           {QStringLiteral("choice"),
                            QStringLiteral("--lang"),
                            language,
                            QStringLiteral("ja, en")});
    return line;
}

QString languageOf(const CommandLine &line)
{
    QString wanted = line.last("lang");
    if (wanted == QLatin1String("ja") || wanted == QLatin1String("en"))
        return wanted;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("ja")) ? QStringLiteral("ja")
                                                         : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

} // namespace keshikomi::cli
