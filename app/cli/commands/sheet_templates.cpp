// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "models/wording/words.h"
#include "printing/sheets/template_folder.h"

#include <QDir>
#include <QFileInfo>

namespace keshikomi::cli {

namespace {

// The file is told beside it, so that the whole sentence would say everything twice.
Record problemRecord(const Error &error)
{
    const bool placed = error.fault == Fault::TemplateWrong && error.args.size() == 3;
    Record record;
    record.add("code", errorCodeName(error.code))
        .add("fault", enumName(error.fault))
        .add("place", placed ? error.args.at(1) : QString())
        .add("reason", placed ? error.args.at(2) : faultText(error));
    return record;
}

Record fileRecord(const QString &file, const std::vector<Error> &errors)
{
    Records problems;
    for (const Error &error : errors)
        problems.push_back(problemRecord(error));
    Record record;
    record.add("file", file).add("passed", errors.empty()).add("problems", std::move(problems));
    return record;
}

Result<Outcome> check(Call &call)
{
    QString folder = call.arguments().value(0);
    if (folder.isEmpty()) {
        KK_TRY(Workplace *const workplace, call.workplace());
        KK_TRY(folder, templateFolderOf(*workplace));
    }
    if (folder.isEmpty())
        return missingArgument(QStringLiteral("DIR"));
    KK_TRY(const auto checked, printing::checkTemplateFolder(pathHere(folder)));
    Outcome outcome;
    Records files;
    for (const printing::TemplateFile &file : checked) {
        outcome.wrong = outcome.wrong || !file.errors.empty();
        files.push_back(fileRecord(file.file, file.errors));
    }
    outcome.document.add("folder", folder).add("templates", std::move(files));
    return outcome;
}

Result<Outcome> exportTemplate(Call &call)
{
    KK_TRY(const QString out, call.required("out"));
    KK_TRY(const SheetKind kind, sheetKindIn(call.arguments().front()));
    KK_TRY(const QString written, printing::exportTemplate(kind, pathHere(out)));
    const QString file = QDir(out).filePath(QFileInfo(written).fileName());
    Record document;
    document.add("sheet", wordOf(kind)).add("file", file);
    return answer(std::move(document));
}

Result<Outcome> folder(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const SettingService settings = workplace->settings();
    const bool dryRun = call.has("dry-run");
    KK_TRY(QString now, templateFolderOf(*workplace));
    if (call.has("none") || !call.arguments().isEmpty()) {
        const QString wished =
            call.has("none") ? QString() : QDir(pathHere(call.arguments().front())).absolutePath();
        if (!wished.isEmpty())
            KK_CHECK(printing::requireTemplateFolder(wished));
        KK_CHECK(settings.setTemplateFolder(workplace->actor(), wished, dryRun).result());
        now = wished;
    }
    Record document;
    document.add("dry_run", dryRun).add("folder", now);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> sheetTemplateCommands()
{
    return {
        {"sheet templates check",
         "[DIR]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Checks the store's own templates: place and reason of errors."),
         {},
         Needs::Fonts,
         check},
        {"sheet templates export",
         "KIND",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Writes the program's template of a kind, to be edited."),
         {{"out", "DIR", QT_TRANSLATE_NOOP("Cli", "Folder of the copy; needed."), true}},
         Needs::Fonts,
         exportTemplate},
        {"sheet templates folder",
         "[DIR]",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets where this seat has the store's own templates."),
         {{"none", nullptr, QT_TRANSLATE_NOOP("Cli", "No templates of its own any more.")},
          dryRunOption()},
         Needs::Writing,
         folder},
    };
}

} // namespace keshikomi::cli
