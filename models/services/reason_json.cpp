// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reason_json.h"

#include "models/domain/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keshikomi {

namespace {

bool needsEscape(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign < QLatin1Char(' ') || sign == QLatin1Char('"') || sign == QLatin1Char('\\');
    });
}

QByteArray escaped(const std::vector<Reason> &reasons)
{
    QJsonArray list;
    for (const Reason &reason : reasons) {
        list.append(QJsonArray{
            int(reason.code), reason.speaksFor, QJsonArray::fromStringList(reason.args)});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void appendPlain(QByteArray &json, const Reason &reason)
{
    json.append(json.size() > 1 ? ",[" : "[");
    appendNumber(json, int(reason.code));
    json.append(reason.speaksFor ? ",true,[" : ",false,[");
    for (const QString &arg : reason.args) {
        json.append(&arg == &reason.args.first() ? "\"" : ",\"");
        appendUtf8(json, arg);
        json.append('"');
    }
    json.append("]]");
}

} // namespace

// One of these for each share of a run: what QJsonDocument makes, without its trees, for words that
// need no escape.
QByteArray reasonsToJson(const std::vector<Reason> &reasons)
{
    QByteArray json;
    json.reserve(128);
    json.append('[');
    for (const Reason &reason : reasons) {
        if (std::any_of(reason.args.cbegin(), reason.args.cend(), needsEscape))
            return escaped(reasons);
        appendPlain(json, reason);
    }
    json.append(']');
    return json;
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
