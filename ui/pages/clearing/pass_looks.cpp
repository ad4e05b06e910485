// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/pass_looks.h"

#include "models/wording/words.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::PassLooks)
};

} // namespace

QString passText(Pass pass)
{
    switch (pass) {
    case Pass::Key: return Tr::tr("Slip or request");
    case Pass::Code: return Tr::tr("Code or number");
    case Pass::Learned: return Tr::tr("Learned name");
    case Pass::NameAndAmount: return Tr::tr("Name and amount");
    case Pass::SumOfBills: return Tr::tr("Sum of bills");
    case Pass::SeveralPayments: return Tr::tr("Several payments");
    case Pass::Tolerance: return Tr::tr("Fee or tolerance");
    case Pass::SimilarName: return Tr::tr("Similar name");
    case Pass::Nearest: return Tr::tr("Nearest");
    }
    Q_UNREACHABLE();
}

QString looksText(const std::vector<PassLook> &looks)
{
    QStringList lines;
    for (const PassLook &look : looks) {
        QStringList reasons;
        for (const Reason &reason : look.reasons)
            reasons << reasonText(reason);
        const QString mark = look.decided ? QStringLiteral(u"○") : QStringLiteral(u"－");
        lines << QStringLiteral("%1 %2: %3")
                     .arg(mark,
                          passText(look.pass),
                          reasons.isEmpty() ? Tr::tr("nothing to go by")
                                            : reasons.join(QStringLiteral("  ·  ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace keshikomi
