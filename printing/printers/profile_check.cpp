// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printers/profile_check.h"

#include "models/domain/try.h"
#include "printing/gs1_128.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace keshikomi::printing {

namespace {

QString mm(int um)
{
    return QString::number(um / 1'000.0);
}

Done checkOffset(const char *field, int um)
{
    if (std::abs(um) <= mostOffsetUm)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QLatin1String(field), mm(um), mm(-mostOffsetUm), mm(mostOffsetUm)});
}

Done checkResolution(const PrinterProfile &profile, const std::vector<int> &resolutions)
{
    // A multiple will do: every dot of the profile is then a square of the printer's dots.
    const bool fits = resolutions.empty()
        || std::any_of(resolutions.begin(), resolutions.end(), [&profile](int dpi) {
                          return dpi % profile.dpi == 0;
                      });
    if (fits)
        return done();
    QStringList known;
    for (const int dpi : resolutions)
        known << QString::number(dpi);
    return failure(
        ErrorCode::Invalid,
        Fault::PrinterResolution,
        {profile.printer, QString::number(profile.dpi), known.join(QStringLiteral(", "))});
}

} // namespace

Done checkProfile(const PrinterProfile &profile,
                  const std::vector<int> &resolutions,
                  const QStringList &trays)
{
    if (!profile.tray.isEmpty() && !trays.isEmpty() && !trays.contains(profile.tray)) {
        return failure(ErrorCode::Invalid,
                       Fault::UnknownOption,
                       {QStringLiteral("choice"),
                        profile.printer,
                        profile.tray,
                        trays.join(QStringLiteral(", "))});
    }
    KK_CHECK(checkOffset("right", profile.rightUm));
    KK_CHECK(checkOffset("down", profile.downUm));
    if (profile.codes)
        KK_CHECK(dotsPerModule(profile.dpi));
    return checkResolution(profile, resolutions);
}

} // namespace keshikomi::printing
