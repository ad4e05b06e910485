// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/proposals.h"

#include <QHash>

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

// What all passes of one run work on: lines are places in the input's payments.
class Desk final
{
public:
    Desk(const MatchInput &input, const MatchRules &rules);

    Book &book() { return m_book; }
    const MatchRules &rules() const { return m_rules; }
    const OpenPayment &payment(size_t line) const { return m_input.payments[line]; }
    MatchResult &result(size_t line) { return m_results[line]; }
    Clues &clues(size_t line);
    const std::vector<NameHit> &names(size_t line);
    Proposals proposalsFor(size_t line) { return {m_book, payment(line), m_rules}; }

    // Undecided lines, earliest receipt first, as they were when the pass began.
    const std::vector<size_t> &waiting() const { return m_waiting; }
    void setWaiting(std::vector<size_t> lines) { m_waiting = std::move(lines); }
    // Waiting lines of the same payer, this one included; only those that name one.
    const std::vector<size_t> &samePayer(size_t line);
    void passBegins() { m_payers.clear(); }

    // Takes the bill off the books of this run: exact amount, one candidate.
    void clearAlone(size_t line, size_t row, Candidate candidate);
    // What a pass has to say of the one line that is watched.
    void watch(size_t line) { m_watched = line; }
    bool isWatched(size_t line) const { return m_watched == line; }
    void tell(size_t line, ReasonCode code, bool speaksFor = false, QStringList args = {});
    std::vector<Reason> takeTold() { return std::exchange(m_told, {}); }
    std::vector<MatchResult> takeResults() { return std::move(m_results); }

private:
    QString payerOf(size_t line);

    const MatchInput &m_input;
    const MatchRules &m_rules;
    Book m_book;
    std::vector<size_t> m_waiting;
    std::vector<MatchResult> m_results;
    std::vector<std::unique_ptr<Clues>> m_clues;
    QHash<QString, std::vector<size_t>> m_payers;
    std::optional<size_t> m_watched;
    std::vector<Reason> m_told;
};

Reason amountReason(Yen paid, Yen expected);

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
