// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/required_fields.h"

#include "printing/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

const QString blocks = QStringLiteral("blocks"), continuation = QStringLiteral("continuation");

// `when`: the case in which it is not there.
QString mustBeShown(const QString &name, const QString &when = {})
{
    const QString field = fieldOf(name);
    if (!when.isEmpty())
        return Words::tr("\"%1\" must be on this sheet also if \"%2\"").arg(field, when);
    if (name == barsOf(field))
        return Words::tr("\"%1\" must be on this sheet as a barcode (\"gs1-128\")").arg(field);
    if (name == qrOf(field))
        return Words::tr("\"%1\" must be on this sheet as a QR code (\"qr\")").arg(field);
    if (name != field)
        return Words::tr("\"%1\" must be on this sheet under the bars").arg(name);
    return Words::tr("\"%1\" must be on this sheet").arg(field);
}

QString partText(const SlipParts::Missing &missing)
{
    if (missing.what.isEmpty() && missing.part == 0)
        return Words::tr("the line by which the slip is cut off must be on this sheet: a \"line\" "
                         "across it with \"dash\": \"cut\"");
    if (missing.what.isEmpty())
        return Words::tr("the line between the parts of the slip must be on this sheet: a "
                         "\"line\" down to its foot with \"dash\": \"cut\"");
    if (missing.part == 0)
        return Words::tr("\"%1\" must be above the line by which the slip is cut off")
            .arg(missing.what);
    return Words::tr("\"%1\" must be in each part of the slip: part %2 from the left does not show "
                     "it")
        .arg(missing.what)
        .arg(missing.part);
}

} // namespace

ShownFields SheetShows::atOnce(const QString &name) const
{
    ShownFields shown = first;
    if (!detail.isEmpty() && name.startsWith(detail + QLatin1Char('.')))
        shown.add(rest);
    return shown;
}

QStringList shownNames(const QString &text)
{
    QStringList names = fieldNames(text);
    for (const char *line : {"barcode|bar1", "barcode|bar2"}) {
        if (text.contains(QStringLiteral("{%1}").arg(QLatin1String(line))))
            names << QLatin1String(line);
    }
    return names;
}

bool areRequired(const QStringList &names, const QStringList &required)
{
    return std::any_of(names.begin(), names.end(), [&required](const QString &name) {
        return required.contains(name);
    });
}

Wrongs missingFields(const QStringList &required, const SheetShows &own, const SheetShows &model)
{
    Wrongs wrongs;
    for (const QString &name : required) {
        const ShownFields shown = own.atOnce(name);
        if (!shown.has(name))
            wrongs.emplace_back(blocks, mustBeShown(name));
        else if (const auto gap = shown.missing(model.atOnce(name), name))
            wrongs.emplace_back(blocks, mustBeShown(name, *gap));
        const QString list = name.section(u'.', 0, 0);
        if (!own.going.contains(list) && own.detail != list)
            continue;
        if (const auto gap = own.rest.missing(model.rest, name))
            wrongs.emplace_back(continuation, mustBeShown(name, *gap));
    }
    return wrongs;
}

Wrongs missingParts(const SlipParts &parts)
{
    Wrongs wrongs;
    for (const SlipParts::Missing &missing : parts.missing())
        wrongs.emplace_back(blocks, partText(missing));
    return wrongs;
}

} // namespace keshikomi::printing
