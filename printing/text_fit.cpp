// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/text_fit.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double ascentEm = 0.88; // of the Japanese em box
constexpr double leastSqueeze = 0.8;
constexpr double ptStep = 0.25;
constexpr double slackMm = 0.02; // what rounding of sizes to units can add
constexpr double secondLineHeight = 1.25;

double emMm(double pt)
{
    return pt * 25.4 / 72;
}

struct Lines
{
    QStringList texts;
    double pt = 0;
    double squeeze = 1;
    double lineHeight = secondLineHeight;

    double heightMm() const
    {
        return emMm(pt) * (1 + static_cast<double>(texts.size() - 1) * lineHeight);
    }
};

// A letter's paragraphs begin with a space that is meant.
QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QStringList wrapped(const QString &text, const QFont &font, double widthMm)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qsizetype count = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(widthMm * unitsPerMm);
            const QString piece = paragraph.mid(line.textStart(), line.textLength());
            lines += count == 0 ? withoutEnd(piece) : piece.trimmed();
            ++count;
        }
        layout.endLayout();
        if (count == 0)
            lines += QString();
    }
    return lines;
}

// A broken figure reads as two figures.
bool isFigure(const QString &text)
{
    static const QString signs = QStringLiteral("0123456789,.-−¥円 /()%※");
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return signs.contains(sign); });
}

bool fits(const Lines &lines, const TextSpec &spec)
{
    if (lines.heightMm() > spec.box.height() + slackMm)
        return false;
    return std::all_of(lines.texts.begin(), lines.texts.end(), [&](const QString &line) {
        const double natural = textWidthMm(line, spec.face, spec.bold, lines.pt);
        return natural * lines.squeeze <= spec.box.width() + slackMm;
    });
}

std::optional<Lines> onOneLine(const TextSpec &spec, const QString &text)
{
    for (double pt = spec.pt;; pt = std::max(spec.minPt, pt - ptStep)) {
        const double natural = textWidthMm(text, spec.face, spec.bold, pt);
        const double squeeze = natural > 0 ? std::min(1.0, spec.box.width() / natural) : 1.0;
        if (squeeze >= leastSqueeze)
            return Lines{{text}, pt, squeeze};
        if (pt <= spec.minPt)
            return std::nullopt;
    }
}

std::optional<Lines>
onLines(const TextSpec &spec, const QString &text, double pt, double lineHeight, int most)
{
    for (const double squeeze : {1.0, 0.9, leastSqueeze}) {
        const QFont font = sheetFont(spec.face, spec.bold, pt);
        const Lines lines{wrapped(text, font, spec.box.width() / squeeze), pt, squeeze, lineHeight};
        if (lines.texts.size() <= most && fits(lines, spec))
            return lines;
    }
    return std::nullopt;
}

std::optional<Lines> onManyLines(const TextSpec &spec, const QString &text)
{
    for (double pt = spec.pt;; pt = std::max(spec.minPt, pt - ptStep)) {
        if (auto lines = onLines(spec, text, pt, spec.lineHeight, 99))
            return lines;
        if (pt <= spec.minPt)
            return std::nullopt;
    }
}

std::optional<Lines> chooseLines(const TextSpec &spec, const QString &text)
{
    if (spec.wrap || text.contains(QLatin1Char('\n')))
        return onManyLines(spec, text);
    if (auto line = onOneLine(spec, text))
        return line;
    if (isFigure(text))
        return std::nullopt;
    return onLines(spec, text, spec.minPt, secondLineHeight, 2);
}

TextRun placed(const TextSpec &spec, const Lines &lines, const QString &line, double baseline)
{
    TextRun run;
    run.text = line;
    run.pt = lines.pt;
    run.squeeze = lines.squeeze;
    run.face = spec.face;
    run.bold = spec.bold;
    run.colour = spec.colour;
    const double width = textWidthMm(line, spec.face, spec.bold, lines.pt) * lines.squeeze;
    const double spare = spec.box.width() - width;
    double left = spec.box.left();
    if (spec.across == Across::Center)
        left += spare / 2;
    else if (spec.across == Across::Right)
        left += spare;
    else if (spec.across == Across::Spread && line.size() > 1 && spare > 0)
        run.spread = spare / static_cast<double>(line.size() - 1);
    run.at = {left, baseline};
    return run;
}

bool mayNotBegin(QChar sign)
{
    static const QString closing =
        QStringLiteral("、。，．・ー）」』】〕ぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%),.");
    return closing.contains(sign) || sign.isLowSurrogate();
}

} // namespace

QFont sheetFont(Face face, bool bold, double pt)
{
    static const QStringList sans = {QStringLiteral("Noto Sans CJK JP"),
                                     QStringLiteral("IPAexGothic")};
    static const QStringList serif = {QStringLiteral("Noto Serif CJK JP"),
                                      QStringLiteral("IPAexMincho")};
    static const QStringList mono = {QStringLiteral("Noto Sans Mono CJK JP"),
                                     QStringLiteral("IPAGothic")};
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

double textWidthMm(const QString &text, Face face, bool bold, double pt)
{
    return QFontMetricsF(sheetFont(face, bold, pt)).horizontalAdvance(text) / unitsPerMm;
}

std::optional<std::vector<TextRun>> fitText(const TextSpec &spec, const QString &text)
{
    const std::optional<Lines> lines = chooseLines(spec, text);
    if (!lines)
        return std::nullopt;
    const double em = emMm(lines->pt);
    double top = spec.box.top();
    if (spec.down == Down::Middle)
        top += (spec.box.height() - lines->heightMm()) / 2;
    else if (spec.down == Down::Bottom)
        top += spec.box.height() - lines->heightMm();
    std::vector<TextRun> runs;
    double baseline = top + ascentEm * em;
    for (const QString &line : lines->texts) {
        if (!line.isEmpty())
            runs.push_back(placed(spec, *lines, line, baseline));
        baseline += em * lines->lineHeight;
    }
    return runs;
}

QStringList splitToRows(const QString &text, double pt, double widthMm)
{
    const QFontMetricsF metrics(sheetFont(Face::Sans, false, pt));
    const double width = widthMm * unitsPerMm;
    QStringList rows;
    QString row;
    double used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const QString whole = sign.isHighSurrogate() ? text.mid(i, 2) : QString(sign);
        const double step = sign.isLowSurrogate() ? 0 : metrics.horizontalAdvance(whole);
        if (used + step > width && !mayNotBegin(sign)) {
            rows += row;
            row = QStringLiteral("　");
            used = metrics.horizontalAdvance(row);
        }
        row += sign;
        used += step;
    }
    rows += row;
    return rows;
}

} // namespace keshikomi::printing
