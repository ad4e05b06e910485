// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace keshikomi {

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qreal(colour.redF())) + 0.7152 * linear(qreal(colour.greenF()))
        + 0.0722 * linear(qreal(colour.blueF()));
}

} // namespace

qreal contrast(const QColor &one, const QColor &other)
{
    // A list: values, not references.
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QList<ColourPair> meetingPairs(const Theme &theme)
{
    const Colours &c = theme.colours();
    struct Named
    {
        QString name;
        QColor colour;
    };
    const QList<Named> words = {{QStringLiteral("text"), c.text},
                                {QStringLiteral("muted"), c.muted},
                                {QStringLiteral("accent"), c.accent},
                                {QStringLiteral("good"), c.good},
                                {QStringLiteral("warn"), c.warn},
                                {QStringLiteral("bad"), c.bad}};
    const QList<Named> grounds = {{QStringLiteral("canvas"), c.canvas},
                                  {QStringLiteral("surface"), c.surface},
                                  {QStringLiteral("selection"), theme.selection()},
                                  {QStringLiteral("hover"), theme.hover()}};
    QList<ColourPair> pairs;
    for (const Named &word : words) {
        for (const Named &ground : grounds)
            pairs << ColourPair{word.name, ground.name, word.colour, ground.colour, 4.5};
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
        const QString name = QStringLiteral("tone %1").arg(int(tone));
        pairs << ColourPair{name, QStringLiteral("soft"), theme.tone(tone), theme.soft(tone), 4.5};
        pairs << ColourPair{
            QStringLiteral("text"), QStringLiteral("soft ") + name, c.text, theme.soft(tone), 4.5};
    }
    pairs << ColourPair{
        QStringLiteral("accent"), QStringLiteral("rail"), c.accent, theme.chosen(), 4.5};
    pairs << ColourPair{
        QStringLiteral("onAccent"), QStringLiteral("accent"), c.onAccent, c.accent, 4.5};
    pairs << ColourPair{
        QStringLiteral("border"), QStringLiteral("canvas"), c.border, c.canvas, 3.0};
    pairs << ColourPair{
        QStringLiteral("border"), QStringLiteral("surface"), c.border, c.surface, 3.0};
    return pairs;
}

} // namespace keshikomi
