// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/booking_turn.h"

#include "models/domain/try.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

Done takeBookingTurn(Session &session, AgreementId agreement)
{
    if (session.dialect() == Dialect::Sqlite)
        return done(); // it has one writer
    KK_CHECK(nextNumber(session, QStringLiteral("booking/%1").arg(agreement.value()), 1));
    return done();
}

} // namespace keshikomi
