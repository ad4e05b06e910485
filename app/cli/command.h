// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace keshikomi::cli {

class Call;

// What a command did. `wrong`: it was done, and found something wrong or refused a part (exit code
// 1).
struct Outcome final
{
    Record document;
    bool wrong = false;
    std::optional<QByteArray> plain; // stands on stdout instead of the text (a CSV file)
    std::optional<Error> broke; // it did not come to its end; the document says how far it came
};

struct Option final
{
    const char *name; // without dashes
    const char *value; // what stands for its value in the help; nullptr: a switch
    const char *help; // source text of context "Cli"
    bool required = false; // the command is nothing without it
};

enum class Needs {
    Nothing,
    Reading, // the store
    Writing, // the store; what was posted is sealed afterwards
    WritingAndFonts,
    Fonts,
};

// One command: the parser, the help and docs/CLI.md go by this table alone.
struct Command final
{
    const char *words; // "customer add"
    const char *arguments; // as in the help: "FILE…"; empty: none
    int least, most; // count of arguments; most < 0: any
    const char *help; // source text of context "Cli"
    std::vector<Option> options;
    Needs needs;
    Result<Outcome> (*run)(Call &);
    bool alone = false; // has the event loop of its process: no other one can run it
};

// Options every command knows.
const std::vector<Option> &commonOptions();
const std::vector<Command> &allCommands();

} // namespace keshikomi::cli
