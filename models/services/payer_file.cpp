// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payer_file.h"

#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"
#include "models/formats/table/table_file.h"
#include "models/services/csv_field.h"

#include <QStringConverter>

#include <limits>
#include <optional>

namespace keshikomi {

namespace {

constexpr char mark[] = "\xEF\xBB\xBF";
constexpr char header[] = "customer,name_key,bank,branch,times,last_on";

// In quotes whatever it is, so that no sign in it is taken for a separator.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = guardedText(text).toUtf8();
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

tl::unexpected<Error> noSuchColumns()
{
    return failure(ErrorCode::Invalid, Fault::ColumnsNotFound, {QString(), QLatin1String(header)});
}

tl::unexpected<Error> unreadable(const QString &reason, const TableRow &row)
{
    return failure(ErrorCode::Invalid,
                   Fault::FileNotReadable,
                   {QString(), reason, QString::number(row.number)});
}

// Unlike the table's own cells with the line breaks and spaces that were written.
std::optional<QString> textOf(QByteArrayView cell, TableEncoding encoding)
{
    const QByteArray bytes = cell.toByteArray().replace("\"\"", "\"");
    if (encoding == TableEncoding::Cp932) {
        const DecodedText text = decodeCp932(bytes);
        return text.isGood() ? std::optional(text.text) : std::nullopt;
    }
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flags(Flag::Stateless) | Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Result<QStringList> cellsOf(const TableRow &row, TableEncoding encoding)
{
    const std::vector<CsvCell> found = splitCsvLine(row.raw);
    if (row.strayQuote || found.empty())
        return unreadable(QStringLiteral("stray-quote"), row);
    QStringList cells;
    for (const CsvCell &cell : found) {
        const auto text = textOf(cell.bytes, encoding);
        if (!text)
            return unreadable(QStringLiteral("no-text"), row);
        cells << *text;
    }
    return cells;
}

Result<qint64> positive(const QString &column, const QString &typed, qint64 most)
{
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    if (ok && number > 0 && number <= most)
        return number;
    return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {column, typed});
}

Result<PayerLine> lineOf(const QStringList &cells)
{
    KK_TRY(
        const qint64 customer,
        positive(QStringLiteral("customer"), cells.value(0), std::numeric_limits<qint64>::max()));
    KK_TRY(const qint64 times,
           positive(QStringLiteral("times"), cells.value(4), std::numeric_limits<int>::max()));
    const QDate lastOn = QDate::fromString(cells.value(5).trimmed(), Qt::ISODate);
    if (!lastOn.isValid()) {
        return failure(
            ErrorCode::Invalid, Fault::FieldNotADate, {QStringLiteral("last_on"), cells.value(5)});
    }
    const PayerKey key{unguardedText(cells.value(1)),
                       unguardedText(cells.value(2)),
                       unguardedText(cells.value(3))};
    if (key.name.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("name_key")});
    return PayerLine{customer, key, int(times), lastOn};
}

} // namespace

QByteArray payerFile(const std::vector<LearnedPayer> &payers)
{
    QByteArray file = QByteArray(mark) + header + "\r\n";
    for (const LearnedPayer &payer : payers) {
        file += QByteArray::number(payer.customerNumber) + ',' + quoted(payer.key.name) + ','
            + quoted(payer.key.bank) + ',' + quoted(payer.key.branch) + ','
            + QByteArray::number(payer.times) + ','
            + payer.lastAt.date().toString(Qt::ISODate).toLatin1() + "\r\n";
    }
    return file;
}

Result<std::vector<PayerLine>> readPayerFile(const QByteArray &bytes)
{
    const auto table = readTable(bytes, QString(), TableEncoding::Detect, {});
    if (!table && table.error().fault == Fault::FileEmpty)
        return noSuchColumns();
    if (!table)
        return tl::unexpected(table.error());
    KK_TRY(const QStringList titles, cellsOf(table->rows.front(), table->encoding));
    if (titles.join(QLatin1Char(',')).trimmed() != QLatin1String(header))
        return noSuchColumns();
    std::vector<PayerLine> lines;
    for (std::size_t at = 1; at < table->rows.size(); ++at) {
        KK_TRY(const QStringList cells, cellsOf(table->rows[at], table->encoding));
        KK_TRY(PayerLine line, lineOf(cells));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace keshikomi
