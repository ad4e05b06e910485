// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/object_file.h"

#include <QDateTime>
#include <QStringList>

namespace keshikomi::printing::pdf {

// What a file says of itself. Equal sheets and equal values here make equal bytes.
struct DocumentInfo final
{
    QString title;
    QString language = QStringLiteral("ja"); // BCP 47
    QStringList keywords; // numbers of the bills in it
    QDateTime created; // the caller's; seconds count; invalid: not told
};

struct MetadataObjects final
{
    int info = 0;
    int xmp = 0;
    int outputIntent = 0;
};

// Writes the same values twice, as PDF/A-2b asks (ISO 19005-2, 6.6.2): the old dictionary and XMP;
// and the colours everything is meant in (6.2.3): sRGB.
MetadataObjects writeMetadata(ObjectFile &file, const DocumentInfo &info);

} // namespace keshikomi::printing::pdf
