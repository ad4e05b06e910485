// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sha256.h"

#include <openssl/evp.h>

namespace keshikomi {

QByteArray sha256(QByteArrayView bytes)
{
    // Finding the algorithm takes longer than hashing a row.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray digest(32, Qt::Uninitialized);
    const int made = EVP_Digest(bytes.data(),
                                size_t(bytes.size()),
                                reinterpret_cast<unsigned char *>(digest.data()),
                                nullptr,
                                algorithm,
                                nullptr);
    if (made != 1)
        qFatal("libcrypto has no SHA-256");
    return digest;
}

} // namespace keshikomi
