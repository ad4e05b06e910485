// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enum_name.h"
#include "app/cli/output.h"
#include "models/wording/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi::cli {

namespace {

QJsonObject objectOf(const Record &record);

QJsonValue orNull(bool known, const QString &text)
{
    return known ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
}

struct JsonOf
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool yes) const { return yes; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Yen amount) const { return amount.amount(); }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(QDate day) const
    {
        return orNull(day.isValid(), day.toString(Qt::ISODate));
    }
    QJsonValue operator()(const QDateTime &at) const
    {
        return orNull(at.isValid(), at.toUTC().toString(Qt::ISODateWithMs));
    }
    QJsonValue operator()(const Word &word) const
    {
        return orNull(!word.name.isEmpty(), word.name);
    }
    QJsonValue operator()(const QStringList &list) const
    {
        return QJsonArray::fromStringList(list);
    }
    QJsonValue operator()(const Words &words) const
    {
        QJsonArray names;
        for (const Word &word : words)
            names.append(word.name);
        return names;
    }
    QJsonValue operator()(const Records &rows) const
    {
        QJsonArray array;
        for (const Record &row : rows)
            array.append(objectOf(row));
        return array;
    }
    QJsonValue operator()(const Inner &inner) const
    {
        return inner.record.empty() ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(objectOf(inner.record.front()));
    }
};

QJsonObject objectOf(const Record &record)
{
    QJsonObject object;
    for (const Field &field : record.fields())
        object.insert(QLatin1String(field.name), std::visit(JsonOf(), field.value.is));
    return object;
}

} // namespace

QByteArray jsonOf(const Record &record)
{
    return QJsonDocument(objectOf(record)).toJson(QJsonDocument::Indented);
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Invalid: return QStringLiteral("invalid");
    case ErrorCode::Forbidden: return QStringLiteral("forbidden");
    case ErrorCode::Storage: return QStringLiteral("storage");
    case ErrorCode::Network: return QStringLiteral("network");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Usage: return QStringLiteral("usage");
    }
    Q_UNREACHABLE();
}

Record errorRecord(const Error &error)
{
    Record record;
    record.add("code", errorCodeName(error.code))
        .add("fault", enumName(error.fault))
        .add("args", error.args)
        .add("message", faultText(error));
    return record;
}

} // namespace keshikomi::cli
