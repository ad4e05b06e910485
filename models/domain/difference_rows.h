// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/notice.h"
#include "models/domain/refund.h"

#include <QDateTime>

namespace keshikomi {

// What lists of differences, credits and refunds show: flat rows.

struct DifferenceRow final
{
    DifferenceId id;
    RunId run;
    DifferenceKind kind;
    std::optional<PaymentId> payment;
    qint64 billNumber = 0; // 0: none
    std::optional<CreditId> credit; // taken from it
    Yen amount;
    QString note;
    QDateTime at;
    QString actor;
    bool undone = false;
    qint64 customerNumber = 0; // whose bill, credit or money it is
    QString customerName;
};

struct CreditRow final
{
    CreditId id;
    CustomerId customer;
    qint64 customerNumber;
    QString customerName;
    DifferenceKind kind; // Credit, CreditNote, Opening
    std::optional<PaymentId> payment; // it comes from
    qint64 billNumber = 0; // it speaks of; 0: none
    Yen amount, open;
    QDateTime at;
    QString actor, note;
};
inline QString creditNumberText(qint64 number)
{
    return QStringLiteral("C-%1").arg(number);
}

inline QString refundNumberText(qint64 number)
{
    return QStringLiteral("RF-%1").arg(number);
}

struct RefundRow final
{
    RefundId id;
    DifferenceId difference;
    CustomerId customer;
    qint64 customerNumber;
    QString customerName;
    std::optional<PaymentId> payment;
    std::optional<CreditId> credit;
    RefundMethod method;
    RefundState state;
    Yen amount;
    QString note, requestedBy, approvedBy;
    QDateTime at;
    QDate paidOn; // invalid: not yet
    std::optional<qint64> exportNumber;
};

// Money that came for a bill that needs none: paid before, cancelled, or paid again by the same
// payer.
enum class DoubledBy { Slip, Request, Payer };
struct DoublePayment final
{
    PaymentId payment;
    DoubledBy by;
    BillId bill;
    qint64 billNumber;
    CustomerId customer;
    qint64 customerNumber;
    QString customerName;
    QDate receivedOn;
    Yen amount, open;
    std::optional<PaymentId> earlier; // what paid the bill before; none: the bill is cancelled
    QDate earlierOn{}; // when and how that came
    Channel earlierBy = Channel::BankTransfer;
};

// What a person decided about one of them at its desk.
struct DecidedDouble final
{
    DoublePayment payment; // open: what nobody has decided about yet
    Yen refunded, carried, credited;
    bool waits = false; // a refund that another person has not approved yet
};

} // namespace keshikomi
