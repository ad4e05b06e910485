// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/row_problem.h"
#include "models/domain/shadow.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

// The list of open bills of another program: CSV with titles, UTF-8 or CP932. Columns in any
// order, by their Japanese or English title; needed are number, customer and amount:
//   請求番号 number, 顧客名 customer, 残高 amount; フリガナ kana, 振込コード code, 件名 subject,
//   発行日 issued_on, 支払期限 due_on, 消込額 cleared, 消込日 cleared_on
// A bill without days was issued on `day` and is due then.
struct OldBillList final
{
    std::vector<OldBill> bills; // rows without a problem
    std::vector<RowProblem> problems;
};
// FileEmpty; ColumnsNotFound {file, columns that are missing, "list"}.
Result<OldBillList> readOldBills(const QByteArray &bytes, const QString &fileName, QDate day);

} // namespace keshikomi
