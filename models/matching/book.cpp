// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/book.h"

#include "models/domain/name_key.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

size_t hashOf(CustomerId customer, Yen open)
{
    // Spread before it is joined: customer n with a bill over 100 + n is common in a list of its
    // own.
    constexpr quint64 odd = 0xD6E8FEB86659FD93ULL;
    return size_t(quint64(customer.value()) * odd) ^ size_t(quint64(open.amount()));
}

// What one side does not tell speaks neither for nor against.
bool agree(const QString &known, const QString &told)
{
    return known.isEmpty() || told.isEmpty() || known == told;
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
    , m_byId(input.bills.size(), [&input](size_t row) { return input.bills[row].id.value(); })
    , m_byClosedId(input.closed.size(),
                   [&input](size_t row) { return input.closed[row].id.value(); })
    , m_slips(input.slips)
    , m_byDebit(input.debits.size())
{
    m_open.reserve(input.bills.size());
    for (const OpenBill &each : input.bills)
        m_open.push_back(each.open);
    for (size_t row = 0; row < input.debits.size(); ++row)
        m_byDebit.add(hashOf(input.debits[row].agreementKey, input.debits[row].slipKey), row);
}

void Book::take(size_t row, Yen amount)
{
    m_open[row] -= amount;
    if (m_byCustomerAndOpen && m_open[row] > Yen(0))
        addByCustomerAndOpen(row);
}

const ClosedBill *Book::closed(BillId id) const
{
    const std::optional<size_t> row = m_byClosedId.find(id.value());
    return row ? &m_input.closed[*row] : nullptr;
}

const KnownDebit *Book::debit(const QString &agreementKey, const QString &slipKey) const
{
    const KnownDebit *found = nullptr;
    m_byDebit.each(hashOf(agreementKey, slipKey), [&](size_t row) {
        const KnownDebit &debit = m_input.debits[row];
        if (debit.slipKey == slipKey && debit.agreementKey == agreementKey)
            found = &debit;
    });
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

void Book::addByCustomerAndOpen(size_t row)
{
    m_byCustomerAndOpen->add(hashOf(bill(row).customer, open(row)), row);
}

// A row stays under what was open of it before, so what is found is compared.
std::vector<size_t> Book::billsOf(CustomerId customer, Yen wanted)
{
    if (!m_byCustomerAndOpen) {
        m_byCustomerAndOpen.emplace(m_input.bills.size());
        for (size_t row = 0; row < m_input.bills.size(); ++row) {
            if (open(row) > Yen(0))
                addByCustomerAndOpen(row);
        }
    }
    std::vector<size_t> rows;
    m_byCustomerAndOpen->each(hashOf(customer, wanted), [&](size_t row) {
        if (bill(row).customer == customer && open(row) == wanted)
            rows.push_back(row);
    });
    if (rows.size() > 1)
        std::sort(rows.begin(), rows.end(), [this](size_t a, size_t b) { return isOlder(a, b); });
    return rows;
}

// Names and numbers of a customer are the same with all its bills: one of them is enough.
bool Book::standsForCustomer(size_t row)
{
    if (!m_anyOfCustomer) {
        m_anyOfCustomer.emplace(m_input.bills.size(),
                                [this](size_t each) { return bill(each).customer.value(); });
    }
    return m_anyOfCustomer->find(bill(row).customer.value()) == row;
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
    for (size_t row = 0; row < m_input.bills.size(); ++row) {
        addNumber(NumberKind::Bill, bill(row).number, row);
        for (const QString &number : bill(row).wipNumbers)
            addNumber(NumberKind::WorkOrder, number, row);
        if (!standsForCustomer(row))
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
    m_names.reserve(m_input.bills.size());
    m_byName.emplace(m_input.bills.size());
    for (size_t row = 0; row < m_input.bills.size(); ++row) {
        if (!standsForCustomer(row))
            continue;
        for (const KnownName &name : bill(row).names) {
            if (name.key.isEmpty())
                continue;
            m_byName->add(qHash(name.key, 0), m_names.size());
            m_names.push_back({&name, row});
        }
    }
}

// Only needed for names that are cut.
void Book::sortNames()
{
    if (!m_sortedNames.empty())
        return;
    m_sortedNames.resize(m_names.size());
    std::iota(m_sortedNames.begin(), m_sortedNames.end(), size_t(0));
    std::sort(m_sortedNames.begin(), m_sortedNames.end(), [this](size_t a, size_t b) {
        return m_names[a].known->key < m_names[b].known->key;
    });
}

void Book::collectEqual(const Payer &payer, std::vector<NameHit> &hits) const
{
    m_byName->each(qHash(payer.key, 0), [&](size_t at) {
        const KnownName &known = *m_names[at].known;
        if (known.key != payer.key)
            return;
        const size_t row = m_names[at].row;
        if (known.learned == 0) {
            hits.push_back({row, {ReasonCode::NameMatches, true, {}}});
            return;
        }
        const QString times = QString::number(known.learned);
        if (agree(known.bank, payer.bank) && agree(known.branch, payer.branch)) {
            hits.push_back(
                {row, {ReasonCode::NameLearned, true, {times}}, known.learned, known.lastOn});
        } else {
            hits.push_back({row, {ReasonCode::NameLearnedElsewhere, true, {times}}});
        }
    });
}

// Keys that begin like the payer's, whichever of the two is cut. Sorted keys with a common
// beginning lie together, so both are looked for in one stretch.
void Book::collectCut(const QString &payerKey, std::vector<NameHit> &hits)
{
    constexpr qsizetype shortest = 8; // as in nameKeysAgree
    if (payerKey.size() < shortest)
        return;
    sortNames();
    // One sign short, for a cut may have taken the voiced mark off the last one.
    const QString beginning = payerKey.left(shortest - 1);
    auto at = std::lower_bound(
        m_sortedNames.begin(), m_sortedNames.end(), beginning, [this](size_t a, const auto &key) {
            return m_names[a].known->key < key;
        });
    for (; at != m_sortedNames.end(); ++at) {
        const QString &key = m_names[*at].known->key;
        if (!key.startsWith(beginning))
            break;
        if (nameKeysAgree(key, payerKey))
            hits.push_back({m_names[*at].row, {ReasonCode::NameCut, true, {}}});
    }
}

// What a person confirmed most often, then last, then the customer's own name.
void Book::oneEach(std::vector<NameHit> &hits) const
{
    if (hits.size() < 2)
        return;
    std::sort(hits.begin(), hits.end(), [this](const NameHit &a, const NameHit &b) {
        const CustomerId left = bill(a.bill).customer;
        const CustomerId right = bill(b.bill).customer;
        if (left != right)
            return left < right;
        if (a.times != b.times)
            return a.times > b.times;
        if (a.lastOn != b.lastOn)
            return a.lastOn > b.lastOn;
        return std::tie(a.reason.code, a.reason.args) < std::tie(b.reason.code, b.reason.args);
    });
    const auto last =
        std::unique(hits.begin(), hits.end(), [this](const NameHit &a, const NameHit &b) {
            return bill(a.bill).customer == bill(b.bill).customer;
        });
    hits.erase(last, hits.end());
}

std::vector<NameHit> Book::withName(const Payer &payer)
{
    if (!m_byName)
        indexNames();
    std::vector<NameHit> hits;
    if (payer.key.isEmpty())
        return hits;
    collectEqual(payer, hits);
    if (hits.empty())
        collectCut(payer.key, hits);
    oneEach(hits);
    return hits;
}

void Book::indexLoose()
{
    if (!m_byName)
        indexNames();
    m_byLoose.emplace(m_names.size());
    m_loose.reserve(m_names.size());
    for (size_t at = 0; at < m_names.size(); ++at) {
        m_loose.push_back(loosened(m_names[at].known->key));
        m_byLoose->add(qHash(m_loose.back(), 0), at);
    }
}

std::vector<NameHit> Book::withSimilarName(const QString &payerKey)
{
    if (!m_byLoose)
        indexLoose();
    std::vector<NameHit> hits;
    const QString loose = loosened(payerKey);
    if (loose.isEmpty())
        return hits;
    m_byLoose->each(qHash(loose, 0), [&](size_t at) {
        if (m_loose[at] == loose)
            hits.push_back({m_names[at].row, {ReasonCode::NameSimilar, true, {}}});
    });
    oneEach(hits);
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
