// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace keshikomi {

struct NewLegalEntity final
{
    QString name;
    QString registrationNumber; // "T" and 13 digits, or empty: not a qualified issuer
    QString nameEn{}; // on English sheets; empty: the Japanese one

    friend bool operator==(const NewLegalEntity &, const NewLegalEntity &) = default;
};

struct NewStore final
{
    QString name, shortName;
    QString zip, address, phone, hours;
    // What a slip tells for transfers; all empty: none.
    QString bankName, bankAccount, bankHolder;
    // On English sheets; each empty: the Japanese one.
    QString nameEn{}, addressEn{}, hoursEn{};

    friend bool operator==(const NewStore &, const NewStore &) = default;
};

// An agreement before it is stored; see Agreement.
struct NewAgreement final
{
    QString key;
    Channel channel = Channel::BankTransfer;
    QString name;
    int slipKeyAt = 0, slipKeyLength = 0;
    BookingSource source = BookingSource::File;
    QString layout;
    std::optional<StoreId> store{}; // whose legal entity made it; none: the one of the seat
};

// The legal entity and the store a seat works for.
struct House final
{
    LegalEntityId legalEntity;
    NewLegalEntity entity;
    StoreId storeId;
    NewStore store;
};

} // namespace keshikomi
