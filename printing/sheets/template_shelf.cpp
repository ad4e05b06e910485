// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_shelf.h"

#include "models/domain/try.h"
#include "printing/sheets/template_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace keshikomi::printing {

namespace {

// Pictures of a store's template lie beside it.
void findPictures(std::vector<BlockSpec> &blocks, const QDir &folder)
{
    for (BlockSpec &block : blocks) {
        for (ItemSpec &item : block.items) {
            auto *picture = std::get_if<PictureSpec>(&item.what);
            if (picture != nullptr && QDir::isRelativePath(picture->source)
                && !picture->source.startsWith(QLatin1Char('{')))
                picture->source = folder.filePath(picture->source);
        }
    }
}

// Words a store leaves out are those of the program; other words would never be asked for.
Done completeWords(SheetTemplate &own, const SheetTemplate &builtIn)
{
    for (auto it = own.words.begin(); it != own.words.end(); ++it) {
        if (!builtIn.words.contains(it.key())) {
            return failure(ErrorCode::Invalid,
                           Fault::TemplateWrong,
                           {own.name,
                            QLatin1String("words.") + it.key(),
                            QCoreApplication::translate("Template", "there is no such word")});
        }
    }
    for (auto it = builtIn.words.begin(); it != builtIn.words.end(); ++it) {
        if (!own.words.contains(it.key()))
            own.words.insert(it.key(), it.value());
    }
    return done();
}

Result<SheetTemplate>
ownTemplate(const QString &path, const SheetTemplate &builtIn, const SheetDefinition &definition)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, Fault::FileNotReadable, {path, file.errorString()});
    }
    KK_TRY(SheetTemplate own, parseTemplate(file.readAll(), builtIn.name, builtInParts()));
    KK_CHECK(completeWords(own, builtIn));
    KK_CHECK(checkTemplate(own, definition));
    const QDir folder(QFileInfo(path).absoluteDir());
    findPictures(own.first, folder);
    findPictures(own.continuation, folder);
    return own;
}

} // namespace

TemplateShelf::TemplateShelf(const QString &folder)
{
    for (const SheetDefinition &definition : sheetDefinitions()) {
        const QString name = sheetKindName(definition.kind);
        const QString path =
            folder.isEmpty() ? QString() : QDir(folder).filePath(name + QLatin1String(".json"));
        const SheetTemplate builtIn = builtInTemplate(name);
        if (!path.isEmpty() && QFile::exists(path))
            m_templates.emplace(definition.kind, ownTemplate(path, builtIn, definition));
        else
            m_templates.emplace(definition.kind, builtIn);
    }
    for (const SheetKind kind : allSheetKinds()) {
        if (!m_templates.contains(kind)) {
            m_none.emplace(kind,
                           failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheetKindName(kind)}));
        }
    }
}

const Result<SheetTemplate> &TemplateShelf::of(SheetKind kind) const
{
    const auto it = m_templates.find(kind);
    return it == m_templates.end() ? m_none.at(kind) : it->second;
}

} // namespace keshikomi::printing
