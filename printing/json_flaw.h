// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonParseError>
#include <QString>

namespace keshikomi::printing {

// Why a file is no JSON and where, in the language of the program, as Qt has its reasons in
// English alone.
struct JsonFlaw final
{
    QString place; // "line 13, column 5", from 1; a column is a character, not a byte
    QString reason;
};

JsonFlaw jsonFlaw(const QByteArray &json, const QJsonParseError &error);
// The place of something in the line, from 1.
QString jsonLine(qsizetype line);

} // namespace keshikomi::printing
