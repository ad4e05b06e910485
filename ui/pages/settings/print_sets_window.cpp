// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/print_sets_window.h"

#include "models/services/sheets/sheet_subject.h"
#include "models/wording/sheet_words.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int listWidth = 260; // at 100 %

} // namespace

PrintSetsWindow::PrintSetsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Print sets"), {860, 560}, parent)
    , m_service(context.services)
    , m_setLines(new PlainTable(
          {{CellKind::Text, 0, 0, tr("Set")}, {CellKind::Right, 72, 0, tr("Sheets")}}, this))
    , m_sheetLines(new PlainTable({{CellKind::Right, 44, 0, tr("No.")},
                                   {CellKind::Text, 0, 0, tr("Sheet")},
                                   {CellKind::Right, 72, 0, tr("Copies")}},
                                  this))
    , m_sets(new LedgerTable(context.look, tr("Print sets")))
    , m_sheets(new LedgerTable(context.look, tr("Sheets of the set")))
    , m_which(makeLabel(context.look, {}, TypeSize::Section))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_copies(new QSpinBox)
    , m_new(makeKeyButton(tr("New set"), QStringLiteral("F2"), Rank::Plain, Icon::Plus))
    , m_add(makeButton(context.look, tr("Add the sheet"), {}, Rank::Plain, Icon::Plus))
    , m_up(makeButton(context.look, tr("Up"), QStringLiteral("Alt+↑")))
    , m_down(makeButton(context.look, tr("Down"), QStringLiteral("Alt+↓")))
    , m_drop(makeButton(context.look, tr("Take out"), QStringLiteral("Del")))
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_remove(makeKeyButton(tr("Remove the set …"), QStringLiteral("F4"), Rank::Danger))
{
    auto *words = makeLabel(look(),
                            tr("A set is made in one job from one bill; it stands under “Sheets …” "
                               "of each bill."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *row = makeRow(look(), 24);
    row->addWidget(makeList());
    row->addWidget(makeSet(), 1);
    body()->addLayout(row, 1);
    connect(m_sets, &LedgerTable::currentRowChanged, this, &PrintSetsWindow::chooseSet);
    connect(m_sheets, &LedgerTable::currentRowChanged, this, &PrintSetsWindow::showOrder);
    connect(m_new, &QPushButton::clicked, this, &PrintSetsWindow::beginNew);
    connect(m_add, &QPushButton::clicked, this, &PrintSetsWindow::addSheet);
    connect(m_drop, &QPushButton::clicked, this, &PrintSetsWindow::dropSheet);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, &PrintSetsWindow::save);
    connect(m_remove, &QPushButton::clicked, this, &PrintSetsWindow::remove);
    connectKeys();
    showSet({});
    refresh();
}

// Keys of the list alone: in the name Delete takes a letter.
void PrintSetsWindow::connectKeys()
{
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, m_sheets);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), m_up);
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_down);
    key(QKeySequence(Qt::Key_Delete), m_drop);
}

QWidget *PrintSetsWindow::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    m_sets->setModel(m_setLines);
    m_sets->setEmptyState(tr("There is no set yet."));
    column->addWidget(m_sets, 1);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    look().keep(side, [this, side] { side->setFixedWidth(look().px(listWidth)); });
    return side;
}

