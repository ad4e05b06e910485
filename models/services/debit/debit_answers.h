// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports.h"

namespace keshikomi {

// Whether a file is of Zengin type 91: it is read against the request that was sent, never alone.
bool isDebitFile(const QByteArray &bytes);

// Takes the answer to a request into the books, within the transaction of an import: what was
// collected becomes payments known by batch and payer number, what failed is noted and suspends its
// mandate where the rule of its code says so (debit_rules.h). An answer may tell of some rows only,
// come twice, and come in any order; two different results of one row are a task. `only`: the batch
// it must belong to. FileIsRequest, ResultWithoutRequest {file, what is missing}, and what reading
// refuses; nothing is booked then.
Result<ImportReport> bookDebitAnswer(Session &session,
                                     const Stamp &stamp,
                                     const NoticeFile &file,
                                     std::optional<DebitBatchId> only);
// After an import was undone: what it told of direct debits holds no longer. The numbers of
// mandates that only it had suspended, which are active again ("M-3").
Result<QStringList> forgetDebitAnswers(Session &session, ImportId import, const Stamp &stamp);

} // namespace keshikomi
