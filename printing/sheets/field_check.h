// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/fields.h"

#include <QStringList>

namespace keshikomi::printing {

// What is wrong with the fields and filters that a text of a template asks for, as sentences.
QStringList wrongFields(const QString &text, const Fields &known, const FieldRow *row);
QStringList wrongCondition(const QString &condition, const Fields &known);
QString noSuchList(const QString &name, const Fields &known);

} // namespace keshikomi::printing
