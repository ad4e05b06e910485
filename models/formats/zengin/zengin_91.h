// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit.h"
#include "models/domain/result.h"
#include "models/formats/zengin/payment_record.h"

#include <QByteArray>

namespace keshikomi {

// 口座振替 (type 91, zengin_120_layout.h). A request and its answer have the same layout and the
// request has the code for "collected" in every row: which of both a file is, is never guessed from
// its rows. The caller says what it expects, and an answer is only taken against the request that
// was sent.

struct DebitReading final
{
    std::vector<DebitFile> batches;
    std::vector<RowProblem> problems; // one that is no warning: the file must not be used
    QByteArray sha256; // of the bytes of the file
};

enum class DebitDirection { Request, Answer };

// All problems at once; `direction` Answer writes the results and their totals (practice centre).
PaymentFile
writeZengin91(const DebitFile &batch, DebitDirection direction, bool agency, bool lineEnds = true);

// A request, as another program may have made it. A trailer that tells of results is a
// FileTrailerMismatch.
Result<DebitReading> readDebitRequest(const QByteArray &bytes,
                                      const QString &fileName,
                                      const PaymentReadOptions &options);
// Some: an agency may answer bank by bank, each row of the answer must still be one of the request.
enum class AnswerRows { All, Some };
// The answer to `request`. Faults: FileIsRequest when its trailer tells of no result at all,
// FileTrailerMismatch when rows and trailer differ, ResultWithoutRequest when its rows are not
// those of the request one to one. With refused rows nothing is compared.
Result<DebitReading> readDebitAnswer(const QByteArray &bytes,
                                     const QString &fileName,
                                     const DebitFile &request,
                                     const PaymentReadOptions &options,
                                     AnswerRows rows = AnswerRows::All);

// "191" and the digits of a consignor.
bool looksLikeZengin91(QByteArrayView file);
// Whether no trailer of the file tells of a result. Only for words to a person who takes a request
// for a result: FileIsRequest instead of ResultWithoutRequest.
bool tellsNoResult(QByteArrayView file);

} // namespace keshikomi
