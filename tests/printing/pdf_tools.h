// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QImage>
#include <QStringList>

namespace keshikomi::test {

// What other programs say of a file. Empty or null if the program failed.
QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr);
bool writeFile(const QString &path, const QByteArray &bytes);
// The first page as poppler's own program paints it, in grey.
QImage rasterised(const QByteArray &pdf, int dpi);
// A page as the other painter paints it, in grey.
QImage painted(const printing::Page &page, QSizeF mm, int dpi);
QStringList zbarReads(const QImage &image);
// The text of every page, in the order in which it is drawn.
QStringList textOfPages(const QByteArray &pdf);
QString withoutSpaces(QString text);

} // namespace keshikomi::test
