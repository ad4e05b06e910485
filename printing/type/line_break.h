// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/type/text_ruler.h"

#include <QStringList>

namespace keshikomi::printing {

// A paragraph that is measured once and broken into lines of any width. Lines break where UAX #14
// allows it, and between any two cells of a word that is longer than a line.
class Paragraph final
{
public:
    Paragraph(TextRuler &ruler, const QString &text, Face face, bool bold);

    // Lines without the spaces at their breaks. The first keeps the spaces it begins with: they are
    // meant. An empty paragraph is one empty line.
    QStringList lines(double ems) const;

private:
    bool fits(qsizetype begin, qsizetype end, double ems) const;
    qsizetype lineEnd(qsizetype begin, double ems) const;

    QString m_text;
    std::vector<double> m_edges;
    std::vector<qsizetype> m_breaks; // the last is the end
};

} // namespace keshikomi::printing
