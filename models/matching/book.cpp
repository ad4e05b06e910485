// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/book.h"

#include "models/domain/name_key.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace keshikomi::matching {

namespace {

size_t hashOf(const QString &a, const QString &b)
{
    return qHash(a, qHash(b, 0));
}

size_t hashOf(qint64 id)
{
    return size_t(id);
}

} // namespace

QString bareDigits(const QString &text)
{
    QString digits;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC)) {
        const bool digit = sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
        if (digit && !(digits.isEmpty() && sign == QLatin1Char('0')))
            digits += sign;
    }
    return digits;
}

Book::Book(const MatchInput &input)
    : m_input(input)
    , m_byId(input.bills.size())
    , m_byClosedId(input.closed.size())
    , m_bySlip(input.slips.size())
{
    m_open.reserve(input.bills.size());
    for (size_t row = 0; row < input.bills.size(); ++row) {
        m_open.push_back(input.bills[row].open);
        m_byId.add(hashOf(input.bills[row].id.value()), row);
    }
    for (size_t row = 0; row < input.closed.size(); ++row)
        m_byClosedId.add(hashOf(input.closed[row].id.value()), row);
    for (size_t row = 0; row < input.slips.size(); ++row)
        m_bySlip.add(hashOf(input.slips[row].agreementKey, input.slips[row].slipKey), row);
}

std::optional<size_t> Book::rowOf(BillId id) const
{
    std::optional<size_t> found;
    m_byId.each(hashOf(id.value()), [&](size_t row) {
        if (bill(row).id == id)
            found = row;
    });
    return found;
}

const ClosedBill *Book::closed(BillId id) const
{
    const ClosedBill *found = nullptr;
    m_byClosedId.each(hashOf(id.value()), [&](size_t row) {
        if (m_input.closed[row].id == id)
            found = &m_input.closed[row];
    });
    return found;
}

std::vector<const KnownSlip *> Book::slips(const QString &agreementKey,
                                           const QString &slipKey) const
{
    std::vector<const KnownSlip *> found;
    m_bySlip.each(hashOf(agreementKey, slipKey), [&](size_t row) {
        const KnownSlip &slip = m_input.slips[row];
        if (slip.slipKey == slipKey && slip.agreementKey == agreementKey)
            found.push_back(&slip);
    });
    if (found.size() > 1) {
        std::sort(found.begin(), found.end(), [](const KnownSlip *a, const KnownSlip *b) {
            return std::tie(a->reissue, a->id) < std::tie(b->reissue, b->id);
        });
    }
    return found;
}

bool Book::isOlder(size_t a, size_t b) const
{
    const OpenBill &left = bill(a);
    const OpenBill &right = bill(b);
    if (left.dueOn != right.dueOn) // without a due date comes last
        return left.dueOn.isValid() && (!right.dueOn.isValid() || left.dueOn < right.dueOn);
    return left.id < right.id;
}

void Book::indexCustomers()
{
    m_byCustomer.emplace(m_input.bills.size());
    for (size_t row = 0; row < m_input.bills.size(); ++row)
        m_byCustomer->add(hashOf(bill(row).customer.value()), row);
}

std::vector<size_t> Book::billsOf(CustomerId customer)
{
    if (!m_byCustomer)
        indexCustomers();
    std::vector<size_t> rows;
    m_byCustomer->each(hashOf(customer.value()), [&](size_t row) {
        if (bill(row).customer == customer && open(row) > Yen(0))
            rows.push_back(row);
    });
    std::sort(rows.begin(), rows.end(), [this](size_t a, size_t b) { return isOlder(a, b); });
    return rows;
}

void Book::addNumber(NumberKind kind, const QString &text, size_t row)
{
    const QString digits = bareDigits(text);
    if (digits.isEmpty())
        return;
    m_byNumber->add(qHash(digits, size_t(kind)), m_numbers.size());
    m_numbers.push_back({kind, digits, row});
}

void Book::indexNumbers()
{
    m_byNumber.emplace(m_input.bills.size() * 2);
    std::unordered_set<qint64> customers; // numbers of a customer stand with one bill only
    for (size_t row = 0; row < m_input.bills.size(); ++row) {
        addNumber(NumberKind::Bill, bill(row).number, row);
        for (const QString &number : bill(row).wipNumbers)
            addNumber(NumberKind::WorkOrder, number, row);
        if (!customers.insert(bill(row).customer.value()).second)
            continue;
        addNumber(NumberKind::Customer, bill(row).customerNumber, row);
        for (const QString &account : bill(row).virtualAccounts)
            addNumber(NumberKind::Account, account, row);
    }
}

