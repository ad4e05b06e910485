// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/customer.h"
#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QRandomGenerator>

#include <vector>

namespace keshikomi::group {

// What a group of dealers asked for, as the month that pays for it needs to know. Nothing here
// looks at the matching, and the matching sees nothing of it: it judges the other.

constexpr int stores = 30;

struct Payer final
{
    QString name; // as the payer's bank writes it
    bool isFirm = false;
    qint64 number = 0; // of the customer
    QString account; // virtual account
    std::vector<std::size_t> bills; // places in Asked::bills
};

struct AskedBill final
{
    BillId id;
    qint64 number;
    std::size_t payer; // place in Asked::payers
    Yen amount;
    QDate issuedOn, dueOn;
    QString barcode, reissued; // 44 digits of the first and the second issue, or empty
    QString clientId; // of its payment request, or empty
};

struct Asked final
{
    std::vector<Payer> payers;
    std::vector<AskedBill> bills;
    int slips = 0, requests = 0;
    Yen amount;
};

struct BooksPlan final
{
    int bills = 0;
    QDate today; // bills are issued in the 60 days before it
};

// The house with its stores, agreements, customers, bills, slips and requests, in a store without
// any. Deterministic for the generator.
Result<Asked>
writeAsked(Session &session, const BooksPlan &plan, QRandomGenerator &chance, const Stamp &stamp);

} // namespace keshikomi::group
