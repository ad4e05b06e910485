// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_page.h"

#include "models/wording/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/form.h"

#include <QLineEdit>

namespace keshikomi::desktop {

StartPage::StartPage(const Look &look)
    : WorkPage(look, tr("Welcome"))
    , m_look(look)
    , m_choices(new QWidget)
    , m_working(makeLabel(look, {}, TypeSize::Lead, Ink::Muted))
{
    keepGround(look, this, Ground::Canvas);
    auto *words = makeLabel(look,
                            tr("These books are empty. Practise with an invented house, or say who "
                               "you are and begin."),
                            TypeSize::Lead,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *row = makeRow(look, 24, m_choices);
    row->addWidget(makeDemo(), 1, Qt::AlignTop);
    row->addWidget(makeHouse(), 1, Qt::AlignTop);
    body()->addSpacing(look.px(12));
    body()->addWidget(m_choices);
    m_working->setAlignment(Qt::AlignCenter);
    m_working->hide();
    body()->addWidget(m_working);
    body()->addStretch();
}

QWidget *StartPage::makeDemo()
{
    auto *panel = new Panel(m_look);
    auto *column = makeColumn(m_look, panel, 20, 12);
    column->addWidget(makeLabel(m_look, tr("Practise"), TypeSize::Section));
    auto *words =
        makeLabel(m_look,
                  tr("Customers, work orders and bills are invented; a practice centre "
                     "on this computer plays the collection agency. No real money moves."),
                  TypeSize::Base,
                  Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *demo = makeButton(m_look, tr("Make the demo"), {}, Rank::Primary);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    column->addWidget(demo);
    return panel;
}

QWidget *StartPage::makeHouse()
{
    auto *panel = new Panel(m_look);
    auto *column = makeColumn(m_look, panel, 20, 12);
    column->addWidget(makeLabel(m_look, tr("Your house"), TypeSize::Section));
    auto *form = new Form(m_look);
    m_name = new QLineEdit;
    m_registration = new QLineEdit;
    m_address = new QLineEdit;
    m_phone = new QLineEdit;
    form->addField(tr("Name"), m_name);
    form->addField(
        tr("Registration number"), m_registration, tr("T and 13 digits; may stay empty"));
    form->addField(tr("Address"), m_address);
    form->addField(tr("Phone"), m_phone);
    connect(form, &Form::finished, this, &StartPage::give);
    column->addWidget(form);
    auto *begin = makeButton(m_look, tr("Begin"));
    connect(begin, &QPushButton::clicked, this, &StartPage::give);
    column->addWidget(begin);
    return panel;
}

void StartPage::give()
{
    NewLegalEntity entity{m_name->text().trimmed(), m_registration->text().trimmed()};
    NewStore store;
    store.name = entity.name;
    store.shortName = entity.name;
    store.address = m_address->text().trimmed();
    store.phone = m_phone->text().trimmed();
    Q_EMIT houseGiven(entity, store);
}

void StartPage::setWorking(const QString &sentence)
{
    m_working->setText(sentence);
    m_working->setVisible(!sentence.isEmpty());
    m_choices->setEnabled(sentence.isEmpty());
}

void StartPage::sayError(const Error &error)
{
    messages()->show({Tone::Bad, tr("That did not work."), faultTextInWindow(error)});
}

} // namespace keshikomi::desktop
