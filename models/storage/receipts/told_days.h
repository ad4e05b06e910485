// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/notice.h"
#include "models/storage/engine/session.h"

#include <map>
#include <optional>
#include <vector>

namespace keshikomi {

// What files told of a day, for receipts that nothing but their file tells apart.

struct ToldInFile final
{
    std::optional<ImportId> import; // the first that told it; none: the events of the wire
    QByteArray identity;
    int rows; // so many are in the books
};
// The live notices of a kind, each identity once a file; without what was typed in or only
// compared, which has an identity of its own.
Result<std::vector<ToldInFile>>
toldOfDay(Session &session, AgreementId agreement, NoticeKind kind, QDate day);
// Whether an import of the same bytes is in the books.
Result<bool> wasTakenIn(Session &session, const QByteArray &sha256);
struct StandingOfBytes final
{
    ImportId import; // the first one of these bytes that is in the books
    qint64 receipts; // that all of them book, as it stands today
};
Result<std::optional<StandingOfBytes>> standingOfBytes(Session &session, const QByteArray &sha256);
// How often the receipt was told, as far as that is in the books.
Result<int> highestOccurrence(Session &session, AgreementId agreement, const QByteArray &identity);
// Whether a file with these bytes was the first to tell the receipt and was undone since: taken in
// again it tells the same one.
Result<bool> isBackAfterUndo(Session &session,
                             AgreementId agreement,
                             const QByteArray &identity,
                             const QByteArray &sha256);
// How often the receipt was told, if a person may say that a line of a file is one more of it: not
// where that line is in the books already, or one waits for an answer. 0: they may not.
Result<int> toldBeforeLine(Session &session,
                           AgreementId agreement,
                           const QByteArray &identity,
                           const QByteArray &sha256,
                           int record);
// What a person was asked about of a file (told-by-two-files, no-transfer) and is not booked: it
// waits for the answer, or was taken back since.
struct Unanswered final
{
    int occurrence; // the lowest
    bool waits; // else it was taken back
    bool asks; // the task is not done: nobody said that it is the same receipt
    bool isNoTransfer; // it was asked whether it is a payment of its own
    bool byPlace; // the file's equal rows count from the first; else from what others told
};
// Of a file with these bytes, by identity.
Result<std::map<QByteArray, Unanswered>>
unansweredOfFile(Session &session, AgreementId agreement, const QByteArray &sha256);

} // namespace keshikomi
