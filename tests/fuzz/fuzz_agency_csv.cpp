// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/agency_csv.h"
#include "models/formats/recognise.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    FileReading reading;
    if (readAgencyCsv(file, reading))
        fuzz::checkReading(reading, file);
    const auto seen = recogniseLayout(file, QStringLiteral("fuzz"));
    fuzz::require(seen || seen.error().fault != Fault::Unspecified, "a failure without a name");
    return 0;
}
