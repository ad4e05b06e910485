// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace keshikomi::test {

// The enumerator a template was made for, as the compiler spells it in the function's own name.
template<auto value>
QString spelledEnumerator()
{
    // GCC: "… [with auto value = keshikomi::Fault::DayLocked; …]", Clang: "… [value = …]".
    const QString spelled = QString::fromLatin1(__PRETTY_FUNCTION__);
    const auto begin = spelled.indexOf(QLatin1String("value = ")) + 8;
    auto end = begin;
    while (end < spelled.size() && spelled[end] != u';' && spelled[end] != u']')
        ++end;
    return spelled.sliced(begin, end - begin).section(QStringLiteral("::"), -1);
}

template<typename Enum, std::size_t... places>
std::vector<QString> enumeratorNames(std::index_sequence<places...>)
{
    return {spelledEnumerator<static_cast<Enum>(places)>()...};
}

// The name of a value of an enum that starts at 0 and ends with `Count`.
template<typename Enum>
QString enumName(Enum value)
{
    static const std::vector<QString> names = enumeratorNames<Enum>(
        std::make_index_sequence<static_cast<std::size_t>(Enum::Count) + 1>());
    return names.at(static_cast<std::size_t>(value));
}

} // namespace keshikomi::test
