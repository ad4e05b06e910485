// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/match_rows.h"

#include "app/cli/commands/rows.h"
#include "app/cli/tr.h"
#include "models/domain/try.h"

#include <QHash>

namespace keshikomi::cli {

namespace {

constexpr quint64 page = 500;

Word wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ClearAlone: return {QStringLiteral("clear_alone"), Tr::tr("clears alone")};
    case Verdict::Propose: return {QStringLiteral("propose"), Tr::tr("a person decides")};
    case Verdict::None: return {QStringLiteral("none"), Tr::tr("no candidate")};
    }
    Q_UNREACHABLE();
}

Word wordOf(Pass pass)
{
    switch (pass) {
    case Pass::Key: return {QStringLiteral("key"), Tr::tr("slip or request")};
    case Pass::Code: return {QStringLiteral("code"), Tr::tr("code or number")};
    case Pass::Learned: return {QStringLiteral("learned"), Tr::tr("learned name")};
    case Pass::NameAndAmount: return {QStringLiteral("name_and_amount"), Tr::tr("name and amount")};
    case Pass::SumOfBills: return {QStringLiteral("sum_of_bills"), Tr::tr("sum of bills")};
    case Pass::Tolerance: return {QStringLiteral("tolerance"), Tr::tr("fee kept back")};
    case Pass::Nearest: return {QStringLiteral("nearest"), Tr::tr("nearest")};
    }
    Q_UNREACHABLE();
}

template<typename Row, typename Fetch>
Result<QHash<qint64, Row>> rowsById(const std::vector<qint64> &ids, Fetch fetch)
{
    QHash<qint64, Row> byId;
    for (quint64 from = 0; from < ids.size(); from += page) {
        const auto begin = ids.begin() + std::ptrdiff_t(from);
        const auto end = ids.begin() + std::ptrdiff_t(std::min(quint64(ids.size()), from + page));
        KK_TRY(const auto rows, fetch(std::vector<qint64>(begin, end)));
        for (const Row &row : rows)
            byId.insert(row.id.value(), row);
    }
    return byId;
}

Record candidateRecord(const Candidate &candidate, const QHash<qint64, BillRow> &bills)
{
    Records shares;
    for (const Share &share : candidate.shares) {
        Record record;
        const auto bill = bills.constFind(share.bill.value());
        if (bill != bills.constEnd())
            record.add("bill", bill->number).add("customer", bill->customer);
        record.add("amount", share.amount);
        shares.push_back(std::move(record));
    }
    Record record;
    record.add("pass", wordOf(candidate.pass))
        .add("difference", candidate.difference)
        .add("shares", std::move(shares))
        .add("reasons", reasonRecords(candidate.reasons));
    return record;
}

Record matchRecord(const MatchResult &result,
                   const QHash<qint64, PaymentRow> &payments,
                   const QHash<qint64, BillRow> &bills)
{
    Records candidates;
    for (const Candidate &candidate : result.candidates)
        candidates.push_back(candidateRecord(candidate, bills));
    const auto payment = payments.constFind(result.payment.value());
    Record record = payment == payments.constEnd() ? Record() : paymentRecord(*payment);
    record.add("verdict", wordOf(result.verdict))
        .add("equally_good", result.equallyGood)
        .add("candidates", std::move(candidates))
        .add("why_not", reasonRecords(result.whyNot));
    return record;
}

} // namespace

Record paymentRecord(const PaymentRow &row)
{
    Record record;
    record.add("payment", row.id.value())
        .add("received_on", row.receivedOn)
        .add("channel", wordOf(row.channel))
        .add("who", row.who)
        .add("agreement", row.agreement)
        .add("amount", row.amount)
        .add("open", row.open)
        .add("state", wordOf(row.state))
        .add("unapplied", wordOf(row.unapplied));
    return record;
}

Result<Records> matchRecords(const Workplace &workplace, const std::vector<MatchResult> &results)
{
    std::vector<qint64> paymentIds, billIds;
    for (const MatchResult &result : results) {
        paymentIds.push_back(result.payment.value());
        for (const Candidate &candidate : result.candidates) {
            for (const Share &share : candidate.shares)
                billIds.push_back(share.bill.value());
        }
    }
    const Actor &actor = workplace.actor();
    KK_TRY(const auto payments, rowsById<PaymentRow>(paymentIds, [&](const auto &ids) {
               return workplace.clearing().paymentRows(actor, ids).result();
           }));
    KK_TRY(const auto bills, rowsById<BillRow>(billIds, [&](const auto &ids) {
               return workplace.bills().rows(actor, ids).result();
           }));
    Records records;
    for (const MatchResult &result : results)
        records.push_back(matchRecord(result, payments, bills));
    return records;
}

} // namespace keshikomi::cli
