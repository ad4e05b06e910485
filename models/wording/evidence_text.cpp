// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"
#include "models/domain/posting.h"
#include "models/wording/close_words.h"
#include "models/wording/journal_words.h"
#include "models/wording/named.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Named;
using wording::Words;

namespace {

constexpr Named kinds[]{
    {"automatic", QT_TRANSLATE_NOOP("Wording", "Cleared automatically")},
    {"manual", QT_TRANSLATE_NOOP("Wording", "Cleared by a person")},
    {"file", QT_TRANSLATE_NOOP("Wording", "File")},
    {"feed", QT_TRANSLATE_NOOP("Wording", "Event")},
    {"issued", QT_TRANSLATE_NOOP("Wording", "Issued")},
    {"reported", QT_TRANSLATE_NOOP("Wording", "Settlement report")},
    {"only_report", QT_TRANSLATE_NOOP("Wording", "Reported without a receipt")},
    {"booked", QT_TRANSLATE_NOOP("Wording", "Booked against a bank line")},
    {"owed", QT_TRANSLATE_NOOP("Wording", "Booked without a payout")},
    {"carried", QT_TRANSLATE_NOOP("Wording", "Held when the month began")},
    {"balance", QT_TRANSLATE_NOOP("Wording", "Balance at the end of the day")},
    {"sum", QT_TRANSLATE_NOOP("Wording", "Sum")},
    {"receipt", QT_TRANSLATE_NOOP("Wording", "Collected by the agency")},
};

constexpr Named facts[]{
    {"subject", QT_TRANSLATE_NOOP("Wording", "Subject")},
    {"due", QT_TRANSLATE_NOOP("Wording", "Due")},
    {"open", QT_TRANSLATE_NOOP("Wording", "Open")},
    {"old_number", QT_TRANSLATE_NOOP("Wording", "Number in the old program")},
    {"bill", QT_TRANSLATE_NOOP("Wording", "Bill")},
    {"payment", QT_TRANSLATE_NOOP("Wording", "Payment number")},
    {"slip_key", QT_TRANSLATE_NOOP("Wording", "Slip number")},
    {"barcode", QT_TRANSLATE_NOOP("Wording", "Barcode")},
    {"printed", QT_TRANSLATE_NOOP("Wording", "Printed")},
    {"channel", QT_TRANSLATE_NOOP("Wording", "Channel")},
    {"agreement", QT_TRANSLATE_NOOP("Wording", "Agreement")},
    {"raw", QT_TRANSLATE_NOOP("Wording", "Raw text")},
    {"file", QT_TRANSLATE_NOOP("Wording", "File")},
    {"layout", QT_TRANSLATE_NOOP("Wording", "Layout")},
    {"discount", QT_TRANSLATE_NOOP("Wording", "Discount")},
    {"note", QT_TRANSLATE_NOOP("Wording", "Reason given")},
    {"undone", QT_TRANSLATE_NOOP("Wording", "Undone")},
    {"refund", QT_TRANSLATE_NOOP("Wording", "Refund number")},
    {"refund_approved", QT_TRANSLATE_NOOP("Wording", "Refund approved")},
    {"refund_exported", QT_TRANSLATE_NOOP("Wording", "Refund in the bank's file")},
    {"refund_paid", QT_TRANSLATE_NOOP("Wording", "Refund paid")},
    {"refund_cancelled", QT_TRANSLATE_NOOP("Wording", "Refund cancelled")},
    {"late_for", QT_TRANSLATE_NOOP("Wording", "Belongs to the closed day")},
    {"reverses", QT_TRANSLATE_NOOP("Wording", "Reverses posting")},
    {"reversed_by", QT_TRANSLATE_NOOP("Wording", "Reversed by posting")},
    {"content", QT_TRANSLATE_NOOP("Wording", "Fingerprint of the content")},
    {"seal", QT_TRANSLATE_NOOP("Wording", "Seal")},
    {"credit", QT_TRANSLATE_NOOP("Wording", "Kept credit")},
    {"since", QT_TRANSLATE_NOOP("Wording", "First day of the period")},
    {"pay_on", QT_TRANSLATE_NOOP("Wording", "Payout on")},
    {"gross", QT_TRANSLATE_NOOP("Wording", "Receipts reported")},
    {"settled", QT_TRANSLATE_NOOP("Wording", "Receipts in the books")},
    {"of_opening", QT_TRANSLATE_NOOP("Wording", "Received before the books began")},
    {"fee", QT_TRANSLATE_NOOP("Wording", "Fee")},
    {"exempt_fee", QT_TRANSLATE_NOOP("Wording", "Fee without tax")},
    {"tax", QT_TRANSLATE_NOOP("Wording", "Tax")},
    {"stamp", QT_TRANSLATE_NOOP("Wording", "Stamp duty")},
    {"transfer", QT_TRANSLATE_NOOP("Wording", "Transfer fee")},
    {"other", QT_TRANSLATE_NOOP("Wording", "Given or taken beside")},
    {"posting", QT_TRANSLATE_NOOP("Wording", "Posting")},
    {"balance", QT_TRANSLATE_NOOP("Wording", "Balance after it")},
    {"lines", QT_TRANSLATE_NOOP("Wording", "Count of lines")},
    {"settlement", QT_TRANSLATE_NOOP("Wording", "Settlement")},
    {"operation", QT_TRANSLATE_NOOP("Wording", "Operation")},
    {"unsealed", QT_TRANSLATE_NOOP("Wording", "Postings not sealed yet")},
};

} // namespace

