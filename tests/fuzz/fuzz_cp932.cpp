// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::asBytes(data, size);
    const DecodedText text = decodeCp932(bytes);
    fuzz::require(text.badAt < bytes.size(), "a bad byte outside");
    if (text.isGood()) {
        const auto back = encodeCp932(text.text);
        fuzz::require(back && decodeCp932(*back).text == text.text, "text that changes");
        fuzz::require(!text.text.contains(QChar::ReplacementCharacter), "a replaced byte");
    }
    const DecodedText narrow = decodeJisX0201(bytes);
    if (narrow.isGood())
        fuzz::require(encodeJisX0201(narrow.text) == bytes, "narrow text that changes");
    fuzz::require(splitKanaAt(bytes) < bytes.size(), "a mark outside");
    return 0;
}
