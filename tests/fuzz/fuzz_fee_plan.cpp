// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/fee_plan_json.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

constexpr qint64 mostFee = 10'000'000;

void checkFee(Yen fee)
{
    fuzz::require(fee >= Yen(0) && fee <= Yen(mostFee), "no such fee");
}

void checkBands(const std::vector<FeeBand> &bands)
{
    const FeeBand *before = nullptr;
    for (const FeeBand &band : bands) {
        checkFee(band.fee);
        fuzz::require(!before || before->from < band.from, "bands out of their order");
        before = &band;
    }
}

void checkTerms(const FeeTerms &terms)
{
    checkBands(terms.items);
    checkBands(terms.stamp);
    for (const Yen fee : {terms.unpaid, terms.payout, terms.fax, terms.monthly})
        checkFee(fee);
    CycleVolume volume;
    volume.items = {{Yen(1), Yen(1)}, {Yen(9'999'999), Yen(9'090'909)}};
    volume.unpaid = volume.faxes = volume.months = 2;
    const FeeBill bill = feesOf(terms, volume, std::nullopt);
    fuzz::require(bill.tax >= Yen(0) && bill.total() >= bill.charges(), "fees below nothing");
}

void checkCycle(const CycleRule &rule)
{
    fuzz::require(!rule.closingDays.empty() && !rule.name.isEmpty(), "a cycle without an end");
    const QDate last = fuzz::options().today;
    const QDate first = last.addMonths(-13); // over the end of a February
    const auto cycles = cyclesOver(rule, first, last, BankCalendar());
    if (!cycles)
        return fuzz::require(cycles.error().fault == Fault::CalendarEnds, "another failure");
    QDate day = first;
    for (const Cycle &cycle : *cycles) {
        fuzz::require(cycle.has(day) && cycle.payOn.isValid(), "a day of no cycle");
        day = cycle.to.addDays(1);
    }
    fuzz::require(day > last, "days that are left over");
}

} // namespace

// A plan that is read has cycles and prices that can be reckoned with; one that is not says where
// it is wrong.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto plan = feePlanFromJson(fuzz::asBytes(data, size), QStringLiteral("fuzz"));
    if (!plan) {
        const Error &error = plan.error();
        fuzz::require(error.fault == Fault::FeePlanWrong && error.args.size() == 3
                          && !error.args[1].isEmpty() && !error.args[2].isEmpty(),
                      "a failure without a place");
        return 0;
    }
    fuzz::require(!plan->name.isEmpty() && !plan->cycles.empty(), "a plan without cycles");
    for (const CycleRule &rule : plan->cycles) {
        fuzz::require(plan->cycle(rule.name) == &rule, "two cycles of one name");
        checkCycle(rule);
    }
    fuzz::require(!plan->terms.entries().empty(), "a plan without prices");
    for (const auto &version : plan->terms.entries()) {
        fuzz::require(version.from.isValid(), "prices from no day on");
        checkTerms(version.value);
    }
    return 0;
}
