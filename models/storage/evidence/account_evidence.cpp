// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of an account: what it held, and every line since.
#include "models/storage/evidence/account_evidence.h"

#include "models/domain/bill.h"
#include "models/domain/settlement/settlement_figures.h"
#include "models/domain/try.h"
#include "models/storage/settlement/settlements.h"

#include <set>

namespace keshikomi {

namespace {

void addFact(EvidenceRow &row, const char *name, const QString &value)
{
    if (!value.isEmpty())
        row.facts.push_back({QString::fromLatin1(name), value});
}

void addCount(EvidenceRow &row, const char *name, qint64 count)
{
    if (count > 0)
        addFact(row, name, QString::number(count));
}

void addSeal(EvidenceRow &row, qint64 seq, const QByteArray &hash)
{
    addFact(row,
            "seal",
            QStringLiteral("%1 %2").arg(QString::number(seq), QString::fromLatin1(hash.toHex())));
}

EvidenceRow sumRow(EvidenceGroup group, const char *kind, QDate day, Yen amount)
{
    EvidenceRow row;
    row.group = group;
    row.kind = QString::fromLatin1(kind);
    row.day = day;
    row.amount = amount;
    return row;
}

// The whole account where no agreement is asked for.
#define KK_LINES_OF_ACCOUNT                                                                        \
    "l.account = ? AND h.legal_entity = ? AND (CAST(? AS BIGINT) = 0 OR l.agreement = ?) "

Binds bindsOf(const AccountScope &scope, Binds before = {})
{
    const qint64 agreement = scope.agreement ? scope.agreement->value() : 0;
    before << accountName(scope.account) << bind::of(scope.company) << bind::of(agreement)
           << bind::of(agreement);
    return before;
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

struct Carried final
{
    EvidenceRow row;
    int unsealed = 0;
};

// A seal holds all before it: the last one of these postings is enough.
Result<Carried> carriedInto(Session &session, const AccountScope &scope)
{
    const QDate first = firstOfMonth(scope.until);
    KK_TRY(const auto found,
           session.one("SELECT COALESCE(SUM(l.amount), 0), COUNT(*), "
                       "COUNT(DISTINCT h.id) - COUNT(DISTINCT s.posting), COALESCE(MAX(s.seq), 0) "
                       "FROM posting_line l JOIN posting h ON h.id = l.posting "
                       "LEFT JOIN seal s ON s.posting = h.id "
                       "WHERE " KK_LINES_OF_ACCOUNT "AND h.effective_on < ?",
                       bindsOf(scope) << bind::of(first),
                       [first](const Row &row) {
                           Carried carried{
                               sumRow(EvidenceGroup::Account, "carried", first, row.yen(0)),
                               int(row.integer(2))};
                           addFact(carried.row, "lines", QString::number(row.integer(1)));
                           addCount(carried.row, "unsealed", carried.unsealed);
                           return std::pair(carried, row.integer(3));
                       }));
    auto [carried, seq] = *found;
    if (seq > 0) {
        KK_TRY(const auto hash,
               session.one("SELECT hash FROM seal WHERE seq = ?",
                           {bind::of(seq)},
                           [](const Row &row) { return row.bytes(0); }));
        addSeal(carried.row, seq, hash.value_or(QByteArray()));
    }
    return carried;
}

EvidenceRow lineOf(const Row &row)
{
    EvidenceRow line = sumRow(EvidenceGroup::Account, "", row.day(2), row.yen(3));
    line.number = row.integer(0);
    line.kind = row.text(1);
    line.actor = row.text(4);
    line.seat = row.text(5);
    line.at = row.instant(6);
    line.ended = row.integer(8) > 0;
    if (row.integer(9) > 0)
        addFact(line, "bill", billNumberText(row.integer(9)));
    addCount(line, "payment", row.integer(10));
    if (row.integer(11) > 0)
        addFact(line, "settlement", settlementNumberText(SettlementId(row.integer(11))));
    addFact(line, "late_for", row.text(12));
    addCount(line, "reverses", row.integer(7));
    addCount(line, "reversed_by", row.integer(8));
    addFact(line, "operation", row.text(13));
    if (row.isNull(14))
        addCount(line, "unsealed", 1);
    else
        addSeal(line, row.integer(14), row.bytes(15));
    return line;
}

Result<std::vector<EvidenceRow>> linesSince(Session &session, const AccountScope &scope)
{
    const Binds days{bind::of(firstOfMonth(scope.until)), bind::of(scope.until)};
    return session.all(
        "SELECT h.id, h.kind, h.effective_on, l.amount, o.actor, o.seat, h.recorded_at, "
        "COALESCE(h.reverses, 0), "
        "COALESCE((SELECT r.id FROM posting r WHERE r.reverses = h.id), 0), "
        "COALESCE(b.number, 0), COALESCE(l.payment, 0), "
        "CASE WHEN h.cause_kind = 'settlement' THEN h.cause "
        "WHEN x.cause_kind = 'settlement' THEN x.cause ELSE 0 END, "
        "h.late_for, h.operation, s.seq, s.hash "
        "FROM posting h JOIN posting_line l ON l.posting = h.id "
        "JOIN operation o ON o.id = h.operation LEFT JOIN posting x ON x.id = h.reverses "
        "LEFT JOIN bill b ON b.id = l.bill LEFT JOIN seal s ON s.posting = h.id "
        "WHERE h.effective_on BETWEEN ? AND ? AND " KK_LINES_OF_ACCOUNT
        "ORDER BY h.effective_on, h.id, l.position",
        bindsOf(scope, days),
        lineOf);
}

bool isSealed(const EvidenceRow &line)
{
    return !line.facts.empty() && line.facts.back().name == QLatin1String("seal");
}

Done checkSum(Session &session, const AccountScope &scope, Yen counted)
{
    KK_TRY(const qint64 held,
           session.number("SELECT COALESCE(SUM(l.amount), 0) FROM posting_line l "
                          "JOIN posting h ON h.id = l.posting "
                          "WHERE " KK_LINES_OF_ACCOUNT "AND h.effective_on <= ?",
                          bindsOf(scope) << bind::of(scope.until)));
    if (Yen(held) == counted)
        return done();
    return failure(ErrorCode::Storage,
                   Fault::StoreDamaged,
                   {QStringLiteral("posting_line %1: %2, %3")
                        .arg(accountName(scope.account),
                             QString::number(held),
                             QString::number(counted.amount()))});
}

} // namespace

Result<AccountEvidence> accountEvidence(Session &session, const AccountScope &scope)
{
    KK_TRY(Carried carried, carriedInto(session, scope));
    KK_TRY(auto lines, linesSince(session, scope));
    AccountEvidence found;
    found.carried = found.balance = *carried.row.amount;
    std::set<qint64> unsealed;
    found.rows.push_back(std::move(carried.row));
    for (EvidenceRow &line : lines) {
        found.balance += *line.amount;
        if (!isSealed(line))
            unsealed.insert(line.number);
        line.facts.insert(line.facts.begin(),
                          {QStringLiteral("balance"), QString::number(found.balance.amount())});
        found.rows.push_back(std::move(line));
    }
    found.unsealed = carried.unsealed + int(unsealed.size());
    found.rows.push_back(sumRow(EvidenceGroup::Account, "balance", scope.until, found.balance));
    KK_CHECK(checkSum(session, scope, found.balance));
    return found;
}

Result<QStringList> agreementsOfAccount(Session &session, Account account, LegalEntityId company)
{
    KK_TRY(const auto keys,
           session.all("SELECT DISTINCT COALESCE(a.key, '') AS found FROM posting_line l "
                       "JOIN posting h ON h.id = l.posting "
                       "LEFT JOIN agreement a ON a.id = l.agreement "
                       "WHERE l.account = ? AND h.legal_entity = ? ORDER BY found",
                       {accountName(account), bind::of(company)},
                       [](const Row &row) { return row.text(0); }));
    return QStringList(keys.begin(), keys.end());
}

Result<std::vector<EvidenceRow>>
unsettledEvidence(Session &session, AgreementId agency, QDate until)
{
    KK_TRY(const auto payments, paymentsOfAgency(session, agency, QDate(1, 1, 1), until, false));
    std::vector<EvidenceRow> rows;
    if (payments.empty())
        return rows;
    Yen sum;
    for (const UnsettledPayment &each : payments) {
        EvidenceRow row = sumRow(EvidenceGroup::Unsettled, "receipt", each.receivedOn, each.amount);
        row.number = each.id.value();
        addFact(row, "slip_key", each.slipKey);
        addFact(row, "pay_on", each.payoutOn.toString(Qt::ISODate));
        sum += each.amount;
        rows.push_back(std::move(row));
    }
    EvidenceRow head = sumRow(EvidenceGroup::Unsettled, "sum", until, sum);
    addCount(head, "lines", qint64(payments.size()));
    rows.insert(rows.begin(), std::move(head));
    return rows;
}

} // namespace keshikomi
