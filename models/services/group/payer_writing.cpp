// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/group/payer_writing.h"

#include <array>

namespace keshikomi::group {

namespace {

constexpr qsizetype shortest = 8; // a bank that cuts leaves so much

QString withoutForm(QString name)
{
    name.remove(QStringLiteral("ｶﾌﾞｼｷｶﾞｲｼﾔ"));
    return name.trimmed();
}

} // namespace

QString writtenName(const QString &name, bool isFirm, QRandomGenerator &chance)
{
    QString written = name;
    if (isFirm) {
        const QString bare = withoutForm(name);
        written =
            chance.bounded(2) == 0 ? QStringLiteral("ｶ)") + bare : bare + QStringLiteral("(ｶ");
    }
    switch (chance.bounded(12)) {
    case 0: return written.remove(QLatin1Char(' '));
    case 1: return written.remove(QStringLiteral("ﾞ"));
    case 2: return written.size() > shortest + 4 ? written.left(shortest + 4) : written;
    default: return written;
    }
}

QString otherName(QRandomGenerator &chance)
{
    static constexpr std::array families{
        "ｱｻﾉ", "ｲﾜｻｷ", "ｳｴﾉ", "ｵﾁｱｲ", "ｷﾀﾑﾗ", "ｻﾜﾀﾞ", "ﾀﾆｸﾞﾁ", "ﾌｼﾞｲ"};
    static constexpr std::array givens{"ｱｷﾗ", "ｶｽﾞｺ", "ｼｹﾞﾙ", "ﾀｶｼ", "ﾄﾓｺ", "ﾊﾙｷ", "ﾐﾁｺ", "ﾕｳｼﾞ"};
    return QString::fromUtf8(families[std::size_t(chance.bounded(int(families.size())))])
        + QLatin1Char(' ')
        + QString::fromUtf8(givens[std::size_t(chance.bounded(int(givens.size())))]);
}

} // namespace keshikomi::group
