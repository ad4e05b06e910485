// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/result.h"
#include "models/domain/row_problem.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

// Money a customer had with the house in another program.
struct OldCredit final
{
    int row = 0; // of the file, titles counted; 0: typed
    QString customer, kana, code; // code: virtual account or remitter code; may be empty
    QString note;
    Yen amount;
};

// The list of customers' credits of another program: CSV with titles, UTF-8 or CP932. Columns in
// any order, by their Japanese or English title; needed are customer and credit, which a list of
// bills does not have, so that neither is read as the other:
//   顧客名 customer, 前受金 credit; フリガナ kana, 振込コード code, 摘要 note
struct OldCreditList final
{
    std::vector<OldCredit> credits; // rows without a problem
    std::vector<RowProblem> problems;
};
// FileEmpty; ColumnsNotFound {file, columns that are missing, "list"}.
Result<OldCreditList> readOldCredits(const QByteArray &bytes, const QString &fileName);

} // namespace keshikomi
