// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/books/ledger.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/posting_rows.h"
#include "models/storage/engine/bulk_insert.h"
#include "models/storage/engine/row_numbers.h"

#include <map>

namespace keshikomi {

// Many postings of one transaction: each gets its number, its day and its content at once as post()
// gives them, the rows are written together. A posting may refer to rows that are written before
// write().
//
// The engine's triggers look at each posting by itself: that its lines sum to zero, and that no
// line comes after it. Of many postings on SQLite they are a tenth of an import; there the engine
// is asked once for all of them.
class PostingBatch final
{
public:
    PostingBatch(Session &session, const Stamp &stamp);

    Result<PostingId> add(NewPosting posting);
    // Postings without their lines, which write() brings, so that rows may name their posting from
    // the start. False: nothing is written, postings come after the rows that name them.
    Result<bool> writeHeads();
    Done write();
    // Postings were, or may be, written in another way meanwhile.
    void forgetNumbers() { m_numbers.forget(); }

private:
    using Triggers = BulkInsert::Triggers;
    // Its rows are made when they are written: as text they take more room.
    struct Waiting final
    {
        qint64 number;
        QDate effectiveOn;
        NewPosting posting; // with trimmed lines
    };

    Result<BookLocks> locks(const NewPosting &posting);
    Done insertHeads(Triggers triggers);
    Done insertLines(Triggers triggers);
    bool isProvenAtOnce() const;
    Done proveBalanced();

    Session &m_session;
    const Stamp m_stamp;
    const StampText m_stampText;
    RowNumbers m_numbers;
    std::map<std::pair<LegalEntityId, std::optional<StoreId>>, BookLocks> m_locks;
    std::vector<Waiting> m_waiting;
    bool m_headsWritten = false;
};

// How many postings from `first` to `last` have two lines or more that sum to zero.
Result<qint64> balancedPostings(Session &session, qint64 first, qint64 last);

} // namespace keshikomi
