// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "ui/pages/plain_table.h"

namespace keshikomi {

// Batches, debits and mandates as lines of short lists.
std::vector<TableColumn> batchColumns();
PlainTable::Line batchLine(const DebitBatchRow &batch, QDate today);
std::vector<TableColumn> debitColumns();
PlainTable::Line debitLine(const DebitItem &item);
std::vector<TableColumn> mandateColumns();
PlainTable::Line mandateLine(const Mandate &mandate, QDate today);

// "ﾐｽﾞｳﾐ ﾎﾝﾃﾝ 普通 ****567", or that it was erased.
QString accountText(const std::optional<BankAccount> &account);
// Which bills are not in a new batch and why: the first of them, and how many more.
QString leftOutText(const std::vector<DebitLeftOut> &bills);

} // namespace keshikomi
