// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_workbook.h"

#include "models/tables/plain_text.h"
#include "ui/pages/list_csv.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace keshikomi {

namespace {

constexpr unsigned mostRows = LXW_ROW_MAX;
constexpr double usualWidth = 16; // characters
constexpr qint64 mostExact = 1LL << 53; // a workbook's numbers are doubles

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::ListWorkbook)
};

} // namespace

ListWorkbook::ListWorkbook(const QString &path)
    : m_path(path)
    , m_file(path + QStringLiteral(".XXXXXX"))
{
}

ListWorkbook::~ListWorkbook()
{
    close();
}

bool ListWorkbook::begin(const QStringList &titles)
{
    if (!m_file.open()) {
        m_error = m_file.errorString();
        return false;
    }
    m_file.close(); // its name is ours; the library opens it anew
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    const QByteArray name = QFile::encodeName(m_file.fileName());
    m_book = workbook_new_opt(name.constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet) {
        m_error = Tr::tr("The workbook could not be made.");
        return false;
    }
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    m_amount = workbook_add_format(m_book);
    format_set_num_format(m_amount, "#,##0");
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy/mm/dd");
    worksheet_set_column(m_sheet, 0, lxw_col_t(titles.size() - 1), usualWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int column = 0; column < titles.size(); ++column)
        worksheet_write_string(
            m_sheet, 0, lxw_col_t(column), titles[column].toUtf8().constData(), m_title);
    m_row = 1;
    return true;
}

bool ListWorkbook::add(const std::vector<QVariant> &cells)
{
    if (m_row >= mostRows) {
        m_error = Tr::tr("A sheet holds %1 rows: save the list as CSV.").arg(mostRows);
        return false;
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (!write(int(column), cells[column]))
            return false;
    }
    ++m_row;
    return true;
}

// An amount that a double cannot hold exactly is written as its digits.
bool ListWorkbook::write(int column, const QVariant &value)
{
    const auto at = lxw_col_t(column);
    lxw_error error = LXW_NO_ERROR;
    const qint64 number = value.toLongLong();
    if (value.userType() == QMetaType::QDate && value.toDate().isValid()) {
        const QDate day = value.toDate();
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        error = worksheet_write_datetime(m_sheet, m_row, at, &date, m_day);
    } else if (isNumber(value) && qAbs(number) <= mostExact) {
        error = worksheet_write_number(m_sheet, m_row, at, double(number), m_amount);
    } else if (const QByteArray text = plainText(value).toUtf8(); !text.isEmpty()) {
        error = worksheet_write_string(m_sheet, m_row, at, text.constData(), nullptr);
    }
    if (error != LXW_NO_ERROR)
        m_error = QString::fromUtf8(lxw_strerror(error));
    return error == LXW_NO_ERROR;
}

bool ListWorkbook::close()
{
    if (!m_book)
        return true;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        m_error = QString::fromUtf8(lxw_strerror(error));
    return error == LXW_NO_ERROR;
}

bool ListWorkbook::commit()
{
    if (!close())
        return false;
    std::error_code failed; // unlike QFile it takes the place of a file that is there
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), failed);
    if (failed) {
        m_error = QString::fromStdString(failed.message());
        return false;
    }
    m_file.setAutoRemove(false);
    QFile::setPermissions(
        m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return true;
}

std::unique_ptr<ListSink> makeListSink(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0)
        return std::make_unique<ListWorkbook>(path);
    return std::make_unique<ListCsv>(path);
}

} // namespace keshikomi
