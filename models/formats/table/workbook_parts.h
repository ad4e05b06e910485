// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/table/zip_archive.h"

#include <QStringList>

#include <vector>

namespace keshikomi {

struct WorkbookSheet final
{
    QString name;
    QString path; // in the archive
};

// What the sheets of a workbook refer to.
struct WorkbookParts final
{
    std::vector<WorkbookSheet> sheets; // in their order
    QStringList strings; // shared strings
    std::vector<bool> dateStyles; // by the number of a cell's style: it shows a day
    bool from1904 = false; // days are counted from 1904, not 1900
};

// Nothing: the archive is no workbook, or a part of it is broken.
std::optional<WorkbookParts> readWorkbookParts(const ZipArchive &archive);

// The day of a serial number as an ISO date; a time of day behind it is left out. What is no day
// comes back as it is.
QString dayOfSerial(const QString &serial, bool from1904);
// A number as a workbook stores it (1234, 1234.0, 1.234E3) without exponent and without decimals
// that are zeros. What is no number comes back as it is.
QString plainNumber(const QString &stored);

} // namespace keshikomi
