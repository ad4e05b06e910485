// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing_choice.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/cards.h"
#include "ui/parts/chips.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace keshikomi {

namespace {

Yen openOf(const std::vector<BillRow> &bills)
{
    Yen sum;
    for (const BillRow &bill : bills)
        sum += bill.open;
    return sum;
}

bool haveOneBill(const ClearingOffer &a, const ClearingOffer &b)
{
    return std::any_of(a.bills.begin(), a.bills.end(), [&b](const BillRow &bill) {
        return std::any_of(b.bills.begin(), b.bills.end(), [&bill](const BillRow &other) {
            return other.id == bill.id;
        });
    });
}

QString markOf(Pass pass)
{
    switch (pass) {
    case Pass::Key:
    case Pass::Code: return QStringLiteral(u"◎");
    case Pass::Nearest: return QStringLiteral(u"△");
    default: return QStringLiteral(u"○");
    }
}

// What is neither for nor against stands without a colour.
Tone toneOf(const Reason &reason)
{
    if (reason.speaksFor)
        return Tone::Good;
    return reason.code == ReasonCode::PastDue ? Tone::Neutral : Tone::Bad;
}

} // namespace

ClearingPlan planOf(Yen payment, std::vector<BillRow> bills, bool bearRest)
{
    std::sort(bills.begin(), bills.end(), [](const BillRow &a, const BillRow &b) {
        return std::pair(a.dueOn, a.id) < std::pair(b.dueOn, b.id);
    });
    ClearingPlan plan;
    plan.chosen = openOf(bills);
    plan.difference = payment - plan.chosen;
    Yen rest = payment;
    for (const BillRow &bill : bills) {
        const Yen part = std::min(rest, bill.open);
        if (part <= Yen(0))
            break;
        plan.shares.push_back({bill.id, part, Yen(0)});
        rest = rest - part;
    }
    plan.reachesAll = plan.shares.size() == bills.size();
    if (bearRest && plan.reachesAll && plan.difference < Yen(0) && !plan.shares.empty())
        plan.shares.back().discount = -plan.difference;
    return plan;
}

Yen ClearingOffer::open() const
{
    return openOf(bills);
}

