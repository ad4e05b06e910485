// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

namespace keshikomi::printing::pdf {

// How values are written in a PDF (ISO 32000-1, 7.3).

// Rounded to `decimals` (0 to 4) without trailing zeros, and a space: "12.5 ". Beyond ±10^12 is
// clamped.
void appendNumber(QByteArray &out, double value, int decimals);
void appendReference(QByteArray &out, int object); // "12 0 R"
// Two bytes a glyph as a literal string; what has a meaning inside brackets is escaped.
void appendGlyph(QByteArray &out, quint16 glyph);

QByteArray textString(const QString &text); // "(plain)" or "<FEFF...>"
QByteArray dateString(const QDateTime &at); // "(D:20260831090000+09'00')"
QByteArray mediaBox(QSizeF mm); // "[0 0 595.276 841.89]"
double pointsOf(double mm); // rounded as mediaBox() writes it

// Names of resources inside content streams: "F12", "X0", "I0". Forms and images are counted in the
// order in which pages use them first.
QByteArray fontName(int slot);
QByteArray formName(int form);
QByteArray imageName(int image);

} // namespace keshikomi::printing::pdf
