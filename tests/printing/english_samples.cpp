// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/english_samples.h"

#include <algorithm>

namespace keshikomi::test {

namespace {

constexpr SheetForm english{SheetForm::Language::English, SheetForm::Type::Usual};

// What an office would write to a customer who reads English.
void translate(SmartPitContent &content)
{
    if (!content.message)
        return;
    SheetMessage &message = *content.message;
    message.title = QStringLiteral("Free check-up in autumn");
    message.text =
        QStringLiteral("From 1 to 30 September we check your tyres and your battery free "
                       "of charge. Please bring this sheet to the shop on the map.\n"
                       "Every visitor gets a coupon for one car wash.");
    if (!message.caption.isEmpty())
        message.caption = QStringLiteral("Central service centre (parking for 20 cars)");
}

void translate(PostcardContent &content)
{
    if (!content.text.isEmpty())
        content.text =
            QStringLiteral("The next inspection of your car is due in August 2027. If you "
                           "book early, we lend you a car free of charge. Please call us "
                           "or ask at the counter.");
}

void translate(auto &) { }

bool hasOwn(const std::vector<SheetCase> &cases, SheetKind kind)
{
    return std::any_of(cases.begin(), cases.end(), [kind](const SheetCase &sheet) {
        return sheetKindOf(sheet.content, sheet.form) == kind;
    });
}

} // namespace

std::vector<SheetCase> englishCopiesOf(const std::vector<SheetCase> &cases)
{
    std::vector<SheetCase> copies;
    for (const SheetCase &sheet : cases) {
        const SheetKind usual = sheetKindOf(sheet.content);
        const SheetKind kind = sheetKindOf(sheet.content, english);
        if (kind == usual || hasOwn(cases, kind))
            continue;
        const QString name = sheetKindName(usual);
        SheetCase copy = sheet;
        copy.name = sheetKindName(kind) + sheet.name.mid(name.size());
        copy.form = english;
        std::visit([](auto &content) { translate(content); }, copy.content);
        copies.push_back(std::move(copy));
    }
    return copies;
}

} // namespace keshikomi::test
