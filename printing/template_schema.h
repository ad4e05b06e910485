// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

#include <vector>

namespace keshikomi::printing {

// The form of a template file (docs/TEMPLATES.md): every key is known and has the right type, a box
// has four numbers, a word of choice is one of its choices. TemplateWrong (name, place, what) for
// the first thing that is not so; a place reads like "blocks[2].items[5].box".
Result<QJsonObject> checkedTemplate(const QByteArray &json, const QString &name);
// All that is not so, in the order of the file.
std::vector<Error> formErrors(const QByteArray &json, const QString &name);
// The same for a file of parts: {"blocks": {name: block}, "words": {language: {key: text}}}.
Result<QJsonObject> checkedParts(const QByteArray &json, const QString &name);

} // namespace keshikomi::printing
