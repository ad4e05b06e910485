// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slip_writing.h"

#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/house_rules.h"
#include "models/storage/asking/agreements.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int freeFieldAt = 9; // 1-based place in the 44 digits
constexpr int freeFieldLength = 21;
constexpr int lastReissue = 9;

// Key and reissue digit of the next issue. One without bars was an issue, too: two papers with one
// digit cannot be told apart.
Done takeKey(Session &session, const Agreement &agreement, const QString &key, NewSlip &slip)
{
    KK_TRY(const auto last, lastKeyOf(session, slip.bill, agreement.id));
    KK_TRY(const auto newest, lastSlipOf(session, slip.bill));
    const int count = newest ? newest->facts.reissue : 0;
    slip.agreement = agreement.id;
    if (last && std::max(last->facts.reissue, count) < lastReissue) {
        slip.slipKey = last->facts.slipKey;
        slip.reissue = std::max(last->facts.reissue, count) + 1;
        return done();
    }
    slip.slipKey = key;
    if (key.isEmpty()) {
        KK_TRY(slip.slipKey, nextSlipKey(session, agreement));
    }
    return done();
}

// Of a slip without bars nobody reads the digit: the paper counts its issues, and the digit only
// keeps the next bars from going on below it.
Result<int> plainReissue(Session &session, BillId bill)
{
    KK_TRY(const auto last, lastSlipOf(session, bill));
    return last ? std::min(last->facts.reissue + 1, lastReissue) : 0;
}

} // namespace

Result<SlipTerms> slipTerms(Session &session, const House &house, QDate issuedOn, QDate expiresOn)
{
    SlipTerms terms;
    terms.issuedOn = issuedOn;
    terms.expiresOn = expiresOn;
    KK_TRY(terms.agreement, slipAgreement(session, house.legalEntity));
    KK_TRY(terms.stampRule, stampRuleOn(session, issuedOn));
    KK_TRY(terms.limits, konbiniLimitsOn(session, issuedOn));
    return terms;
}

std::optional<NoBarcode> whyNoBarcode(const SlipTerms &terms, Yen toPay)
{
    if (!terms.agreement)
        return NoBarcode::NoAgreement;
    if (!terms.limits.takes(toPay))
        return NoBarcode::OverLimit;
    if (terms.expiresOn.isValid() && terms.expiresOn < terms.issuedOn)
        return NoBarcode::PastDue;
    return std::nullopt;
}

Yen stampDutyOf(const Bill &bill, Yen toPay, const StampRule &rule)
{
    const Yen stated = toPay == bill.amount ? bill.tax.tax() : Yen(0);
    return rule.dutyOn(judgedForStamp(toPay, stated));
}

QString freeFieldOf(const Agreement &agreement, const QString &slipKey)
{
    const QString code = agreement.companyCode();
    QString field(freeFieldLength, QLatin1Char('0'));
    field.replace(0, code.size(), code);
    return field.replace(agreement.slipKeyAt - freeFieldAt, slipKey.size(), slipKey);
}

Result<NewSlip>
nextSlip(Session &session, const Bill &bill, const SlipTerms &terms, const QString &key)
{
    KK_CHECK(checkStillOwed(bill));
    NewSlip slip{bill.id,
                 std::nullopt,
                 QStringLiteral(""),
                 0,
                 bill.open,
                 terms.expiresOn,
                 stampDutyOf(bill, bill.open, terms.stampRule) > Yen(0),
                 QStringLiteral(""),
                 terms.issuedOn};
    KK_TRY(slip.earlier, issuesOf(session, bill.id));
    if (whyNoBarcode(terms, bill.open)) {
        KK_TRY(slip.reissue, plainReissue(session, bill.id));
    } else {
        KK_CHECK(takeKey(session, *terms.agreement, key, slip));
        const auto due = slip.expiresOn.isValid() ? std::optional(slip.expiresOn) : std::nullopt;
        KK_TRY(slip.barcode,
               encodeBarcode(KonbiniBarcode{terms.agreement->billerCode(),
                                            freeFieldOf(*terms.agreement, slip.slipKey),
                                            slip.reissue,
                                            due,
                                            slip.stamp,
                                            slip.amount}));
    }
    return slip;
}

Result<StoredSlip>
writeSlip(Session &session, const NewSlip &slip, const SlipTerms &terms, const Stamp &stamp)
{
    if (!slip.slipKey.isEmpty() && slip.reissue == 0)
        KK_CHECK(takeSlipKey(session, *terms.agreement, slip.slipKey, slip.bill));
    return insertSlip(session, slip, stamp);
}

Result<StoredSlip>
writeSlip(Session &session, const Bill &bill, const SlipTerms &terms, const Stamp &stamp)
{
    KK_TRY(const NewSlip slip, nextSlip(session, bill, terms, {}));
    return writeSlip(session, slip, terms, stamp);
}

} // namespace keshikomi
