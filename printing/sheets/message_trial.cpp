// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/message_trial.h"

#include "models/domain/try.h"
#include "printing/layout.h"
#include "printing/samples/samples.h"
#include "printing/sheets/sheet_definition.h"
#include "printing/sheets/sheet_picture.h"
#include "printing/sheets/template_shelf.h"

namespace keshikomi::printing {

namespace {

// What of the message a field of the sheet shows; a postcard calls its text by another name.
QString *partOf(SheetMessage &message, const QString &field)
{
    const std::pair<const char *, QString *> parts[]{{"message.title", &message.title},
                                                     {"message.text", &message.text},
                                                     {"text", &message.text},
                                                     {"message.caption", &message.caption},
                                                     {"message.coupon", &message.couponNumber}};
    for (const auto &[name, part] : parts) {
        if (field == QLatin1String(name))
            return part;
    }
    return nullptr;
}

std::optional<SheetContent> sampleWith(SheetKind kind, const SheetMessage &message)
{
    for (SheetContent sample : samples::samplesOf(kind)) {
        if (auto *smartPit = std::get_if<SmartPitContent>(&sample)) {
            smartPit->message = message;
            return sample;
        }
        if (auto *postcard = std::get_if<PostcardContent>(&sample)) {
            postcard->text = message.text;
            return sample;
        }
    }
    return std::nullopt;
}

class Trial final
{
public:
    Trial(const FontBook &fonts, const SheetTemplate &sheet, SheetKind kind)
        : m_fonts(fonts)
        , m_sheet(sheet)
        , m_kind(kind)
    {
    }

    Done layOutWith(const SheetMessage &message) const
    {
        const SheetDefinition *definition = definitionOf(m_kind);
        const auto sample = sampleWith(m_kind, message);
        if (definition == nullptr || !sample)
            return done(); // a kind without a message
        KK_TRY(const DisplayList list,
               layOut(m_fonts, m_sheet, definition->fields(*sample, m_sheet), SheetOptions().dpi));
        Q_UNUSED(list)
        return done();
    }

    // The longest beginning of the part that its box takes.
    int fitting(SheetMessage message, const QString &field) const
    {
        QString *const part = partOf(message, field);
        const QList<uint> signs = part->toUcs4();
        qsizetype fits = 0, tooMany = signs.size();
        while (tooMany - fits > 1) {
            const qsizetype tried = (fits + tooMany) / 2;
            *part = QString::fromUcs4(reinterpret_cast<const char32_t *>(signs.data()), tried);
            const Done laid = layOutWith(message);
            const bool over = !laid && laid.error().fault == Fault::SlipTextTooLong
                && laid.error().args.value(0) == field;
            (over ? tooMany : fits) = tried;
        }
        return int(fits);
    }

private:
    const FontBook &m_fonts;
    const SheetTemplate &m_sheet;
    const SheetKind m_kind;
};

} // namespace

Done checkMessageFits(const FontBook &fonts,
                      const SheetTemplate &sheet,
                      SheetKind kind,
                      const SheetMessage &message)
{
    const Trial trial(fonts, sheet, kind);
    const Done laid = trial.layOutWith(message);
    if (laid)
        return done();
    const Error &error = laid.error();
    SheetMessage parts = message;
    if (error.fault == Fault::SignNotDrawable && partOf(parts, error.args.value(1)) != nullptr)
        return laid;
    const QString field = error.args.value(0);
    const QString *const part = partOf(parts, field);
    if (error.fault != Fault::SlipTextTooLong || part == nullptr)
        return done();
    const int fits = trial.fitting(message, field);
    return failure(ErrorCode::Invalid,
                   Fault::SlipTextTooLong,
                   {field == QLatin1String("text") ? QStringLiteral("message.text") : field,
                    *part,
                    QStringLiteral("entry"),
                    QString::number(part->toUcs4().size() - fits),
                    sheetKindName(kind),
                    QString::number(fits)});
}

Done checkMessageOn(const QString &templateFolder, SheetKind kind, const SheetMessage &message)
{
    const TemplateShelf shelf(templateFolder);
    KK_TRY(const SheetTemplate *const sheet, shelf.of(kind));
    KK_CHECK(checkPictureFits(*sheet, QLatin1String("message.picture"), message.picture));
    const FontBook fonts;
    return checkMessageFits(fonts, *sheet, kind, message);
}

} // namespace keshikomi::printing
