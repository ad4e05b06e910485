// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/slip_files.h"

#include "app/cli/call.h"
#include "models/domain/bill.h"

#include <QFileInfo>

#include <algorithm>

namespace keshikomi::cli {

namespace {

QString pathOf(qint64 bill, const QString &out)
{
    QString usual = billNumberText(bill) + QStringLiteral(".pdf");
    const QString place = QStringLiteral("{bill}");
    if (out.isEmpty())
        return usual;
    if (out.contains(place))
        return QString(out).replace(place, QString::number(bill));
    if (out.endsWith(QLatin1Char('/')) || QFileInfo(out).isDir())
        return out + QLatin1Char('/') + usual;
    return out;
}

} // namespace

Result<std::vector<QString>> slipPaths(const std::vector<qint64> &bills, const QString &out)
{
    std::vector<QString> paths;
    paths.reserve(bills.size());
    for (const qint64 bill : bills)
        paths.push_back(pathOf(bill, out));
    std::vector<QString> sorted = paths;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end())
        return wrongUsage(Fault::FileNotWritten, {*twice, QStringLiteral("--out DIR/")});
    return paths;
}

Record barcodeRecord(const KonbiniBarcode &barcode)
{
    const Result<QString> digits = encodeBarcode(barcode);
    const BarcodeLines lines = digits ? barcodeLines(*digits) : BarcodeLines{};
    Record record;
    record.add("digits", digits ? *digits : QString())
        .add("upper_line", lines.upper)
        .add("lower_line", lines.lower)
        .add("biller_code", barcode.billerCode)
        .add("free_field", barcode.freeField)
        .add("reissue", barcode.reissue)
        .add("due_on", barcode.due ? *barcode.due : QDate())
        .add("stamp", barcode.stamp)
        .add("amount", barcode.amount)
        .add("check_digit", digits ? barcodeCheckDigit(QStringView(*digits).left(43)) : 0);
    return record;
}

} // namespace keshikomi::cli
