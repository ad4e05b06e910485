// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace keshikomi::sandbox {

// Prefix and a ULID: 48 bits of time, 80 of chance, Crockford base 32.
QString makeId(const char *prefix, const Clock &clock);

// Makes the secret part of a customer's link from the request's id, so that the store needs to hold
// only its hash. The secret lies in a file beside the store, readable by its owner alone.
class TokenMint final
{
public:
    static Result<TokenMint> fromFile(const QString &file);
    static TokenMint random();

    QString tokenOf(const QString &requestId) const; // 24 signs of base64url: 144 bits
    static QByteArray hashOf(const QString &token); // what the store holds

private:
    explicit TokenMint(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    QByteArray m_secret;
};

QByteArray randomBytes(int count);
// Same time whatever differs.
bool sameSecret(const QByteArray &a, const QByteArray &b);

} // namespace keshikomi::sandbox
