// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <concepts>
#include <limits>
#include <optional>

namespace keshikomi {

// Whole yen. No division, no conversion from or to floating point: the type has no way to lose a
// yen.
class Yen final
{
public:
    constexpr Yen() = default;
    constexpr explicit Yen(qint64 amount)
        : m_amount(amount)
    {
    }
    template<std::floating_point T>
    Yen(T) = delete;

    constexpr qint64 amount() const { return m_amount; }
    constexpr bool isZero() const { return m_amount == 0; }
    friend constexpr auto operator<=>(Yen, Yen) = default;

    friend constexpr Yen operator-(Yen a) { return Yen(-a.m_amount); }
    friend Yen operator+(Yen a, Yen b);
    friend Yen operator-(Yen a, Yen b) { return a + (-b); }
    Yen &operator+=(Yen other) { return *this = *this + other; }
    Yen &operator-=(Yen other) { return *this = *this - other; }

    static std::optional<Yen> parse(const QString &typed);

private:
    qint64 m_amount = 0;
};

enum class Rounding { Down, HalfUp, Up };

struct Rate final // parts per ten thousand: 10 % is 1000
{
    qint32 basisPoints;
};

Yen share(Yen whole, Rate rate, Rounding rounding);

} // namespace keshikomi
