// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/passes.h"

#include <algorithm>

namespace keshikomi {

namespace {

struct NamedPass final
{
    Pass pass;
    const char16_t *name;
};

// In the usual order.
constexpr NamedPass namedPasses[]{
    {Pass::Key, u"key"},
    {Pass::Code, u"code"},
    {Pass::Learned, u"learned"},
    {Pass::NameAndAmount, u"name_and_amount"},
    {Pass::SumOfBills, u"sum_of_bills"},
    {Pass::SeveralPayments, u"several_payments"},
    {Pass::Tolerance, u"tolerance"},
    {Pass::SimilarName, u"similar_name"},
};

} // namespace

PassOrder usualPasses()
{
    PassOrder order;
    for (const NamedPass &each : namedPasses)
        order.push_back(each.pass);
    return order;
}

QString passName(Pass pass)
{
    for (const NamedPass &each : namedPasses) {
        if (each.pass == pass)
            return QString::fromUtf16(each.name);
    }
    return QStringLiteral("nearest");
}

std::optional<Pass> passFromName(QStringView name)
{
    for (const NamedPass &each : namedPasses) {
        if (name == QStringView(each.name))
            return each.pass;
    }
    return std::nullopt;
}

Result<PassOrder> readPasses(const QStringList &names)
{
    PassOrder order;
    for (const QString &each : names) {
        const std::optional<Pass> pass = passFromName(each.trimmed());
        const bool twice = pass && std::find(order.begin(), order.end(), *pass) != order.end();
        if (!pass || twice) {
            QStringList args{each.trimmed(), passNames(usualPasses()).join(QStringLiteral(", "))};
            if (twice)
                args << QStringLiteral("twice");
            return failure(ErrorCode::Invalid, Fault::NoSuchPass, args);
        }
        order.push_back(*pass);
    }
    if (order.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("passes")});
    return order;
}

QStringList passNames(const PassOrder &passes)
{
    QStringList names;
    for (const Pass pass : passes)
        names << passName(pass);
    return names;
}

} // namespace keshikomi
