// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/field_maker.h"

namespace keshikomi::printing {

void FieldMaker::set(QLatin1String name, FieldValue value)
{
    m_fields.values.insert(name, std::move(value));
}

void FieldMaker::setRows(QLatin1String name, const QStringList &columns, std::vector<FieldRow> rows)
{
    m_fields.columns.insert(name, columns);
    m_fields.rows.insert(name, std::move(rows));
}

void FieldMaker::changeRows(QLatin1String name,
                            const QStringList &columns,
                            std::vector<FieldRow> (*change)(const FieldMaker &,
                                                            std::vector<FieldRow>))
{
    setRows(name, columns, change(*this, m_fields.rows.value(name)));
}

QString FieldMaker::word(const QString &key, const FieldMap &values) const
{
    const auto it = m_sheet.words.constFind(key);
    if (it == m_sheet.words.constEnd())
        qFatal("the template has no word %s", qPrintable(key));
    return expand(*it, Fields{values, {}, {}}).value_or(*it);
}

QString FieldMaker::rateWord(QLatin1String group, TaxKind kind) const
{
    FieldMap rate;
    rate.insert(QStringLiteral("rate"), rateOf(kind).basisPoints / 100);
    return word(group + QLatin1Char('.') + taxKindName(kind), rate);
}

} // namespace keshikomi::printing
