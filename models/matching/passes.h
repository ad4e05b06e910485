// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// Ways to find the bill of a payment. A whole batch goes through one before any line enters the
// next; which come, and in which order, is the user's choice.
enum class Pass {
    Key, // slip key or payment request
    Code, // virtual account, remitter code, bill or order number in the reference
    Learned, // payer name confirmed by a person before, and the amount
    NameAndAmount,
    SumOfBills, // two to five bills of one customer
    SeveralPayments, // two to five payments of one payer for one bill
    Tolerance, // the payer's bank kept its fee, or the customer's tolerance covers the difference
    SimilarName, // a looser reading of the name, and the amount
    Nearest // no pass of its own: shown to explain, not proposed
};

using PassOrder = std::vector<Pass>; // each at most once, without Nearest

PassOrder usualPasses();
QString passName(Pass pass); // "key", "name_and_amount", ...: stable in settings and answers
std::optional<Pass> passFromName(QStringView name);
// FieldEmpty without any; NoSuchPass for a word that is none or comes twice.
Result<PassOrder> readPasses(const QStringList &names);
QStringList passNames(const PassOrder &passes);

} // namespace keshikomi
