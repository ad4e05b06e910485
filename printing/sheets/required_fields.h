// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/shown_fields.h"
#include "printing/sheets/slip_parts.h"

#include <QSet>

#include <utility>
#include <vector>

namespace keshikomi::printing {

// What a template shows on its first page and on those after it.
struct SheetShows final
{
    ShownFields first, rest;
    QSet<QString> going; // lists that go on over pages
    QString detail; // the list that is told on the pages after the first alone

    ShownFields atOnce(const QString &name) const; // on the first page, or in the detail
};

// "no", "barcode|bar1": of the two lines under the bars each counts for itself.
QStringList shownNames(const QString &text);
bool areRequired(const QStringList &names, const QStringList &required); // one of them is

using Wrongs = std::vector<std::pair<QString, QString>>; // place in the file, what is wrong
// What a sheet does not show though `required` asks for it, in every case in which `model`, the
// program's own template, shows it.
Wrongs missingFields(const QStringList &required, const SheetShows &own, const SheetShows &model);
Wrongs missingParts(const SlipParts &parts);

} // namespace keshikomi::printing
