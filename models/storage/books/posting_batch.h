// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/books/ledger.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/posting_rows.h"
#include "models/storage/engine/row_numbers.h"

#include <map>

namespace keshikomi {

// Many postings of one transaction: each gets its number, its day and its content at once as post()
// gives them, the rows are written together. A posting may refer to rows that are written before
// write().
class PostingBatch final
{
public:
    PostingBatch(Session &session, const Stamp &stamp);

    Result<PostingId> add(NewPosting posting);
    Done write();
    // Postings were, or may be, written in another way meanwhile.
    void forgetNumbers() { m_numbers.forget(); }

private:
    Result<BookLocks> locks(const NewPosting &posting);

    Session &m_session;
    const Stamp m_stamp;
    const StampText m_stampText;
    RowNumbers m_numbers;
    std::map<std::pair<LegalEntityId, std::optional<StoreId>>, BookLocks> m_locks;
    std::vector<PostingRows> m_postings;
};

} // namespace keshikomi
