// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_csv.h"

#include "models/services/csv_field.h"
#include "models/tables/plain_text.h"

namespace keshikomi {

QString csvLine(const std::vector<QVariant> &cells)
{
    QStringList fields;
    for (const QVariant &value : cells) {
        const QString text = plainText(value);
        fields << (isNumber(value) ? text : csvField(text)); // a minus of a number is no formula
    }
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

ListCsv::ListCsv(const QString &path)
    : m_file(path)
{
}

bool ListCsv::begin(const QStringList &titles)
{
    const std::vector<QVariant> cells(titles.begin(), titles.end());
    const QString head = QChar(0xFEFF) + csvLine(cells);
    return m_file.open(QIODevice::WriteOnly) && m_file.write(head.toUtf8()) >= 0;
}

bool ListCsv::add(const std::vector<QVariant> &cells)
{
    return m_file.write(csvLine(cells).toUtf8()) >= 0;
}

bool ListCsv::commit()
{
    return m_file.commit();
}

} // namespace keshikomi
