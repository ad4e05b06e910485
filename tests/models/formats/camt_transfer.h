// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"

namespace keshikomi::test {

// What an entry of a camt message tells, in the tests of both messages.
inline NoticeRecord transfer(qint64 amount)
{
    NoticeRecord record;
    record.kind = NoticeKind::Credit;
    record.channel = Channel::BankTransfer;
    record.receivedOn = record.valueOn = QDate(2026, 11, 5);
    record.amount = Yen(amount);
    record.payerName = QStringLiteral("ヤマダ　タロウ");
    record.inquiryNumber = QStringLiteral("000001");
    return record;
}

} // namespace keshikomi::test
