// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/customer_screen.h"

#include "printing/qr.h"
#include "ui/format.h"
#include "ui/parts/qr_view.h"

#include <QKeyEvent>

namespace keshikomi {

namespace {

constexpr int codeSide = 420; // at 100 %

} // namespace

CustomerScreen::CustomerScreen(const Look &look, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_payee(makeLabel(look, {}, TypeSize::Title))
    , m_subject(makeLabel(look, {}, TypeSize::Lead, Ink::Muted))
    , m_amount(makeLabel(look, {}, TypeSize::Display))
    , m_sentence(makeLabel(look, {}, TypeSize::Title))
    , m_code(new QrView(look, codeSide))
{
    setWindowTitle(tr("Payment"));
    keepGround(look, this, Ground::Canvas);
    auto *column = makeColumn(look, this, 32, 14);
    column->addStretch();
    for (QLabel *label : {m_payee, m_subject, m_amount}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addStretch();
}

void CustomerScreen::showFacts(const PayFacts &facts)
{
    const StoredRequest *live = facts.liveRequest();
    m_payee->setText(facts.payee);
    m_subject->setText(facts.bill.subject);
    if (facts.bill.isPaid()) {
        m_amount->setText(format::yen(facts.bill.amount));
        m_code->hide();
        m_sentence->setText(tr("Thank you. Your payment is complete."));
        return;
    }
    m_amount->setText(format::yen(live ? live->amount : facts.bill.open));
    const auto code =
        live && !live->url.isEmpty() ? printing::makeQr(live->url) : Result<QrMatrix>(QrMatrix());
    const bool drawn = code && !code->isEmpty();
    m_code->setVisible(drawn);
    if (drawn)
        m_code->setCode(*code, tr("Payment page"));
    m_sentence->setText(drawn ? tr("Please scan this code with your phone's camera.")
                              : tr("One moment, please."));
}

void CustomerScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace keshikomi
