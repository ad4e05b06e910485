// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/closing/opening_agencies.h"

namespace keshikomi {

struct NewAgencyOpening final
{
    QString agreement; // key
    Yen amount; // all that is paid out on the day; zero: nothing any more
    QDate
        payOn; // invalid: the day that was told before, else of the agreed cycle, else a usual one
    QDate on; // the day of the opening balance
};

// Dr 収納代行未収, Cr 期首残高 in the books of whose agreement it is; told anew for a day of
// payout, the difference is posted. NoSuchAgreement {key} or {key, "no_agency"}; DateInFuture;
// DueDateRefused of a payout that is not within a year; FieldEmpty "pay_on" where several days were
// told before; NumberOutOfRange {"opening_balance", value, least, most}: below what reports paid.
Done writeAgencyOpening(Session &session, const NewAgencyOpening &opening, const Stamp &stamp);

} // namespace keshikomi
