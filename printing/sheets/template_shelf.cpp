// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_shelf.h"

#include "printing/sheets/drawn_codes.h"
#include "printing/sheets/template_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int mostOfCode = 80; // a message is no book

// The file in the place of the kind's name: what a person has to correct.
Error inFile(Error error, const QString &path)
{
    if (error.fault == Fault::TemplateWrong)
        error.args.front() = QDir::toNativeSeparators(path);
    return error;
}

Error wrongAt(const QString &name, const QString &place, const QString &what)
{
    return {ErrorCode::Invalid, Fault::TemplateWrong, {name, place, what}, {}};
}

// Pictures of a store's template lie beside it. One that cannot be read is an error of the
// template.
void findPictures(std::vector<BlockSpec> &blocks,
                  const QDir &folder,
                  const QString &name,
                  std::vector<Error> &errors)
{
    for (BlockSpec &block : blocks) {
        for (ItemSpec &item : block.items) {
            auto *picture = std::get_if<PictureSpec>(&item.what);
            if (picture == nullptr || item.broken || !fieldNames(picture->source).isEmpty())
                continue;
            picture->source = folder.filePath(picture->source); // an absolute one stays
            if (!QImageReader(picture->source).canRead()) {
                errors.push_back(wrongAt(
                    name,
                    QStringLiteral("%1(%2).items[%3]").arg(block.place, block.id).arg(item.at),
                    QCoreApplication::translate("Template", "no picture can be read: %1")
                        .arg(picture->source)));
            }
        }
    }
}

// A code of lines or of a picture is backed by no data and read back by nobody.
void findCodes(const SheetTemplate &own, std::vector<Error> &errors)
{
    for (const auto *blocks : {&own.first, &own.continuation}) {
        for (const DrawnCode &code : drawnCodes(*blocks, own.size)) {
            errors.push_back(wrongAt(
                own.name,
                code.place,
                QCoreApplication::translate("Template",
                                            "a code is drawn here by hand that reads \"%1\": codes "
                                            "are made of data alone, by \"qr\" and \"gs1-128\"")
                    .arg(code.text.left(mostOfCode))));
        }
    }
}

// Words a store leaves out are those of the program; other words would never be asked for.
void completeWords(SheetTemplate &own, const SheetTemplate &builtIn, std::vector<Error> &errors)
{
    for (auto it = own.words.begin(); it != own.words.end(); ++it) {
        if (!builtIn.words.contains(it.key())) {
            errors.push_back(
                wrongAt(own.name,
                        QLatin1String("words.") + it.key(),
                        QCoreApplication::translate("Template", "there is no such word")));
        }
    }
    for (auto it = builtIn.words.begin(); it != builtIn.words.end(); ++it) {
        if (!own.words.contains(it.key()))
            own.words.insert(it.key(), it.value());
    }
}

// The template of the file as far as it can be read, and all that is wrong with it.
struct OwnTemplate final
{
    SheetTemplate sheet;
    std::vector<Error> errors;
};

OwnTemplate
ownTemplate(const QString &path, const SheetTemplate &builtIn, const SheetDefinition &definition)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, {{ErrorCode::Storage, Fault::FileNotReadable, {path, file.errorString()}, {}}}};
    }
    ReadTemplate read = readTemplate(file.readAll(), builtIn.name, builtInParts());
    OwnTemplate own{std::move(read.sheet), std::move(read.errors)};
    if (own.sheet.first.empty() && !own.errors.empty()) { // no JSON, or nothing in it to be checked
        for (Error &error : own.errors)
            error = inFile(std::move(error), path);
        return own;
    }
    completeWords(own.sheet, builtIn, own.errors);
    for (Error &error : templateErrors(own.sheet, definition))
        own.errors.push_back(std::move(error));
    const QDir folder(QFileInfo(path).absoluteDir());
    findPictures(own.sheet.first, folder, own.sheet.name, own.errors);
    findPictures(own.sheet.continuation, folder, own.sheet.name, own.errors);
    findCodes(own.sheet, own.errors);
    for (Error &error : own.errors)
        error = inFile(std::move(error), path);
    return own;
}

// What stops the sheet names one place, and says that it is not the only one.
Error firstOf(const std::vector<Error> &errors)
{
    Error first = errors.front();
    if (errors.size() > 1 && first.fault == Fault::TemplateWrong)
        first.args.back() +=
            QLatin1Char(' ') + Words::tr("(and %n more)", nullptr, int(errors.size() - 1));
    return first;
}

} // namespace

TemplateShelf::TemplateShelf(const QString &folder)
{
    for (const SheetDefinition &definition : sheetDefinitions()) {
        const QString name = sheetKindName(definition.kind);
        const QString path =
            folder.isEmpty() ? QString() : QDir(folder).filePath(name + QLatin1String(".json"));
        const SheetTemplate builtIn = builtInTemplate(name);
        if (path.isEmpty() || !QFile::exists(path)) {
            m_templates.emplace(definition.kind, builtIn);
            continue;
        }
        OwnTemplate own = ownTemplate(path, builtIn, definition);
        if (own.errors.empty()) {
            m_templates.emplace(definition.kind, std::move(own.sheet));
            continue;
        }
        m_templates.emplace(definition.kind, tl::unexpected(firstOf(own.errors)));
        m_errors.emplace(definition.kind, std::move(own.errors));
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

std::vector<Error> TemplateShelf::errorsOf(SheetKind kind) const
{
    const auto it = m_errors.find(kind);
    return it == m_errors.end() ? std::vector<Error>() : it->second;
}

} // namespace keshikomi::printing
