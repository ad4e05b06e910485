// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <optional>

namespace keshikomi {

struct NewCustomer final
{
    QString name; // 40 signs at most
    QString kana; // as the bank writes it, or full-width; may be empty
    QString honorific; // "様", "御中"
    QString zip, address1, address2, phone, email;
    QString virtualAccount; // digits, or empty
};

struct Customer final
{
    CustomerId id;
    qint64 number;
    NewCustomer facts; // empty texts after erasure

    QString addressee() const // "見本 花子 様"
    {
        return facts.honorific.isEmpty() ? facts.name
                                         : facts.name + QLatin1Char(' ') + facts.honorific;
    }
};

struct Vehicle final
{
    QString model;
    QString plate;
    bool isEmpty() const { return model.isEmpty() && plate.isEmpty(); }
    friend bool operator==(const Vehicle &, const Vehicle &) = default;
};

} // namespace keshikomi
