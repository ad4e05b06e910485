// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace keshikomi::cli {

class Record;
using Records = std::vector<Record>;

// A state or kind: a stable name for programs, words for people.
struct Word final
{
    QString name, text;
};

using Words = std::vector<Word>;

// A record within a record; empty: there is none (null).
struct Inner final
{
    Records record; // none or one
};

// What a command can say. Both outputs are made of it, so that they cannot differ.
struct Value final
{
    using Is = std::variant<std::monostate,
                            bool,
                            qint64,
                            Yen,
                            QString,
                            QDate,
                            QDateTime,
                            Word,
                            QStringList,
                            Words,
                            Records,
                            Inner>;

    // One constructor a kind: nothing becomes another kind on its way in. None has its body here,
    // where a record is still incomplete.
    Value() = default;
    Value(std::monostate);
    template<typename T>
    Value(const T *) = delete; // would be a bool
    Value(bool yes);
    Value(int number);
    Value(qint64 number);
    Value(Yen amount);
    Value(QString text);
    Value(QDate day);
    Value(QDateTime time);
    Value(Word word);
    Value(QStringList texts);
    Value(Words words);
    Value(Records records);
    Value(Inner inner);

    bool isList() const;
    bool isEmpty() const; // nothing, no text, no day, no rows

    Is is;
};

struct Field final
{
    const char *name; // stable, of docs/CLI.md
    Value value;
    const char *title = nullptr; // source text of context "Cli"; none: the usual one of its name
};

// Named values in their order.
class Record final
{
public:
    Record &add(const char *name, Value value)
    {
        m_fields.push_back({name, std::move(value)});
        return *this;
    }
    // Where one name means different things to a reader.
    Record &add(const char *name, Value value, const char *title)
    {
        m_fields.push_back({name, std::move(value), title});
        return *this;
    }
    const std::vector<Field> &fields() const { return m_fields; }
    const Value *find(const char *name) const;
    // For people only what there is: no zeros, no empty lists. Programs get every field.
    void setTerse() { m_terse = true; }
    bool isTerse() const { return m_terse; }

private:
    bool m_terse = false;
    std::vector<Field> m_fields;
};

// One of each row.
template<typename Rows, typename Make>
Records recordsOf(const Rows &rows, Make make)
{
    Records records;
    for (const auto &each : rows)
        records.push_back(make(each));
    return records;
}

} // namespace keshikomi::cli
