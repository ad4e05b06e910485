// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    FileReading reading;
    if (readCamt(file, QStringLiteral("fuzz"), reading))
        fuzz::checkReading(reading, file);
    decodeEdi({QString::fromUtf8(file)});
    return 0;
}
