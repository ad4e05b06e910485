// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace keshikomi {

struct NewLegalEntity final
{
    QString name;
    QString registrationNumber; // "T" and 13 digits, or empty: not a qualified issuer

    friend bool operator==(const NewLegalEntity &, const NewLegalEntity &) = default;
};

struct NewStore final
{
    QString name, shortName;
    QString zip, address, phone, hours;
    // What a slip tells for transfers; all empty: none.
    QString bankName, bankAccount, bankHolder;

    friend bool operator==(const NewStore &, const NewStore &) = default;
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
