// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/name_pairs.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

size_t hashOf(const QString &key, Yen amount)
{
    return textHash(key, size_t(amount.amount()));
}

} // namespace

NamePairs::NamePairs(const Book &book)
    : m_book(book)
{
    collect(book);
    m_table.emplace(m_entries.size());
    std::array<size_t, blockSize> hashes{};
    for (size_t from = 0; from < m_entries.size(); from += blockSize) {
        const size_t count = std::min(blockSize, m_entries.size() - from);
        for (size_t i = 0; i < count; ++i)
            soon(m_entries[from + i].key->constData());
        for (size_t i = 0; i < count; ++i) {
            const Entry &entry = m_entries[from + i];
            hashes[i] = hashOf(*entry.key, book.open(entry.row));
            m_table->ask(hashes[i]);
        }
        for (size_t i = 0; i < count; ++i)
            add(hashes[i], from + i);
    }
}

// Of bills that are alike only the first gets a place, or a fleet's thousand equal bills would lie
// in each other's way.
void NamePairs::add(size_t hash, size_t at)
{
    const Entry &entry = m_entries[at];
    bool isNew = true;
    m_table->each(hash, [&](size_t other) {
        if (areAlike(m_entries[other], *entry.key, m_book.open(entry.row)))
            isNew = m_entries[other].isOne = false;
    });
    if (isNew)
        m_table->add(hash, at);
}

bool NamePairs::areAlike(const Entry &entry, const QString &key, Yen open) const
{
    return m_book.open(entry.row) == open && *entry.key == key;
}

// Each name of a bill once, however often it was learned.
void NamePairs::collect(const Book &book)
{
    for (size_t row = 0; row < book.billCount(); ++row) {
        if (book.open(row) <= Yen(0))
            continue;
        const std::vector<KnownName> &names = book.bill(row).names;
        for (auto name = names.begin(); name != names.end(); ++name) {
            const bool isKnown = std::any_of(names.begin(), name, [&name](const KnownName &other) {
                return other.key == name->key;
            });
            if (!name->key.isEmpty() && !isKnown)
                m_entries.push_back({&name->key, row});
        }
    }
}

std::optional<size_t> NamePairs::only(size_t hash, const OpenPayment &payment) const
{
    std::optional<size_t> found;
    m_table->each(hash, [&](size_t at) {
        const Entry &entry = m_entries[at];
        if (entry.isOne && areAlike(entry, payment.payerKey, payment.open))
            found = entry.row;
    });
    return found;
}

std::array<std::optional<size_t>, blockSize>
NamePairs::onlyBills(const std::vector<OpenPayment> &payments, std::span<const size_t> lines) const
{
    Q_ASSERT(lines.size() <= blockSize);
    std::array<size_t, blockSize> hashes{};
    std::array<std::optional<size_t>, blockSize> found{};
    const auto eachNamed = [&](auto look) {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!payments[lines[i]].payerKey.isEmpty())
                look(i, payments[lines[i]]);
        }
    };
    eachNamed([&](size_t, const OpenPayment &payment) { soon(payment.payerKey.constData()); });
    eachNamed([&](size_t i, const OpenPayment &payment) {
        hashes[i] = hashOf(payment.payerKey, payment.open);
        m_table->ask(hashes[i]);
    });
    eachNamed([&](size_t i, const OpenPayment &) {
        m_table->each(hashes[i], [&](size_t at) { soon(&m_entries[at]); });
    });
    eachNamed([&](size_t i, const OpenPayment &) {
        m_table->each(hashes[i], [&](size_t at) { soon(m_entries[at].key->constData()); });
    });
    eachNamed([&](size_t i, const OpenPayment &payment) { found[i] = only(hashes[i], payment); });
    return found;
}

} // namespace keshikomi::matching
