// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payer_file.h"

#include "models/domain/try.h"
#include "models/formats/csv_line.h"

namespace keshikomi {

namespace {

constexpr char mark[] = "\xEF\xBB\xBF";
constexpr char header[] = "customer,name_key,bank,branch,times,last_on";

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

Result<int> positive(const QString &column, const QString &typed)
{
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (ok && number > 0)
        return number;
    return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {column, typed});
}

Result<PayerLine> lineOf(const QByteArray &text)
{
    QStringList cells;
    for (const CsvCell &cell : splitCsvLine(text))
        cells << QString::fromUtf8(cell.bytes).replace(QLatin1String("\"\""), QLatin1String("\""));
    KK_TRY(const int customer, positive(QStringLiteral("customer"), cells.value(0)));
    KK_TRY(const int times, positive(QStringLiteral("times"), cells.value(4)));
    const QDate lastOn = QDate::fromString(cells.value(5), Qt::ISODate);
    if (!lastOn.isValid()) {
        return failure(
            ErrorCode::Invalid, Fault::FieldNotADate, {QStringLiteral("last_on"), cells.value(5)});
    }
    const PayerKey key{cells.value(1), cells.value(2), cells.value(3)};
    if (key.name.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("name_key")});
    return PayerLine{customer, key, times, lastOn};
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
    std::vector<PayerLine> lines;
    bool begun = false;
    for (const QByteArray &raw : bytes.split('\n')) {
        QByteArray text = raw.trimmed();
        if (!begun && text.startsWith(mark))
            text = text.mid(qsizetype(sizeof mark) - 1);
        if (text.isEmpty())
            continue;
        if (begun) {
            KK_TRY(const PayerLine line, lineOf(text));
            lines.push_back(line);
            continue;
        }
        if (text != header)
            return failure(
                ErrorCode::Invalid, Fault::ColumnsNotFound, {QString(), QLatin1String(header)});
        begun = true;
    }
    if (!begun)
        return failure(
            ErrorCode::Invalid, Fault::ColumnsNotFound, {QString(), QLatin1String(header)});
    return lines;
}

} // namespace keshikomi
