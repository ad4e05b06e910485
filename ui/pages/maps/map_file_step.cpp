// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_file_step.h"

#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostSkipped = 1'000;
constexpr int formWidth = 300; // at 100 %

// A, B, … Z, AA: as a spreadsheet names its columns.
QString letterOf(int column)
{
    const QString last(QChar(u'A' + column % 26));
    return column < 26 ? last : letterOf(column / 26 - 1) + last;
}

} // namespace

MapFileStep::MapFileStep(const Look &look)
    : m_look(look)
    , m_form(new Form(look))
    , m_encoding(new QComboBox)
    , m_sheet(new QComboBox)
    , m_skip(new QSpinBox)
    , m_header(new QSpinBox)
    , m_lines(new LedgerTable(look, tr("First lines of the file")))
{
    auto *row = makeRow(look, 16, this);
    m_encoding->addItem(tr("As the file says"), int(TableEncoding::Detect));
    m_encoding->addItem(QStringLiteral("UTF-8"), int(TableEncoding::Utf8));
    m_encoding->addItem(QStringLiteral("Shift_JIS (CP932)"), int(TableEncoding::Cp932));
    m_skip->setRange(0, mostSkipped);
    m_header->setRange(1, mostSkipped);
    m_form->addField(tr("Text"), m_encoding);
    m_form->addField(tr("Sheet"), m_sheet);
    m_form->addField(tr("Leave out"), m_skip, tr("Rows at the top where no header is looked for."));
    m_form->addField(
        tr("Header row"), m_header, tr("The row with the columns' names: press it on the right."));
    look.keep(m_form, [this] { m_form->setFixedWidth(m_look.px(formWidth)); });
    row->addWidget(m_form, 0, Qt::AlignTop);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_lines->setEmptyState(tr("The file has no lines that can be read so."));
    row->addWidget(m_lines, 1);
    connect(m_encoding, &QComboBox::activated, this, &MapFileStep::readAgain);
    connect(m_sheet, &QComboBox::activated, this, &MapFileStep::readAgain);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int number) {
        selectHeader();
        Q_EMIT headerChosen(number);
    });
    connect(m_lines, &LedgerTable::currentRowChanged, this, &MapFileStep::takeRow);
}

TableEncoding MapFileStep::encoding() const
{
    return TableEncoding(m_encoding->currentData().toInt());
}

void MapFileStep::show(const MapDraft &draft)
{
    const QString sheet = m_sheet->currentText();
    m_sheet->clear();
    m_sheet->addItems(draft.look.sheets);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(sheet)));
    const bool workbook = !draft.look.sheets.isEmpty();
    m_form->setShown(m_sheet, workbook);
    m_form->setShown(m_encoding, !workbook);
    const QSignalBlocker quiet(m_header);
    m_header->setValue(draft.headerRow);
    showLines(draft);
    selectHeader();
}

// Another file has other columns, so the table gets another model.
void MapFileStep::showLines(const MapDraft &draft)
{
    const QSignalBlocker quiet(m_lines);
    qsizetype columns = 0;
    m_numbers.clear();
    for (const TableLook::Line &line : draft.look.lines)
        columns = std::max(columns, line.cells.size());
    std::vector<TableColumn> titles{{CellKind::Right, 44, 0, tr("Row")}};
    for (int column = 0; column < columns; ++column)
        titles.push_back({CellKind::Text, 120, 0, letterOf(column)});
    auto *model = new PlainTable(std::move(titles), m_lines);
    std::vector<PlainTable::Line> lines;
    for (const TableLook::Line &line : draft.look.lines) {
        PlainTable::Line cells{{line.number}};
        for (int column = 0; column < columns; ++column)
            cells.push_back({line.cells.value(column)});
        lines.push_back(std::move(cells));
        m_numbers.push_back(line.number);
    }
    model->setLines(std::move(lines));
    QAbstractItemModel *before = m_lines->model();
    m_lines->setModel(model);
    delete before;
}

void MapFileStep::selectHeader()
{
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), m_header->value());
    const QSignalBlocker quiet(m_lines);
    if (found == m_numbers.end())
        m_lines->clearSelection();
    else
        m_lines->selectRow(int(found - m_numbers.begin()));
}

void MapFileStep::takeRow(int place)
{
    if (place >= 0 && place < int(m_numbers.size()))
        m_header->setValue(m_numbers[std::size_t(place)]);
}

} // namespace keshikomi
