// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace keshikomi::printing {

// The form of a template file (docs/TEMPLATES.md): every key is known and has the right type, a box
// has four numbers, a word of choice is one of its choices.
struct TemplateForm final
{
    QJsonObject root;
    // TemplateWrong (name, place, what) for all that is not so; a place reads like
    // "blocks[2].items[5].box".
    std::vector<Error> errors;
    QSet<QString> broken; // places of items with an error: "blocks[2].items[5]"
};
TemplateForm templateForm(const QByteArray &json, const QString &name);
// The same for a file of parts: {"blocks": {name: block}, "words": {language: {key: text}}}; its
// first error.
Result<QJsonObject> checkedParts(const QByteArray &json, const QString &name);

} // namespace keshikomi::printing
