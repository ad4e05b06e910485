// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_01.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    for (const NoticeLayout layout : {NoticeLayout::Zengin01A, NoticeLayout::Zengin01B}) {
        FileReading reading;
        if (readZengin01(file, QStringLiteral("fuzz"), layout, fuzz::options(), reading))
            fuzz::checkReading(reading, file);
    }
    const NoticeLayout guessed = recogniseZengin01(file);
    fuzz::require(guessed == NoticeLayout::Zengin01A || guessed == NoticeLayout::Zengin01B,
                  "a format");
    return 0;
}
