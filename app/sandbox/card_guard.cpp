// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/card_guard.h"

#include <QStringList>

namespace keshikomi::sandbox {

namespace {

bool luhnHolds(QStringView digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits[i].digitValue();
        const int weighted = twice ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool isJoiner(QChar c)
{
    static const QString joiners =
        QStringLiteral(" \u3000-\u2010\u2011\u2012\u2013\u2212\uFF0D\u30FC");
    return joiners.contains(c);
}

// Runs of digits; with `joined`, one space or hyphen inside a run is passed over.
QStringList digitRuns(const QString &text, bool joined)
{
    QStringList runs;
    QString run;
    bool open = false; // the run may go on after one joiner
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            run += QChar(u'0' + c.digitValue());
            open = true;
        } else if (joined && open && isJoiner(c)) {
            open = false;
        } else if (!run.isEmpty()) {
            runs.append(run);
            run.clear();
            open = false;
        }
    }
    if (!run.isEmpty())
        runs.append(run);
    return runs;
}

bool cardLength(const QString &run)
{
    return run.size() >= 13 && run.size() <= 19;
}

} // namespace

bool holdsCardNumber(const QString &text)
{
    const QStringList runs = digitRuns(text, true);
    return std::any_of(runs.begin(), runs.end(), [](const QString &run) {
        return cardLength(run) && luhnHolds(run);
    });
}

bool keyHoldsCardNumber(const QString &text)
{
    const QStringList runs = digitRuns(text, false);
    return std::any_of(runs.begin(), runs.end(), [](const QString &run) {
        const int first = run.left(1).toInt();
        const int four = run.left(4).toInt();
        const bool brand = (first >= 3 && first <= 6) || (four >= 2221 && four <= 2720);
        return cardLength(run) && brand && luhnHolds(run);
    });
}

} // namespace keshikomi::sandbox
