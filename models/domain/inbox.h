// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/calendar/bank_calendar.h"
#include "models/domain/debit.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

// The layout of an import that a person typed in.
inline constexpr const char *entryLayout = "manual-entry";

struct RepeatedFrom final
{
    ImportId import;
    QString fileName;
    int notices = 0;
};

// Something that arrived: a file, paper that was typed in, or events of a feed.
enum class ArrivalKind { File, Entry, Events };
QString arrivalKindName(ArrivalKind kind); // "file", "entry", "events"

struct ArrivalRow final
{
    qint64 key = 0; // unique in the list: the number of the import; negative for events
    ArrivalKind kind = ArrivalKind::File;
    std::optional<ImportId> import; // none: events
    QString what; // the file, or the backend of the events
    QString layout; // empty: events
    QStringList agreements; // whose money it tells of, by name
    std::vector<Channel> channels; // of these agreements, each once
    QString actor;
    QDateTime at;
    int records = 0; // events count as records
    int fresh = 0; // told for the first time
    int repeated = 0; // told before
    int held = 0; // of the fresh ones: waited for another notice when they came
    int waiting = 0; // of these: still do
    int bad = 0; // left out
    Yen preliminary, confirmed, cancelled; // of the fresh ones that do not wait
    Yen waitingAmount; // of those that do
    int collected = 0, failed = 0; // rows of an answer to direct debits, told for the first time
    bool undone = false;
    std::vector<RepeatedFrom> repeatedFrom;
};

// What became of one line of an import. NotCollected: a direct debit that brought no money.
enum class LineFate { Booked, Held, TakenOut, NotCollected };
QString lineFateName(LineFate fate); // "booked", "held", "taken_out", "not_collected"

// Why a notice waits.
enum class HeldBecause {
    NothingToCancel, // it came before what it cancels, or that never came
    SeveralPayments, // equal ones: a person says which
    PaymentFinal, // 取消 after 確報
    MoneyWentOn, // refunded, or used as credit
    OtherSourceBooks, // it is only compared
    ToldByTwoFiles, // the same receipt once more, or another one: a person says which
    PaidOnce, // and said that it is the same
    NoTransfer, // notices of transfers book, and it is none: a person says whether it is told
    NotItsOwn, // and said that it is, or that it pays nothing
};
QString heldBecauseName(HeldBecause reason);

struct ArrivedLine final
{
    int record = 0; // of the file
    QByteArray raw; // as it came, in the file's own encoding; empty: erased
    QString text; // the same to be read; filled by services
    NoticeKind kind = NoticeKind::Preliminary;
    QDate receivedOn;
    Yen amount;
    QString slipKey, payer;
    LineFate fate = LineFate::Booked;
    std::optional<HeldBecause> heldBecause;
    std::optional<PaymentId> payment; // the one it speaks of, or spoke of last
    std::optional<DebitResult> debit = {}; // why a debit brought no money, or not yet
};

// How often an agreement is expected to tell something.
enum class Rhythm { None, Daily, EveryBankDay };
QString rhythmName(Rhythm rhythm); // "none", "daily", "bank_days"
std::optional<Rhythm> rhythmFromName(QStringView name);
// Banks every bank day, agencies daily, feeds and everything else whenever they want.
Rhythm usualRhythm(const Agreement &agreement);

// When an agreement last told something, and whether that is too long ago.
struct SourceFreshness final
{
    Agreement agreement;
    QDateTime lastAt; // invalid: never
    QString lastWhat; // file or feed; empty: never
    std::optional<ImportId> lastImport; // none: never, or a feed
    QDate newestOn; // the newest 収納日/勘定日 it told of; invalid: none
    Rhythm rhythm = Rhythm::None;
    QDate missingSince; // the first day that is over and told nothing; invalid: none is missing

    bool isOverdue() const { return missingSince.isValid(); }
};

// The first day of the rhythm after `last` that is over and on which nothing came; invalid: none.
// `last` invalid: nothing ever came, and it counts from `from` on. CalendarEnds: `today` is behind
// what the calendar knows.
Result<QDate>
missingSince(Rhythm rhythm, QDate last, QDate from, QDate today, const BankCalendar &calendar);

} // namespace keshikomi
