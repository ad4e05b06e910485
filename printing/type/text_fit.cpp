// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/text_fit.h"

#include "printing/type/line_break.h"
#include "printing/type/sheet_font.h"
#include "printing/type/signs.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double ascentEm = 0.88; // of the Japanese em box
constexpr double leastSqueeze = 0.8;
constexpr double ptStep = 0.25;
constexpr double slackMm = 0.02; // what rounding of sizes to units can add
constexpr double secondLineHeight = 1.25;

struct Lines
{
    QStringList texts;
    double pt = 0;
    double squeeze = 1;
    double lineHeight = secondLineHeight;

    double emHeightMm() const { return pt * 25.4 / 72; }
    double heightMm() const
    {
        return emHeightMm() * (1 + static_cast<double>(texts.size() - 1) * lineHeight);
    }
};

// A broken figure reads as two figures.
bool isFigure(const QString &text)
{
    static const QString signs = QStringLiteral("0123456789,.-−¥円 /()%※");
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return signs.contains(sign); });
}

// Tries what may be done to one text, in its order.
class Fitter final
{
public:
    Fitter(TextRuler &ruler, const TextSpec &spec, const QString &text)
        : m_ruler(ruler)
        , m_spec(spec)
        , m_text(text)
    {
    }

    std::optional<Lines> choose()
    {
        if (m_spec.wrap || m_text.contains(QLatin1Char('\n')))
            return onManyLines();
        if (auto line = onOneLine())
            return line;
        if (isFigure(m_text))
            return std::nullopt;
        return onLines(m_spec.minPt, secondLineHeight, 2);
    }
    double widthOf(const QString &line, const Lines &lines)
    {
        return m_ruler.mm(line, m_spec.face, m_spec.bold, lines.pt) * lines.squeeze;
    }

private:
    bool fits(const Lines &lines);
    std::optional<Lines> onOneLine();
    std::optional<Lines> onLines(double pt, double lineHeight, int most);
    std::optional<Lines> onManyLines();
    const std::vector<Paragraph> &paragraphs();

    TextRuler &m_ruler;
    const TextSpec &m_spec;
    const QString &m_text;
    std::vector<Paragraph> m_paragraphs;
};

const std::vector<Paragraph> &Fitter::paragraphs()
{
    if (m_paragraphs.empty()) {
        const QStringList texts = m_text.split(QLatin1Char('\n'));
        for (const QString &text : texts)
            m_paragraphs.emplace_back(m_ruler, text, m_spec.face, m_spec.bold);
    }
    return m_paragraphs;
}

bool Fitter::fits(const Lines &lines)
{
    if (lines.heightMm() > m_spec.box.height() + slackMm)
        return false;
    return std::all_of(lines.texts.begin(), lines.texts.end(), [&](const QString &line) {
        return widthOf(line, lines) <= m_spec.box.width() + slackMm;
    });
}

std::optional<Lines> Fitter::onOneLine()
{
    const double ems = m_ruler.ems(m_text, m_spec.face, m_spec.bold);
    for (double pt = m_spec.pt;; pt = std::max(m_spec.minPt, pt - ptStep)) {
        const double natural = ems * emMm(pt);
        const double squeeze = natural > 0 ? std::min(1.0, m_spec.box.width() / natural) : 1.0;
        if (squeeze >= leastSqueeze)
            return Lines{{m_text}, pt, squeeze};
        if (pt <= m_spec.minPt)
            return std::nullopt;
    }
}

std::optional<Lines> Fitter::onLines(double pt, double lineHeight, int most)
{
    for (const double squeeze : {1.0, 0.9, leastSqueeze}) {
        Lines lines{{}, pt, squeeze, lineHeight};
        for (const Paragraph &paragraph : paragraphs())
            lines.texts += paragraph.lines(m_spec.box.width() / squeeze / emMm(pt));
        if (lines.texts.size() <= most && fits(lines))
            return lines;
    }
    return std::nullopt;
}

std::optional<Lines> Fitter::onManyLines()
{
    for (double pt = m_spec.pt;; pt = std::max(m_spec.minPt, pt - ptStep)) {
        if (auto lines = onLines(pt, m_spec.lineHeight, 99))
            return lines;
        if (pt <= m_spec.minPt)
            return std::nullopt;
    }
}

TextRun
placed(const TextSpec &spec, const Lines &lines, const QString &line, QPointF at, double spare)
{
    TextRun run;
    run.text = line;
    run.pt = lines.pt;
    run.squeeze = lines.squeeze;
    run.face = spec.face;
    run.bold = spec.bold;
    run.colour = spec.colour;
    run.width = spec.box.width() - spare;
    run.at = at;
    const qsizetype cells = spec.across == Across::Spread ? cellCount(line) : 0;
    if (spec.across == Across::Center)
        run.at.rx() += spare / 2;
    else if (spec.across == Across::Right)
        run.at.rx() += spare;
    else if (cells > 1 && spare > 0) {
        run.spread = spare / static_cast<double>(cells - 1);
        run.width = spec.box.width();
    }
    return run;
}

bool mayNotBegin(QChar sign)
{
    static const QString closing =
        QStringLiteral("、。，．・ー）」』】〕ぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%),.");
    return closing.contains(sign);
}

} // namespace

std::optional<std::vector<TextRun>>
fitText(TextRuler &ruler, const TextSpec &spec, const QString &text)
{
    Fitter fitter(ruler, spec, text);
    const std::optional<Lines> lines = fitter.choose();
    if (!lines)
        return std::nullopt;
    const double em = lines->emHeightMm();
    double top = spec.box.top();
    if (spec.down == Down::Middle)
        top += (spec.box.height() - lines->heightMm()) / 2;
    else if (spec.down == Down::Bottom)
        top += spec.box.height() - lines->heightMm();
    std::vector<TextRun> runs;
    double baseline = top + ascentEm * em;
    for (const QString &line : lines->texts) {
        const double spare = spec.box.width() - fitter.widthOf(line, *lines);
        if (!line.isEmpty())
            runs.push_back(placed(spec, *lines, line, {spec.box.left(), baseline}, spare));
        baseline += em * lines->lineHeight;
    }
    return runs;
}

QStringList splitToRows(TextRuler &ruler, const QString &text, double pt, double widthMm)
{
    const double width = widthMm / emMm(pt);
    const std::vector<double> edges = ruler.edges(text, Face::Sans, false);
    constexpr double indent = 1;
    QStringList rows;
    QString row;
    double used = 0;
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        end = cellEnd(text, at);
        const double step = edges[std::size_t(end)] - edges[std::size_t(at)];
        if (used + step > width && !mayNotBegin(text.at(at))) {
            rows += row;
            row = QStringLiteral("　");
            used = indent;
        }
        row += text.mid(at, end - at);
        used += step;
    }
    rows += row;
    return rows;
}

} // namespace keshikomi::printing
