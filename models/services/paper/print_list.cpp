// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/print_list.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace keshikomi {

namespace {

// Every number has a digit.
bool isHeading(const QString &word)
{
    return std::none_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

} // namespace

PrintList printListOf(const QByteArray &utf8)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]"));
    PrintList list;
    const QStringList lines =
        QString::fromUtf8(utf8).remove(QChar(0xfeff)).split(QLatin1Char('\n'));
    int number = 0;
    bool isFirst = true; // that says anything
    for (const QString &line : lines) {
        ++number;
        const QStringList words =
            line.section(QLatin1Char('#'), 0, 0).trimmed().split(between, Qt::SkipEmptyParts);
        if (words.isEmpty() || (std::exchange(isFirst, false) && isHeading(words.front())))
            continue;
        list.words << words.front();
        list.lines.push_back({number, line.trimmed()});
        list.parcels.push_back({words.value(1), words.mid(2).join(QLatin1Char(' '))});
    }
    return list;
}

void FoundList::putInto(NewPrintBatch &batch) const
{
    batch.bills = bills;
    batch.parcels = parcels;
    batch.lines = lines;
    batch.leftOut = leftOut;
}

} // namespace keshikomi