ClearingChoice::ClearingChoice(const Look &look)
    : m_look(look)
    , m_about(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_sentence(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_cardColumn(makeColumn(look, nullptr, 0, 10))
    , m_last(makeColumn(look, nullptr, 0, 6))
{
    auto *column = makeColumn(look, this, 0, 10);
    keepMargins(look, column, {16, 0, 16, 16}, 10);
    auto *head = makeRow(look, 8);
    head->addWidget(makeLabel(look, tr("Candidates"), TypeSize::Section));
    head->addWidget(m_about, 1);
    auto *find = makeButton(look, tr("Find another"), QStringLiteral("F3"), Rank::Quiet);
    connect(find, &QPushButton::clicked, this, &ClearingChoice::openFind);
    head->addWidget(find);
    column->addLayout(head);
    column->addWidget(makeFind());
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addLayout(m_cardColumn);
    m_difference = makeDifference();
    column->addWidget(m_difference);
    column->addStretch();
    column->addLayout(m_last);
    clear({});
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

QWidget *ClearingChoice::makeDifference()
{
    auto *panel = new Panel(m_look);
    auto *column = makeColumn(m_look, panel, 14, 12);
    auto *sums = makeRow(m_look, 12);
    const auto sum = [&](const QString &name) {
        auto *pair = makeColumn(m_look, nullptr, 0, 0);
        pair->addWidget(makeLabel(m_look, name, TypeSize::Small, Ink::Muted));
        auto *value = makeLabel(m_look, {}, TypeSize::Section);
        pair->addWidget(value);
        sums->addLayout(pair);
        return value;
    };
    const auto sign = [&](QChar character) {
        sums->addWidget(makeLabel(m_look, QString(character), TypeSize::Section, Ink::Muted),
                        0,
                        Qt::AlignBottom);
    };
    m_paid = sum(tr("Payment"));
    sign(format::minusSign);
    m_sum = sum(tr("Chosen"));
    sign(QLatin1Char('='));
    m_rest = sum(tr("Difference"));
    sums->addStretch();
    column->addLayout(sums);
    m_fee = new QComboBox;
    m_fee->setAccessibleName(tr("What becomes of the difference"));
    connect(m_fee, &QComboBox::currentIndexChanged, this, [this] { showSums(); });
    column->addWidget(m_fee);
    m_restWords = makeLabel(m_look, {}, TypeSize::Base, Ink::Muted);
    m_restWords->setWordWrap(true);
    column->addWidget(m_restWords);
    auto *buttons = makeRow(m_look, 8);
    m_clear = makeButton(m_look, tr("Clear"), QStringLiteral("Enter"), Rank::Primary);
    connect(m_clear, &QPushButton::clicked, this, &ClearingChoice::clearRequested);
    buttons->addWidget(m_clear);
    auto *other = makeButton(m_look, tr("Difference"), QStringLiteral("F6"));
    connect(other, &QPushButton::clicked, this, &ClearingChoice::switchDifference);
    buttons->addWidget(other);
    buttons->addStretch();
    column->addLayout(buttons);
    return panel;
}

void ClearingChoice::dropCards()
{
    for (CandidateCard *card : std::as_const(m_cards)) {
        m_cardColumn->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the one that was pressed
    }
    m_cards.clear();
    m_offers.clear();
    m_chosen.clear();
    m_cursor = 0;
    m_ready = false;
}

void ClearingChoice::clear(const QString &sentence)
{
    dropCards();
    m_about->clear();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_difference->hide();
    m_findRow->hide();
}

void ClearingChoice::setPayment(const PaymentRow &payment)
{
    dropCards();
    m_payment = payment.open;
    m_about->setText(QStringLiteral("%1  %2").arg(payment.who, format::amount(payment.open)));
    m_sentence->hide();
    m_findRow->hide();
    m_find->clear();
    m_difference->show();
    showSums();
}

void ClearingChoice::setOffers(std::vector<ClearingOffer> offers, const MatchResult &result)
{
    for (ClearingOffer &offer : offers)
        addCard(offer);
    m_ready = true;
    QStringList why;
    for (const Reason &reason : result.whyNot)
        why << reasonText(reason);
    if (offers.empty() && why.isEmpty())
        why << tr("No open bill fits this payment.");
    m_sentence->setText(why.join(QStringLiteral("  ·  ")));
    m_sentence->setVisible(!why.isEmpty());
    // Never by the order of the list: only when nothing else is as good.
    if (result.equallyGood == 1 && !m_offers.empty() && m_offers.front().pass != Pass::Nearest)
        toggle(0);
    showSums();
}

void ClearingChoice::addFound(const std::vector<BillRow> &bills)
{
    for (const BillRow &bill : bills) {
        ClearingOffer offer{{bill}, Pass::Nearest, {}, true};
        const bool known =
            std::any_of(m_offers.begin(), m_offers.end(), [&offer](const ClearingOffer &there) {
                return there.bills.size() == 1 && haveOneBill(there, offer);
            });
        if (!known)
            addCard(offer);
    }
    if (bills.empty()) {
        m_sentence->setText(tr("No open bill was found with these words."));
        m_sentence->show();
    } else if (!m_cards.isEmpty()) {
        m_cards.last()->setFocus(Qt::TabFocusReason);
    }
}

CandidateCard *ClearingChoice::makeCard(const ClearingOffer &offer)
{
    QStringList bills;
    for (const BillRow &bill : offer.bills)
        bills << QStringLiteral("%1 %2").arg(billNumberText(bill.number), bill.subject).trimmed();
    QList<CardReason> reasons;
    for (const Reason &reason : offer.reasons)
        reasons << CardReason{toneOf(reason), reasonText(reason)};
    if (offer.found)
        reasons << CardReason{Tone::Neutral, tr("found by search")};
    // Where the card has no room for all, what speaks against is not what is left out.
    std::stable_partition(reasons.begin(), reasons.end(), [](const CardReason &reason) {
        return reason.tone == Tone::Bad;
    });
    const BillRow &first = offer.bills.front();
    return new CandidateCard(m_look,
                             {offer.found ? QStringLiteral("?") : markOf(offer.pass),
                              bills.join(QStringLiteral(" + ")),
                              first.customer,
                              format::amount(offer.open()),
                              tr("due %1").arg(format::monthDay(first.dueOn)),
                              reasons});
}

void ClearingChoice::addCard(const ClearingOffer &offer)
{
    CandidateCard *card = makeCard(offer);
    card->setAutoExclusive(false); // several may be picked
    const int at = int(m_cards.size());
    m_offers.push_back(offer);
    m_cards << card;
    m_cardColumn->addWidget(card);
    connect(card, &QAbstractButton::clicked, this, [this, at](bool on) {
        m_cards[at]->setChecked(!on);
        toggle(at);
    });
}

void ClearingChoice::toggle(int offer)
{
    if (!m_ready || offer < 0 || offer >= m_cards.size())
        return;
    const bool on = !m_chosen.contains(offer);
    if (on) {
        // One bill is not cleared twice: what shares a bill with this one gives way.
        const QList<int> before = m_chosen;
        for (const int other : before) {
            if (haveOneBill(m_offers[size_t(other)], m_offers[size_t(offer)])) {
                m_chosen.removeOne(other);
                m_cards[other]->setChecked(false);
            }
        }
        m_chosen << offer;
    } else {
        m_chosen.removeOne(offer);
    }
    m_cards[offer]->setChecked(on);
    m_fee->setProperty("for", QVariant()); // the choice starts anew
    showSums();
}

void ClearingChoice::toggleNext()
{
    if (m_cards.isEmpty())
        return;
    const int at = m_cursor % int(m_cards.size());
    toggle(at);
    m_cursor = at + 1;
}

bool ClearingChoice::feeExplains(Yen missing) const
{
    for (const int at : m_chosen) {
        for (const Reason &reason : m_offers[size_t(at)].reasons) {
            if (reason.code == ReasonCode::FeeExplains)
                return true;
        }
    }
    const std::vector<Yen> fees = MatchRules::usualFees();
    return std::find(fees.begin(), fees.end(), missing) != fees.end();
}

bool ClearingChoice::bearsRest() const
{
    return !m_fee->isHidden() && m_fee->currentIndex() == 0;
}

ClearingPlan ClearingChoice::plan() const
{
    std::vector<BillRow> bills;
    for (const int at : m_chosen) {
        const ClearingOffer &offer = m_offers[size_t(at)];
        bills.insert(bills.end(), offer.bills.begin(), offer.bills.end());
    }
    return planOf(m_payment, std::move(bills), bearsRest());
}

void ClearingChoice::showFeeChoice(const ClearingPlan &plan)
{
    const Yen missing = -plan.difference;
    const bool offered = missing > Yen(0) && plan.reachesAll && feeExplains(missing);
    const QVariant key = qlonglong(missing.amount());
    if (offered && m_fee->property("for") != key) {
        const QSignalBlocker quiet(m_fee);
        m_fee->clear();
        m_fee->addItem(tr("Transfer fee %1, borne by us").arg(format::yen(missing)));
        m_fee->addItem(tr("%1 stays open").arg(format::yen(missing)));
        m_fee->setProperty("for", key);
    }
    m_fee->setVisible(offered);
}

void ClearingChoice::showSums()
{
    ClearingPlan now = plan();
    showFeeChoice(now);
    now = plan();
    const bool any = !m_chosen.isEmpty();
    m_paid->setText(format::amount(m_payment));
    m_sum->setText(format::amount(now.chosen));
    m_rest->setText(any ? format::number(now.difference.amount()) : QString(format::nothing));
    QPalette palette = m_look.theme().palette();
    const bool even = !any || now.difference.isZero();
    palette.setColor(QPalette::WindowText, m_look.theme().ink(even ? Ink::Text : Ink::Warn));
    m_rest->setPalette(palette);
    QString words;
    if (any && now.difference > Yen(0))
        words = tr("%1 stays with the payment.").arg(format::yen(now.difference));
    else if (any && now.difference < Yen(0) && m_fee->isHidden())
        words = tr("%1 stays open on the bill.").arg(format::yen(-now.difference));
    m_restWords->setText(words);
    m_restWords->setVisible(!words.isEmpty());
    m_clear->setEnabled(isReady());
}

void ClearingChoice::switchDifference()
{
    if (!m_fee->isHidden())
        m_fee->setCurrentIndex(1 - m_fee->currentIndex());
}

void ClearingChoice::openFind()
{
    if (!m_ready)
        return;
    m_findRow->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

void ClearingChoice::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()
        && !m_find->hasFocus()) {
        Q_EMIT clearRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
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
