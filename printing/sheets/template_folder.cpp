// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_folder.h"

#include "models/domain/try.h"
#include "printing/sheets/template_shelf.h"

#include <QCoreApplication>
#include <QDir>

namespace keshikomi::printing {

namespace {

TemplateFile checked(const TemplateShelf &shelf, const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    const auto kind = sheetKindFromName(name);
    if (!kind)
        return {file, {{ErrorCode::NotFound, Fault::NoSuchSheet, {name}, {}}}};
    return {file, shelf.errorsOf(*kind)};
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
    std::vector<TemplateFile> files;
    for (const QString &file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files.push_back(checked(shelf, file));
    return files;
}

} // namespace keshikomi::printing
