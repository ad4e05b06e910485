// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/posting_batch.h"

#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"

namespace keshikomi {

namespace {

template<typename T>
void addOrNull(BulkInsert &bulk, const std::optional<T> &id)
{
    id ? bulk.id(*id) : bulk.null();
}

void addOrNull(BulkInsert &bulk, const std::optional<qint64> &number)
{
    number ? bulk.whole(*number) : bulk.null();
}

Done writeLines(Session &session, const std::vector<PostingRows> &postings)
{
    BulkInsert bulk(
        session,
        "posting_line",
        {"posting", "position", "account", "bill", "payment", "agreement", "tax_kind", "amount"});
    for (const PostingRows &posting : postings) {
        qint64 position = 0;
        for (const PostingLine &line : posting.lines) {
            bulk.whole(posting.number);
            bulk.whole(++position);
            bulk.text(accountName(line.account));
            addOrNull(bulk, line.bill);
            addOrNull(bulk, line.payment);
            addOrNull(bulk, line.agreement);
            bulk.text(line.taxKind ? taxKindName(*line.taxKind) : QString());
            bulk.yen(line.amount);
            KK_CHECK(bulk.endRow());
        }
    }
    return bulk.finish();
}

Done writeHeads(Session &session, const std::vector<PostingRows> &postings)
{
    BulkInsert bulk(session,
                    "posting",
                    {"id",
                     "uuid",
                     "kind",
                     "legal_entity",
                     "store",
                     "recorded_at",
                     "effective_on",
                     "late_for",
                     "reason",
                     "cause_kind",
                     "cause",
                     "reverses",
                     "operation",
                     "content"});
    for (const PostingRows &posting : postings) {
        const PostingHead &head = posting.head;
        bulk.whole(posting.number);
        bulk.text(head.uuid);
        bulk.text(head.kind);
        bulk.whole(head.legalEntity);
        addOrNull(bulk, head.store);
        bulk.text(head.recordedAt);
        bulk.text(head.effectiveOn);
        head.lateFor.isEmpty() ? bulk.null() : bulk.text(head.lateFor);
        bulk.text(head.reason);
        bulk.text(head.causeKind);
        bulk.whole(head.cause);
        addOrNull(bulk, head.reverses);
        bulk.text(head.operation);
        bulk.bytes(posting.content);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

} // namespace

PostingBatch::PostingBatch(Session &session, const Stamp &stamp)
    : m_session(session)
    , m_stamp(stamp)
    , m_stampText(stamp)
    , m_numbers(session,
                "SELECT COALESCE(MAX(id), 0) FROM posting",
                "SELECT nextval('posting_number') FROM generate_series(1, ?)")
{
}

Result<PostingId> PostingBatch::add(NewPosting posting)
{
    KK_TRY(const BookLocks closed, locks(posting));
    KK_TRY(const QDate effectiveOn, postingDay(closed, posting.effectiveOn, posting.kind));
    KK_TRY(const qint64 number, m_numbers.next());
    m_postings.push_back(postingRows(number, std::move(posting), effectiveOn, m_stampText));
    return PostingId(number);
}

// Nothing is closed while the transaction runs.
Result<BookLocks> PostingBatch::locks(const NewPosting &posting)
{
    const std::pair whose(posting.legalEntity, posting.store);
    const auto known = m_locks.find(whose);
    if (known != m_locks.end())
        return known->second;
    KK_TRY(const BookLocks locks, locksFor(m_session, posting.legalEntity, posting.store, m_stamp));
    m_locks.emplace(whose, locks);
    return locks;
}

// Lines first: the engine closes a posting with its head.
Done PostingBatch::write()
{
    if (m_postings.empty())
        return done();
    KK_CHECK(writeLines(m_session, m_postings));
    KK_CHECK(writeHeads(m_session, m_postings));
    m_postings.clear();
    return done();
}

} // namespace keshikomi
