// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/domain/payment.h"
#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/notices.h"

#include <deque>
#include <map>

// The rows a ReceiptSheet works on: as they were read, and as they will be written.
namespace keshikomi::sheet {

struct Reservation final
{
    qint64 id;
    BillId bill;
    Yen amount;
};

struct SheetPayment final
{
    Payment payment;
    LegalEntityId legalEntity;
    PaymentState stored; // the state its row has
    std::vector<NoticeRole> roles{}; // of its live notices
    std::vector<Reservation> reservations{}; // live ones
    std::optional<PostingId> newReceipt{}; // to be written
    bool fresh = false; // the row is to be written
    bool changed = false; // something of it is to be written
};

struct AskedSlip final
{
    BillId bill;
    int reissue;
    Yen amount; // as issued
};

// Everything of one slip key of one agreement.
struct SlipGroup final
{
    std::vector<SheetPayment *> payments{}; // oldest first
    std::vector<AskedSlip> slips{};
};

struct BillStanding final
{
    BillState state;
    Yen open;
};

// Waiting cancels, by what they cancel.
using HeldCancels = std::map<std::pair<NoticeKind, SameMoney>, std::vector<HeldNotice>>;

struct NoticeRow final
{
    NoticeId id;
    AgreementId agreement;
    QByteArray identity;
    int occurrence;
    std::optional<ImportId> import;
    std::optional<PaymentRequestId> request;
    NoticeRecord record;
    QString payerKey;
};
struct LinkRow final
{
    PaymentId payment;
    NoticeId notice;
    NoticeRole role;
    std::optional<ImportId> import;
};
struct HoldRow final
{
    qint64 id;
    NoticeId notice;
    std::optional<ImportId> import;
};
struct ReservationRow final
{
    Reservation reservation;
    PaymentId payment;
};
struct ReservationEndRow final
{
    qint64 reservation;
    QString reason;
};
struct RaisedTask final
{
    const char *kind;
    QStringList args;
    NoticeId notice;
    std::optional<PaymentId> payment;
};

// Told, and not yet with the engine; each list in the order in which it was told.
struct Unwritten final
{
    std::vector<NoticeRow> notices{};
    std::vector<SheetPayment *> payments{}; // fresh or changed, each once
    std::vector<LinkRow> links{};
    std::vector<HoldRow> holds{};
    std::vector<qint64> holdEnds{};
    std::vector<ReservationRow> reservations{};
    std::vector<ReservationEndRow> reservationEnds{};
    std::map<BillId, Yen> reserved{}; // what is added to each bill
    std::vector<RaisedTask> tasks{};
};

} // namespace keshikomi::sheet
