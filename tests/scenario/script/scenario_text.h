// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace keshikomi::test {

// A line of words: `verb word word option=value`. Quotes keep blanks together.
struct ScenarioLine final
{
    QString verb;
    QStringList words;
    QMap<QString, QString> options;

    bool has(const char *word) const { return words.contains(QString::fromLatin1(word)); }
    QString word(int place) const { return words.value(place); }
    QString option(const char *name, const QString &otherwise = {}) const
    {
        return options.value(QString::fromLatin1(name), otherwise);
    }
};

// One event of a scenario with what belongs to it.
struct ScenarioStep final
{
    ScenarioLine line;
    std::vector<ScenarioLine> inner; // lines below it that begin with two blanks
    QStringList text; // as written: the comment above it, the line, the inner lines
    QStringList rows; // lines below it that begin with "= "
};

// Events in, rows out:
//
//   # What must be true, and why.
//   bill A a 33000
//   import f1 agency-120
//     preliminary A
//   = agency-120: 1 read, 1 fresh, preliminary 33000
//   show bills
//   = A 33000 open 33000 reserved 33000 reserved
struct ScenarioText final
{
    std::vector<ScenarioStep> steps;
    QStringList tail; // comments and blanks after the last step

    static ScenarioText parse(const QString &text);
    QString written() const;
    QString purpose() const; // the first comment, or nothing
};

ScenarioLine scenarioLine(const QString &text);

} // namespace keshikomi::test
