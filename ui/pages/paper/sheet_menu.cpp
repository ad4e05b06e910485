// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_menu.h"

#include "models/services/sheets/sheet_subject.h"
#include "models/wording/sheet_words.h"
#include "ui/pages/answer.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/build.h"

#include <QMenu>
#include <QPushButton>

namespace keshikomi {

SheetMenu::SheetMenu(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_button(makeButton(context.look, tr("Sheets …"), {}, Rank::Plain, Icon::Paper))
    , m_menu(new QMenu(parent))
    , m_sets(new QMenu(tr("Sets"), m_menu))
{
    addKinds({SheetKind::PaymentSlip,
              SheetKind::Invoice,
              SheetKind::CardSheet,
              SheetKind::CompletionReport});
    m_receipt = addKind(SheetKind::Receipt);
    m_menu->addSeparator();
    addKinds({SheetKind::SmartPit, SheetKind::PayEasy});
    m_menu->addSeparator();
    addKinds({SheetKind::Reminder1, SheetKind::Reminder2, SheetKind::Reminder3});
    m_menu->addSection(tr("Of the customer"));
    addKinds({SheetKind::GroupedInvoice,
              SheetKind::MemberCard,
              SheetKind::Postcard,
              SheetKind::SmsNotice});
    m_menu->addSeparator();
    m_menu->addAction(context.actions.action(ActionId::PrintMany));
    m_menu->addMenu(m_sets);
    m_menu->setToolTipsVisible(true);
    setSubjects(0, 0, false);
    connect(m_button, &QPushButton::clicked, this, &SheetMenu::askSets);
}

QAction *SheetMenu::addKind(SheetKind kind)
{
    QAction *action = m_menu->addAction(sheetKindText(kind));
    connect(action, &QAction::triggered, this, [this, kind] { open(kind); });
    return action;
}

void SheetMenu::addKinds(std::initializer_list<SheetKind> kinds)
{
    for (const SheetKind kind : kinds)
        addKind(kind);
}

void SheetMenu::setSubjects(qint64 bill, qint64 customer, bool hasMoney)
{
    m_bill = bill;
    m_customer = customer;
    m_button->setEnabled(bill > 0);
    m_receipt->setEnabled(hasMoney);
    m_receipt->setToolTip(hasMoney ? QString()
                                   : tr("No money has come for this bill: there is nothing to "
                                        "give a receipt for."));
    m_button->setToolTip(bill > 0 ? QString() : tr("Open a bill first."));
}

// The menu opens also when the sets cannot be read: the sheets are there all the same.
void SheetMenu::askSets()
{
    onAnswer(PrintSetService(m_context.services).sets(m_context.actor),
             this,
             [this](const Result<std::vector<PrintSet>> &sets) {
                 popUp(sets.value_or(std::vector<PrintSet>()));
             });
}

void SheetMenu::popUp(const std::vector<PrintSet> &sets)
{
    m_sets->clear();
    for (const PrintSet &set : sets) {
        connect(
            m_sets->addAction(set.name), &QAction::triggered, this, [this, set] { openSet(set); });
    }
    m_sets->menuAction()->setEnabled(!sets.empty());
    m_sets->menuAction()->setToolTip(
        sets.empty() ? tr("There is no set yet. Make one in the settings, under print sets.")
                     : tr("Several sheets of this bill in one go"));
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    Q_EMIT shown();
}

SheetWindow *SheetMenu::open(SheetKind kind)
{
    SheetWish wish;
    wish.kind = kind;
    wish.number = sheetSubjectOf(kind) == SheetSubject::Customer ? m_customer : m_bill;
    auto *window = new SheetWindow(m_context, wish, m_button);
    window->show();
    return window;
}

SheetWindow *SheetMenu::openSet(const PrintSet &set)
{
    std::vector<SheetPart> parts;
    for (const PrintSetItem &item : set.items) {
        SheetPart part;
        part.wish.kind = item.kind;
        part.wish.number = m_bill;
        part.copies = item.copies;
        parts.push_back(part);
    }
    auto *window = new SheetWindow(m_context, set.name, parts, m_button);
    window->show();
    return window;
}

} // namespace keshikomi
