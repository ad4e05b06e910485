// SPDX-License-Identifier: GPL-3.0-or-later
// Type 91 and type 21. What was read without a problem can be written and reads the same again.
#include "models/formats/zengin/zengin_21.h"
#include "models/formats/zengin/zengin_91.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

const QString name = QStringLiteral("fuzz");

void checkProblems(const std::vector<RowProblem> &problems)
{
    for (const RowProblem &problem : problems)
        fuzz::require(problem.record > 0 && problem.byte > 0 && !problem.field.isEmpty(),
                      "a problem without a place");
}

void tryDebits(const QByteArray &file, bool agency)
{
    const PaymentReadOptions options{fuzz::options().today, agency};
    const auto request = readDebitRequest(file, name, options);
    if (!request)
        return;
    checkProblems(request->problems);
    for (const DebitFile &batch : request->batches) {
        for (const DebitRow &row : batch.rows)
            fuzz::require(row.amount > Yen(0), "money that is none");
    }
    if (!request->problems.empty() || request->batches.size() != 1)
        return;
    const DebitFile &batch = request->batches.front();
    const auto answer = readDebitAnswer(file, name, batch, options);
    if (answer && answer->problems.empty()) { // all of it is still to come (N)
        for (const DebitRow &row : answer->batches.front().rows)
            fuzz::require(row.result != DebitResult::Collected, "a request taken for an answer");
    }
    const PaymentFile written = writeZengin91(batch, DebitDirection::Request, agency);
    if (!written.isGood())
        return checkProblems(written.problems);
    const auto back = readDebitRequest(written.bytes, name, options);
    fuzz::require(back && back->batches.size() == 1
                      && back->batches.front().rows.size() == batch.rows.size(),
                  "a batch that changes");
}

void tryTransfers(const QByteArray &file)
{
    const auto reading = readZengin21(file, name, {fuzz::options().today, false});
    if (!reading)
        return;
    checkProblems(reading->problems);
    for (const TransferFile &batch : reading->batches) {
        const PaymentFile written = writeZengin21(batch);
        checkProblems(written.problems);
        fuzz::require(written.isGood() != written.bytes.isEmpty(), "a bad file that is written");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    tryDebits(file, false);
    tryDebits(file, true);
    tryTransfers(file);
    return 0;
}
