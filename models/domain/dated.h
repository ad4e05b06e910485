// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <algorithm>
#include <vector>

namespace keshikomi {

// A rule that changes by law or contract on known days: the value in force on a day is the one with
// the latest `from` not after it. Before the first one there is none.
template<typename T>
class Dated final
{
public:
    struct Entry
    {
        QDate from;
        T value;
    };

    Dated() = default;
    explicit Dated(std::vector<Entry> entries)
        : m_entries(std::move(entries))
    {
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            return a.from < b.from;
        });
    }
    const T *on(QDate day) const
    {
        const T *found = nullptr;
        for (const Entry &entry : m_entries) {
            if (entry.from <= day)
                found = &entry.value;
        }
        return found;
    }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace keshikomi
