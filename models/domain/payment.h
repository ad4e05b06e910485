// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace keshikomi {

// Why money lies open. Stable names in the books; words in wording/.
enum class Unapplied {
    None,
    UnknownSlip, // no slip with that key
    UnknownPayer, // a transfer nothing fits
    BillPaid, // paid before: double payment
    BillCancelled,
    AmountDiffers, // slip known, amount as issued differs
    Waiting, // not looked at yet
    Proposed, // the clearing found bills it may be for; a person decides
    BelowLeast, // paid into a standing number, less than it takes
    AboveMost, // more than it takes
    LeftOver, // the rest of what was cleared or given back; no bill takes it yet
};
QString unappliedName(Unapplied reason);
std::optional<Unapplied> unappliedFromName(QStringView name);

struct Payment final
{
    PaymentId id;
    AgreementId agreement;
    Channel channel;
    Yen amount;
    Yen open; // projection; zero unless confirmed
    QDate receivedOn;
    QTime receivedAt;
    QString shop, slipKey;
    int reissue = 0;
    QString remitterCode, payerName, payerKey, edi;
    std::optional<PaymentRequestId> request;
    PaymentState state;
    Unapplied unapplied = Unapplied::None;
};

} // namespace keshikomi
