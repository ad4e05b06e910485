// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/slips.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/stores.h"

namespace keshikomi {

namespace {

constexpr int longestFileName = 255;

// The stored issue still says what a new one would say: same sum, same stamp, and a barcode that
// tills still take (or, as before, none).
bool stillGood(const StoredSlip &slip, const Bill &bill, const SlipTerms &terms)
{
    const NewSlip &facts = slip.facts;
    const bool stamp = stampDutyOf(bill, bill.open, terms.stampRule) > Yen(0);
    if (facts.amount != bill.open || facts.stamp != stamp)
        return false;
    const auto why = whyNoBarcode(terms, bill.open);
    if (facts.barcode.isEmpty())
        return why.has_value();
    const bool inTime = !facts.expiresOn.isValid() || facts.expiresOn >= terms.issuedOn;
    return inTime && (!why || *why == NoBarcode::PastDue) && terms.agreement
        && facts.agreement == terms.agreement->id;
}

Result<StoredSlip> slipFor(Session &session,
                           const Bill &bill,
                           const SlipTerms &terms,
                           const SlipWish &wish,
                           const Stamp &stamp)
{
    KK_TRY(const auto last, lastSlipOf(session, bill.id));
    const bool asUsual = !wish.reissue && !wish.noLimit && !wish.expiresOn.isValid();
    if (asUsual && last && bill.state == BillState::Issued && stillGood(*last, bill, terms))
        return *last;
    return writeSlip(session, bill, terms, stamp);
}

} // namespace

Later<IssuedSlip> SlipService::issue(const Actor &actor, qint64 billNumber, bool reissue) const
{
    return issue(actor, billNumber, SlipWish{reissue, false, QDate()});
}

Later<IssuedSlip>
SlipService::issue(const Actor &actor, qint64 billNumber, const SlipWish &wish) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "slip.issue",
        [billNumber, wish](Session &session, const Stamp &stamp) -> Result<IssuedSlip> {
            KK_TRY(const House house, requireHouse(session));
            KK_TRY(const Bill bill, billByNumber(session, billNumber));
            const QDate wished = wish.expiresOn.isValid() ? wish.expiresOn : bill.dueOn;
            KK_TRY(const SlipTerms terms,
                   slipTerms(session, house, stamp.today, wish.noLimit ? QDate() : wished));
            KK_TRY(const StoredSlip slip, slipFor(session, bill, terms, wish, stamp));
            KK_TRY(SlipContent content, slipContent(session, house, bill, terms, slip));
            return IssuedSlip{
                slip.id, bill.number, slip.facts.reissue, slip.facts.barcode, std::move(content)};
        });
}

Later<std::monostate> SlipService::recordPrint(const Actor &actor,
                                               SlipId slip,
                                               const QString &fileName,
                                               const QByteArray &sha256,
                                               int pages) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "slip.print",
        [slip, fileName, sha256, pages](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(checkText("file", fileName, longestFileName, Presence::Required));
            return insertSlipPrint(session, slip, fileName, sha256, pages, stamp);
        });
}

} // namespace keshikomi
