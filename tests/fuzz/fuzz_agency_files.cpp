// SPDX-License-Identifier: GPL-3.0-or-later
// The agencies' other layouts: the shifted record, the 97-byte record, the slip service's CSV and
// Pay-easy notices.
#include "models/formats/konbini/agency_120.h"
#include "models/formats/konbini/agency_97.h"
#include "models/formats/konbini/pay_easy.h"
#include "models/formats/konbini/smart_trade.h"
#include "models/formats/recognise.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    const QString name = QStringLiteral("fuzz");
    FileReading shifted;
    if (readAgency120(file, name, NoticeLayout::Agency120Shifted, shifted))
        fuzz::checkReading(shifted, file);
    FileReading short97;
    if (readAgency97(file, short97))
        fuzz::checkReading(short97, file);
    FileReading smart;
    if (readSmartTrade(file, name, smart))
        fuzz::checkReading(smart, file);
    FileReading payEasy;
    if (readPayEasy(file, "secret", payEasy))
        fuzz::checkReading(payEasy, file);
    const auto seen = recogniseLayout(file, name);
    fuzz::require(seen || seen.error().fault != Fault::Unspecified, "a failure without a name");
    return 0;
}
