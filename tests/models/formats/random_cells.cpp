// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/random_cells.h"

namespace keshikomi::test {

ColumnMap anyMap(QRandomGenerator &random)
{
    ColumnMap map;
    map.name = QStringLiteral("any");
    map.sign = random.bounded(2) == 0 ? SignRule::MinusIsOut : SignRule::MinusIsIn;
    map.encoding = TableEncoding(random.bounded(3));
    map.dates = random.bounded(3) == 0 ? DateForm::EraDigits : DateForm::Detect;
    map.skipRows = random.bounded(2) == 0 ? 0 : random.bounded(8);
    map.totalWords = usualTotalWords();
    return map;
}

// Digits without an era tell no day before the tenth year of Heisei from one of Reiwa.
QDate randomDay(const ColumnMap &map, QDate today, QRandomGenerator &random)
{
    const QDate first = map.dates == DateForm::EraDigits ? QDate(1998, 1, 1) : QDate(1926, 12, 25);
    const int most = random.bounded(3) == 0 ? int(first.daysTo(today)) : 300;
    return today.addDays(-random.bounded(most + 1));
}

Yen randomYen(QRandomGenerator &random)
{
    const qint64 most = random.bounded(8) == 0 ? 9'999'999'999 : 99'999;
    return Yen(1 + random.bounded(most));
}

QString randomDigits(QRandomGenerator &random, int length)
{
    QString digits;
    for (int i = 0; i < length; ++i)
        digits += QString::number(random.bounded(10));
    return digits;
}

QString randomText(QRandomGenerator &random)
{
    static const QString inner = QStringLiteral(" 　,;\"'ﾔﾏﾀﾞﾀﾛｳソ表能～ヤマダ㈱カ）A1・-");
    static const QString ends = QStringLiteral("ﾔﾏﾀﾛｳソ表能\",ヤマカ）A1");
    const auto any = [&random](const QString &signs) {
        return signs[random.bounded(int(signs.size()))];
    };
    QString text(any(ends));
    for (int more = random.bounded(12); more > 0; --more)
        text += any(inner);
    return text + any(ends);
}

} // namespace keshikomi::test
