// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

namespace keshikomi::test {
namespace {

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not written: %s", qPrintable(path));
    return file.readAll();
}

} // namespace

QByteArray workbookFile(const std::vector<std::vector<WorkbookCell>> &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook *const book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy/mm/dd");
    lxw_row_t row = 0;
    for (const auto &cells : rows) {
        lxw_col_t column = 0;
        for (const WorkbookCell &cell : cells) {
            if (cell.isNumber)
                worksheet_write_number(
                    sheet, row, column, cell.number, column == 0 ? day : nullptr);
            else if (!cell.text.isEmpty())
                worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), nullptr);
            ++column;
        }
        ++row;
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("a workbook that cannot be written");
    return wholeFile(path);
}

QByteArray zipFile(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parts.zip"));
    zip_t *const archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *const source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("a zip file that cannot be written");
    return wholeFile(path);
}

} // namespace keshikomi::test
