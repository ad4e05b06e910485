// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/seals.h"

#include "models/domain/posting.h"
#include "models/domain/try.h"

namespace keshikomi {

Result<SealHead> sealHead(Session &session)
{
    KK_TRY(
        const auto head,
        session.one("SELECT seq, hash FROM seal ORDER BY seq DESC LIMIT 1", {}, [](const Row &row) {
            return SealHead{row.integer(0), row.bytes(1)};
        }));
    return head ? *head : SealHead{0, QByteArray(32, '\0')};
}

Result<QByteArray> hashOfSeal(Session &session, qint64 seq)
{
    KK_TRY(const auto hash,
           session.one("SELECT hash FROM seal WHERE seq = ?", {seq}, [](const Row &row) {
               return row.bytes(0);
           }));
    return hash.value_or(QByteArray());
}

Result<SealHead> sealPending(Session &session, int most)
{
    KK_TRY(SealHead head, sealHead(session));
    KK_TRY(const auto pending,
           session.all("SELECT p.id, p.content FROM posting p LEFT JOIN seal s ON s.posting = p.id "
                       "WHERE s.posting IS NULL ORDER BY p.id LIMIT ?",
                       {most},
                       [](const Row &row) { return std::pair(row.integer(0), row.bytes(1)); }));
    for (const auto &[posting, content] : pending) {
        const SealHead next{head.seq + 1, sealHash(head.hash, content, head.seq + 1)};
        KK_CHECK(session.exec("INSERT INTO seal (seq, posting, previous, hash) VALUES (?, ?, ?, ?)",
                              {next.seq, posting, bind::of(head.hash), bind::of(next.hash)}));
        head = next;
    }
    return head;
}

Result<qint64> unsealedCount(Session &session)
{
    return session.number("SELECT COUNT(*) FROM posting p LEFT JOIN seal s ON s.posting = p.id "
                          "WHERE s.posting IS NULL");
}

Result<bool> takeLease(Session &session,
                       const QString &name,
                       const QString &owner,
                       const QDateTime &now,
                       const QDateTime &until)
{
    KK_TRY(const qint64 rows,
           session.exec("INSERT INTO lease (name, owner, expires_at) VALUES (?, ?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, "
                        "expires_at = excluded.expires_at "
                        "WHERE lease.owner = excluded.owner OR lease.expires_at < ?",
                        {name, owner, bind::of(until), bind::of(now)}));
    return rows == 1;
}

} // namespace keshikomi
