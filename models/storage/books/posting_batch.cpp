// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/posting_batch.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

// Below it, statements that the engine makes anew cost more than is won.
constexpr std::size_t manyPostings = 1'000;

template<typename T>
void addOrNull(BulkInsert &bulk, const std::optional<T> &id)
{
    id ? bulk.id(*id) : bulk.null();
}

void addOrNull(BulkInsert &bulk, const std::optional<qint64> &number)
{
    number ? bulk.whole(*number) : bulk.null();
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
    trimLines(posting);
    m_waiting.push_back({number, effectiveOn, std::move(posting)});
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

Done PostingBatch::insertLines(Triggers triggers)
{
    BulkInsert bulk(
        m_session,
        "posting_line",
        {"posting", "position", "account", "bill", "payment", "agreement", "tax_kind", "amount"},
        triggers);
    if (triggers == Triggers::ProvenAfter) // otherwise their postings come after them
        bulk.proveReferencesAfter();
    for (const Waiting &each : m_waiting) {
        qint64 position = 0;
        for (const PostingLine &line : each.posting.lines) {
            bulk.whole(each.number);
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

Done PostingBatch::insertHeads(Triggers triggers)
{
    BulkInsert bulk(m_session,
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
                     "content"},
                    triggers);
    if (triggers == Triggers::ProvenAfter)
        bulk.proveReferencesAfter();
    for (const Waiting &each : m_waiting) {
        const PostingTop top = postingTop(each.number, each.posting, each.effectiveOn, m_stampText);
        const PostingHead &head = top.head;
        bulk.whole(each.number);
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
        bulk.bytes(top.content);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

// Many, and their numbers follow each other: then a range names them.
bool PostingBatch::isProvenAtOnce() const
{
    return m_waiting.size() >= manyPostings
        && m_waiting.back().number - m_waiting.front().number + 1 == qint64(m_waiting.size())
        && BulkInsert::canLeaveTriggers(m_session);
}

Result<bool> PostingBatch::writeHeads()
{
    if (m_waiting.empty() || !isProvenAtOnce())
        return false;
    KK_CHECK(insertHeads(Triggers::ProvenAfter));
    m_headsWritten = true;
    return true;
}

// That no line comes after its posting needs no question: the postings are new, the key says so,
// and there are no lines but theirs.
Done PostingBatch::proveBalanced()
{
    const qint64 first = m_waiting.front().number, last = m_waiting.back().number;
    KK_TRY(const qint64 balanced, balancedPostings(m_session, first, last));
    if (balanced == qint64(m_waiting.size()))
        return done();
    return failure(ErrorCode::Storage,
                   Fault::StoreFailed,
                   {QStringLiteral("posting"), QStringLiteral("lines do not sum to zero")},
                   QStringLiteral("%1 of the postings from %2 to %3 are balanced")
                       .arg(balanced)
                       .arg(first)
                       .arg(last));
}

// Lines first where the triggers run: they close a posting with its head.
Done PostingBatch::write()
{
    if (m_waiting.empty())
        return done();
    if (!m_headsWritten)
        KK_CHECK(writeHeads());
    if (m_headsWritten) {
        KK_CHECK(insertLines(Triggers::ProvenAfter));
        KK_CHECK(proveBalanced());
    } else {
        KK_CHECK(insertLines(Triggers::ForEachRow));
        KK_CHECK(insertHeads(Triggers::ForEachRow));
    }
    m_waiting.clear();
    m_headsWritten = false;
    return done();
}

Result<qint64> balancedPostings(Session &session, qint64 first, qint64 last)
{
    return session.number("SELECT COUNT(*) FROM (SELECT posting FROM posting_line "
                          "WHERE posting BETWEEN ? AND ? GROUP BY posting "
                          "HAVING COUNT(*) >= 2 AND SUM(amount) = 0) AS balanced",
                          {first, last});
}

} // namespace keshikomi
