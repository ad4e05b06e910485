// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/holiday_file.h"

#include "models/domain/try.h"
#include "models/formats/table/cell_values.h"
#include "models/formats/table/table_file.h"

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

// Nine holidays were named when the act was made in 1948; a file with fewer was cut.
constexpr int fewest = 9;

tl::unexpected<Error> wrong(const QString &place, const QString &what)
{
    return failure(ErrorCode::Invalid, Fault::CalendarWrong, {place, what});
}

QString rowPlace(const TableRow &row)
{
    return QString::number(row.number);
}

Result<Holiday> holidayOf(const TableRow &row)
{
    if (row.cells.size() < 2 || !row.cells[0].readable || !row.cells[1].readable)
        return wrong(rowPlace(row), QString::fromLatin1(row.raw.left(40).toPercentEncoding(" ,/")));
    const Holiday holiday{dayOfCell(row.cells[0].text, DateForm::Detect, QDate()),
                          row.cells[1].text.trimmed()};
    if (!holiday.day.isValid() || holiday.name.isEmpty())
        return wrong(rowPlace(row), row.cells[0].text);
    return holiday;
}

// Whole years only: a day that is missing would be taken for one on which banks work.
Done checkYears(const std::vector<Holiday> &holidays)
{
    std::map<int, int> counts;
    for (const Holiday &each : holidays)
        ++counts[each.day.year()];
    for (const auto &[year, count] : counts) {
        if (count < fewest)
            return wrong(QString::number(year), QString::number(count));
    }
    return done();
}

} // namespace

Result<std::vector<Holiday>> readHolidayFile(const QByteArray &bytes, const QString &fileName)
{
    KK_TRY(const TableFile table, readTable(bytes, fileName, TableEncoding::Detect, QString()));
    std::vector<Holiday> holidays;
    for (const TableRow &row : table.rows) {
        const bool header = &row == &table.rows.front() && !row.cells.empty()
            && !dayOfCell(row.cells[0].text, DateForm::Detect, QDate()).isValid();
        if (header)
            continue;
        KK_TRY(const Holiday holiday, holidayOf(row));
        if (!holidays.empty() && holiday.day <= holidays.back().day)
            return wrong(rowPlace(row), row.cells[0].text);
        holidays.push_back(holiday);
    }
    if (holidays.empty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    KK_CHECK(checkYears(holidays));
    return holidays;
}

} // namespace keshikomi
