// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "ui/pages/page_context.h"

namespace keshikomi {

class PaperWindow;

// The chain of evidence of a balance as an auditor's paper, in a window of its own.
PaperWindow *showBillEvidence(const PageContext &context, qint64 billNumber, QWidget *parent);
PaperWindow *showPaymentEvidence(const PageContext &context, qint64 payment, QWidget *parent);
PaperWindow *showCreditEvidence(const PageContext &context, qint64 credit, QWidget *parent);
PaperWindow *showSettlementEvidence(const PageContext &context, qint64 settlement, QWidget *parent);
// The day must be told.
PaperWindow *
showAccountEvidence(const PageContext &context, const AccountWish &wish, QWidget *parent);

} // namespace keshikomi
