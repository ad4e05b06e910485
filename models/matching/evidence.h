// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/book.h"

namespace keshikomi::matching {

// What one payment's texts say, read once.
struct Spoken final
{
    QString remitter; // bare digits
    QStringList
        references; // bare digits of the leading code and of runs in the EDI text, four at least
    Payer payer; // its key without the leading code of the name
};
Spoken spokenBy(const OpenPayment &payment);

// A bill named by a number, and whether the number means this bill or only its customer.
struct CodeHit final
{
    size_t row;
    bool ofBill;
    bool mayClear; // a customer number in a free text only proposes
    std::vector<Reason> reasons;
};
// All open bills the payment's numbers speak of: each once, by age.
std::vector<CodeHit> codeHits(Book &book, const Spoken &spoken);

// WithinDueDate or PastDue; nothing if a date is missing.
void addDueReason(std::vector<Reason> &reasons, QDate due, QDate received);
QString digits(Yen amount);

} // namespace keshikomi::matching
