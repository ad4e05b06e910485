// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/qr_side.h"

#include "models/wording/words.h"
#include "printing/qr.h"
#include "ui/format.h"
#include "ui/pages/pay/fit_lines.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/qr_view.h"

namespace keshikomi {

namespace {

constexpr int codeSide = 300; // at 100 %

} // namespace

QrSide::QrSide(const PageContext &context)
    : m_context(context)
    , m_code(new QrView(context.look, codeSide))
    , m_words(makeLabel(context.look, {}, TypeSize::Strong))
    , m_note(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_make(makeButton(
          context.look, tr("Make the QR"), QStringLiteral("F9"), Rank::Primary, Icon::Qr))
    , m_anyway(makeButton(context.look, tr("Make the QR all the same"), {}, Rank::Danger, Icon::Qr))
    , m_screen(makeButton(
          context.look, tr("Customer screen"), QStringLiteral("F11"), Rank::Primary, Icon::Screen))
{
    auto *panel = new Panel(context.look);
    auto *outer = makeColumn(context.look, this, 0, 0);
    outer->addWidget(panel);
    outer->addStretch();
    auto *column = makeColumn(context.look, panel, 20, 10);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_words, m_note}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_make, 0, Qt::AlignHCenter);
    column->addWidget(m_anyway, 0, Qt::AlignHCenter);
    m_anyway->hide();
    column->addWidget(m_screen, 0, Qt::AlignHCenter);
    connect(
        m_make, &QPushButton::clicked, context.actions.action(ActionId::PayQr), &QAction::trigger);
    connect(m_anyway, &QPushButton::clicked, this, &QrSide::answered);
    connect(m_screen,
            &QPushButton::clicked,
            context.actions.action(ActionId::CustomerScreen),
            &QAction::trigger);
    context.look.keep(this, [this] {
        setFixedWidth(m_context.look.px(codeSide + 40));
        fitWords();
    });
}

void QrSide::showWords(const QString &words, const QString &note)
{
    m_words->setText(words);
    m_note->setText(note);
    m_words->setVisible(!words.isEmpty());
    m_note->setVisible(!note.isEmpty());
    fitWords();
}

void QrSide::fitWords()
{
    for (QLabel *label : {m_words, m_note})
        fitLines(label, m_context.look.px(codeSide));
}

void QrSide::ask(const Error &error)
{
    m_question = error;
    m_make->hide();
    if (m_anyway->isHidden()) {
        m_anyway->show();
        m_anyway->setFocus();
    }
    showWords(tr("A slip is out"), faultTextInWindow(error));
}

void QrSide::stopAsking()
{
    m_question.reset();
    m_anyway->hide();
}

void QrSide::showFacts(const PayFacts &facts)
{
    const StoredRequest *live = facts.liveRequest();
    if (live || !facts.isAskable())
        stopAsking();
    else if (m_question)
        return ask(*m_question);
    const Result<QrMatrix> code =
        live && !live->url.isEmpty() ? printing::makeQr(live->url) : Result<QrMatrix>(QrMatrix());
    const bool drawn = code && !code->isEmpty();
    if (drawn)
        m_code->setCode(*code, tr("Payment page of %1").arg(billNumberText(facts.bill.number)));
    m_code->setVisible(drawn);
    m_screen->setVisible(drawn);
    m_make->setVisible(!live && facts.isAskable());
    if (drawn && live->expiresAt.isValid())
        showWords(tr("Valid until %1").arg(pages::whenText(live->expiresAt, m_context.today())),
                  {});
    else if (drawn)
        showWords(format::yen(live->amount), {});
    else if (live)
        showWords(tr("The QR is being made"), tr("It appears here as soon as the centre answers."));
    else if (facts.isAskable())
        showWords(tr("No QR yet"), tr("The customer pays by card on their own phone."));
    else
        showWords(facts.bill.isPaid() ? tr("Paid") : tr("Nothing to pay"), {});
}

} // namespace keshikomi
