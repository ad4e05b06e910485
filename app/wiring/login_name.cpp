// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/login_name.h"

#ifdef Q_OS_WIN
#include <array>
#include <lmcons.h>
#include <windows.h>
#else
#include <cerrno>
#include <pwd.h>
#include <unistd.h>
#include <vector>
#endif

namespace keshikomi {

#ifdef Q_OS_WIN

QString loginName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto length = static_cast<DWORD>(name.size());
    if (GetUserNameW(name.data(), &length) == 0 || length <= 1)
        return QStringLiteral("uid-unknown");
    return QString::fromWCharArray(name.data(), static_cast<int>(length) - 1);
}

#else

QString loginName()
{
    constexpr std::size_t usual = 1'024, most = 1'024 * 1'024;
    const uid_t user = ::getuid();
    passwd entry{};
    passwd *found = nullptr;
    for (std::size_t size = usual; size <= most; size *= 2) { // ERANGE: an entry of a directory
        std::vector<char> texts(size);
        const int code = ::getpwuid_r(user, &entry, texts.data(), texts.size(), &found);
        if (code == 0 && found && entry.pw_name && *entry.pw_name)
            return QString::fromLocal8Bit(entry.pw_name);
        if (code != ERANGE)
            break;
    }
    return QStringLiteral("uid-%1").arg(user);
}

#endif

} // namespace keshikomi
