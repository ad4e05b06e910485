// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/difference_panel.h"

#include "models/services/clearing.h"
#include "ui/format.h"
#include "ui/pages/clearing/split_rows.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/flow_row.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace keshikomi {

DifferencePanel::DifferencePanel(const Look &look)
    : m_look(look)
    , m_restWords(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_answers(new QComboBox)
{
    auto *whole = makeColumn(look, this, 0, 0);
    auto *panel = new Panel(look);
    whole->addWidget(panel);
    m_column = makeColumn(look, panel, 14, 12);
    m_column->addLayout(makeSums());
    m_answers->setAccessibleName(tr("What becomes of the difference"));
    connect(m_answers, &QComboBox::currentIndexChanged, this, [this] { showSums(); });
    m_column->addLayout(makeAnswers());
    m_restWords->setWordWrap(true);
    m_column->addWidget(m_restWords);
    m_column->addLayout(makeButtons());
}

QLayout *DifferencePanel::makeSums()
{
    m_sums = makeRow(m_look, 12);
    const auto sum = [&](const QString &name) {
        auto *pair = makeColumn(m_look, nullptr, 0, 0);
        pair->addWidget(makeLabel(m_look, name, TypeSize::Small, Ink::Muted));
        auto *value = makeLabel(m_look, {}, TypeSize::Section);
        pair->addWidget(value);
        m_sums->addLayout(pair);
        return value;
    };
    const auto sign = [&](QChar character) {
        auto *label = makeLabel(m_look, QString(character), TypeSize::Section, Ink::Muted);
        m_sums->addWidget(label, 0, Qt::AlignBottom);
        m_signs << label;
    };
    m_paid = sum(tr("Payment"));
    sign(format::minusSign);
    m_sum = sum(tr("Chosen"));
    sign(QLatin1Char('='));
    m_rest = sum(tr("Difference"));
    m_sums->addStretch();
    return m_sums;
}

void DifferencePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void DifferencePanel::adapt()
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Section));
    int needs = m_look.px(28 + 4 * 12 + 2 * 12);
    for (const QLabel *sum : {m_paid, m_sum, m_rest})
        needs += std::max(metrics.horizontalAdvance(sum->text()), m_look.px(48));
    const bool below = needs > width();
    m_sums->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QLabel *sign : std::as_const(m_signs))
        sign->setVisible(!below);
}

// The key stands beside what it changes: with the other keys it would need too much room.
QLayout *DifferencePanel::makeAnswers()
{
    auto *row = makeRow(m_look, 8);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_answers, 1);
    m_other = makeButton(m_look, tr("Difference"), QStringLiteral("F6"));
    connect(m_other, &QPushButton::clicked, this, &DifferencePanel::switchDifference);
    row->addWidget(m_other);
    return row;
}

QLayout *DifferencePanel::makeButtons()
{
    auto *buttons = new FlowRow(m_look, 8);
    m_clear = makeButton(m_look, tr("Clear"), QStringLiteral("Enter"), Rank::Primary);
    connect(m_clear, &QPushButton::clicked, this, &DifferencePanel::clearRequested);
    buttons->addWidget(m_clear);
    m_splitButton = makeButton(m_look, tr("Split"), QStringLiteral("F7"));
    connect(m_splitButton, &QPushButton::clicked, this, &DifferencePanel::switchSplit);
    buttons->addWidget(m_splitButton);
    m_holdButton = makeButton(m_look, {}, QStringLiteral("F4"), Rank::Quiet);
    connect(m_holdButton, &QPushButton::clicked, this, &DifferencePanel::holdPressed);
    buttons->addWidget(m_holdButton);
    auto *other = makeButton(m_look, tr("Not from a customer"), QStringLiteral("F9"), Rank::Quiet);
    connect(other, &QPushButton::clicked, this, &DifferencePanel::otherPressed);
    buttons->addWidget(other);
    return buttons;
}

void DifferencePanel::setSums(Yen payment, const std::vector<BillRow> &chosen, bool feeExplains)
{
    m_payment = payment;
    m_chosen = chosen;
    dropSplit();
    offer(planOf(m_payment, m_chosen, false), feeExplains);
    showSums();
}

void DifferencePanel::setReady(bool ready)
{
    m_clear->setEnabled(ready && isRight());
    m_splitButton->setEnabled(ready);
}

void DifferencePanel::setHoldText(const QString &words)
{
    m_holdButton->setText(words);
    m_holdButton->setAccessibleName(words);
}

bool DifferencePanel::isRight() const
{
    return !m_split || m_split->isRight();
}

void DifferencePanel::switchSplit()
{
    if (m_split) {
        dropSplit();
        showSums();
        Q_EMIT splitChanged();
        Q_EMIT left();
        return;
    }
    if (m_chosen.empty())
        return;
    m_split = new SplitRows(m_look, m_payment, m_chosen);
    connect(m_split, &SplitRows::changed, this, [this] {
        showSums();
        Q_EMIT splitChanged();
    });
    connect(m_split, &SplitRows::finished, this, &DifferencePanel::clearRequested);
    connect(m_split, &SplitRows::left, this, &DifferencePanel::switchSplit);
    m_column->insertWidget(1, m_split);
    m_answers->hide();
    m_other->hide();
    m_split->begin();
    showSums();
    Q_EMIT splitChanged();
}

