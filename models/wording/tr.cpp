// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"

namespace keshikomi::wording {

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
