// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace keshikomi {

// Where the lines of a list go. The file appears under its name by commit(), whole, or not at all.
class ListSink
{
public:
    ListSink() = default;
    ListSink(const ListSink &) = delete;
    ListSink &operator=(const ListSink &) = delete;
    virtual ~ListSink() = default;

    virtual bool begin(const QStringList &titles) = 0;
    // Amounts as qlonglong, days as QDate, everything else as words.
    virtual bool add(const std::vector<QVariant> &cells) = 0;
    virtual bool commit() = 0;
    virtual QString error() const = 0; // why the last call gave false
};

// By the path's suffix: ".xlsx" a workbook, anything else CSV.
std::unique_ptr<ListSink> makeListSink(const QString &path);

} // namespace keshikomi
