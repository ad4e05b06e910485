// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keshikomi {

// The statements of a script without their closing ';', comments kept, empty ones left out. A ';'
// inside quotes, comments, PostgreSQL's $tag$ bodies and the BEGIN … END of a SQLite trigger ends
// nothing.
QStringList splitStatements(const QString &script);

} // namespace keshikomi
