// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/notice.h"

#include <QString>

namespace keshikomi {

enum class BookingSource { File, Feed };
inline QString bookingSourceName(BookingSource source)
{
    return source == BookingSource::File ? QStringLiteral("file") : QStringLiteral("feed");
}

// A contract with an agency, a bank or a backend.
struct Agreement final
{
    AgreementId id;
    LegalEntityId legalEntity;
    QString key; // konbini "999999-12345" (biller code, company code), bank "0009-227-1-1234567",
                 // backend "backend:<host>"
    Channel channel;
    QString name;
    int slipKeyAt =
        0; // 1-based place of the slip key in the 44 digits; 0: the agreement has no slips
    int slipKeyLength = 0;
    BookingSource source = BookingSource::File;
    QString layout; // told by the sender, or empty

    // 6-digit biller code and 5-digit company code of a konbini agreement.
    QString billerCode() const { return key.left(6); }
    QString companyCode() const { return key.mid(7); }
};

} // namespace keshikomi
