// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reason_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

QByteArray reasonsToJson(const std::vector<Reason> &reasons)
{
    QJsonArray list;
    for (const Reason &reason : reasons) {
        list.append(QJsonArray{
            int(reason.code), reason.speaksFor, QJsonArray::fromStringList(reason.args)});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<Reason> reasonsFromJson(const QByteArray &json)
{
    std::vector<Reason> reasons;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &each : list) {
        const QJsonArray parts = each.toArray();
        const int code = parts.at(0).toInt(-1);
        if (code < 0 || code >= int(ReasonCode::Count))
            continue; // written by a newer program
        QStringList args;
        const QJsonArray words = parts.at(2).toArray();
        for (const auto &word : words)
            args << word.toString();
        reasons.push_back({ReasonCode(code), parts.at(1).toBool(), args});
    }
    return reasons;
}

} // namespace keshikomi
