// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/old_bills.h"
#include "models/formats/old_credits.h"
#include "tests/fuzz/fuzz.h"

using namespace keshikomi;

namespace {

// The same of a list of credits.
void readCredits(const QByteArray &file)
{
    const auto list = readOldCredits(file, QStringLiteral("fuzz"));
    if (!list) {
        fuzz::require(list.error().fault != Fault::Unspecified, "a failure without a name");
        return;
    }
    QSet<int> rows;
    for (const OldCredit &credit : list->credits) {
        fuzz::require(!credit.customer.isEmpty(), "a credit of nobody");
        fuzz::require(credit.amount > Yen(0) && credit.amount <= Yen(9'999'999'999),
                      "no such money");
        fuzz::require(!rows.contains(credit.row), "a row twice");
        rows.insert(credit.row);
    }
    for (const RowProblem &problem : list->problems) {
        fuzz::require(problem.record > 1 && !problem.field.isEmpty(), "a problem without a place");
        fuzz::require(!rows.contains(problem.record), "a refused row among the credits");
    }
}

} // namespace

// A row is a bill or is named by a problem, once; a bill has a number, a customer, days and money
// that a bill can have.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = fuzz::asBytes(data, size);
    readCredits(file);
    const auto list = readOldBills(file, QStringLiteral("fuzz"), QDate(2026, 11, 22));
    if (!list) {
        fuzz::require(list.error().fault != Fault::Unspecified, "a failure without a name");
        return 0;
    }
    QSet<int> rows;
    for (const OldBill &bill : list->bills) {
        fuzz::require(!bill.number.isEmpty() && !bill.customer.isEmpty(), "a bill of nobody");
        fuzz::require(bill.amount > Yen(0) && bill.amount <= Yen(9'999'999'999), "no such money");
        fuzz::require(bill.cleared >= Yen(0), "cleared less than nothing");
        fuzz::require(bill.issuedOn.isValid() && bill.dueOn.isValid(), "a bill without a day");
        fuzz::require(!rows.contains(bill.row), "a row twice");
        rows.insert(bill.row);
    }
    for (const RowProblem &problem : list->problems) {
        fuzz::require(problem.record > 1 && !problem.field.isEmpty(), "a problem without a place");
        fuzz::require(!rows.contains(problem.record), "a refused row among the bills");
    }
    return 0;
}
