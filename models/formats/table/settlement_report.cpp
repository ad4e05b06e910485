// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/settlement_report.h"

#include "models/domain/try.h"
#include "models/formats/table/cell_values.h"
#include "models/formats/table/mapped_rows.h"

#include <algorithm>
#include <array>
#include <map>

namespace keshikomi {

namespace {

constexpr std::array moneyRoles{ColumnRole::Amount,
                                ColumnRole::Fee,
                                ColumnRole::ExemptFee,
                                ColumnRole::FeeTax,
                                ColumnRole::StampDuty,
                                ColumnRole::TransferFee,
                                ColumnRole::Net};

using Sums = std::map<ColumnRole, Yen>;

QString headerOf(const ColumnMap &map, ColumnRole role)
{
    for (const MappedColumn &column : map.columns) {
        if (column.role == role)
            return column.header;
    }
    return columnRoleName(role);
}

QString placeOf(const NamedRow &row, const ColumnMap &map, ColumnRole role)
{
    return QStringLiteral("%1, %2").arg(row.row->number).arg(headerOf(map, role));
}

// Nothing stands for zero.
Result<Yen> yenAt(const NamedRow &row, const ColumnMap &map, ColumnRole role)
{
    const QString text = row.text(role);
    if (text.trimmed().isEmpty())
        return Yen();
    const auto amount = yenOfCell(text);
    if (amount)
        return *amount;
    const QString place = placeOf(row, map, role);
    if (isAmountTooLong(text))
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {place,
                        text,
                        QString(longestYenOfCell, u'9').prepend(u'-'),
                        QString(longestYenOfCell, u'9')});
    return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {place, text});
}

Result<QDate> dayAt(const NamedRow &row, const ColumnMap &map, ColumnRole role, QDate today)
{
    const QString text = row.text(role);
    const QDate day = dayOfCell(text, map.dates, today);
    if (!day.isValid() && !text.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldNotADate, {placeOf(row, map, role), text});
    return day;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

QString keyOf(const NamedRow &row, const ColumnMap &map, KeyPlace barcode)
{
    if (map.has(ColumnRole::SlipKey))
        return digitsOf(row.text(ColumnRole::SlipKey));
    const QString digits = digitsOf(row.text(ColumnRole::Barcode));
    return barcode.length > 0 ? digits.mid(barcode.at - 1, barcode.length) : digits;
}

// A row of another group, or a remark below the table, has no gross; one without a gross that
// charges something is none.
bool isRemark(const NamedRow &row)
{
    if (!row.text(ColumnRole::Amount).trimmed().isEmpty())
        return false;
    return std::none_of(moneyRoles.begin(), moneyRoles.end(), [&row](ColumnRole role) {
        const auto amount = yenOfCell(row.text(role));
        return amount && !amount->isZero();
    });
}

Done addRow(const NamedRow &row, const ColumnMap &map, Sums &sums)
{
    for (const ColumnRole role : moneyRoles) {
        if (!map.has(role))
            continue;
        KK_TRY(const Yen amount, yenAt(row, map, role));
        sums[role] += amount;
    }
    return done();
}

Done checkFlaw(const QString &fileName, const NamedRow &row)
{
    if (row.flaw == RowFlaw::None)
        return done();
    const bool quote = row.flaw == RowFlaw::StrayQuote;
    return failure(ErrorCode::Invalid,
                   Fault::FileNotReadable,
                   {fileName,
                    quote ? QStringLiteral("stray-quote") : QStringLiteral("cut-row"),
                    QString::number(row.row->number)});
}

tl::unexpected<Error> toCome(const QString &place, QDate day)
{
    return failure(ErrorCode::Invalid,
                   Fault::DateInFuture,
                   {place, day.toString(Qt::ISODate), QStringLiteral("file")});
}

Result<ReportLine>
lineOf(const NamedRow &row, const ColumnMap &map, KeyPlace barcode, int position, ReportDays days)
{
    ReportLine line;
    line.position = position;
    KK_TRY(line.receivedOn, dayAt(row, map, ColumnRole::ReceivedOn, days.today));
    if (days.latest.isValid() && line.receivedOn > days.latest)
        return toCome(placeOf(row, map, ColumnRole::ReceivedOn), line.receivedOn);
    line.slipKey = keyOf(row, map, barcode);
    KK_TRY(line.gross, yenAt(row, map, ColumnRole::Amount));
    return line;
}

Done checkTotals(const NamedRows &named, const ColumnMap &map, Sums &sums)
{
    if (named.totals.empty())
        return done();
    for (const ColumnRole role : moneyRoles) {
        const auto stated = yenOfCell(named.totals.back().text(role)); // none: not told
        if (!stated || *stated == sums[role])
            continue;
        return failure(ErrorCode::Invalid,
                       Fault::SettlementUnequal,
                       {headerOf(map, role),
                        QString::number(stated->amount()),
                        QString::number(sums[role].amount())});
    }
    return done();
}

Yen takenOff(Yen sum)
{
    return sum < Yen() ? -sum : sum;
}

SettlementFigures figuresOf(Sums &sums, int items)
{
    return SettlementFigures{items,
                             sums[ColumnRole::Amount],
                             takenOff(sums[ColumnRole::Fee]),
                             takenOff(sums[ColumnRole::ExemptFee]),
                             takenOff(sums[ColumnRole::FeeTax]),
                             takenOff(sums[ColumnRole::StampDuty]),
                             takenOff(sums[ColumnRole::TransferFee]),
                             {},
                             sums[ColumnRole::Net]};
}

} // namespace

Result<SettlementReport> readSettlementReport(const TableFile &table,
                                              const ColumnMap &map,
                                              const QString &fileName,
                                              KeyPlace barcode,
                                              ReportDays days)
{
    if (!map.has(ColumnRole::Amount)) {
        return failure(ErrorCode::Invalid,
                       Fault::ColumnMapWrong,
                       {map.name, columnRoleName(ColumnRole::Amount), QStringLiteral("missing")});
    }
    KK_TRY(const NamedRows named, readNamedRows(table, map, fileName, days.today));
    const bool hasLines = map.has(ColumnRole::SlipKey) || map.has(ColumnRole::Barcode)
        || map.has(ColumnRole::ReceivedOn);
    SettlementReport report;
    Sums sums;
    int rows = 0;
    for (const NamedRow &row : named.rows) {
        if (row.flaw == RowFlaw::StrayQuote || !isRemark(row))
            KK_CHECK(checkFlaw(fileName, row));
        if (isRemark(row))
            continue;
        KK_CHECK(addRow(row, map, sums));
        ++rows;
        KK_TRY(const Yen gross, yenAt(row, map, ColumnRole::Amount));
        if (hasLines && !gross.isZero()) { // else it only charges something
            const int position = int(report.lines.size()) + 1;
            KK_TRY(const ReportLine line, lineOf(row, map, barcode, position, days));
            report.lines.push_back(line);
        }
        KK_TRY(const QDate payOn, dayAt(row, map, ColumnRole::PayoutOn, days.today));
        report.payOn = payOn.isValid() ? payOn : report.payOn;
    }
    if (rows == 0)
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    KK_CHECK(checkTotals(named, map, sums));
    report.figures = figuresOf(sums, int(report.lines.size()));
    report.tellsNet = map.has(ColumnRole::Net);
    return report;
}

} // namespace keshikomi
