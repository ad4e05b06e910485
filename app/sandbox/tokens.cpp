// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokens.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <vector>

namespace keshikomi::sandbox {

QByteArray randomBytes(int count)
{
    std::vector<quint32> words(std::size_t(count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(char((word >> shift) & 0xFF));
    }
    return bytes.left(count);
}

QString makeId(const char *prefix, const Clock &clock)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString id = QLatin1String(prefix);
    const quint64 ms = quint64(clock.now().toMSecsSinceEpoch());
    for (int shift = 45; shift >= 0; shift -= 5)
        id += QLatin1Char(alphabet[(ms >> shift) & 31]);
    const QByteArray noise = randomBytes(16);
    for (const char octet : noise)
        id += QLatin1Char(alphabet[uchar(octet) & 31]);
    return id;
}

Result<TokenMint> TokenMint::fromFile(const QString &file)
{
    QFile known(file);
    if (known.exists()) {
        if (!known.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Storage, Fault::FileNotReadable, {file, known.errorString()});
        const QByteArray secret = known.readAll();
        if (secret.size() < 32)
            return failure(ErrorCode::Storage, Fault::StoreDamaged, {file});
        return TokenMint(secret);
    }
    QSaveFile made(file);
    const QByteArray secret = randomBytes(32);
    if (!made.open(QIODevice::WriteOnly)
        || !made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || made.write(secret) != secret.size() || !made.commit())
        return failure(ErrorCode::Storage, Fault::StoreFailed, {file, made.errorString()});
    return TokenMint(secret);
}

TokenMint TokenMint::random()
{
    return TokenMint(randomBytes(32));
}

QString TokenMint::tokenOf(const QString &requestId) const
{
    const QByteArray mac = QMessageAuthenticationCode::hash(
        "page:" + requestId.toLatin1(), m_secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.toBase64(QByteArray::Base64UrlEncoding).left(24));
}

QByteArray TokenMint::hashOf(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex();
}

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    const QByteArray left = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    uint difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= uint(uchar(left[i]) ^ uchar(right[i]));
    return difference == 0;
}

} // namespace keshikomi::sandbox
