// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/maps_window.h"

#include "models/wording/words.h"
#include "ui/pages/maps/map_draft.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 60;

PlainTable::Line lineOf(const ColumnMap &map)
{
    QStringList columns;
    for (const MappedColumn &column : map.columns)
        columns << QStringLiteral("%1 = %2").arg(column.header, columnRoleText(column.role));
    const bool known = !map.fingerprint.isEmpty();
    return {{map.name},
            {channelText(map.channel)},
            {map.agreementKey},
            {columns.join(QStringLiteral("  ·  "))},
            {known ? MapsWindow::tr("by itself") : MapsWindow::tr("when chosen"),
             known ? Tone::Good : Tone::Neutral}};
}

} // namespace

MapsWindow::MapsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Column maps"), {960, 520}, parent)
    , m_service(context.services)
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Column maps")))
    , m_name(new QLineEdit)
    , m_rename(makeButton(context.look, tr("Rename")))
    , m_remove(makeKeyButton(tr("Remove …"), QStringLiteral("F4"), Rank::Danger))
{
    build();
    refresh();
}

void MapsWindow::build()
{
    m_lines = new PlainTable({{CellKind::Text, 190, 0, tr("Name")},
                              {CellKind::Muted, 130, 2, tr("How")},
                              {CellKind::Text, 170, 1, tr("Receipts of")},
                              {CellKind::Muted, 0, 0, tr("Columns")},
                              {CellKind::State, 120, 1, tr("Reads files")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(tr("No column map yet. Take a file in that is not recognised, and say "
                              "how it is read."));
    body()->addWidget(m_table, 1);
    auto *row = makeRow(look(), 8);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("New name of the column map"));
    look().keep(m_name, [this] { m_name->setFixedWidth(look().px(280)); });
    row->addWidget(m_name);
    row->addWidget(m_rename);
    row->addStretch();
    row->addWidget(m_remove);
    body()->addLayout(row);
    connect(m_table, &LedgerTable::currentRowChanged, this, &MapsWindow::showChosen);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rename->setEnabled(chosen() && !text.trimmed().isEmpty()
                             && text.trimmed() != chosen()->name);
    });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, &MapsWindow::rename);
    connect(m_remove, &QPushButton::clicked, this, &MapsWindow::remove);
}

void MapsWindow::refresh()
{
    onAnswer(
        m_service.list(context().actor), this, [this](const Result<std::vector<ColumnMap>> &maps) {
            if (!maps)
                return sayError(maps.error());
            showMaps(*maps);
        });
}

void MapsWindow::showMaps(const std::vector<ColumnMap> &maps)
{
    const int before = m_table->currentIndex().row();
    m_maps = maps;
    std::vector<PlainTable::Line> lines;
    for (const ColumnMap &map : maps)
        lines.push_back(lineOf(map));
    m_lines->setLines(std::move(lines));
    if (!maps.empty())
        m_table->selectRow(std::clamp(before, 0, int(maps.size()) - 1));
    showChosen();
}

const ColumnMap *MapsWindow::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_maps.size()) ? &m_maps[std::size_t(row)] : nullptr;
}

void MapsWindow::showChosen()
{
    const ColumnMap *map = chosen();
    m_name->setEnabled(map);
    m_name->setText(map ? map->name : QString());
    m_rename->setEnabled(false);
    m_remove->setEnabled(map);
}

void MapsWindow::rename()
{
    const ColumnMap *map = chosen();
    if (!map)
        return;
    onAnswer(m_service.rename(context().actor, map->name, m_name->text()),
             this,
             [this](const Result<ColumnMap> &renamed) {
                 if (!renamed)
                     return sayError(renamed.error());
                 say(Tone::Good, tr("It is called %1 now.").arg(renamed->name));
                 refresh();
             });
}

void MapsWindow::remove()
{
    const ColumnMap *map = chosen();
    if (!map)
        return;
    const QString name = map->name;
    if (!isConfirmed(name)) {
        return say(
            Tone::Warn,
            tr("Files of %1 will not be recognised any more. Press again to remove it.").arg(name),
            tr("What was taken in by it stays."));
    }
    forgetAsked();
    onAnswer(m_service.remove(context().actor, name),
             this,
             [this, name](const Result<std::monostate> &removed) {
                 if (!removed)
                     return sayError(removed.error());
                 messages()->clear();
                 say(Tone::Good, tr("%1 was removed.").arg(name));
                 refresh();
             });
}

} // namespace keshikomi
