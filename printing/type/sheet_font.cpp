// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/sheet_font.h"

#include <QRawFont>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace keshikomi::printing {

QFont sheetFont(Face face, bool bold, double pt)
{
    // What has signs that the Japanese faces lack.
    static const QString last = QStringLiteral("DejaVu Sans");
    static const QStringList sans = {
        QStringLiteral("Noto Sans CJK JP"), QStringLiteral("IPAexGothic"), last};
    static const QStringList serif = {
        QStringLiteral("Noto Serif CJK JP"), QStringLiteral("IPAexMincho"), last};
    static const QStringList mono = {
        QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("IPAGothic"), last};
    QFont font;
    font.setFamilies(face == Face::Serif ? serif : face == Face::Mono ? mono : sans);
    font.setPixelSize(sheetFontSize(pt));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // widths add up, sign by sign
    return font;
}

int sheetFontSize(double pt)
{
    return std::max(1, qRound(pt / 72 * unitsPerInch));
}

double emMm(double pt)
{
    return sheetFontSize(pt) / unitsPerMm;
}

namespace {

// What the file of the face says (OS/2, usWeightClass): a QFont says what was asked for.
bool lacksBold(Face face)
{
    const QByteArray table =
        QRawFont::fromFont(sheetFont(face, true, 10), QFontDatabase::Japanese).fontTable("OS/2");
    return table.size() > 6 && qFromBigEndian<quint16>(table.constData() + 4) < QFont::DemiBold;
}

} // namespace

bool isThickened(Face face)
{
    static const std::array<bool, 3> known = {
        lacksBold(Face::Sans), lacksBold(Face::Serif), lacksBold(Face::Mono)};
    return known.at(static_cast<std::size_t>(face));
}

} // namespace keshikomi::printing
