// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/customer.h"
#include "models/domain/house.h"

#include <QRandomGenerator>

#include <vector>

namespace keshikomi::demo {

// Invented facts. Everything drawn comes from the generator alone, so a seed makes the same data
// everywhere.

NewLegalEntity legalEntity();
NewStore store();
NewAgreement agency(); // konbini slips
NewAgreement bank();
NewAgreement backend();

NewCustomer customer(QRandomGenerator &chance);
Vehicle vehicle(QRandomGenerator &chance);

struct Job final
{
    QString subject;
    std::vector<LineItem> lines;
};
Job job(QRandomGenerator &chance); // one to five lines of all tax kinds, at least one yen in all

// A line of one lump sum.
LineItem lump(const QString &name, TaxKind kind, qint64 yen);

} // namespace keshikomi::demo
