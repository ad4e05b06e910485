// SPDX-License-Identifier: GPL-3.0-or-later
// Text tables and workbooks by a column map.
#include "models/formats/table/mapped_notices.h"
#include "models/formats/table/workbook_parts.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

ColumnMap bankMap()
{
    ColumnMap map;
    map.name = QStringLiteral("fuzz");
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.columns = {{QStringLiteral("d"), ColumnRole::ReceivedOn},
                   {QStringLiteral("a"), ColumnRole::Amount}};
    map.totalWords = usualTotalWords();
    return map;
}

void tryTable(const QByteArray &file, const QByteArray &whole)
{
    const auto table = readTable(file, QStringLiteral("fuzz"), TableEncoding::Detect, {});
    if (!table)
        return;
    FileReading reading;
    if (!readMappedNotices(
            *table, bankMap(), QStringLiteral("fuzz"), fuzz::options().today, reading))
        return;
    if (!looksLikeWorkbook(file) && !file.startsWith("\xFF\xFE") && !file.startsWith("\xFE\xFF"))
        fuzz::checkReading(reading, whole);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    tryTable(file, file);
    const QByteArray headed = "d,a\n" + file;
    tryTable(headed, headed);
    const QString text = QString::fromUtf8(file.left(64));
    fuzz::require(plainNumber(text).size() <= text.size() + 40, "a number that grows");
    return 0;
}
