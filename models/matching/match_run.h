// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"

#include <memory>

namespace keshikomi {

namespace matching {
class Desk;
}

// match() for many lines: what nearly every line is, one bill meant by its key or its name and
// amount, is kept as a pair of rows, and its result with the reasons is only made when somebody
// asks for it.
class MatchRun final
{
public:
    // `input` must outlive the run.
    explicit MatchRun(const MatchInput &input, MatchRules rules = {});
    explicit MatchRun(MatchInput &&input, MatchRules rules = {}) = delete;
    // The same run, which also keeps what each pass made of one payment. Null if it is not in the
    // input: nothing is run for it.
    static std::unique_ptr<MatchRun>
    watching(const MatchInput &input, PaymentId payment, MatchRules rules = {});
    static std::unique_ptr<MatchRun>
    watching(MatchInput &&input, PaymentId payment, MatchRules rules = {}) = delete;
    ~MatchRun();
    Q_DISABLE_COPY_MOVE(MatchRun)

    size_t size() const { return m_input.payments.size(); }
    // Of the line at this place of `payments`, as match() tells it.
    MatchResult result(size_t line) const;

    // The bill a line means, if it clears alone or one proposal stands out.
    struct Meant
    {
        BillId bill; // of several the first
        Verdict verdict;
    };
    std::optional<Meant> meant(size_t line) const;
    // Of the payment that is watched, as explain() tells it; only if there is one.
    Explanation explanation() const;

private:
    MatchRun(const MatchInput &input, MatchRules rules, size_t watched);

    const MatchInput &m_input;
    const MatchRules m_rules;
    std::unique_ptr<matching::Desk> m_desk;
    std::optional<size_t> m_watched;
    std::vector<PassLook> m_looks;
};

} // namespace keshikomi
