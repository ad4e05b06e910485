// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/write_files.h"
#include "tests/scenario/script/scenario_world.h"

namespace keshikomi::test {

// A line of a scenario's file as the notice it stands for:
//   preliminary A#1 [YEN] [key=DIGITS] [due=DAY|none] [on=DAY] [at=12:00] [shop=…] [chain=…]
//   credit YEN "PAYER" [code=…] [edi=…] [inquiry=…] [bank=…] [branch=…] [on=DAY]
// Kinds by their names in the books; a day is today if none is given.
NoticeRecord noticeOf(ScenarioWorld &world, const ScenarioLine &line);
// A row of a statement that is no transfer; none: the line is a notice.
//   inflow|outflow YEN "WORDS" [kind=14] [on=DAY]
std::optional<StatementEntry> entryOf(const ScenarioWorld &world, const ScenarioLine &line);

// The file as the project's own writer of the layout writes it.
Result<QByteArray> bytesOf(const std::vector<NoticeRecord> &records,
                           NoticeLayout layout,
                           QDate createdOn,
                           const ScenarioLine &options,
                           const Statement &statement = {});

// The bank's answer to direct debits, a line a row: "BATCH BILL CODE" (debit_deeds.cpp).
Result<QByteArray> debitAnswerOf(ScenarioWorld &world, const std::vector<ScenarioLine> &lines);
// Receipts as rows of a table that a column map reads (table_deeds.cpp).
QByteArray tableOf(const std::vector<NoticeRecord> &records);

} // namespace keshikomi::test
