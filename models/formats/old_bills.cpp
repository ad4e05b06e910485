// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/old_bills.h"

#include "models/domain/try.h"
#include "models/formats/titled_list.h"

#include <array>

namespace keshikomi {

namespace {

constexpr std::array<TitledColumn, 10> known{{
    {"number", u"請求番号", true},
    {"customer", u"顧客名", true},
    {"amount", u"残高", true},
    {"kana", u"フリガナ", false},
    {"code", u"振込コード", false},
    {"subject", u"件名", false},
    {"issued_on", u"発行日", false},
    {"due_on", u"支払期限", false},
    {"cleared", u"消込額", false},
    {"cleared_on", u"消込日", false},
}};

OldBill textsOf(const TitledList &list, const QStringList &cells, int line)
{
    OldBill bill;
    bill.row = line + 1;
    bill.number = list.cell(cells, "number");
    bill.customer = list.cell(cells, "customer");
    bill.kana = list.cell(cells, "kana");
    bill.code = list.cell(cells, "code");
    bill.subject = list.cell(cells, "subject");
    return bill;
}

// None: a problem was added.
std::optional<OldBill> billOf(TitledList &list, int line, QDate today)
{
    const auto cells = list.cellsOf(line);
    if (!cells)
        return std::nullopt;
    OldBill bill = textsOf(list, *cells, line);
    const auto amount = list.yen(*cells, "amount", line);
    const auto cleared = list.yen(*cells, "cleared", line);
    const auto issued = list.day(*cells, "issued_on", line);
    const auto due = list.day(*cells, "due_on", line);
    const auto clearedOn = list.day(*cells, "cleared_on", line);
    if (bill.number.isEmpty() || bill.customer.isEmpty()) {
        list.addProblem(line,
                        bill.number.isEmpty() ? "number" : "customer",
                        RowIssue::WrongColumns,
                        {QStringLiteral("0"), QStringLiteral("1")});
        return std::nullopt;
    }
    if (amount && amount->isZero())
        list.addProblem(line, "amount", RowIssue::AmountZero, {});
    if (!amount || amount->isZero() || !cleared || !issued || !due || !clearedOn)
        return std::nullopt;
    bill.amount = *amount;
    bill.cleared = *cleared;
    bill.issuedOn = issued->isValid() ? *issued : today;
    bill.dueOn = due->isValid() ? *due : bill.issuedOn;
    bill.clearedOn = *clearedOn;
    return bill;
}

} // namespace

Result<OldBillList> readOldBills(const QByteArray &bytes, const QString &fileName, QDate day)
{
    TitledList list(bytes);
    KK_CHECK(list.findColumns(known, fileName));
    OldBillList read;
    for (int line = 1; line < list.lines(); ++line) {
        if (list.isBlank(line))
            continue;
        if (auto bill = billOf(list, line, day))
            read.bills.push_back(std::move(*bill));
    }
    read.problems = list.takeProblems();
    return read;
}

} // namespace keshikomi
