// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wording/tr.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace keshikomi::wording {

// A stable name and what it is called, marked by QT_TRANSLATE_NOOP("Wording", ...).
struct Named final
{
    const char *name, *text;
};

// In the words of today's language; null: the table does not know the name.
template<std::size_t Count>
QString textIn(const Named (&names)[Count], const QString &name)
{
    const auto *const known =
        std::find_if(std::begin(names), std::end(names), [&name](const Named &each) {
            return name == QLatin1String(each.name);
        });
    return known == std::end(names) ? QString() : Words::tr(known->text);
}

// What is not known is shown as it is.
template<std::size_t Count>
QString textOrName(const Named (&names)[Count], const QString &name)
{
    const QString text = textIn(names, name);
    return text.isEmpty() ? name : text;
}

} // namespace keshikomi::wording
