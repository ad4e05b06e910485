// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_03.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    FileReading reading;
    if (readZengin03(file, QStringLiteral("fuzz"), fuzz::options(), reading))
        fuzz::checkReading(reading, file);
    return 0;
}
