// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/evidence.h"

#include "models/domain/name_key.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

constexpr qsizetype shortestNumber = 4; // as splitLeadingCode: shorter digits are dates and counts

void addReference(QStringList &references, const QString &run)
{
    const QString bare = bareDigits(run);
    if (run.size() >= shortestNumber && !bare.isEmpty() && !references.contains(bare))
        references.append(bare);
}

QStringList digitRuns(const QString &text)
{
    QStringList runs;
    if (text.isEmpty())
        return runs;
    QString run;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC)) {
        if (sign >= QLatin1Char('0') && sign <= QLatin1Char('9')) {
            run += sign;
        } else if (!run.isEmpty()) {
            runs.append(run);
            run.clear();
        }
    }
    if (!run.isEmpty())
        runs.append(run);
    return runs;
}

class HitList final
{
public:
    explicit HitList(Book &book)
        : m_book(book)
    {
    }
    void addBills(NumberKind kind, const QString &number, ReasonCode code)
    {
        for (const size_t row : m_book.withNumber(kind, number)) {
            if (m_book.open(row) > Yen(0))
                add(row, true, true, {code, true, {number}});
        }
    }
    void addCustomers(NumberKind kind, const QString &number, const Reason &reason, bool mayClear)
    {
        for (const size_t any : m_book.withNumber(kind, number)) {
            for (const size_t row : m_book.billsOf(m_book.bill(any).customer))
                add(row, false, mayClear, reason);
        }
    }
    std::vector<CodeHit> taken() { return std::move(m_hits); }

private:
    void add(size_t row, bool ofBill, bool mayClear, const Reason &reason)
    {
        auto hit = std::find_if(
            m_hits.begin(), m_hits.end(), [row](const CodeHit &known) { return known.row == row; });
        if (hit == m_hits.end())
            hit = m_hits.insert(hit, CodeHit{row, false, false, {}});
        hit->ofBill = hit->ofBill || ofBill;
        hit->mayClear = hit->mayClear || mayClear;
        if (std::find(hit->reasons.begin(), hit->reasons.end(), reason) == hit->reasons.end())
            hit->reasons.push_back(reason);
    }

    Book &m_book;
    std::vector<CodeHit> m_hits;
};

} // namespace

Spoken spokenBy(const OpenPayment &payment)
{
    Spoken spoken;
    spoken.remitter = bareDigits(payment.remitterCode);
    spoken.payer = {payment.payerKey.text(), payment.bank, payment.branch};
    if (payment.payerKey.isEmpty() && !payment.payerName.isEmpty()) {
        const LeadingCode split = splitLeadingCode(payment.payerName);
        addReference(spoken.references, split.code);
        spoken.payer.key = nameKey(split.rest);
    }
    for (const QString &run : digitRuns(payment.ediInformation))
        addReference(spoken.references, run);
    return spoken;
}

std::vector<CodeHit> codeHits(Book &book, const Spoken &spoken)
{
    HitList hits(book);
    for (const QString &number : spoken.references) {
        hits.addBills(NumberKind::Bill, number, ReasonCode::BillNumberInReference);
        hits.addBills(NumberKind::WorkOrder, number, ReasonCode::WipInReference);
    }
    if (!spoken.remitter.isEmpty()) {
        hits.addCustomers(NumberKind::Account,
                          spoken.remitter,
                          {ReasonCode::VirtualAccountMatches, true, {spoken.remitter}},
                          true);
        if (spoken.remitter.size() >= shortestNumber) {
            hits.addCustomers(NumberKind::Customer,
                              spoken.remitter,
                              {ReasonCode::RemitterCodeMatches, true, {spoken.remitter}},
                              true);
        }
    }
    for (const QString &number : spoken.references) {
        if (number.size() >= shortestNumber) {
            hits.addCustomers(NumberKind::Customer,
                              number,
                              {ReasonCode::CustomerNumberInReference, true, {number}},
                              false);
        }
    }
    return hits.taken();
}

void addDueReason(std::vector<Reason> &reasons, QDate due, QDate received)
{
    if (!due.isValid() || !received.isValid())
        return;
    const qint64 late = due.daysTo(received);
    if (late > 0)
        reasons.push_back({ReasonCode::PastDue, false, {QString::number(late)}});
    else
        reasons.push_back({ReasonCode::WithinDueDate, true, {}});
}

QString digits(Yen amount)
{
    return QString::number(amount.amount());
}

} // namespace keshikomi::matching
