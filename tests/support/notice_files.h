// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/formats/write_files.h"

#include <QByteArray>

#include <vector>

namespace keshikomi::test {

// One day at a dealer as its agency and its bank tell it: konbini slips that are paid, cancelled at
// the till, paid twice after a reissue and settled; transfers of which some are equal and some are
// taken back.
struct NoticeScenario final
{
    std::vector<NoticeRecord> konbini; // in the order of the file
    std::vector<NoticeRecord> bank;
    CreditedAccount account;
    QDate day; // 収納日 / 勘定日 of everything, and the day the files were made

    Yen preliminaryTotal; // 速報
    Yen preliminaryCancelledTotal; // 速報取消
    Yen confirmedTotal; // 確報: what the agency owes
    Yen creditTotal, cancelTotal;
    Yen transferNet; // credits less cancels: what is in the bank
};

// The same facts in two layouts each.
struct NoticeFiles final
{
    QByteArray agencyCsv, agency120; // both have the konbini records
    QByteArray zengin01A, zengin01B; // both have the bank records
};

// Deterministic for a seed. `slips` konbini slips and as many transfers. Every amount is 1 to
// 300,000.
NoticeScenario noticeScenario(quint32 seed, int slips);
NoticeFiles writeNoticeFiles(const NoticeScenario &scenario, bool lineEnds = true);
// 44 digits with check digit; biller 999999, company 12345, slip number of up to 16 digits.
QString slipBarcode(qint64 slipNumber, int reissue, QDate due, Yen amount);

} // namespace keshikomi::test