QString evidenceSubjectText(EvidenceChain::Subject subject)
{
    switch (subject) {
    case EvidenceChain::Subject::Bill: return evidenceGroupText(EvidenceGroup::Bill);
    case EvidenceChain::Subject::Payment: return evidenceGroupText(EvidenceGroup::Payment);
    case EvidenceChain::Subject::Credit: return Words::tr("Kept credit");
    case EvidenceChain::Subject::Settlement: return evidenceGroupText(EvidenceGroup::Settlement);
    case EvidenceChain::Subject::Account: return Words::tr("Balance of an account");
    }
    Q_UNREACHABLE();
}

QString evidenceGroupText(EvidenceGroup group)
{
    switch (group) {
    case EvidenceGroup::Bill: return Words::tr("Bill");
    case EvidenceGroup::Slip: return Words::tr("Slip");
    case EvidenceGroup::Payment: return Words::tr("Payment");
    case EvidenceGroup::Notice: return Words::tr("Notice");
    case EvidenceGroup::File: return Words::tr("Where it came from");
    case EvidenceGroup::Settlement: return Words::tr("Settlement");
    case EvidenceGroup::Clearing: return Words::tr("Clearing");
    case EvidenceGroup::Posting: return Words::tr("Posting");
    case EvidenceGroup::Account: return Words::tr("Line of the account");
    case EvidenceGroup::Unsettled: return Words::tr("Not settled by the agency");
    }
    Q_UNREACHABLE();
}

QString evidenceKindText(const EvidenceRow &row)
{
    const bool isLine = row.group == EvidenceGroup::Account && !isSum(row);
    if (isLine || row.group == EvidenceGroup::Posting)
        return postingKindText(row.kind);
    if (row.group == EvidenceGroup::Payment) {
        if (const auto state = paymentStateFromName(row.kind))
            return paymentStateText(*state);
    }
    if (row.group == EvidenceGroup::Notice) {
        if (const auto kind = noticeKindFromName(row.kind))
            return noticeKindText(*kind);
    }
    if (row.group == EvidenceGroup::Bill) {
        if (const auto state = billStateFromName(row.kind))
            return billStateText(*state);
    }
    if (row.group == EvidenceGroup::Clearing) {
        if (const auto kind = differenceKindFromName(row.kind))
            return differenceKindText(*kind);
    }
    return wording::textOrName(kinds, row.kind);
}

QString evidenceFactText(const QString &name)
{
    return wording::textOrName(facts, name);
}

} // namespace keshikomi
