// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/script/scenario_text.h"

#include <QRegularExpression>

namespace keshikomi::test {

namespace {

constexpr QLatin1String rowMark("= ");
constexpr QLatin1String innerMark("  ");

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false, any = false;
    for (const QChar sign : text) {
        if (sign == u'"') {
            quoted = !quoted;
            any = true;
        } else if (sign == u' ' && !quoted) {
            if (any)
                words << word;
            word.clear();
            any = false;
        } else {
            word += sign;
            any = true;
        }
    }
    if (any)
        words << word;
    return words;
}

} // namespace

ScenarioLine scenarioLine(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("^([a-z-]+)=(.*)$"));
    ScenarioLine line;
    const QStringList words = wordsOf(text.trimmed());
    for (const QString &word : words) {
        const auto match = option.match(word);
        if (line.verb.isEmpty())
            line.verb = word;
        else if (match.hasMatch())
            line.options.insert(match.captured(1), match.captured(2));
        else
            line.words << word;
    }
    return line;
}

ScenarioText ScenarioText::parse(const QString &text)
{
    ScenarioText scenario;
    QStringList above;
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QString &line : lines) {
        if (line.startsWith(rowMark) && !scenario.steps.empty()) {
            scenario.steps.back().rows << line.mid(rowMark.size());
        } else if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            above << line;
        } else if (line.startsWith(innerMark) && !scenario.steps.empty()) {
            ScenarioStep &step = scenario.steps.back();
            step.inner.push_back(scenarioLine(line));
            step.text += above;
            step.text << line;
            above.clear();
        } else {
            above << line;
            scenario.steps.push_back({scenarioLine(line), {}, above, {}});
            above.clear();
        }
    }
    scenario.tail = above;
    return scenario;
}

QString ScenarioText::written() const
{
    QStringList lines;
    for (const ScenarioStep &step : steps) {
        lines += step.text;
        for (const QString &row : step.rows)
            lines << rowMark + row;
    }
    lines += tail;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString ScenarioText::purpose() const
{
    if (steps.empty() || !steps.front().text.first().startsWith(QLatin1String("# ")))
        return {};
    return steps.front().text.first().mid(2);
}

} // namespace keshikomi::test
