// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/book.h"

#include "models/domain/name_key.h"

#include <algorithm>
#include <tuple>

namespace keshikomi::matching {

namespace {

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

Book::Columns Book::columnsOf(const ManyRows<OpenBill> &bills)
{
    Columns columns;
    columns.ids.reserve(bills.size());
    columns.owed.reserve(bills.size());
    for (const OpenBill &each : bills) {
        columns.ids.push_back(each.id.value());
        columns.owed.push_back({each.open, each.customer});
    }
    return columns;
}

Book::Book(const MatchInput &input)
    : Book(input, columnsOf(input.bills))
{
}

Book::Book(const MatchInput &input, Columns columns)
    : m_input(input)
    , m_owed(std::move(columns.owed))
    , m_byId(columns.ids.size(), [&columns](size_t row) { return columns.ids[row]; })
    , m_byClosedId(input.closed.size(),
                   [&input](size_t row) { return input.closed[row].id.value(); })
    , m_slips(input.slips)
    , m_byDebit(input.debits.size())
{
    for (size_t row = 0; row < input.debits.size(); ++row)
        m_byDebit.add(input.debits[row].reference.hash(), row);
}

void Book::take(size_t row, Yen amount)
{
    m_owed[row].open -= amount;
    if (!m_openBills || m_owed[row].open <= Yen(0))
        return;
    if (!m_openAgain)
        m_openAgain.emplace(m_input.payments.size());
    m_openAgain->add(openHash(customerOf(row), open(row)), row);
}

const ClosedBill *Book::closed(BillId id) const
{
    const std::optional<size_t> row = m_byClosedId.find(id.value());
    return row ? &m_input.closed[*row] : nullptr;
}

const KnownDebit *Book::debit(const SlipReference &reference) const
{
    const KnownDebit *found = nullptr;
    m_byDebit.each(reference.hash(), [&](size_t row) {
        if (m_input.debits[row].reference == reference)
            found = &m_input.debits[row];
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

void Book::sortByAge(std::vector<size_t> &rows) const
{
    if (rows.size() > 1)
        std::sort(rows.begin(), rows.end(), [this](size_t a, size_t b) { return isOlder(a, b); });
}

const IdIndex &Book::firstBills()
{
    if (!m_firstBills)
        m_firstBills.emplace(m_owed.size(),
                             [this](size_t row) { return m_owed[row].customer.value(); });
    return *m_firstBills;
}

const NameIndex &Book::names()
{
    if (!m_names)
        m_names.emplace(m_input.bills, firstBills());
    return *m_names;
}

void Book::indexCustomers()
{
    m_byCustomer.emplace(m_input.bills.size());
    for (size_t row = 0; row < m_input.bills.size(); ++row)
        m_byCustomer->add(size_t(customerOf(row).value()), row);
}

std::vector<size_t> Book::billsOf(CustomerId customer)
{
    if (!m_byCustomer)
        indexCustomers();
    std::vector<size_t> rows;
    m_byCustomer->each(size_t(customer.value()), [&](size_t row) {
        if (customerOf(row) == customer && open(row) > Yen(0))
            rows.push_back(row);
    });
    sortByAge(rows);
    return rows;
}

const RowGroups &Book::openBills()
{
    if (m_openBills)
        return *m_openBills;
    const auto isOpen = [](const Owed &owed) { return owed.open > Yen(0); };
    m_openBills.emplace(size_t(std::count_if(m_owed.begin(), m_owed.end(), isOpen)));
    m_openBills->addAll(
        m_owed.size(),
        [&](size_t row) {
            return isOpen(m_owed[row]) ? std::optional(openHash(customerOf(row), open(row)))
                                       : std::nullopt;
        },
        [&](size_t row, size_t other) {
            return customerOf(other) == customerOf(row) && open(other) == open(row);
        });
    return *m_openBills;
}

// A row stays under what was open of it before, so what is found is compared.
std::vector<size_t> Book::billsOf(CustomerId customer, Yen wanted)
{
    std::vector<size_t> rows;
    const auto addEqual = [&](size_t row) {
        if (customerOf(row) == customer && open(row) == wanted)
            rows.push_back(row);
    };
    openBills().each(openHash(customer, wanted), addEqual);
    if (m_openAgain)
        m_openAgain->each(openHash(customer, wanted), addEqual);
    sortByAge(rows);
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
    for (size_t row = 0; row < m_input.bills.size(); ++row) {
        addNumber(NumberKind::Bill, bill(row).number, row);
        for (const QString &number : bill(row).wipNumbers)
            addNumber(NumberKind::WorkOrder, number, row);
        if (firstBills().find(customerOf(row).value()) != row)
            continue; // these are the same with all bills of a customer
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
    sortByAge(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<NameHit> Book::equalNames(const Payer &payer)
{
    std::vector<NameHit> hits;
    const PackedName packed(payer.key);
    names().eachEqual(packed, packed.hash(), [&](const CustomerName &name) {
        const KnownName &known = *name.known;
        const size_t row = name.firstBill;
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
    return hits;
}

std::vector<NameHit> Book::hitsOf(const std::vector<const CustomerName *> &names, ReasonCode code)
{
    std::vector<NameHit> hits;
    hits.reserve(names.size());
    for (const CustomerName *name : names)
        hits.push_back({name->firstBill, {code, true, {}}});
    return hits;
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
    if (payer.key.isEmpty())
        return {};
    std::vector<NameHit> hits = equalNames(payer);
    if (hits.empty())
        hits = hitsOf(m_names->cut(payer.key), ReasonCode::NameCut);
    oneEach(hits);
    return hits;
}

std::vector<NameHit> Book::withSimilarName(const QString &payerKey)
{
    const QString loose = loosened(payerKey);
    if (loose.isEmpty())
        return {};
    names();
    std::vector<NameHit> hits = hitsOf(m_names->similar(loose), ReasonCode::NameSimilar);
    oneEach(hits);
    return hits;
}

void Book::indexAmounts()
{
    m_hasAmounts = true;
    for (size_t row = 0; row < m_owed.size(); ++row) {
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
