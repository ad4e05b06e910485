// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/staff_page.h"

#include "models/wording/words.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int fieldWidth = 200; // at 100 %

// What each may do, in the words of a house, not of the program.
QString dutiesOf(Role role)
{
    switch (role) {
    case Role::Viewer: return StaffPage::tr("looks at everything, changes nothing");
    case Role::Clerk: return StaffPage::tr("customers, work orders, bills, slips and links");
    case Role::Cashier: return StaffPage::tr("as the front desk, and cancels bills");
    case Role::Accountant:
        return StaffPage::tr("imports, clears, undoes, approves refunds, closes the books");
    case Role::Admin: return StaffPage::tr("everything, also staff, agreements and month locks");
    }
    Q_UNREACHABLE();
}

} // namespace

StaffPage::StaffPage(const PageContext &context)
    : DataPage(context, tr("Staff"))
    , m_table(new LedgerTable(look(), tr("Staff")))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_give(makeButton(look(),
                        tr("Save"),
                        keyText(action(ActionId::SaveStaff)->shortcut()),
                        Rank::Primary,
                        Icon::Save))
    , m_remove(makeButton(look(), tr("Remove from the list"), {}, Rank::Danger))
{
    head()->setAbout(tr("You are %1: %2.").arg(context.actor.name, roleText(context.actor.role)));
    makeTable();
    makeForm();
    connect(action(ActionId::SaveStaff), &QAction::triggered, this, [this] {
        if (isVisible())
            give();
    });
    connect(action(ActionId::Refresh), &QAction::triggered, this, [this] {
        if (isVisible())
            refresh();
    });
    showChosen();
}

bool StaffPage::mayChange() const
{
    return allows(context().actor.role, Permission::ManageStore);
}

void StaffPage::makeTable()
{
    m_lines = new PlainTable({{CellKind::Text, 180, 0, tr("Login name")},
                              {CellKind::Text, 140, 0, tr("Role")},
                              {CellKind::Text, 0, 1, tr("May do")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Nobody is named yet: everybody may do everything."));
    connect(m_table, &LedgerTable::currentRowChanged, this, &StaffPage::showChosen);
    body()->addWidget(m_table, 1);
}

void StaffPage::makeForm()
{
    auto *row = new FlowRow(look(), 8);
    keepMargins(look(), row, {0, 0, 0, 12}, 8);
    auto *nameLabel = makeLabel(look(), tr("Login name"), TypeSize::Base, Ink::Muted);
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Login name of the computer"));
    m_name->setInputMethodHints(Qt::ImhNoAutoUppercase);
    auto *roleLabel = makeLabel(look(), tr("Role"), TypeSize::Base, Ink::Muted);
    roleLabel->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role"));
    for (const Role role :
         {Role::Viewer, Role::Clerk, Role::Cashier, Role::Accountant, Role::Admin})
        m_role->addItem(roleText(role), int(role));
    look().keep(m_name, [this] { m_name->setFixedWidth(look().px(fieldWidth)); });
    look().keep(m_role, [this] { m_role->setFixedWidth(look().px(fieldWidth)); });
    for (QWidget *each : {static_cast<QWidget *>(nameLabel),
                          static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(roleLabel),
                          static_cast<QWidget *>(m_role),
                          static_cast<QWidget *>(m_give)})
        row->addWidget(each);
    row->addWidget(m_remove);
    body()->addLayout(row);
    auto *words = makeLabel(look(),
                            tr("The login name is the one of the computer, so nobody can work in "
                               "another's name. A new role holds when the person starts the "
                               "program again."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    look().keep(words, [this, words] { words->setContentsMargins(0, 0, 0, look().px(12)); });
    connect(m_give, &QPushButton::clicked, this, &StaffPage::give);
    connect(m_name, &QLineEdit::returnPressed, this, &StaffPage::give);
    connect(m_remove, &QPushButton::clicked, this, &StaffPage::removeChosen);
    for (QWidget *each : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role)})
        each->setEnabled(mayChange());
}

void StaffPage::refresh()
{
    onAnswer(StaffService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<StaffMember>> &staff) {
                 if (!staff)
                     return sayError(staff.error());
                 show(*staff);
             });
}

void StaffPage::show(const std::vector<StaffMember> &staff)
{
    const int before = m_table->currentIndex().row();
    m_staff = staff;
    std::vector<PlainTable::Line> lines;
    for (const StaffMember &member : staff)
        lines.push_back(
            PlainTable::Line{{member.name}, {roleText(member.role)}, {dutiesOf(member.role)}});
    m_lines->setLines(std::move(lines));
    if (!staff.empty())
        m_table->selectRow(std::clamp(before, 0, int(staff.size()) - 1));
    showChosen();
}

void StaffPage::showChosen()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < int(m_staff.size());
    if (any) {
        const StaffMember &member = m_staff[size_t(row)];
        m_name->setText(member.name);
        m_role->setCurrentIndex(m_role->findData(int(member.role)));
    }
    m_give->setEnabled(mayChange() && !m_busy);
    m_remove->setEnabled(any && mayChange() && !m_busy);
}

void StaffPage::give()
{
    if (!mayChange() || std::exchange(m_busy, true))
        return;
    const QString name = m_name->text().trimmed();
    const auto role = Role(m_role->currentData().toInt());
    onAnswer(StaffService(context().services).add(context().actor, name, role),
             this,
             [this, name, role](const Result<std::vector<StaffMember>> &staff) {
                 changed(staff, tr("%1 is now: %2.").arg(name, roleText(role)));
             });
}

void StaffPage::removeChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_staff.size()) || std::exchange(m_busy, true))
        return;
    const QString name = m_staff[size_t(row)].name;
    onAnswer(StaffService(context().services).remove(context().actor, name),
             this,
             [this, name](const Result<std::vector<StaffMember>> &staff) {
                 changed(staff, tr("%1 may only look from now on.").arg(name));
             });
}

void StaffPage::changed(const Result<std::vector<StaffMember>> &staff, const QString &happened)
{
    m_busy = false;
    if (!staff) {
        sayError(staff.error());
        return showChosen();
    }
    say(Tone::Good, happened);
    show(*staff);
}

} // namespace keshikomi
