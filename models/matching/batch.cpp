// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/batch.h"

#include "models/matching/name_pairs.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

using OnePass = bool (*)(Desk &, size_t);

OnePass functionOf(Pass pass)
{
    switch (pass) {
    case Pass::Key: return keyPass;
    case Pass::Code: return codePass;
    case Pass::Learned: return learnedPass;
    case Pass::NameAndAmount: return namePass;
    case Pass::SumOfBills: return sumPass;
    case Pass::SeveralPayments: return paymentsPass;
    case Pass::Tolerance: return tolerancePass;
    case Pass::SimilarName: return similarNamePass;
    case Pass::Nearest: break;
    }
    qFatal("the nearest bills are no pass of their own");
}

// What nearly every line of an agency's file is: one slip of that key, paid as it was issued, with
// just that open.
bool isPaidAsIssued(Desk &desk, size_t line, const KnownSlip *slip)
{
    const OpenPayment &payment = desk.payment(line);
    if (!slip || desk.isWatched(line) || slip->reissue != payment.reissue
        || slip->amountAsIssued != payment.open)
        return false;
    const std::optional<size_t> row = desk.book().rowOf(slip->bill);
    if (!row || desk.book().open(*row) != payment.open)
        return false;
    desk.pairAlone(line, *row);
    return true;
}

// Calls look(lines, left) for blocks of the waiting lines, which are looked up together; what is
// left are the lines still waiting. ask(line) asks for what is read of a line before its block
// comes.
template<typename Ask, typename Look>
void inBlocks(Desk &desk, Ask ask, Look look)
{
    const Lines &waiting = desk.waiting();
    Lines left;
    left.reserve(waiting.size());
    const auto block = [&waiting](size_t from) {
        const size_t begin = std::min(from, waiting.size());
        return std::span(waiting).subspan(begin, std::min(blockSize, waiting.size() - begin));
    };
    for (size_t from = 0; from < waiting.size(); from += blockSize) {
        for (const uint32_t line : block(from + 2 * blockSize))
            ask(line);
        look(block(from), left);
    }
    desk.setWaiting(std::move(left));
}

void askFor(const Book &book, const std::array<const KnownSlip *, blockSize> &slips)
{
    for (const KnownSlip *slip : slips) {
        if (slip)
            book.askRowOf(slip->bill);
    }
    for (const KnownSlip *slip : slips) {
        if (const auto row = slip ? book.rowOf(slip->bill) : std::nullopt)
            book.askOpen(*row);
    }
}

void goThroughKeys(Desk &desk)
{
    const auto ask = [&desk](size_t line) { desk.askForKey(line); };
    inBlocks(desk, ask, [&desk](std::span<const uint32_t> lines, Lines &left) {
        const auto slips = desk.book().slips().onlySlips(desk.payments(), lines);
        askFor(desk.book(), slips);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!isPaidAsIssued(desk, lines[i], slips[i]) && !keyPass(desk, lines[i]))
                left.push_back(lines[i]);
        }
    });
}

// Nothing is taken from the book in this pass, so the order of the lines decides nothing.
void goThroughNames(Desk &desk)
{
    const auto ask = [&desk](size_t line) { desk.askForName(line); };
    inBlocks(desk, ask, [&desk](std::span<const uint32_t> lines, Lines &left) {
        const auto bills = onlyBills(desk.book(), desk.payments(), lines);
        for (size_t i = 0; i < lines.size(); ++i) {
            const uint32_t line = lines[i];
            if (bills[i] && !desk.isNamedByCode(line) && !desk.isWatched(line))
                desk.pairByName(line, *bills[i]);
            else if (!namePass(desk, line))
                left.push_back(line);
        }
    });
}

void goThroughOneByOne(Desk &desk, OnePass one)
{
    Lines left;
    for (const uint32_t line : desk.waiting()) {
        if (!one(desk, line))
            left.push_back(line);
    }
    desk.setWaiting(std::move(left));
}

// A table of all bills pays only for many lines.
bool areMany(const Desk &desk)
{
    return desk.waiting().size() * 16 > desk.book().billCount();
}

} // namespace

void goThrough(Desk &desk, Pass pass)
{
    desk.passBegins();
    if (pass == Pass::Key)
        goThroughKeys(desk);
    else if (pass == Pass::NameAndAmount && areMany(desk) && desk.book().isOpenBillsWhole())
        goThroughNames(desk);
    else
        goThroughOneByOne(desk, functionOf(pass));
}

void goThroughAll(Desk &desk)
{
    for (const Pass pass : desk.rules().passes)
        goThrough(desk, pass);
    for (const uint32_t line : desk.waiting())
        nearestPass(desk, line);
}

} // namespace keshikomi::matching
