// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/agency_120.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    FileReading reading;
    if (readAgency120(file, QStringLiteral("fuzz"), NoticeLayout::Agency120, reading))
        fuzz::checkReading(reading, file);
    return 0;
}
