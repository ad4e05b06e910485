// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/zengin/zengin_91.h"
#include "models/storage/debit/debit_answers.h"

namespace keshikomi {

inline constexpr int debitRecordLength = 120;

struct AnswerFile final
{
    QString name;
    const QByteArray &bytes;
    QDate today;
    std::optional<DebitBatchId> only; // the batch it must belong to
};

// An answer with the request it answers.
struct AskedAnswer final
{
    SentDebit sent;
    DebitReading reading; // with refused rows nothing was compared
};
// The one request that was sent to this collector for this day and has all rows of the answer; of
// several the one that still waits for some. FileIsRequest, ResultWithoutRequest {file, what is
// missing}, and the faults of readDebitAnswer().
Result<AskedAnswer> requestOfAnswer(Session &session, const AnswerFile &file);

} // namespace keshikomi
