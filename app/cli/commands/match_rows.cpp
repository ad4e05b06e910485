// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/match_rows.h"

#include "app/cli/commands/rows.h"
#include "app/cli/tr.h"
#include "models/domain/try.h"

#include <QHash>

namespace keshikomi::cli {

namespace {

constexpr quint64 page = 500;

Word verdictOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ClearAlone: return {QStringLiteral("clear_alone"), Tr::tr("clears alone")};
    case Verdict::Propose: return {QStringLiteral("propose"), Tr::tr("a person decides")};
    case Verdict::None: return {QStringLiteral("none"), Tr::tr("no candidate")};
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

Records shareRecords(const std::vector<Share> &shares, const QHash<qint64, BillRow> &bills)
{
    Records records;
    for (const Share &share : shares) {
        Record record;
        const auto bill = bills.constFind(share.bill.value());
        if (bill != bills.constEnd())
            record.add("bill", bill->number).add("customer", bill->customer);
        record.add("amount", share.amount);
        records.push_back(std::move(record));
    }
    return records;
}

Record candidateRecord(const Candidate &candidate, const QHash<qint64, BillRow> &bills)
{
    Records others;
    for (const PaymentId other : candidate.others)
        others.push_back(Record().add("payment", other.value()));
    Record record;
    record.add("pass", wordOf(candidate.pass))
        .add("difference", candidate.difference)
        .add("shares", shareRecords(candidate.shares, bills))
        .add("with_payments", std::move(others))
        .add("reasons", reasonRecords(candidate.reasons));
    return record;
}

// Why the money is open is noted by the runs; what is looked at now knows better.
PaymentRow lookedAt(PaymentRow row, const MatchResult &result)
{
    const bool unknown =
        row.unapplied == Unapplied::UnknownPayer || row.unapplied == Unapplied::Waiting;
    if (unknown && result.verdict != Verdict::None)
        row.unapplied = Unapplied::Proposed;
    return row;
}

Record matchRecord(const MatchResult &result,
                   const QHash<qint64, PaymentRow> &payments,
                   const QHash<qint64, BillRow> &bills)
{
    Records candidates;
    for (const Candidate &candidate : result.candidates)
        candidates.push_back(candidateRecord(candidate, bills));
    const auto payment = payments.constFind(result.payment.value());
    Record record =
        payment == payments.constEnd() ? Record() : paymentRecord(lookedAt(*payment, result));
    const bool isOver = result.verdict == Verdict::None && payment != payments.constEnd()
        && payment->open.isZero(); // cleared by now: nothing is looked for
    record.add("verdict", isOver ? Value() : Value(verdictOf(result.verdict)))
        .add("equally_good", result.equallyGood)
        .add("candidates", std::move(candidates))
        .add("why_not", reasonRecords(result.whyNot));
    return record;
}

} // namespace

Word wordOf(Pass pass)
{
    const QString name = passName(pass);
    switch (pass) {
    case Pass::Key: return {name, Tr::tr("slip or request")};
    case Pass::Code: return {name, Tr::tr("code or number")};
    case Pass::Learned: return {name, Tr::tr("learned name")};
    case Pass::NameAndAmount: return {name, Tr::tr("name and amount")};
    case Pass::SumOfBills: return {name, Tr::tr("sum of bills")};
    case Pass::SeveralPayments: return {name, Tr::tr("several payments")};
    case Pass::Tolerance: return {name, Tr::tr("fee kept back")};
    case Pass::SimilarName: return {name, Tr::tr("similar name")};
    case Pass::Nearest: return {name, Tr::tr("nearest")};
    }
    Q_UNREACHABLE();
}

Words passWords(const PassOrder &passes)
{
    Words words;
    for (const Pass pass : passes)
        words.push_back(wordOf(pass));
    return words;
}

Records passRecords(const PassOrder &passes)
{
    Records records;
    for (const Pass pass : passes)
        records.push_back(Record().add("pass", wordOf(pass)));
    return records;
}

Records lookRecords(const std::vector<PassLook> &looks)
{
    Records records;
    for (const PassLook &look : looks) {
        Record record;
        record.add("pass", wordOf(look.pass))
            .add("decided", look.decided)
            .add("reasons", reasonRecords(look.reasons));
        records.push_back(std::move(record));
    }
    return records;
}

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

namespace {

struct Rows final
{
    QHash<qint64, PaymentRow> payments;
    QHash<qint64, BillRow> bills;
};

Result<Rows> rowsFor(const Workplace &workplace,
                     const std::vector<qint64> &paymentIds,
                     const std::vector<qint64> &billIds)
{
    const Actor &actor = workplace.actor();
    Rows rows;
    KK_TRY(rows.payments, rowsById<PaymentRow>(paymentIds, [&](const auto &ids) {
               return workplace.clearing().paymentRows(actor, ids).result();
           }));
    KK_TRY(rows.bills, rowsById<BillRow>(billIds, [&](const auto &ids) {
               return workplace.bills().rows(actor, ids).result();
           }));
    return rows;
}

} // namespace

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
    KK_TRY(const Rows rows, rowsFor(workplace, paymentIds, billIds));
    Records records;
    for (const MatchResult &result : results)
        records.push_back(matchRecord(result, rows.payments, rows.bills));
    return records;
}

Result<Records> missRecords(const Workplace &workplace, const std::vector<BackTestMiss> &misses)
{
    std::vector<qint64> paymentIds, billIds;
    for (const BackTestMiss &miss : misses) {
        paymentIds.push_back(miss.payment.value());
        for (const std::vector<Share> *shares : {&miss.would, &miss.did}) {
            for (const Share &share : *shares)
                billIds.push_back(share.bill.value());
        }
    }
    KK_TRY(const Rows rows, rowsFor(workplace, paymentIds, billIds));
    Records records;
    for (const BackTestMiss &miss : misses) {
        const auto payment = rows.payments.constFind(miss.payment.value());
        Record record = payment == rows.payments.constEnd() ? Record() : paymentRecord(*payment);
        record.add("pass", wordOf(miss.pass))
            .add("would", shareRecords(miss.would, rows.bills))
            .add("did", shareRecords(miss.did, rows.bills));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace keshikomi::cli
