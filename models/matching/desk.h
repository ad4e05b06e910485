// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/proposals.h"

#include <QHash>

#include <array>
#include <memory>
#include <utility>

namespace keshikomi::matching {

// What is known of one line, worked out when a pass first asks and kept for the passes after it.
struct Clues final
{
    Spoken spoken;
    std::vector<CodeHit> codes; // of the code pass; empty as long as it did not look
    std::optional<std::vector<NameHit>> names;
};

// A line and the only bill it means.
struct Pair final
{
    uint32_t row;
    Pass pass; // Key or NameAndAmount

    Verdict verdict() const { return pass == Pass::Key ? Verdict::ClearAlone : Verdict::Propose; }
};

using Lines = ManyRows<uint32_t>;

// What all passes of one run work on: lines are places in the input's payments.
class Desk final
{
public:
    Desk(const MatchInput &input, const MatchRules &rules);

    Book &book() { return m_book; }
    const Book &book() const { return m_book; }
    const MatchRules &rules() const { return m_rules; }
    const OpenPayment &payment(size_t line) const { return m_input.payments[line]; }
    // For what is read of a line by its key, and by its name.
    void askForKey(size_t line) const { soon(&m_input.payments[line]); }
    void askForName(size_t line) const
    {
        askForKey(line);
        soon(&m_input.payments[line].payerKey);
    }
    const ManyRows<OpenPayment> &payments() const { return m_input.payments; }
    MatchResult &result(size_t line);
    Clues &clues(size_t line);
    bool isNamedByCode(size_t line) const
    {
        const Thoughts *const known = thoughtsOf(line);
        return known && known->clues && !known->clues->codes.empty();
    }
    const std::vector<NameHit> &names(size_t line);
    Proposals proposalsFor(size_t line) { return {m_book, payment(line), m_rules}; }

    // Undecided lines, earliest receipt first, as they were when the pass began.
    const Lines &waiting() const { return m_waiting; }
    void setWaiting(Lines lines) { m_waiting = std::move(lines); }
    // Waiting lines of the same payer, this one included; only those that name one.
    const std::vector<size_t> &samePayer(size_t line);
    void passBegins() { m_payers.clear(); }

    // Takes the bill off the books of this run: exact amount, one candidate.
    void clearAlone(size_t line, size_t row, Candidate candidate);
    // The same for several bills, one for each share.
    void clearAlone(size_t line, const std::vector<size_t> &rows, Candidate candidate);
    // The same for a line that needs no result of its own: just that is open of the bill.
    void pairAlone(size_t line, size_t row);
    // The only bill of a payer of that name with that open.
    void pairByName(size_t line, size_t row);
    std::optional<Pair> pairOf(size_t line) const
    {
        const uint32_t packed = m_pairs[line];
        if (packed == 0)
            return std::nullopt;
        return Pair{(packed >> 1) - 1, (packed & 1) != 0 ? Pass::Key : Pass::NameAndAmount};
    }
    // The result of a line, of pairs too.
    MatchResult told(size_t line);
    // What a pass has to say of the one line that is watched.
    void watch(size_t line) { m_watched = line; }
    bool isWatched(size_t line) const { return m_watched == line; }
    void tell(size_t line, ReasonCode code, bool speaksFor = false, QStringList args = {});
    std::vector<Reason> takeTold() { return std::exchange(m_told, {}); }

private:
    QString payerOf(size_t line);
    Candidate candidateOf(size_t line, const Pair &pair);

    const MatchInput &m_input;
    const MatchRules &m_rules;
    Book m_book;
    Lines m_waiting;
    // What is only made of lines that are no pair at once.
    struct Thoughts
    {
        MatchResult result;
        std::optional<Clues> clues;
    };
    // Lines with something to say are few, or many: a stretch of them is made with its first one.
    static constexpr size_t stretch = 1'024;
    using Stretch = std::array<std::unique_ptr<Thoughts>, stretch>;
    Thoughts &thoughts(size_t line);
    const Thoughts *thoughtsOf(size_t line) const
    {
        const std::unique_ptr<Stretch> &those = m_thoughts[line / stretch];
        return those ? (*those)[line % stretch].get() : nullptr;
    }
    void keepPair(size_t line, size_t row, bool isByKey)
    {
        m_pairs[line] = uint32_t(row + 1) << 1 | (isByKey ? 1 : 0);
    }

    std::vector<std::unique_ptr<Stretch>> m_thoughts;
    ManyRows<uint32_t> m_pairs; // 0: none; else the row from 1, and whether the key says so
    QHash<QString, std::vector<size_t>> m_payers;
    std::optional<size_t> m_watched;
    std::vector<Reason> m_told;
};

Reason amountReason(Yen paid, Yen expected);
// A line whose numbers named a bill is not looked at by its name: the numbers say more.
bool goesByName(const Desk &desk, size_t line);

// ---- the passes: each looks at one line and says whether it decided it
bool keyPass(Desk &desk, size_t line);
bool codePass(Desk &desk, size_t line);
bool learnedPass(Desk &desk, size_t line);
bool namePass(Desk &desk, size_t line);
bool similarNamePass(Desk &desk, size_t line);
bool sumPass(Desk &desk, size_t line);
bool paymentsPass(Desk &desk, size_t line);
bool tolerancePass(Desk &desk, size_t line);
// What no pass decided: bills named by a code are proposed with their other amount, everything else
// is shown with what failed.
void nearestPass(Desk &desk, size_t line);

} // namespace keshikomi::matching
