// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace keshikomi::sandbox {

// One HTTP request, free of the server library.
struct Request final
{
    QByteArray method;
    QString path; // decoded, "/v1/payment-requests"
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QString requestId; // X-Request-Id as sent, or made here

    QByteArray header(const char *lowerName) const { return headers.value(QByteArray(lowerName)); }
    QString parameter(const char *name) const
    {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
};

struct Reply final
{
    int status = 200;
    QByteArray type = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool drop = false; // close the connection instead of answering

    void with(const char *name, const QByteArray &value)
    {
        headers.append(qMakePair(QByteArray(name), value));
    }
    static Reply json(int status, const QJsonObject &object);
};

} // namespace keshikomi::sandbox
