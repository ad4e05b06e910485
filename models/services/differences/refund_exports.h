// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/stamp.h"
#include "models/services/differences/refunds.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Money leaves from an account, not from an agency's agreement: NoSuchAgreement.
Result<Agreement> refundBank(Session &session, const QString &key);
// See RefundService::exportApproved() and exported(); the bank's file is the caller's to write.
Result<RefundExport>
writeRefundExport(Session &session, const RefundWish &wish, bool rehearsal, const Stamp &stamp);
Result<RefundExport> readRefundExport(Session &session, qint64 number, QString orderer);

} // namespace keshikomi
