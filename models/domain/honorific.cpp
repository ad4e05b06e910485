// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/honorific.h"

#include <QStringList>

#include <algorithm>

namespace keshikomi {

namespace {

// Companies by their kind (会社法 2 条, 保険業法 2 条); 法人 and 組合 end the name of every other
// legal person and stand in no name of a human. Short forms are as NFKC leaves ㈱ and （株）.
const QStringList &legalForms()
{
    static const QStringList forms = {
        QStringLiteral("株式会社"), QStringLiteral("有限会社"), QStringLiteral("合同会社"),
        QStringLiteral("合資会社"), QStringLiteral("合名会社"), QStringLiteral("相互会社"),
        QStringLiteral("法人"),     QStringLiteral("組合"),     QStringLiteral("(株)"),
        QStringLiteral("(有)"),     QStringLiteral("(同)"),     QStringLiteral("(合)"),
        QStringLiteral("(資)"),     QStringLiteral("(名)"),     QStringLiteral("(相)"),
        QStringLiteral("(社)"),     QStringLiteral("(一社)"),   QStringLiteral("(公社)"),
        QStringLiteral("(財)"),     QStringLiteral("(一財)"),   QStringLiteral("(公財)"),
        QStringLiteral("(福)"),     QStringLiteral("(医)"),     QStringLiteral("(学)"),
        QStringLiteral("(宗)"),     QStringLiteral("(特非)"),   QStringLiteral("(独)"),
        QStringLiteral("(協)"),
    };
    return forms;
}

} // namespace

QString usualHonorific(const QString &name)
{
    QString plain = name.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    const bool isFirm = std::any_of(legalForms().begin(),
                                    legalForms().end(),
                                    [&plain](const QString &form) { return plain.contains(form); });
    return isFirm ? QStringLiteral("御中") : QStringLiteral("様");
}

} // namespace keshikomi
