// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"

namespace keshikomi::wording {

QString forReader(const QString &pattern, Reader reader)
{
    const QString begin = QStringLiteral("{{"), end = QStringLiteral("}}");
    QString text;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(begin, from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(end, open);
        if (close < 0)
            return text + pattern.mid(from);
        text += pattern.mid(from, open - from);
        if (reader == Reader::CommandLine)
            text += pattern.mid(open + begin.size(), close - open - begin.size());
        from = close + end.size();
    }
}

QString filled(const QString &pattern, const QStringList &args)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool place = pattern.at(at) == QLatin1Char('%') && at + 1 < pattern.size()
            && pattern.at(at + 1).isDigit();
        if (!place) {
            text += pattern.at(at);
            continue;
        }
        ++at;
        text += args.value(pattern.at(at).digitValue() - 1);
    }
    return text;
}

} // namespace keshikomi::wording
