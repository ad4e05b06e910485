// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_columns_step.h"

#include "ui/parts/build.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 264; // at 100 %
constexpr int examplesWidth = 104; // a date and a bit
constexpr QChar parting = u'、';

} // namespace

MapColumnsStep::MapColumnsStep(const Look &look)
    : m_look(look)
    , m_room(new QVBoxLayout)
    , m_form(new Form(look))
    , m_dates(new QComboBox)
    , m_signs(new QComboBox)
    , m_totals(new QLineEdit)
{
    auto *row = makeRow(look, 24, this);
    auto *inside = new QWidget;
    inside->setLayout(m_room);
    m_room->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeScrollSide(look, inside, 0), 1);
    m_dates->addItem(tr("With the year or the era"), int(DateForm::Detect));
    m_dates->addItem(tr("Six digits of the era"), int(DateForm::EraDigits));
    m_signs->addItem(tr("Money out"), int(SignRule::MinusIsOut));
    m_signs->addItem(tr("Money in"), int(SignRule::MinusIsIn));
    m_form->addField(tr("Days"), m_dates, tr("2026/8/5, 令和8年8月5日, R8.8.5; or 080805."));
    m_form->addField(tr("Below zero"), m_signs, tr("What −500, △500 or (500) means."));
    m_form->addField(
        tr("Totals"), m_totals, tr("Rows that begin so are sums and no receipts; parted by 、"));
    look.keep(m_form, [this] { m_form->setFixedWidth(m_look.px(formWidth)); });
    row->addWidget(m_form, 0, Qt::AlignTop);
}

void MapColumnsStep::show(const MapDraft &draft)
{
    m_roles.clear();
    if (m_columns)
        m_columns->deleteLater();
    m_columns = makeColumns(draft);
    m_room->insertWidget(0, m_columns);
    m_room->addStretch();
    m_dates->setCurrentIndex(m_dates->findData(int(draft.map.dates)));
    m_signs->setCurrentIndex(m_signs->findData(int(draft.map.sign)));
    m_totals->setText(draft.map.totalWords.join(parting));
    m_totals->setCursorPosition(0); // its beginning is what one reads
    showSigns();
}

QWidget *MapColumnsStep::makeColumns(const MapDraft &draft)
{
    auto *columns = new QWidget;
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    keepSpace(m_look, grid, 16, 8);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    m_look.keep(columns,
                [this, grid] { grid->setColumnMinimumWidth(1, m_look.px(examplesWidth)); });
    int place = 0;
    for (const QString &title : {tr("Column"), tr("What stands there"), tr("What it says")})
        grid->addWidget(makeLabel(m_look, title, TypeSize::Small, Ink::Muted), 0, place++);
    for (int column = 0; column < int(draft.map.columns.size()); ++column) {
        const QString header = draft.map.columns[std::size_t(column)].header;
        auto *name = new ElidedLabel(m_look, header, TypeSize::Strong);
        auto *examples = new ElidedLabel(m_look,
                                         draft.examplesOf(column).join(QStringLiteral("  ·  ")),
                                         TypeSize::Base,
                                         Ink::Muted);
        examples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cut, not pushed
        QComboBox *roles = makeRoles(draft, column);
        name->setBuddy(roles);
        grid->addWidget(name, column + 1, 0);
        grid->addWidget(examples, column + 1, 1);
        grid->addWidget(roles, column + 1, 2);
        m_roles << roles;
    }
    return columns;
}

QComboBox *MapColumnsStep::makeRoles(const MapDraft &draft, int column)
{
    const MappedColumn &mapped = draft.map.columns[std::size_t(column)];
    auto *roles = new QComboBox;
    roles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    roles->setMinimumContentsLength(9);
    for (const ColumnRole role : offeredRoles())
        roles->addItem(columnRoleText(role), int(role));
    roles->setCurrentIndex(std::max(0, roles->findData(int(mapped.role))));
    roles->setAccessibleName(tr("What the column %1 says").arg(mapped.header));
    roles->setMaxVisibleItems(int(offeredRoles().size()));
    roles->setEnabled(!mapped.header.trimmed().isEmpty() && !draft.isRepeated(column));
    connect(roles, &QComboBox::activated, this, &MapColumnsStep::showSigns);
    return roles;
}

// The sign means something only where in and out stand in one column.
void MapColumnsStep::showSigns()
{
    const bool both = std::any_of(m_roles.begin(), m_roles.end(), [](const QComboBox *roles) {
        return ColumnRole(roles->currentData().toInt()) == ColumnRole::Amount;
    });
    m_form->setShown(m_signs, both);
}

void MapColumnsStep::take(MapDraft &draft) const
{
    for (qsizetype column = 0; column < m_roles.size(); ++column)
        draft.map.columns[std::size_t(column)].role =
            ColumnRole(m_roles[column]->currentData().toInt());
    draft.map.dates = DateForm(m_dates->currentData().toInt());
    draft.map.sign = SignRule(m_signs->currentData().toInt());
    draft.map.totalWords.clear();
    for (const QString &word : m_totals->text().split(parting, Qt::SkipEmptyParts))
        draft.map.totalWords << word.trimmed();
}

} // namespace keshikomi
