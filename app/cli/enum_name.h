// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <utility>

namespace keshikomi::cli {

// Stable names for programs out of the names in the source: Fault::NoSuchBill is "no_such_bill".
// For enums that end in `Count`.
template<auto value>
constexpr std::string_view enumeratorName()
{
    // GCC and Clang: "... [with auto value = keshikomi::Fault::NoSuchBill; ...]" or "[value = ...]"
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr auto end = text.find_first_of(";]", text.find("value = "));
    constexpr auto begin = text.rfind("::", end) + 2;
    return text.substr(begin, end - begin);
}

QString snakeCase(std::string_view camelCase);

template<typename E>
QString enumName(E value)
{
    static constexpr auto names = []<std::size_t... i>(std::index_sequence<i...>)
    {
        return std::array{enumeratorName<static_cast<E>(i)>()...};
    }
    (std::make_index_sequence<std::size_t(E::Count)>());
    return snakeCase(names.at(std::size_t(value)));
}

} // namespace keshikomi::cli
