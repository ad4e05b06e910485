// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_sink.h"

#include <QTemporaryFile>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace keshikomi {

// A workbook (XLSX): amounts are numbers, days are days, words are never formulas; the titles stay
// in sight. It is written row by row in constant memory, up to what a sheet can hold.
class ListWorkbook final : public ListSink
{
public:
    explicit ListWorkbook(const QString &path);
    ~ListWorkbook() override;

    bool begin(const QStringList &titles) override;
    bool add(const std::vector<QVariant> &cells) override;
    bool commit() override;
    QString error() const override { return m_error; }

private:
    bool write(int column, const QVariant &value);
    bool close(); // what is open of the workbook, into the file beside

    QString m_path;
    QTemporaryFile m_file; // beside the path, until it is whole
    QString m_error;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_day = nullptr;
    unsigned m_row = 0;
};

} // namespace keshikomi
