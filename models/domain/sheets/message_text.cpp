// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/message_text.h"

#include <QRegularExpression>

namespace keshikomi {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}\\n]+)\\}"));
    return pattern;
}

} // namespace

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    for (auto it = placeholder().globalMatch(text); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

// One pass: a value that looks like a placeholder stays as it is.
Result<QString> mergedMessage(const QString &text, const MessageValues &values)
{
    QString merged;
    qsizetype at = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = values.value(match.captured(1)).trimmed();
        if (value.isEmpty())
            return failure(ErrorCode::Invalid, Fault::FieldEmpty, {match.captured()});
        merged += QStringView(text).mid(at, match.capturedStart() - at);
        merged += value;
        at = match.capturedEnd();
    }
    merged += QStringView(text).mid(at);
    return merged;
}

} // namespace keshikomi
