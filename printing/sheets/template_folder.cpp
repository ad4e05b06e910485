// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_folder.h"

#include "models/domain/try.h"
#include "printing/sheets/template_shelf.h"
#include "printing/sheets/template_trial.h"

#include <QCoreApplication>
#include <QDir>

namespace keshikomi::printing {

namespace {

// The file, not its kind, is what a person has to correct; and it was not printed but tried.
std::vector<Error>
triedOut(const FontBook &fonts, const TemplateShelf &shelf, SheetKind kind, const QString &path)
{
    const auto sheet = shelf.of(kind);
    if (!sheet)
        return {};
    std::vector<Error> errors = trialErrors(fonts, **sheet, *definitionOf(kind));
    for (Error &error : errors) {
        if (error.fault == Fault::TemplateWrong)
            error.args.front() = QDir::toNativeSeparators(path);
    }
    return errors;
}

TemplateFile
checked(const FontBook &fonts, const TemplateShelf &shelf, const QDir &dir, const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    const auto kind = sheetKindFromName(name);
    if (!kind)
        return {file, {{ErrorCode::NotFound, Fault::NoSuchSheet, {name}, {}}}};
    std::vector<Error> errors = shelf.errorsOf(*kind);
    if (errors.empty())
        errors = triedOut(fonts, shelf, *kind, dir.filePath(file));
    return {file, std::move(errors)};
}

} // namespace

Done requireTemplateFolder(const QString &folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        return done();
    return failure(ErrorCode::NotFound,
                   Fault::FileNotReadable,
                   {folder, QCoreApplication::translate("Template", "there is no such folder")});
}

Result<std::vector<TemplateFile>> checkTemplateFolder(const QString &folder)
{
    KK_CHECK(requireTemplateFolder(folder));
    const QDir dir(folder);
    const TemplateShelf shelf(dir.path());
    const FontBook fonts;
    std::vector<TemplateFile> files;
    for (const QString &file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.push_back(checked(fonts, shelf, dir, file));
    return files;
}

Result<QString> exportTemplate(SheetKind kind, const QString &folder)
{
    const QString name = sheetKindName(kind);
    if (definitionOf(kind) == nullptr)
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {name});
    const QString path = QDir(folder).filePath(name + QLatin1String(".json"));
    QFile file(path);
    // Of two that write at once only one makes the file.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return failure(ErrorCode::Conflict, Fault::FileIsThere, {path});
        return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, file.errorString()});
    }
    const QByteArray bytes = builtInTemplateFile(name);
    if (file.write(bytes) == bytes.size() && file.flush())
        return path;
    const QString reason = file.errorString();
    file.remove();
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, reason});
}

} // namespace keshikomi::printing
