// SPDX-License-Identifier: GPL-3.0-or-later
// Settlement reports by a column map, and the list of national holidays.
#include "models/formats/table/holiday_file.h"
#include "models/formats/table/settlement_report.h"
#include "models/formats/table/table_file.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

const QString name = QStringLiteral("fuzz");

ColumnMap reportMap()
{
    ColumnMap map;
    map.name = name;
    map.columns = {{QStringLiteral("d"), ColumnRole::ReceivedOn},
                   {QStringLiteral("k"), ColumnRole::SlipKey},
                   {QStringLiteral("a"), ColumnRole::Amount},
                   {QStringLiteral("f"), ColumnRole::Fee},
                   {QStringLiteral("n"), ColumnRole::Net}};
    map.totalWords = usualTotalWords();
    return map;
}

void tryReport(const QByteArray &file)
{
    const auto table = readTable(file, name, TableEncoding::Detect, {});
    if (!table)
        return;
    const auto report =
        readSettlementReport(*table, reportMap(), name, KeyPlace(), {fuzz::options().today});
    if (!report)
        return;
    Yen gross;
    int position = 0;
    for (const ReportLine &line : report->lines) {
        gross += line.gross;
        fuzz::require(line.position > position, "lines out of their order");
        position = line.position;
    }
    fuzz::require(report->lines.empty() || gross == report->figures.gross,
                  "a gross that is not the sum of its lines");
    fuzz::require(report->figures.fee >= Yen(0), "a charge that was given");
}

void tryHolidays(const QByteArray &file)
{
    const auto holidays = readHolidayFile(file, name);
    if (!holidays)
        return;
    QDate before;
    for (const Holiday &holiday : *holidays) {
        fuzz::require(holiday.day.isValid() && !(before >= holiday.day), "days out of their order");
        before = holiday.day;
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    tryReport(file);
    tryReport("d,k,a,f,n\n" + file);
    tryHolidays(file);
    return 0;
}
