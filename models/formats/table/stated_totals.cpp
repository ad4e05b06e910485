// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/stated_totals.h"

namespace keshikomi {

namespace {

bool takesBack(NoticeKind kind)
{
    return kind == NoticeKind::PreliminaryCancelled || kind == NoticeKind::CreditCancelled;
}

} // namespace

void StatedTotals::add(Yen amount, NoticeKind kind)
{
    const bool isOut = amount < Yen();
    m_sums.all += amount;
    m_sums.in += isOut ? Yen() : amount;
    if (takesBack(kind))
        m_sums.net -= isOut ? -amount : amount;
    else if (!isOut)
        m_sums.net += amount;
}

void StatedTotals::addOut(Yen amount)
{
    m_sums.all += amount;
}

void StatedTotals::state(Yen stated)
{
    m_stated.push_back({stated, m_sums});
}

bool StatedTotals::fits(Yen stated, const Sums &from, const Sums &to)
{
    return stated == to.all - from.all || stated == to.in - from.in || stated == to.net - from.net;
}

bool StatedTotals::fitsAny(std::size_t total) const
{
    const Stated &stated = m_stated[total];
    if (fits(stated.amount, {}, stated.above) || fits(stated.amount, {}, m_sums))
        return true;
    for (std::size_t before = 0; before < total; ++before) {
        if (fits(stated.amount, m_stated[before].above, stated.above))
            return true;
    }
    return false;
}

std::vector<StatedTotals::Unequal> StatedTotals::unequal() const
{
    std::vector<Unequal> found;
    for (std::size_t total = 0; total < m_stated.size(); ++total) {
        if (!fitsAny(total))
            found.push_back({total, m_stated[total].above.in});
    }
    return found;
}

} // namespace keshikomi
