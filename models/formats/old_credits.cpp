// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/old_credits.h"

#include "models/domain/try.h"
#include "models/formats/titled_list.h"

#include <array>

namespace keshikomi {

namespace {

constexpr std::array<TitledColumn, 5> known{{
    {"customer", u"顧客名", true},
    {"credit", u"前受金", true},
    {"kana", u"フリガナ", false},
    {"code", u"振込コード", false},
    {"note", u"摘要", false},
}};

// None: a problem was added.
std::optional<OldCredit> creditOf(TitledList &list, int line)
{
    const auto cells = list.cellsOf(line);
    if (!cells)
        return std::nullopt;
    const OldCredit found{line + 1,
                          list.cell(*cells, "customer"),
                          list.cell(*cells, "kana"),
                          list.cell(*cells, "code"),
                          list.cell(*cells, "note"),
                          Yen()};
    if (found.customer.isEmpty()) {
        list.addProblem(
            line, "customer", RowIssue::WrongColumns, {QStringLiteral("0"), QStringLiteral("1")});
        return std::nullopt;
    }
    const auto amount = list.yen(*cells, "credit", line);
    if (!amount)
        return std::nullopt;
    if (amount->isZero()) {
        list.addProblem(line, "credit", RowIssue::AmountZero, {});
        return std::nullopt;
    }
    OldCredit credit = found;
    credit.amount = *amount;
    return credit;
}

} // namespace

Result<OldCreditList> readOldCredits(const QByteArray &bytes, const QString &fileName)
{
    TitledList list(bytes);
    KK_CHECK(list.findColumns(known, fileName));
    OldCreditList read;
    for (int line = 1; line < list.lines(); ++line) {
        if (list.isBlank(line))
            continue;
        if (auto credit = creditOf(list, line))
            read.credits.push_back(std::move(*credit));
    }
    read.problems = list.takeProblems();
    return read;
}

} // namespace keshikomi
