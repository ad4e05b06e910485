// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/house.h"
#include "models/domain/sheets/slip_content.h"
#include "models/domain/stamp_duty.h"
#include "models/domain/stored_request.h"
#include "models/storage/asking/slips.h"

namespace keshikomi {

// Bills are given here as withRounding() makes them.

// Under what a slip of a bill is issued on one day.
struct SlipTerms final
{
    std::optional<Agreement> agreement;
    StampRule stampRule;
    KonbiniLimits limits;
    QDate issuedOn;
    QDate expiresOn; // the last day a till takes it; invalid: no limit
};
// The house's agreement and the rules in force on `issuedOn`.
Result<SlipTerms> slipTerms(Session &session, const House &house, QDate issuedOn, QDate expiresOn);

// Nothing if a barcode may be printed for `toPay`.
std::optional<NoBarcode> whyNoBarcode(const SlipTerms &terms, Yen toPay);
// Duty on the receipt of `toPay`: less the stated tax for the whole bill, the full sum for a part
// of it.
Yen stampDutyOf(const Bill &bill, Yen toPay, const StampRule &rule);
// The 21 digits: company code first, the key where the agreement wants it, zeros elsewhere.
QString freeFieldOf(const Agreement &agreement, const QString &slipKey);

// The next issue over the bill's open amount: the bill's key with the reissue digit raised, a new
// key for the first issue and after the ninth reissue, no key without a barcode. A new key is
// `key`, or where that is empty the next one of its series. BillNotIssued, BillAlreadyPaid.
Result<NewSlip>
nextSlip(Session &session, const Bill &bill, const SlipTerms &terms, const QString &key);
// Issues it under the terms it was made by; a new key is the bill's from now on.
Result<StoredSlip>
writeSlip(Session &session, const NewSlip &slip, const SlipTerms &terms, const Stamp &stamp);
// Both at once.
Result<StoredSlip>
writeSlip(Session &session, const Bill &bill, const SlipTerms &terms, const Stamp &stamp);

// A live request over exactly `toPay` whose address may be printed, and that address.
Result<std::optional<StoredRequest>> printableRequest(Session &session, BillId bill, Yen toPay);
SheetLink linkOf(const StoredRequest &request);
Result<std::optional<SheetLink>> slipLink(Session &session, BillId bill, Yen toPay);

// What the sheet of the issue shows as of now.
Result<SlipContent> slipContent(Session &session,
                                const House &house,
                                const Bill &bill,
                                const SlipTerms &terms,
                                const NewSlip &slip);

} // namespace keshikomi
