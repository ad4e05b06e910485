// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"
#include "models/domain/payment.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// What lists show: one flat row each, read by page. A list is a vector of ids in its order; rows
// are fetched for the ids that are on the screen.

// How far a bill is with its money; derived, never stored.
enum class BillProgress { Draft, Unpaid, Overdue, Reserved, PartlyPaid, Paid, Cancelled };
BillProgress
progressOf(BillState state, Yen amount, Yen open, Yen reserved, QDate dueOn, QDate today);
QString billProgressName(BillProgress progress);

struct CustomerRow final
{
    CustomerId id;
    qint64 number;
    QString name, kana, phone;
    Yen open; // of all issued bills
};

struct OrderRow final
{
    WorkOrderId id;
    qint64 number;
    QString customer, subject, vehicle; // model and plate
    QDate openedOn;
    Yen amount; // tax included, of its bill; zero before it is billed
    std::optional<BillId> bill;
    qint64 billNumber = 0;
    Yen open;
    QDate dueOn;
    std::optional<BillProgress> progress; // none: not billed yet
};

struct BillRow final
{
    BillId id;
    qint64 number;
    CustomerId customerId;
    QString customer, subject, wip; // first WIP numbers, joined
    QDate issuedOn, dueOn;
    Yen amount, open, reserved;
    BillProgress progress;
    int daysLate = 0; // 0: not late
    qint64 customerNumber = 0;
};

struct PaymentRow final
{
    PaymentId id;
    QDate receivedOn;
    Channel channel;
    QString who; // payer's name as the bank wrote it, or the slip key
    QString agreement;
    Yen amount, open;
    PaymentState state;
    Unapplied unapplied;
};

// Open money: worked on, or put aside by a person.
enum class PaymentChoice { Waiting, Held };

struct HeldPayment final
{
    PaymentId payment;
    QString note, actor; // why, and who put it aside
    QDateTime at;
};

struct ImportRow final
{
    ImportId id;
    QString fileName, layout, actor;
    QDateTime at;
    int records = 0, fresh = 0, repeated = 0, bad = 0;
    bool undone = false;
};

struct AllocationRow final
{
    AllocationId id;
    PaymentId payment;
    BillId bill;
    qint64 billNumber;
    QString customer;
    Yen amount, discount;
    QDateTime at;
    QString actor;
    RunId run;
    bool undone = false;
    qint64 customerNumber = 0;
};

struct TaskRow final
{
    TaskId id;
    QString kind; // stable name, words in wording/
    std::vector<QString> args;
    QDateTime at;
    QString actor{}; // whose operation raised it
    std::optional<PaymentId> payment{}; // whose money it is about, if it is about one
};

// Open amounts by age. Bounds are days late: the first bucket is "not due", then up to each bound.
struct AgingBucket final
{
    int fromDays = 0; // days late at least; -1: not due yet
    int toDays = 0; // at most; -1: without end
    int bills = 0;
    Yen open;
};

struct UnpaidSummary final
{
    int bills = 0;
    Yen open, reserved, overdue;
    std::vector<AgingBucket> aging;
};

// What is open on all bills due on one day.
struct DueSum final
{
    QDate dueOn;
    int bills = 0;
    Yen open, reserved;
};

// One thing that happened to a bill, for its details pane and `bill show`.
struct HistoryEntry final
{
    QDateTime at;
    QString
        kind; // "issued", "slip", "request", "preliminary", "allocated", "undone", "delivered", ...
    QString actor;
    Yen amount;
    QString note; // number of the slip, payment or allocation
    std::optional<Channel> channel = {}; // of the money that was told of
};

} // namespace keshikomi
