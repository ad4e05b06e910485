// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace keshikomi::printing {

struct RepeatedKey final
{
    QString key;
    int line = 0; // of the second one, from 1
};

// Keys that an object has twice, of JSON that can be read: QJsonDocument takes the last one and
// says nothing of the other.
std::vector<RepeatedKey> repeatedKeys(const QByteArray &json);

} // namespace keshikomi::printing
