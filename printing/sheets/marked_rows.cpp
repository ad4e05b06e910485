// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/marked_rows.h"

#include "printing/table_layout.h"
#include "printing/type/signs.h"
#include "printing/type/text_fit.h"

#include <QHash>

#include <algorithm>

namespace keshikomi::printing {

namespace {

const QChar missingSign(u'〓'), goesOn(u'…');

bool isDrawable(const FontBook &fonts, const QString &text)
{
    TextRuler ruler(fonts); // keeps the first fault
    ruler.ems(text, Face::Sans, false);
    return !ruler.fault();
}

QString withoutMissingSigns(const FontBook &fonts, const QString &text)
{
    if (isDrawable(fonts, text))
        return text;
    QString marked;
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        end = cellEnd(text, at);
        const QString cell = text.mid(at, end - at);
        marked += isDrawable(fonts, cell) ? cell : QString(missingSign);
    }
    return isDrawable(fonts, marked) ? marked : QString(cellCount(text), missingSign);
}

// The columns a list has on the sheet's pages, each as it would be drawn.
std::vector<std::pair<TextSpec, QString>> columnsOf(const SheetTemplate &sheet, const QString &list)
{
    std::vector<std::pair<TextSpec, QString>> columns;
    for (const auto *blocks : {&sheet.first, &sheet.continuation}) {
        for (const BlockSpec &block : *blocks) {
            for (const ItemSpec &item : block.items) {
                const auto *table = std::get_if<TableSpec>(&item.what);
                if (table == nullptr || table->rows != list)
                    continue;
                for (const ColumnSpec &column : table->columns) {
                    if (!column.wrap)
                        columns.emplace_back(cellOf(*table, column), column.field);
                }
            }
        }
    }
    return columns;
}

class RowMarker final
{
public:
    RowMarker(const FontBook &fonts, const SheetTemplate &sheet, const QString &list)
        : m_fonts(fonts)
        , m_ruler(fonts)
        , m_columns(columnsOf(sheet, list))
    {
    }

    // What comes in place of the text, with `tail` if it is another.
    QString marked(const QString &name, const QString &text, const QString &tail)
    {
        QString whole = withoutMissingSigns(m_fonts, text);
        if (whole == text && fits(name, text))
            return text;
        if (fits(name, whole + tail))
            return whole + tail;
        while (!whole.isEmpty() && !fits(name, whole + goesOn + tail)) {
            qsizetype last = 0;
            for (qsizetype at = 0; at < whole.size(); at = cellEnd(whole, at))
                last = at;
            whole.truncate(last);
        }
        return whole + goesOn + tail;
    }

private:
    bool fits(const QString &name, const QString &text)
    {
        const QString field = u'{' + name + u'}';
        return std::all_of(m_columns.begin(), m_columns.end(), [&](const auto &column) {
            const auto &[spec, asked] = column;
            return !asked.contains(field)
                || fitText(m_ruler, spec, QString(asked).replace(field, text)).has_value();
        });
    }

    const FontBook &m_fonts;
    TextRuler m_ruler;
    const std::vector<std::pair<TextSpec, QString>> m_columns;
};

} // namespace

bool markRows(const FontBook &fonts,
              const SheetTemplate &sheet,
              const QString &list,
              const QString &column,
              const QString &key,
              Fields &fields)
{
    RowMarker marker(fonts, sheet, list);
    bool any = false;
    for (FieldRow &row : fields.rows[list]) {
        const auto number = std::get_if<QString>(&row.values[key]);
        const QString tail =
            number == nullptr || number->isEmpty() ? QString() : u'（' + *number + u'）';
        for (auto it = row.values.begin(); it != row.values.end(); ++it) {
            auto *text = std::get_if<QString>(&it.value());
            if (text == nullptr)
                continue;
            const QString marked =
                marker.marked(it.key(), *text, it.key() == column ? tail : QString());
            any = any || marked != *text;
            *text = marked;
        }
    }
    return any;
}

} // namespace keshikomi::printing