std::vector<size_t> Book::withNumber(NumberKind kind, const QString &digits)
{
    if (!m_byNumber)
        indexNumbers();
    std::vector<size_t> rows;
    m_byNumber->each(qHash(digits, size_t(kind)), [&](size_t at) {
        if (m_numbers[at].kind == kind && m_numbers[at].digits == digits)
            rows.push_back(m_numbers[at].row);
    });
    std::sort(rows.begin(), rows.end(), [this](size_t a, size_t b) { return isOlder(a, b); });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void Book::indexNames()
{
    m_hasNames = true;
    std::unordered_set<qint64> customers;
    for (size_t row = 0; row < m_input.bills.size(); ++row) {
        if (!customers.insert(bill(row).customer.value()).second)
            continue;
        for (const KnownName &name : bill(row).names) {
            if (!name.key.isEmpty())
                m_names.push_back({name.key, name.learned, row});
        }
    }
    std::sort(m_names.begin(), m_names.end(), [this](const Name &a, const Name &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const CustomerId left = bill(a.row).customer;
        const CustomerId right = bill(b.row).customer;
        return left != right ? left < right : a.learned > b.learned;
    });
}

void Book::collectEqual(const QString &payerKey, std::vector<NameHit> &hits) const
{
    auto name = std::lower_bound(m_names.begin(),
                                 m_names.end(),
                                 payerKey,
                                 [](const Name &a, const QString &key) { return a.key < key; });
    for (; name != m_names.end() && name->key == payerKey; ++name) {
        if (name->learned > 0) {
            hits.push_back(
                {name->row, {ReasonCode::NameLearned, true, {QString::number(name->learned)}}});
        } else {
            hits.push_back({name->row, {ReasonCode::NameMatches, true, {}}});
        }
    }
}

// Keys that begin like the payer's, whichever of the two is cut. Sorted keys with a common
// beginning lie together, so both are looked for in one stretch.
void Book::collectCut(const QString &payerKey, std::vector<NameHit> &hits) const
{
    constexpr qsizetype shortest = 8; // as in nameKeysAgree
    if (payerKey.size() < shortest)
        return;
    // One sign short, for a cut may have taken the voiced mark off the last one.
    const QString beginning = payerKey.left(shortest - 1);
    auto name = std::lower_bound(m_names.begin(),
                                 m_names.end(),
                                 beginning,
                                 [](const Name &a, const QString &key) { return a.key < key; });
    for (; name != m_names.end() && name->key.startsWith(beginning); ++name) {
        if (nameKeysAgree(name->key, payerKey))
            hits.push_back({name->row, {ReasonCode::NameCut, true, {}}});
    }
}

void Book::indexLoose()
{
    m_byLoose.emplace(m_names.size());
    m_loose.reserve(m_names.size());
    for (size_t at = 0; at < m_names.size(); ++at) {
        m_loose.push_back(loosened(m_names[at].key));
        m_byLoose->add(qHash(m_loose.back(), 0), at);
    }
}

void Book::collectLoose(const QString &payerKey, std::vector<NameHit> &hits)
{
    if (!m_byLoose)
        indexLoose();
    const QString loose = loosened(payerKey);
    m_byLoose->each(qHash(loose, 0), [&](size_t at) {
        if (m_loose[at] == loose)
            hits.push_back({m_names[at].row, {ReasonCode::NameSimilar, true, {}}});
    });
}

std::vector<NameHit> Book::withName(const QString &payerKey)
{
    if (!m_hasNames)
        indexNames();
    std::vector<NameHit> hits;
    if (payerKey.isEmpty())
        return hits;
    collectEqual(payerKey, hits);
    if (hits.empty())
        collectCut(payerKey, hits);
    if (hits.empty())
        collectLoose(payerKey, hits);
    // One hit per customer: the learned name before the customer's own.
    std::sort(hits.begin(), hits.end(), [this](const NameHit &a, const NameHit &b) {
        const CustomerId left = bill(a.bill).customer;
        const CustomerId right = bill(b.bill).customer;
        return left != right ? left < right : a.reason.code < b.reason.code;
    });
    const auto last =
        std::unique(hits.begin(), hits.end(), [this](const NameHit &a, const NameHit &b) {
            return bill(a.bill).customer == bill(b.bill).customer;
        });
    hits.erase(last, hits.end());
    return hits;
}

void Book::indexAmounts()
{
    m_hasAmounts = true;
    for (size_t row = 0; row < m_open.size(); ++row) {
        if (open(row) > Yen(0))
            m_byOpen.push_back(row);
    }
    std::sort(m_byOpen.begin(), m_byOpen.end(), [this](size_t a, size_t b) {
        return open(a) != open(b) ? open(a) < open(b) : isOlder(a, b);
    });
}

std::vector<size_t> Book::withOpen(Yen amount, size_t most)
{
    if (!m_hasAmounts)
        indexAmounts();
    auto row =
        std::lower_bound(m_byOpen.begin(), m_byOpen.end(), amount, [this](size_t a, Yen wanted) {
            return open(a) < wanted;
        });
    std::vector<size_t> rows;
    for (; row != m_byOpen.end() && open(*row) == amount && rows.size() < most; ++row)
        rows.push_back(*row);
    return rows;
}

} // namespace keshikomi::matching
