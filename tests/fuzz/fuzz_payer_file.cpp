// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payer_file.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

void checkRoundTrip(const std::vector<PayerLine> &lines)
{
    std::vector<LearnedPayer> payers;
    for (const PayerLine &line : lines) {
        const QDateTime at(line.lastOn, QTime(12, 0), Qt::UTC);
        payers.push_back({PayerNameId(1),
                          CustomerId(1),
                          line.customerNumber,
                          QStringLiteral("fuzz"),
                          line.key,
                          line.times,
                          at,
                          at});
    }
    const auto again = readPayerFile(payerFile(payers));
    fuzz::require(again && *again == lines, "payers that do not come back as they were written");
}

} // namespace

// What is read says who, how often and when; written, it is read back equal.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    const QByteArray headed = "customer,name_key,bank,branch,times,last_on\n" + file;
    for (const QByteArray &each : {file, headed}) {
        const auto lines = readPayerFile(each);
        if (!lines) {
            fuzz::require(lines.error().fault != Fault::Unspecified, "a failure without a name");
            continue;
        }
        for (const PayerLine &line : *lines) {
            fuzz::require(line.customerNumber > 0 && line.times > 0, "a number that is none");
            fuzz::require(!line.key.name.isEmpty() && line.lastOn.isValid(), "a payer of nothing");
        }
        checkRoundTrip(*lines);
    }
    return 0;
}
