// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/slip_files.h"

#include "app/cli/call.h"
#include "models/domain/bill.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace keshikomi::cli {

namespace {

constexpr QLatin1String ending(".pdf");

SlipPlace placeOf(qint64 bill, const QString &out)
{
    const QString usual = billNumberText(bill) + ending;
    const QString place = QStringLiteral("{bill}");
    if (out.isEmpty())
        return {usual};
    if (out.contains(place))
        return {QString(out).replace(place, QString::number(bill))};
    if (out.endsWith(QLatin1Char('/')) || QFileInfo(pathHere(out)).isDir())
        return {QDir(out).filePath(usual)};
    return {out, true};
}

} // namespace

QString SlipPlace::pathOf(int reissue) const
{
    if (chosen || reissue == 0)
        return path;
    const bool ended = path.endsWith(ending, Qt::CaseInsensitive);
    return QStringLiteral("%1-R%2%3")
        .arg(ended ? path.chopped(ending.size()) : path)
        .arg(reissue)
        .arg(ended ? path.last(ending.size()) : QString());
}

Result<std::vector<SlipPlace>> slipPlaces(const std::vector<qint64> &bills, const QString &out)
{
    static const QRegularExpression place(QStringLiteral("\\{(?!bill\\})[^{}/]*\\}"));
    if (const auto other = place.match(QFileInfo(out).fileName()); other.hasMatch())
        return wrongUsage(Fault::PatternWrong,
                          {out, QStringLiteral("slip.placeholder"), other.captured()});
    std::vector<SlipPlace> places;
    QStringList paths;
    for (const qint64 bill : bills) {
        places.push_back(placeOf(bill, out));
        paths << places.back().path;
    }
    std::sort(paths.begin(), paths.end());
    const auto twice = std::adjacent_find(paths.begin(), paths.end());
    if (twice != paths.end())
        return wrongUsage(Fault::FolderNeeded, {*twice});
    return places;
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
