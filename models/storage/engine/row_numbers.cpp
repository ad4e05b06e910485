// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/row_numbers.h"

#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostAtOnce = 1'024;

} // namespace

Result<qint64> RowNumbers::next()
{
    if (m_session.dialect() == Dialect::Sqlite) {
        if (!m_last) {
            KK_TRY(m_last, m_session.number(m_largest));
        }
        return ++*m_last;
    }
    if (m_ready.empty())
        KK_CHECK(fetch());
    const qint64 number = m_ready.back();
    m_ready.pop_back();
    return number;
}

// Twice as many each time: a small file leaves no large gap.
Done RowNumbers::fetch()
{
    KK_TRY(m_ready,
           m_session.all(m_next, {m_atOnce}, [](const Row &row) { return row.integer(0); }));
    std::reverse(m_ready.begin(), m_ready.end());
    m_atOnce = std::min(m_atOnce * 2, mostAtOnce);
    return done();
}

void RowNumbers::forget()
{
    m_last.reset();
    m_ready.clear();
}

} // namespace keshikomi
