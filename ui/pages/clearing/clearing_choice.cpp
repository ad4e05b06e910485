// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/clearing_choice.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/clearing/credit_offer.h"
#include "ui/pages/clearing/difference_panel.h"
#include "ui/pages/clearing/note_row.h"
#include "ui/pages/clearing/pass_looks.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

ClearingChoice::ClearingChoice(const Look &look)
    : m_look(look)
    , m_about(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_sentence(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_twice(makeButton(look, tr("To the double payments")))
    , m_looks(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_cards(new OfferCards(look))
    , m_difference(new DifferencePanel(look))
    , m_credit(new CreditOffer(look))
    , m_last(makeColumn(look, nullptr, 0, 6))
{
    auto *column = makeColumn(look, this, 0, 10);
    keepMargins(look, column, {8, 0, 4, 16}, 10);
    column->addLayout(makeHead());
    column->addWidget(makeFind());
    column->addWidget(makeHold());
    column->addWidget(makeOther());
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_twice, 0, Qt::AlignLeft);
    connect(m_twice, &QPushButton::clicked, this, &ClearingChoice::twiceWanted);
    m_looks->setWordWrap(true);
    column->addWidget(m_looks);
    column->addWidget(m_cards);
    column->addWidget(m_credit);
    column->addWidget(m_difference);
    column->addStretch();
    column->addLayout(m_last);
    connect(m_cards, &OfferCards::chosenChanged, this, &ClearingChoice::showSums);
    connect(m_credit, &CreditOffer::useRequested, this, &ClearingChoice::creditRequested);
    connect(m_difference, &DifferencePanel::clearRequested, this, &ClearingChoice::clearRequested);
    connect(m_difference, &DifferencePanel::holdPressed, this, &ClearingChoice::holdPressed);
    connect(m_difference, &DifferencePanel::otherPressed, this, &ClearingChoice::otherPressed);
    connect(m_difference, &DifferencePanel::left, this, &ClearingChoice::left);
    connect(m_difference, &DifferencePanel::splitChanged, this, [this] {
        m_difference->setReady(m_ready && !chosen().isEmpty());
    });
    clear({});
}

QLayout *ClearingChoice::makeHead()
{
    auto *column = makeColumn(m_look, nullptr, 0, 2);
    auto *head = makeRow(m_look, 8);
    head->addWidget(makeLabel(m_look, tr("Candidates"), TypeSize::Section));
    head->addStretch();
    auto *looks = makeButton(m_look, tr("Why these"), {}, Rank::Quiet);
    connect(looks, &QPushButton::clicked, this, &ClearingChoice::switchLooks);
    head->addWidget(looks);
    auto *find = makeButton(m_look, tr("Find another"), QStringLiteral("F3"), Rank::Quiet);
    connect(find, &QPushButton::clicked, this, &ClearingChoice::openFind);
    head->addWidget(find);
    column->addLayout(head);
    m_about->setWordWrap(true); // beside the buttons it would make the window wider than a screen
    column->addWidget(m_about);
    return column;
}

QWidget *ClearingChoice::makeFind()
{
    m_findRow = new QWidget;
    auto *row = makeRow(m_look, 8, m_findRow);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Customer, bill, amount"));
    m_find->setAccessibleName(tr("Find another bill"));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (!m_find->text().trimmed().isEmpty())
            Q_EMIT findRequested(m_find->text().trimmed());
    });
    row->addWidget(m_find);
    m_findRow->hide();
    return m_findRow;
}

QWidget *ClearingChoice::makeHold()
{
    m_hold = new NoteRow(m_look,
                         {tr("Why it waits, for example: asked the customer"),
                          tr("Why it is put on hold"),
                          tr("Put on hold")},
                         false);
    connect(m_hold, &NoteRow::given, this, &ClearingChoice::holdRequested);
    return m_hold;
}

QWidget *ClearingChoice::makeOther()
{
    m_other = new NoteRow(m_look,
                          {tr("What it is, for example: interest, own cash paid in"),
                           tr("What the money is"),
                           tr("Not from a customer")},
                          true);
    connect(m_other, &NoteRow::given, this, [this](const QString &note) {
        if (m_asked == m_shown)
            Q_EMIT otherRequested(m_payment, note);
    });
    return m_other;
}

void ClearingChoice::setHoldText(const QString &words)
{
    m_difference->setHoldText(words);
}

void ClearingChoice::openHold()
{
    openRow(m_hold);
}

void ClearingChoice::openOther()
{
    openRow(m_other);
}

void ClearingChoice::openRow(NoteRow *row)
{
    closeRows();
    m_asked = m_shown;
    row->open();
}

void ClearingChoice::showHold(const HeldPayment &held, QDate today)
{
    //: who put a payment on hold, when, and why
    QString words = tr("On hold since %1, %2").arg(pages::whenText(held.at, today), held.actor);
    if (!held.note.isEmpty())
        words += QStringLiteral("  ·  ") + held.note;
    if (!m_sentence->isHidden())
        words += QLatin1Char('\n') + m_sentence->text();
    m_sentence->setText(words);
    m_sentence->show();
}

void ClearingChoice::closeRows()
{
    m_findRow->hide();
    m_hold->hide();
    m_other->hide();
    m_asked = 0;
}

bool ClearingChoice::isReady() const
{
    return m_ready && !chosen().isEmpty() && m_difference->isRight();
}

