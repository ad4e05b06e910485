// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/report_form.h"

#include "ui/format.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr int mostItems = 100'000'000;

} // namespace

ReportForm::ReportForm(const Look &look)
    : m_map(new QComboBox)
    , m_file(makeButton(look, tr("Take a file in …"), {}, Rank::Plain, Icon::Download))
    , m_figures(makeButton(look, tr("Take the figures in")))
    , m_form(new Form(look))
    , m_fields()
{
    auto *column = makeColumn(look, this, 0, 12);
    const std::array<QString, Count> names{tr("Collected gross"),
                                           tr("Items"),
                                           tr("Fees before tax"),
                                           tr("Tax"),
                                           tr("Stamp duty"),
                                           tr("Transfer fee before tax"),
                                           tr("Beside (kept back: −)"),
                                           tr("Net paid out")};
    m_form->addField(tr("Column map of the file"), m_map);
    for (std::size_t place = 0; place < Count; ++place) {
        m_fields[place] = new QLineEdit;
        m_fields[place]->setAlignment(Qt::AlignRight);
        m_form->addField(names[place], m_fields[place]);
    }
    column->addWidget(m_form);
    m_map->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new FlowRow(look, 8);
    row->addWidget(m_file);
    row->addWidget(m_figures);
    column->addLayout(row);
    connect(m_file, &QPushButton::clicked, this, &ReportForm::fileWanted);
    connect(m_figures, &QPushButton::clicked, this, &ReportForm::figuresWanted);
    connect(m_form, &Form::finished, this, &ReportForm::figuresWanted);
    setReady(false);
}

void ReportForm::setMaps(const std::vector<ColumnMap> &maps)
{
    const QString before = m_map->currentData().toString();
    m_map->clear();
    m_map->addItem(tr("by its header row"), QString());
    for (const ColumnMap &map : maps) {
        if (!map.isOfReceipts())
            m_map->addItem(map.name, map.name);
    }
    m_map->setCurrentIndex(std::max(0, m_map->findData(before)));
}

void ReportForm::setReady(bool ready)
{
    m_file->setEnabled(ready);
    m_figures->setEnabled(ready);
}

void ReportForm::clear()
{
    for (QLineEdit *field : m_fields) {
        field->clear();
        m_form->setProblem(field, {});
    }
}

void ReportForm::expectOther(Yen other)
{
    m_fields[Other]->setText(other.isZero() ? QString() : format::number(other.amount()));
}

std::optional<SettlementWish> ReportForm::wish()
{
    SettlementWish wish;
    std::optional<Yen> items;
    const std::array<std::optional<Yen> *, Count> targets{&wish.gross,
                                                          &items,
                                                          &wish.fee,
                                                          &wish.tax,
                                                          &wish.stamp,
                                                          &wish.transfer,
                                                          &wish.other,
                                                          &wish.net};
    bool right = true;
    for (std::size_t place = 0; place < Count; ++place) {
        const QString text = m_fields[place]->text().trimmed();
        const auto typed = yenFromText(text);
        const bool reads = text.isEmpty() || typed;
        m_form->setProblem(m_fields[place], reads ? QString() : whyNoYen(text));
        right = right && reads;
        if (!text.isEmpty())
            *targets[place] = typed;
    }
    if (!right)
        return std::nullopt;
    if (items)
        wish.items = int(std::clamp<qint64>(items->amount(), 0, mostItems));
    wish.map = m_map->currentData().toString();
    return wish;
}

} // namespace keshikomi
