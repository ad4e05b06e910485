// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Member card, postcard, and notice of bills by SMS. FieldEmpty: "smartpit" for a customer without
// a standing number, "sender" as long as the store has not said who sends its SMS, "phone",
// "zip", "address1" where the sheet needs them. FieldNotANumber "phone": an SMS does not reach it.
Result<SheetContent> customerSheet(Session &session,
                                   const SheetWish &wish,
                                   const Customer &customer,
                                   const SheetForm &form,
                                   QDate today);

// Not Japan's landlines, IP telephones (050) and free numbers (0120, 0800), by the number plan of
// the Ministry of Internal Affairs; a number abroad is taken as it is.
bool takesSms(const QString &phone);

// "090-1234-5678" as "090-****-5678": its owner knows it again, nobody else can call it.
QString maskedPhone(const QString &phone);

} // namespace keshikomi