void DifferencePanel::dropSplit()
{
    if (!m_split)
        return;
    m_split->hide();
    m_split->deleteLater(); // the key that ends it may be its own
    m_split = nullptr;
}

ClearingPlan DifferencePanel::plan() const
{
    if (m_split)
        return m_split->plan();
    const auto kind = answer();
    ClearingPlan plan = planOf(m_payment, m_chosen, kind == DifferenceKind::Fee);
    if (kind != DifferenceKind::Fee)
        plan.settled = kind;
    return plan;
}

std::optional<DifferenceKind> DifferencePanel::answer() const
{
    const QVariant kind = m_answers->currentData();
    if (m_answers->isHidden() || !kind.isValid())
        return std::nullopt;
    return DifferenceKind(kind.toInt());
}

void DifferencePanel::addAnswer(const QString &words, std::optional<DifferenceKind> kind)
{
    m_answers->addItem(words, kind ? QVariant(int(*kind)) : QVariant());
}

// A difference that looks like a fee is answered so; otherwise it stays until a person says more.
void DifferencePanel::offerForBills(const ClearingPlan &plan, bool feeExplains)
{
    const Yen missing = -plan.difference;
    const QString yen = format::yen(missing);
    const std::vector<Yen> fees = MatchRules::usualFees();
    const bool usual = std::find(fees.begin(), fees.end(), missing) != fees.end();
    if (plan.reachesAll && (feeExplains || usual))
        addAnswer(tr("Transfer fee %1, borne by us").arg(yen), DifferenceKind::Fee);
    addAnswer(tr("%1 stays open").arg(yen), std::nullopt);
    addAnswer(tr("Discount %1").arg(yen), DifferenceKind::Discount);
    addAnswer(tr("Write off %1").arg(yen), DifferenceKind::WriteOff);
    addAnswer(tr("Tax withheld %1").arg(yen), DifferenceKind::Withholding);
}

// Credit and refunds are one customer's: of bills of several it stays with the payment.
void DifferencePanel::offerForPayment(const ClearingPlan &plan)
{
    const QString yen = format::yen(plan.difference);
    const CustomerId customer = m_chosen.front().customerId;
    addAnswer(tr("%1 stays with the payment").arg(yen), std::nullopt);
    const bool oneCustomer =
        std::all_of(m_chosen.begin(), m_chosen.end(), [customer](const BillRow &bill) {
            return bill.customerId == customer;
        });
    if (!oneCustomer)
        return;
    addAnswer(tr("Keep %1 as credit").arg(yen), DifferenceKind::Credit);
    addAnswer(tr("Refund %1").arg(yen), DifferenceKind::Refund);
}

void DifferencePanel::offer(const ClearingPlan &plan, bool feeExplains)
{
    const QSignalBlocker quiet(m_answers);
    m_answers->clear();
    const bool any = !m_chosen.empty();
    if (any && plan.difference < Yen(0))
        offerForBills(plan, feeExplains);
    if (any && plan.difference > Yen(0))
        offerForPayment(plan);
    const bool offered = m_answers->count() > 1;
    m_answers->setVisible(offered);
    m_other->setVisible(offered);
}

void DifferencePanel::showSums()
{
    const ClearingPlan now = plan();
    const bool any = !m_chosen.empty();
    m_paid->setText(format::amount(m_payment));
    m_sum->setText(format::amount(now.chosen));
    m_rest->setText(any ? format::number(now.difference.amount()) : QString(format::nothing));
    QPalette palette = m_look.theme().palette();
    const bool even = !any || now.difference.isZero();
    palette.setColor(QPalette::WindowText, m_look.theme().ink(even ? Ink::Text : Ink::Warn));
    m_rest->setPalette(palette);
    const QString words = any ? restWords(now) : QString();
    m_restWords->setText(words);
    m_restWords->setVisible(!words.isEmpty());
    adapt();
}

QString DifferencePanel::restWords(const ClearingPlan &plan) const
{
    if (plan.difference > Yen(0) && m_answers->isHidden())
        return tr("%1 stays with the payment.").arg(format::yen(plan.difference));
    if (plan.settled == DifferenceKind::Refund)
        return tr("Another person approves the refund before it is sent.");
    if (plan.difference < Yen(0) && m_answers->isHidden())
        return tr("%1 stays open on the bill.").arg(format::yen(-plan.difference));
    return {};
}

void DifferencePanel::switchDifference()
{
    if (!m_answers->isHidden())
        m_answers->setCurrentIndex((m_answers->currentIndex() + 1) % m_answers->count());
}

} // namespace keshikomi
