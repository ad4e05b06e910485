// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_shelf.h"

#include "models/domain/try.h"
#include "printing/sheets/template_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>

namespace keshikomi::printing {

namespace {

// Pictures of a store's template lie beside it. One that cannot be read is an error of the
// template.
Done findPictures(std::vector<BlockSpec> &blocks, const QDir &folder, const QString &name)
{
    for (BlockSpec &block : blocks) {
        for (ItemSpec &item : block.items) {
            auto *picture = std::get_if<PictureSpec>(&item.what);
            if (picture == nullptr || !fieldNames(picture->source).isEmpty())
                continue;
            picture->source = folder.filePath(picture->source); // an absolute one stays
            if (!QImageReader(picture->source).canRead()) {
                return failure(
                    ErrorCode::Invalid,
                    Fault::TemplateWrong,
                    {name,
                     QStringLiteral("%1(%2)").arg(block.place, block.id),
                     QCoreApplication::translate("Template", "no picture can be read: %1")
                         .arg(picture->source)});
            }
        }
    }
    return done();
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
    KK_CHECK(findPictures(own.first, folder, own.name));
    KK_CHECK(findPictures(own.continuation, folder, own.name));
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
}

Result<const SheetTemplate *> TemplateShelf::of(SheetKind kind) const
{
    const auto it = m_templates.find(kind);
    if (it == m_templates.end())
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheetKindName(kind)});
    if (!it->second)
        return tl::unexpected(it->second.error());
    return &*it->second;
}

} // namespace keshikomi::printing
