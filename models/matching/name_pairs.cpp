// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/name_pairs.h"

namespace keshikomi::matching {

namespace {

// Lines of one block that name a payer, taken through the indexes step by step: each step asks the
// memory for what the next one reads, so that a block waits once and not every line.
class NameBlock final
{
public:
    NameBlock(Book &book, const ManyRows<OpenPayment> &payments, std::span<const uint32_t> lines)
        : m_book(book)
        , m_names(book.names())
        , m_bills(book.openBills())
    {
        Q_ASSERT(lines.size() <= blockSize);
        for (size_t i = 0; i < lines.size(); ++i) {
            const OpenPayment &payment = payments[lines[i]];
            if (payment.payerKey.isEmpty())
                continue;
            m_lines[m_count++] = {&payment, i};
        }
    }

    std::array<std::optional<size_t>, blockSize> onlyBills()
    {
        each([this](Line &line) {
            line.name = line.payment->payerKey.hash();
            m_names.ask(line.name);
        });
        each([this](Line &line) {
            line.slot = m_names.slotOf(line.name);
            if (line.slot)
                m_names.askName(*line.slot);
        });
        each([this](Line &line) {
            if (!line.slot)
                return;
            line.only = m_names.only(line.payment->payerKey, *line.slot, line.name);
            if (line.only) {
                line.bill = openHash(line, *line.only);
                m_bills.ask(line.bill);
            }
        });
        each([this](Line &line) {
            if (!line.only)
                return;
            line.slot = m_bills.slotOf(line.bill);
            if (!line.slot)
                return;
            m_book.askOpen(m_bills.rowAt(*line.slot));
        });
        std::array<std::optional<size_t>, blockSize> found{};
        each([&](Line &line) { found[line.place] = onlyBill(line); });
        return found;
    }

private:
    struct Line
    {
        const OpenPayment *payment = nullptr;
        size_t place = 0;
        size_t name = 0, bill = 0; // hashes
        std::optional<size_t> slot{}; // of the name, then of the bill
        const CustomerName *only = nullptr;
    };

    template<typename F>
    void each(F look)
    {
        for (size_t i = 0; i < m_count; ++i)
            look(m_lines[i]);
    }
    static size_t openHash(const Line &line, const CustomerName &name)
    {
        return Book::openHash(name.customer, line.payment->open);
    }
    // Takes the bills from this slot on that are just the ones.
    template<typename F>
    void
    eachBill(size_t slot, size_t hash, const Line &line, const CustomerName &name, F visit) const
    {
        m_bills.eachFrom(slot, hash, [&](size_t row) {
            if (m_book.open(row) == line.payment->open && m_book.customerOf(row) == name.customer)
                visit(row);
        });
    }
    std::optional<size_t> onlyBill(const Line &line) const
    {
        std::optional<size_t> found;
        bool areMany = false;
        const auto take = [&](size_t row) {
            areMany = areMany || (found && *found != row);
            found = row;
        };
        if (line.only && line.slot) {
            eachBill(*line.slot, line.bill, line, *line.only, take);
        } else if (!line.only) { // customers of the same name, or one who was taught it twice
            m_names.eachEqual(line.payment->payerKey, line.name, [&](const CustomerName &name) {
                const size_t hash = openHash(line, name);
                if (const auto slot = m_bills.slotOf(hash))
                    eachBill(*slot, hash, line, name, take);
            });
        }
        return areMany ? std::nullopt : found;
    }

    const Book &m_book;
    const NameIndex &m_names;
    const RowGroups &m_bills;
    std::array<Line, blockSize> m_lines;
    size_t m_count = 0;
};

} // namespace

std::array<std::optional<size_t>, blockSize>
onlyBills(Book &book, const ManyRows<OpenPayment> &payments, std::span<const uint32_t> lines)
{
    return NameBlock(book, payments, lines).onlyBills();
}

} // namespace keshikomi::matching
