// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace keshikomi::test {

// A cell of a workbook: text, a number, or nothing. A number in the first column shows as a day.
struct WorkbookCell final
{
    WorkbookCell() = default;
    WorkbookCell(const QString &words) // NOLINT(google-explicit-constructor)
        : text(words)
    {
    }
    WorkbookCell(int value) // NOLINT(google-explicit-constructor)
        : number(value)
        , isNumber(true)
    {
    }
    QString text;
    int number = 0;
    bool isNumber = false;
};

// XLSX as another program's library writes it.
QByteArray workbookFile(const std::vector<std::vector<WorkbookCell>> &rows);
// Any zip file.
QByteArray zipFile(const std::vector<std::pair<QString, QByteArray>> &parts);

} // namespace keshikomi::test
