// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tax.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Collects the data of one sheet. Every name a sheet knows is set at every run, with an empty value
// if there is nothing to say: what a template may use is found by running it on an empty content.
class FieldMaker final
{
public:
    explicit FieldMaker(const SheetTemplate &sheet)
        : m_sheet(sheet)
    {
    }

    void set(QLatin1String name, FieldValue value);
    void setRows(QLatin1String name, const QStringList &columns, std::vector<FieldRow> rows);

    // Makes another list of one that is set.
    void changeRows(QLatin1String name,
                    const QStringList &columns,
                    std::vector<FieldRow> (*change)(const FieldMaker &, std::vector<FieldRow>));

    bool isEnglish() const { return m_sheet.language == QLatin1String("en"); }
    // A word of the template with {names} filled in. A word that is not there is a fault of the
    // program: the templates that came with it have all.
    QString word(const QString &key, const FieldMap &values = {}) const;
    // The same where it may be missing.
    QString wordOr(const QString &key, const QString &otherwise) const
    {
        return m_sheet.words.value(key, otherwise);
    }
    // "line.standard" with {rate}: how a kind of tax is called.
    QString rateWord(QLatin1String group, TaxKind kind) const;

    Fields take() { return std::move(m_fields); }

private:
    const SheetTemplate &m_sheet;
    Fields m_fields;
};

} // namespace keshikomi::printing
