// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/chains.h"
#include "models/matching/match.h"
#include "models/matching/name_index.h"
#include "models/matching/slip_table.h"

namespace keshikomi::matching {

// How a number in a reference speaks of a bill.
enum class NumberKind { Bill, WorkOrder, Customer, Account };

struct NameHit final
{
    size_t bill; // any bill of the customer
    Reason reason;
    int times = 0; // confirmed by a person for this payer, from this bank
    QDate lastOn{};

    bool isLearned() const { return reason.code == ReasonCode::NameLearned; }
};

// A payer as a line names it.
struct Payer final
{
    QString key; // of nameKey()
    QString bank, branch;
};

// The input with an index for each thing a payment may be known by. What later passes need is only
// indexed when the first line gets that far. Rows are places in input.bills.
class Book final
{
public:
    explicit Book(const MatchInput &input);

    size_t billCount() const { return m_input.bills.size(); }
    const OpenBill &bill(size_t row) const { return m_input.bills[row]; }
    Yen open(size_t row) const { return m_owed[row].open; }
    CustomerId customerOf(size_t row) const { return m_owed[row].customer; }
    void take(size_t row, Yen amount);

    void askRowOf(BillId id) const { m_byId.ask(id.value()); }
    void askOpen(size_t row) const { soon(&m_owed[row]); }
    // By the hash of a PackedName.
    const NameIndex &names();
    // By customer the first row.
    const IdIndex &firstBills();
    // Open bills by their customer and what is open of them.
    const RowGroups &openBills();
    // False once less is open of one of them than it stands there with.
    bool isOpenBillsWhole() const { return !m_openAgain; }
    static size_t openHash(CustomerId customer, Yen open)
    {
        return mixedHash(quint64(customer.value()), quint64(open.amount()));
    }
    std::optional<size_t> rowOf(BillId id) const { return m_byId.find(id.value()); }
    const ClosedBill *closed(BillId id) const;
    const SlipTable &slips() const { return m_slips; }
    // The direct debit whose money has this key, or null.
    const KnownDebit *debit(const SlipReference &reference) const;
    // Bills of one customer that are still open, oldest due first.
    std::vector<size_t> billsOf(CustomerId customer);
    // Those of them of which exactly so much is open.
    std::vector<size_t> billsOf(CustomerId customer, Yen open);
    // Bills with this number: digits only, no leading zeros.
    std::vector<size_t> withNumber(NumberKind kind, const QString &digits);
    // One bill per customer whose names agree with the payer's key: learned or equal ones, and
    // only where there are none, cut ones.
    std::vector<NameHit> withName(const Payer &payer);
    // The same by the looser key, for suggestions.
    std::vector<NameHit> withSimilarName(const QString &payerKey);
    // Bills of which exactly so much is open, oldest due first, at most `most`.
    std::vector<size_t> withOpen(Yen amount, size_t most);

private:
    // What is asked of any bill at any time: the rows of the input are wide.
    struct Owed
    {
        Yen open;
        CustomerId customer;
    };
    // Read of every bill at once, for the same reason.
    struct Columns
    {
        ManyRows<qint64> ids;
        ManyRows<Owed> owed;
    };
    static Columns columnsOf(const ManyRows<OpenBill> &bills);
    Book(const MatchInput &input, Columns columns);
    void indexNumbers();
    void addNumber(NumberKind kind, const QString &text, size_t row);
    void indexCustomers();
    void indexAmounts();
    bool isOlder(size_t a, size_t b) const;
    void sortByAge(std::vector<size_t> &rows) const;
    std::vector<NameHit> equalNames(const Payer &payer);
    std::vector<NameHit> hitsOf(const std::vector<const CustomerName *> &names, ReasonCode code);
    void oneEach(std::vector<NameHit> &hits) const;

    struct Number
    {
        NumberKind kind;
        QString digits;
        size_t row;
    };

    const MatchInput &m_input;
    ManyRows<Owed> m_owed;
    IdIndex m_byId, m_byClosedId;
    SlipTable m_slips;
    Chains m_byDebit;
    std::optional<IdIndex> m_firstBills;
    std::optional<NameIndex> m_names;
    std::optional<Chains> m_byNumber, m_byCustomer;
    std::optional<RowGroups> m_openBills;
    std::optional<Chains> m_openAgain; // rows of which less is open since then
    std::vector<Number> m_numbers;
    std::vector<size_t> m_byOpen; // rows by open amount, then age
    bool m_hasAmounts = false;
};

// The digits of a number as typed or printed, without leading zeros: "B-0100234" gives "100234".
QString bareDigits(const QString &text);

} // namespace keshikomi::matching
