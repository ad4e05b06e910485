// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace keshikomi {

// A message to many customers is written once, with placeholders: "{お名前} 様の{お車}". One kind
// of name for the text a person writes, whatever sheet, mail or SMS it goes into.
using MessageValues = QHash<QString, QString>;

// Names in the order of the text; "{" without "}" is no placeholder.
QStringList placeholdersOf(const QString &text);

// The text of one customer. FieldEmpty ("{name}") for a placeholder without a value: nobody gets a
// letter with a hole in it.
Result<QString> mergedMessage(const QString &text, const MessageValues &values);

} // namespace keshikomi
