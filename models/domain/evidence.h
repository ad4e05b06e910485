// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/reason.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// 説明できる残高: everything a balance rests on, from the bill to the seal, in the order in which
// an auditor asks for it.
// A settlement has rows of its own: what was reported, what of it met no receipt, its bookings. An
// account has its lines, one after another, and of an agency the receipts that no report settles.
enum class EvidenceGroup {
    Bill,
    Slip,
    Payment,
    Notice,
    File,
    Settlement,
    Clearing,
    Posting,
    Account,
    Unsettled
};
QString evidenceGroupName(EvidenceGroup group); // "bill", ...

// One more thing to know of a row. Stable names: sha256, printed, raw, seal, content, reverses, ...
struct EvidenceFact final
{
    QString name, value;

    friend bool operator==(const EvidenceFact &, const EvidenceFact &) = default;
};

// How the value of a fact is to be told: whole yen, a channel's stable name, or a moment in UTC
// (ISO 8601) with the name of a person behind it.
enum class EvidenceFactKind { Text, Amount, Channel, Day, Moment };
EvidenceFactKind kindOf(const EvidenceFact &fact);
// A moment as the people of Japan know it, with the name, the time as the pattern says:
// "2026-08-03 10:02 山田".
QString evidenceMomentText(const QString &value, const QString &pattern);

struct EvidenceLine final
{
    Account account = Account::Receivable;
    QString of; // "B-100234", "payment 12" or empty
    Yen amount; // debit positive
};

struct EvidenceRow final
{
    EvidenceGroup group = EvidenceGroup::Bill;
    // Of the bill, slip, payment, notice, import, settlement, clearing or posting; of an account's
    // line its posting. 0: a sum.
    qint64 number = 0;
    QString kind; // stable name of its state, channel, notice or posting kind
    QDate day; // the day it counts for
    std::optional<Yen> amount;
    QString actor, seat; // empty: nobody of this house
    QDateTime at; // when it was recorded; invalid: not known
    bool ended = false; // undone, cancelled or reversed later
    std::vector<EvidenceFact> facts;
    std::vector<EvidenceLine> lines; // of a posting
    std::vector<Reason> reasons; // of a clearing
};

bool isSum(const EvidenceRow &row); // of an account, not one of its lines: it has no number

// 勘定の残高: which balance of the books is asked about.
struct AccountWish final
{
    Account account = Account::Bank;
    QString agreementKey{}; // empty: the only one the account has, or the whole of it
    std::optional<StoreId> shop{}; // of whose company; none: the agreement's, else the first one
    QDate until{}; // the end of this day; invalid: today
};

struct EvidenceChain final
{
    enum class Subject { Bill, Payment, Credit, Settlement, Account };

    Subject subject = Subject::Bill;
    // "B-100234", the payment's number, "C-12", "S-3"; of an account its title and the day.
    QString number;
    // Customer of a bill or credit, payer of a payment: empty when masked or erased. The agency of
    // a settlement is no person, and is always told, as is the agreement of an account; empty: the
    // account was asked about as a whole.
    QString party;
    QString entityName, storeName;
    // Of a settlement its net, and what of it is not booked yet; one that was taken back has
    // nothing open. Of an account what it held when the month of its day began, and its balance;
    // both are debit positive.
    Yen amount, open;
    QDateTime asOf;
    bool masked = false;
    std::vector<EvidenceRow> rows; // by group, then by number
    // The chain of seals at this moment: everything below stands in it or is not sealed yet.
    qint64 sealSeq = 0;
    QByteArray sealHash;
    int unsealed = 0; // postings of the chain without a seal
    std::optional<Account> account; // whose balance it is, at the end of a day
    QString agreementKey; // of the account; empty: of all
    QDate until;

    std::vector<EvidenceRow> of(EvidenceGroup group) const;
};

QString evidenceSubjectName(EvidenceChain::Subject subject); // "bill", "payment", ...
bool namesPerson(EvidenceChain::Subject subject); // whose party is hidden in a masked chain
// What a chain of its subject goes through; other groups are no part of it.
bool asksFor(const EvidenceChain &chain, EvidenceGroup group);

// Raw text for a paper that leaves the house: letters of names become ●, digits stay except for
// runs of seven or more, of which the last four stay.
QString maskedText(const QString &text);

} // namespace keshikomi
