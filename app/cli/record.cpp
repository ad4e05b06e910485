// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "app/cli/enum_name.h"

#include <cstring>

namespace keshikomi::cli {

Value::Value(std::monostate) { }

Value::Value(bool yes)
    : is(yes)
{
}

Value::Value(int number)
    : is(qint64(number))
{
}

Value::Value(qint64 number)
    : is(number)
{
}

Value::Value(Yen amount)
    : is(amount)
{
}

Value::Value(QString text)
    : is(std::move(text))
{
}

Value::Value(QDate day)
    : is(day)
{
}

Value::Value(QDateTime time)
    : is(std::move(time))
{
}

Value::Value(Word word)
    : is(std::move(word))
{
}

Value::Value(QStringList texts)
    : is(std::move(texts))
{
}

Value::Value(Words words)
    : is(std::move(words))
{
}

Value::Value(Records records)
    : is(std::move(records))
{
}

Value::Value(Inner inner)
    : is(std::move(inner))
{
}

bool Value::isList() const
{
    return std::holds_alternative<Records>(is) || std::holds_alternative<Inner>(is)
        || std::holds_alternative<QStringList>(is);
}

bool Value::isEmpty() const
{
    struct Looks
    {
        bool operator()(std::monostate) const { return true; }
        bool operator()(bool yes) const { return !yes; }
        bool operator()(qint64) const { return false; }
        bool operator()(Yen) const { return false; }
        bool operator()(const QString &text) const { return text.isEmpty(); }
        bool operator()(QDate day) const { return !day.isValid(); }
        bool operator()(const QDateTime &at) const { return !at.isValid(); }
        bool operator()(const Word &word) const { return word.name.isEmpty(); }
        bool operator()(const QStringList &list) const { return list.isEmpty(); }
        bool operator()(const Words &words) const { return words.empty(); }
        bool operator()(const Records &rows) const { return rows.empty(); }
        bool operator()(const Inner &inner) const { return inner.record.empty(); }
    };
    return std::visit(Looks(), is);
}

const Value *Record::find(const char *name) const
{
    for (const Field &field : m_fields) {
        if (std::strcmp(field.name, name) == 0)
            return &field.value;
    }
    return nullptr;
}

QString snakeCase(std::string_view camelCase)
{
    QString snake;
    for (const char sign : camelCase) {
        const QChar letter = QLatin1Char(sign);
        if (letter.isUpper() && !snake.isEmpty())
            snake += QLatin1Char('_');
        snake += letter.toLower();
    }
    return snake;
}

} // namespace keshikomi::cli
