// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/bill_state.h"
#include "models/domain/difference.h"
#include "models/domain/fault.h"
#include "models/domain/notice.h"
#include "models/domain/payment.h"
#include "models/domain/print_batch.h"
#include "models/domain/reason.h"
#include "models/domain/refund.h"
#include "models/domain/result.h"
#include "models/domain/row_problem.h"
#include "models/domain/settlement/settlement.h"
#include "models/domain/tax.h"

#include <QString>

#include <vector>

namespace keshikomi {

// Words for people in the language that is installed. Nothing here is stored or compared.

// What happened, where, and what to do, with the error's args put in.
QString faultText(const Error &error);
// The same for a window, where a button or a box stands for what a command line types.
QString faultTextInWindow(const Error &error);
// "Record 12, byte 34, 収納日: not a date: 20260230". A warning says that the row was kept, unless
// nothing of the file was.
enum class FileFate { Taken, Refused };
QString rowProblemText(const RowProblem &problem, FileFate fate = FileFate::Taken);
QString reasonText(const Reason &reason);

QString billStateText(BillState state);
QString paymentStateText(PaymentState state);
QString paymentRequestStateText(PaymentRequestState state);
QString noticeKindText(NoticeKind kind);
QString channelText(Channel channel);
QString batchStateText(BatchState state);
QString batchStateText(const PrintBatch &batch); // as its reader sees it: also cut off
QString batchItemStateText(BatchItemState state);
QString taxKindText(TaxKind kind);
QString unappliedText(Unapplied reason);
QString differenceKindText(DifferenceKind kind);
QString refundStateText(RefundState state);
QString refundMethodText(RefundMethod method);
QString roleText(Role role);
QString permissionText(Permission permission);
// A field by its stable name ("biller_code"); a name that is not known here is shown as it is.
QString cycleStateText(CycleState state);
QString fieldText(const QString &name);
// A check of the second opinion by its stable name ("seal-hash"); one not known here as it is.
QString verifyCheckText(const QString &name);
// What is left to a person, by the task's stable name, and what to do about it; one not known here
// as it is, with nothing to do. The args stand as in the books: amounts are plain digits. Advice is
// for a window.
QString taskText(const QString &kind, const std::vector<QString> &args);
QString taskAdvice(const QString &kind);
// What the task is about in a few words: the amount, the slip, the event.
QString taskSubject(const QString &kind, const std::vector<QString> &args);
// "1,234,567 yen" from plain digits; anything else is shown as it is.
QString yenText(const QString &digits);

} // namespace keshikomi
