// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/tax.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

// How frozen sheets are kept as JSON. One `walk(way, value)` for each type lists its members; a
// Writer and a Reader go the same way, so that what is written can be read. The walks stand in this
// namespace, where both find them.
namespace keshikomi::json_walk {

// Leaves out what is not told.
class Writer final
{
public:
    QJsonObject object;

    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    }
    void texts(const char *name, const QStringList &value)
    {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), QJsonArray::fromStringList(value));
    }
    void number(const char *name, int value) { object.insert(QLatin1String(name), value); }
    void flag(const char *name, bool value) { object.insert(QLatin1String(name), value); }
    void yen(const char *name, Yen value) { object.insert(QLatin1String(name), value.amount()); }
    void yen(const char *name, const std::optional<Yen> &value)
    {
        if (value)
            yen(name, *value);
    }
    void day(const char *name, QDate value) { text(name, value.toString(Qt::ISODate)); }
    void kind(const char *name, TaxKind value) { text(name, taxKindName(value)); }
    void channel(const char *name, Channel value) { text(name, channelName(value)); }
    template<typename E, std::size_t count>
    void
    choice(const char *name, E value, const std::array<std::pair<E, QLatin1String>, count> &names)
    {
        for (const auto &[each, word] : names) {
            if (each == value)
                text(name, word);
        }
    }
    template<typename Part>
    void part(const char *name, const Part &value)
    {
        object.insert(QLatin1String(name), objectOf(value));
    }
    template<typename Part>
    void part(const char *name, const std::optional<Part> &value)
    {
        if (value)
            part(name, *value);
    }
    template<typename Part>
    void parts(const char *name, const std::vector<Part> &values)
    {
        QJsonArray list;
        for (const Part &value : values)
            list.append(objectOf(value));
        object.insert(QLatin1String(name), list);
    }
    template<typename Part>
    void partsIfAny(const char *name, const std::vector<Part> &values)
    {
        if (!values.empty())
            parts(name, values);
    }

private:
    template<typename Part>
    static QJsonObject objectOf(const Part &value)
    {
        Writer inner;
        walk(inner, value);
        return inner.object;
    }
};

// Good as long as every member was of its shape.
class Reader final
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    bool isGood() const { return m_good; }

    void text(const char *name, QString &value) const { value = at(name).toString(); }
    void texts(const char *name, QStringList &value) const
    {
        const QJsonArray list = at(name).toArray();
        for (const auto &each : list)
            value << each.toString();
    }
    void number(const char *name, int &value) { value = int(whole(name)); }
    void flag(const char *name, bool &value)
    {
        m_good = m_good && at(name).isBool();
        value = at(name).toBool();
    }
    void yen(const char *name, Yen &value) { value = Yen(whole(name)); }
    void yen(const char *name, std::optional<Yen> &value)
    {
        if (!at(name).isUndefined())
            value = Yen(whole(name));
    }
    void day(const char *name, QDate &value)
    {
        value = QDate::fromString(at(name).toString(), Qt::ISODate);
        m_good = m_good && (value.isValid() || at(name).isUndefined());
    }
    void kind(const char *name, TaxKind &value)
    {
        const auto known = taxKindFromName(at(name).toString());
        m_good = m_good && known.has_value();
        value = known.value_or(TaxKind::Standard);
    }
    void channel(const char *name, Channel &value)
    {
        const auto known = channelFromName(at(name).toString());
        m_good = m_good && known.has_value();
        value = known.value_or(Channel::CashDesk);
    }
    template<typename E, std::size_t count>
    void
    choice(const char *name, E &value, const std::array<std::pair<E, QLatin1String>, count> &names)
    {
        for (const auto &[each, word] : names) {
            if (at(name).toString() == word) {
                value = each;
                return;
            }
        }
        m_good = false;
    }
    template<typename Part>
    void part(const char *name, Part &value)
    {
        read(at(name), value);
    }
    template<typename Part>
    void part(const char *name, std::optional<Part> &value)
    {
        if (!at(name).isUndefined())
            read(at(name), value.emplace());
    }
    template<typename Part>
    void parts(const char *name, std::vector<Part> &values)
    {
        m_good = m_good && at(name).isArray();
        const QJsonArray list = at(name).toArray();
        for (const auto &each : list)
            read(each, values.emplace_back());
    }
    template<typename Part>
    void partsIfAny(const char *name, std::vector<Part> &values)
    {
        if (!at(name).isUndefined())
            parts(name, values);
    }

private:
    QJsonValue at(const char *name) const { return m_object.value(QLatin1String(name)); }
    qint64 whole(const char *name)
    {
        m_good = m_good && at(name).isDouble();
        return at(name).toInteger();
    }
    template<typename Part>
    void read(const QJsonValue &json, Part &value)
    {
        Reader inner(json.toObject());
        walk(inner, value);
        m_good = m_good && json.isObject() && inner.m_good;
    }

    const QJsonObject m_object;
    bool m_good = true;
};

} // namespace keshikomi::json_walk
