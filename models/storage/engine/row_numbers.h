// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

namespace keshikomi {

// Numbers for rows that are written later, in the order in which they are asked for. SQLite has one
// writer, so its numbers are counted on from the largest; on PostgreSQL a sequence keeps seats
// apart and is asked for a few numbers at once, of which some may be left over.
class RowNumbers final
{
public:
    // `largest` gives the largest number there is, `next` takes `?` numbers from the sequence.
    RowNumbers(Session &session, const char *largest, const char *next)
        : m_session(session)
        , m_largest(largest)
        , m_next(next)
    {
    }
    Result<qint64> next();
    // Rows were, or may be, written in another way meanwhile.
    void forget();

private:
    Done fetch();

    Session &m_session;
    const char *m_largest;
    const char *m_next;
    std::vector<qint64> m_ready; // the next one last
    std::optional<qint64> m_last; // SQLite
    int m_atOnce = 1;
};

#define KK_ROW_NUMBERS_OF(table)                                                                   \
    "SELECT COALESCE(MAX(id), 0) FROM " table,                                                     \
        "SELECT nextval(pg_get_serial_sequence('" table "', 'id')) FROM generate_series(1, ?)"

} // namespace keshikomi
