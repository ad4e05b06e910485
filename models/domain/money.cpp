// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

namespace keshikomi {

Yen operator+(Yen a, Yen b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a.m_amount, b.m_amount, &sum))
        qFatal("yen overflow");
    return Yen(sum);
}

std::optional<Yen> Yen::parse(const QString &typed)
{
    QString digits = typed.normalized(QString::NormalizationForm_KC).trimmed();
    digits.remove(QLatin1Char(','));
    bool ok = false;
    const qint64 amount = digits.toLongLong(&ok);
    return ok ? std::optional(Yen(amount)) : std::nullopt;
}

Yen share(Yen whole, Rate rate, Rounding rounding)
{
    Q_ASSERT(whole.amount() >= 0);
    Q_ASSERT(rate.basisPoints >= 0);
    Q_ASSERT(whole.amount() < std::numeric_limits<qint64>::max() / 10'000 / 10);
    const qint64 scaled = whole.amount() * rate.basisPoints;
    const qint64 floor = scaled / 10'000;
    const qint64 rest = scaled % 10'000;
    switch (rounding) {
    case Rounding::Down: return Yen(floor);
    case Rounding::HalfUp: return Yen(floor + (rest >= 5'000 ? 1 : 0));
    case Rounding::Up: return Yen(floor + (rest > 0 ? 1 : 0));
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