SplitRows *ClearingChoice::split() const
{
    return m_difference->split();
}

void ClearingChoice::switchSplit()
{
    if (m_ready)
        m_difference->switchSplit();
}

void ClearingChoice::clear(const QString &sentence)
{
    m_shown = 0;
    forget(sentence);
    closeRows();
}

void ClearingChoice::forget(const QString &sentence)
{
    m_ready = false;
    m_cards->clear();
    m_about->clear();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_twice->hide();
    m_looks->hide();
    m_difference->hide();
    m_credit->hide();
    m_findRow->hide();
}

void ClearingChoice::switchLooks()
{
    if (!m_looks->isHidden())
        m_looks->hide();
    else if (m_ready)
        Q_EMIT looksRequested();
}

void ClearingChoice::showLooks(const std::vector<PassLook> &looks)
{
    m_looks->setText(looksText(looks));
    m_looks->setVisible(!looks.empty());
}

void ClearingChoice::setPayment(const PaymentRow &payment)
{
    m_credit->setCredits({});
    forget({});
    m_shown = payment.id.value();
    if (m_asked != m_shown) // somebody else's work must not take away what is being typed
        closeRows();
    m_payment = payment.open;
    m_provisional = payment.state == PaymentState::Provisional;
    m_about->setText(QStringLiteral("%1  %2").arg(payment.who, format::amount(payment.open)));
    m_find->clear();
    m_difference->setVisible(true);
    showSums();
}

void ClearingChoice::setOffers(const std::vector<ClearingOffer> &offers, const MatchResult &result)
{
    for (const ClearingOffer &offer : offers)
        m_cards->add(offer);
    m_ready = true;
    QStringList why;
    for (const Reason &reason : result.whyNot)
        why << reasonText(reason);
    if (offers.empty() && why.isEmpty() && !m_provisional)
        why << tr("No open bill fits this payment.");
    if (m_provisional)
        why.prepend(tr("Only the first notice has come: it waits for the final one, and can be "
                       "cleared then."));
    m_sentence->setText(why.join(QStringLiteral("  ·  ")));
    m_sentence->setVisible(!why.isEmpty());
    m_twice->setVisible(isPaidTwice(result));
    // Never by the order of the list: only when nothing else is as good, and never a mere likeness.
    if (result.equallyGood == 1 && !offers.empty() && offers.front().pass != Pass::Nearest
        && offers.front().pass != Pass::SimilarName)
        toggle(0);
    showSums();
}

QString ClearingChoice::sentence() const
{
    return m_sentence->text();
}

void ClearingChoice::addFound(const std::vector<BillRow> &bills)
{
    m_cards->addFound(bills);
    if (bills.empty()) {
        m_sentence->setText(tr("No open bill was found with these words."));
        m_sentence->show();
        return;
    }
    m_cards->focusLast();
}

void ClearingChoice::toggle(int offer)
{
    if (m_ready)
        m_cards->toggle(offer);
}

void ClearingChoice::toggleNext()
{
    if (m_ready)
        m_cards->toggleNext();
}

bool ClearingChoice::feeExplains() const
{
    const QList<int> &picked = chosen();
    return std::any_of(picked.begin(), picked.end(), [this](int at) {
        const std::vector<Reason> &reasons = offers()[size_t(at)].reasons;
        return std::any_of(reasons.begin(), reasons.end(), [](const Reason &reason) {
            return reason.code == ReasonCode::FeeExplains;
        });
    });
}

ClearingPlan ClearingChoice::plan() const
{
    return m_difference->plan();
}

const std::vector<BillRow> &ClearingChoice::planned() const
{
    return m_difference->chosen();
}

void ClearingChoice::setCredits(const std::vector<CreditRow> &credits)
{
    m_credit->setCredits(credits);
    m_credit->setChosen(m_cards->chosenBills());
}

void ClearingChoice::showSums()
{
    m_credit->setChosen(m_cards->chosenBills());
    m_difference->setSums(m_payment, m_cards->chosenBills(), feeExplains());
    m_difference->setReady(m_ready && !chosen().isEmpty());
}

void ClearingChoice::switchDifference()
{
    m_difference->switchDifference();
}

void ClearingChoice::openFind()
{
    if (!m_ready)
        return;
    closeRows();
    m_findRow->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void ClearingChoice::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()
        && !m_find->hasFocus() && !m_hold->hasKeys() && !m_other->hasKeys()) {
        Q_EMIT clearRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        closeRows();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ClearingChoice::showLast(const std::vector<AllocationRow> &last, QDate today)
{
    while (QLayoutItem *item = m_last->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (last.empty())
        return;
    m_last->addWidget(makeLabel(m_look, tr("Cleared last"), TypeSize::Section));
    for (const AllocationRow &row : last) {
        auto *line = new QWidget;
        auto *words = makeRow(m_look, 8, line);
        QString what =
            QStringLiteral("%1  %2  %3")
                .arg(pages::whenText(row.at, today), billNumberText(row.billNumber), row.customer);
        if (row.undone)
            what += QStringLiteral("  ") + tr("(undone)");
        words->addWidget(makeLabel(m_look, what, TypeSize::Base, Ink::Muted));
        words->addStretch();
        words->addWidget(makeLabel(m_look, format::amount(row.amount + row.discount)));
        m_last->addWidget(line);
    }
}

} // namespace keshikomi