QWidget *PrintSetsWindow::makeSet()
{
    auto *panel = new Panel(look(), Panel::Kind::Edge);
    auto *column = makeColumn(look(), panel, 16, 12);
    m_name->setPlaceholderText(tr("Name of the set"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_sheets->setModel(m_sheetLines);
    m_sheets->setEmptyState(tr("Add the sheets in the order they are printed."));
    fillKinds();
    column->addWidget(m_which);
    column->addWidget(m_name);
    column->addLayout(makeAdding());
    column->addWidget(m_sheets, 1);
    column->addLayout(makeOrder());
    column->addWidget(makeLine(look()));
    auto *buttons = makeRow(look(), 8);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    column->addLayout(buttons);
    return panel;
}

void PrintSetsWindow::fillKinds()
{
    for (const SheetKind kind : allSheetKinds()) {
        const bool ofBill = isPaymentSlip(kind) || isOfBill(kind);
        if (ofBill && printSetItems({sheetKindName(kind)}, {}))
            m_kind->addItem(sheetKindText(kind), sheetKindName(kind));
    }
    m_kind->setAccessibleName(tr("Kind of sheet"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_copies->setRange(1, mostCopies);
    m_copies->setAccessibleName(tr("Copies"));
}

QLayout *PrintSetsWindow::makeAdding()
{
    auto *row = makeRow(look(), 8);
    row->addWidget(m_kind, 1);
    row->addWidget(makeLabel(look(), tr("Copies"), TypeSize::Base, Ink::Muted));
    row->addWidget(m_copies);
    row->addWidget(m_add);
    return row;
}

QLayout *PrintSetsWindow::makeOrder()
{
    auto *row = makeRow(look(), 8);
    for (QPushButton *button : {m_up, m_down, m_drop})
        row->addWidget(button);
    row->addStretch();
    return row;
}

void PrintSetsWindow::refresh()
{
    onAnswer(
        m_service.sets(context().actor), this, [this](const Result<std::vector<PrintSet>> &sets) {
            if (!sets)
                return sayError(sets.error());
            take(*sets);
        });
}

// What is being written stays, unless another set is chosen.
void PrintSetsWindow::take(const std::vector<PrintSet> &sets)
{
    const bool first = m_stored.empty() && m_shown.isEmpty() && m_items.empty();
    m_stored = sets;
    std::vector<PlainTable::Line> lines;
    int row = -1;
    for (const PrintSet &set : sets) {
        if (set.name == m_shown)
            row = int(lines.size());
        lines.push_back({{set.name}, {QString::number(set.items.size())}});
    }
    {
        const QScopedValueRollback writing(m_writing, true);
        m_setLines->setLines(std::move(lines));
        m_sets->setCurrentIndex(m_setLines->index(row, 0));
    }
    if (row < 0)
        m_shown.clear(); // it is gone; what is written of it may be saved again
    m_remove->setEnabled(row >= 0);
    if (first && !sets.empty() && m_name->text().isEmpty())
        m_sets->setCurrentIndex(m_setLines->index(0, 0));
}

void PrintSetsWindow::chooseSet(int row)
{
    if (!m_writing && row >= 0 && row < int(m_stored.size()))
        showSet(m_stored[std::size_t(row)]);
}

void PrintSetsWindow::beginNew()
{
    {
        const QScopedValueRollback writing(m_writing, true);
        m_sets->setCurrentIndex({});
    }
    showSet({});
    m_name->setFocus();
}

void PrintSetsWindow::showSet(const PrintSet &set)
{
    m_shown = set.name;
    m_which->setText(set.name.isEmpty() ? tr("New set") : tr("Set “%1”").arg(set.name));
    m_name->setText(set.name);
    m_items = set.items;
    m_remove->setEnabled(!set.name.isEmpty());
    forgetAsked();
    showSheets(-1);
}

void PrintSetsWindow::showSheets(int chosen)
{
    std::vector<PlainTable::Line> lines;
    for (const PrintSetItem &item : m_items) {
        lines.push_back({{QString::number(lines.size() + 1)},
                         {sheetKindText(item.kind)},
                         {QString::number(item.copies)}});
    }
    m_sheetLines->setLines(std::move(lines));
    m_sheets->setCurrentIndex(m_sheetLines->index(chosen, 0));
    showOrder();
}

void PrintSetsWindow::showOrder()
{
    const int at = m_sheets->currentIndex().row();
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < int(m_items.size()));
    m_drop->setEnabled(at >= 0);
}

void PrintSetsWindow::addSheet()
{
    const auto items =
        printSetItems({m_kind->currentData().toString()}, {QString::number(m_copies->value())});
    if (!items)
        return sayError(items.error());
    m_items.push_back(items->front());
    m_copies->setValue(1);
    showSheets(int(m_items.size()) - 1);
}

void PrintSetsWindow::dropSheet()
{
    const int at = m_sheets->currentIndex().row();
    if (at < 0)
        return;
    m_items.erase(m_items.begin() + at);
    showSheets(std::min(at, int(m_items.size()) - 1));
}

void PrintSetsWindow::move(int by)
{
    const int at = m_sheets->currentIndex().row();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= int(m_items.size()))
        return;
    std::swap(m_items[std::size_t(at)], m_items[std::size_t(to)]);
    showSheets(to);
}

void PrintSetsWindow::save()
{
    const QString name = m_name->text().trimmed();
    if (m_items.empty()) {
        say(Tone::Warn, tr("Add a sheet to the set first."));
        return m_kind->setFocus();
    }
    put({name, m_items}, tr("The set “%1” is saved.").arg(name));
}

void PrintSetsWindow::remove()
{
    const QString name = m_shown;
    if (name.isEmpty())
        return;
    if (!isConfirmed(name))
        return say(Tone::Warn, tr("Press again to remove the set “%1”.").arg(name));
    showSet({});
    put({name, {}}, tr("The set “%1” is removed.").arg(name));
}

void PrintSetsWindow::put(const PrintSet &set, const QString &happened)
{
    onAnswer(m_service.put(context().actor, set),
             this,
             [this, set, happened](const Result<std::monostate> &stored) {
                 messages()->clear();
                 if (!stored)
                     return sayError(stored.error());
                 if (!set.items.empty())
                     showSet(set);
                 say(Tone::Good, happened);
                 context().watch.tell();
             });
}

} // namespace keshikomi
