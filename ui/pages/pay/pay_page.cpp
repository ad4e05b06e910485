// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/pay_page.h"

#include "models/services/bills.h"
#include "models/services/requests.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/bill_facts.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/pay/bill_finder.h"
#include "ui/pages/pay/confirm_panel.h"
#include "ui/pages/pay/customer_screen.h"
#include "ui/pages/pay/pay_details.h"
#include "ui/pages/pay/qr_side.h"
#include "ui/pages/pay/slip_side.h"
#include "ui/parts/cards.h"
#include "ui/parts/details.h"

#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace keshikomi {

namespace {

constexpr int besideFrom = 720; // width at 100 % that has room for code and story side by side

} // namespace

PayPage::PayPage(const PageContext &context)
    : DataPage(context, tr("Payment"))
    , m_loader(new PayLoader(context, this))
    , m_finder(new BillFinder(context, this))
    , m_details(new DetailsPane(context.look))
    , m_qrCard(new ChoiceCard(context.look, Icon::Qr, tr("QR"), tr("on the screen")))
    , m_slipCard(new ChoiceCard(context.look, Icon::Paper, tr("Payment slip"), tr("A4 paper")))
    , m_lamp(new Lamp(context.look))
    , m_steps(new Stepper(context.look))
    , m_whole(new QStackedWidget)
    , m_ways(new QStackedWidget)
    , m_qr(new QrSide(context))
    , m_slip(new SlipSide(context))
    , m_sheets(new SheetMenu(context, this))
    , m_confirm(new ConfirmPanel(context.look))
    , m_handAnyway(new QAction(tr("Hand over all the same"), this))
{
    m_whole->addWidget(makeNothing());
    m_whole->addWidget(makeBody());
    body()->addWidget(m_confirm);
    body()->addWidget(m_whole, 1);
    connect(m_loader, &PayLoader::loaded, this, &PayPage::take);
    connect(m_loader, &PayLoader::failed, this, &PayPage::sayUnread);
    connect(m_slip, &SlipSide::failed, this, &PayPage::sayError);
    connect(m_slip, &SlipSide::shown, this, &PayPage::showHint);
    connect(m_slip, &SlipSide::shown, this, &PayPage::showSteps);
    connect(m_qr, &QrSide::answered, this, [this] { requestLink(false); });
    connect(m_slip, &SlipSide::changed, &context.watch, &DataWatch::tell);
    connect(m_slip, &SlipSide::saved, this, [this](const QString &path) {
        say(Tone::Good, tr("The payment slip was saved."), path);
    });
    connect(m_slip, &SlipSide::printed, this, &PayPage::sayPrinted);
    connect(m_slip, &SlipSide::noPrinter, this, [this] {
        say(Tone::Warn,
            tr("This computer has no printer."),
            tr("Save the slip as PDF and print it elsewhere at 100 %."));
    });
    connectFinder();
    connectActions();
    writeNoPayDetails(*m_details);
    refreshActions();
}

QWidget *PayPage::makeNothing()
{
    auto *nothing = new QWidget;
    auto *column = makeColumn(look(), nothing, 0, 12);
    auto *words = makeLabel(look(),
                            tr("No bill is open here. Choose a work order and press F9."),
                            TypeSize::Lead,
                            Ink::Muted);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *back = makeButton(look(), tr("To the work orders"), {}, Rank::Primary);
    connect(back, &QPushButton::clicked, this, &PayPage::backRequested);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch();
    return nothing;
}

QWidget *PayPage::makeCards()
{
    auto *cards = new QWidget;
    cards->setAccessibleName(tr("Way to pay"));
    auto *row = makeRow(look(), 8, cards);
    for (ChoiceCard *card : {m_qrCard, m_slipCard}) {
        look().keep(card, [this, card] { card->setMaximumWidth(look().px(200)); });
        row->addWidget(card);
    }
    row->addStretch();
    connect(m_qrCard, &QAbstractButton::toggled, this, [this](bool on) {
        choose(on ? Way::Qr : Way::Slip);
    });
    m_qrCard->setChecked(true);
    return cards;
}

QWidget *PayPage::makeBody()
{
    auto *inside = new QWidget;
    keepGround(look(), inside, Ground::Canvas);
    auto *column = makeColumn(look(), inside, 0, 14);
    m_ways->addWidget(m_qr);
    m_ways->addWidget(m_slip);
    m_ways->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    column->addWidget(makeCards());
    column->addWidget(m_lamp);
    m_both = makeRow(look(), 24);
    m_both->addWidget(m_ways, 0, Qt::AlignTop);
    m_both->addLayout(makeStory(), 1);
    column->addLayout(m_both, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

QVBoxLayout *PayPage::makeStory()
{
    m_story = makeColumn(look(), nullptr, 0, 12);
    m_story->addWidget(m_steps);
    m_story->addWidget(makeHint());
    m_story->addWidget(makeButtons());
    m_story->addWidget(makeLabel(look(), tr("What happened"), TypeSize::Section));
    m_story->addStretch();
    return m_story;
}

QWidget *PayPage::makeHint()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 6);
    column->addWidget(makeLabel(look(), tr("Say to the customer"), TypeSize::Strong, Ink::Accent));
    m_hint = makeLabel(look(), {}, TypeSize::Lead);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_never = makeLabel(look(), {}, TypeSize::Small, Ink::Muted);
    m_never->setWordWrap(true);
    column->addWidget(m_never);
    return panel;
}

// What helps in one row, what ends something in another: both have room beside a code.
QWidget *PayPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *rows = makeColumn(look(), buttons, 0, 8);
    auto *row = makeRow(look(), 8);
    auto *ends = makeRow(look(), 8);
    rows->addLayout(row);
    rows->addLayout(ends);
    m_hand = makeButton(
        look(), tr("Record the hand-over"), QStringLiteral("F12"), Rank::Plain, Icon::Car);
    m_cancelRequest = makeButton(look(), tr("Cancel the QR …"), QStringLiteral("F4"), Rank::Danger);
    m_cancelBill = makeButton(look(), tr("Cancel the bill …"), {}, Rank::Danger);
    connect(m_hand, &QPushButton::clicked, action(ActionId::HandOver), &QAction::trigger);
    connect(
        m_cancelRequest, &QPushButton::clicked, action(ActionId::CancelRequest), &QAction::trigger);
    connect(m_cancelBill, &QPushButton::clicked, this, &PayPage::askCancelBill);
    row->addWidget(m_hand);
    row->addWidget(m_sheets->button());
    row->addStretch();
    ends->addWidget(m_cancelRequest);
    ends->addWidget(m_cancelBill);
    ends->addStretch();
    return buttons;
}

void PayPage::resizeEvent(QResizeEvent *event)
{
    DataPage::resizeEvent(event);
    const bool narrow = width() < look().px(besideFrom);
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PayPage::showEvent(QShowEvent *event)
{
    DataPage::showEvent(event);
    (m_qrCard->isChecked() ? m_qrCard : m_slipCard)->setFocus(Qt::OtherFocusReason);
}

void PayPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, act);
    };
    on(ActionId::PaySlip, [this] { makeSlip(); });
    on(ActionId::PayQr, [this] { makeQr(); });
    on(ActionId::CustomerScreen, [this] { openScreen(); });
    on(ActionId::CancelRequest, [this] { askCancelRequest(); });
    on(ActionId::HandOver, [this] { handOver(); });
    on(ActionId::Refresh, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_handAnyway, &QAction::triggered, this, &PayPage::recordHandOver);
}

void PayPage::choose(Way way)
{
    QWidget *side = way == Way::Qr ? static_cast<QWidget *>(m_qr) : m_slip;
    m_ways->setCurrentWidget(side);
    (way == Way::Qr ? m_qrCard : m_slipCard)->setChecked(true);
    showHint();
    showSteps();
}

void PayPage::showHint()
{
    if (!m_hint)
        return;
    const bool slip = m_ways->currentWidget() == m_slip;
    m_hint->setText(slip ? slipSentence(m_slip->slip(), m_facts && m_facts->slipOut)
                         : tr("“Please scan this QR with your phone's camera, check the amount, "
                              "and enter your card on your own screen.”"));
    m_never->setText(slip ? tr("Paid once only, with this slip or by QR: never by both.")
                          : tr("Never ask for a card number, never write one down."));
}

QString PayPage::warning() const
{
    return m_never->text();
}

PaySteps PayPage::steps() const
{
    if (!m_facts)
        return {};
    return m_ways->currentWidget() == m_slip ? slipStepsOf(*m_facts, m_slip->hasSlip())
                                             : stepsOf(*m_facts);
}

void PayPage::showSteps()
{
    const PaySteps shown = steps();
    if (m_facts)
        m_steps->setSteps(shown.steps, shown.current);
}

QString PayPage::hint() const
{
    return m_hint->text();
}

void PayPage::showBill(qint64 number, Way way)
{
    if (number != m_number) {
        m_facts.reset();
        m_slip->forget();
        m_slip->setOut(std::nullopt);
        m_qr->stopAsking();
        m_confirm->leave();
        messages()->clear();
        delete m_screen;
    }
    m_number = number;
    m_finder->cancel();
    m_sought.clear();
    refreshActions();
    Q_EMIT searchDone();
    m_sheets->setSubjects(0, 0, false);
    choose(way);
    refresh();
}

void PayPage::refresh()
{
    if (m_number)
        m_loader->load(m_number);
}

void PayPage::sayUnread(const Error &error)
{
    sayError(error);
    m_unread = messages()->bar()->message();
}

void PayPage::take(const PayFacts &facts)
{
    if (facts.bill.number != m_number)
        return;
    m_facts = facts;
    const auto unread = std::exchange(m_unread, std::nullopt);
    if (unread && messages()->bar() && messages()->bar()->message() == *unread)
        messages()->clear(); // it is read now
    const bool hasMoney = facts.bill.open != facts.bill.amount || !facts.bill.reserved.isZero();
    m_sheets->setSubjects(facts.bill.number, facts.customerNumber, hasMoney);
    m_slip->keepOnlyOver(facts.bill.open);
    m_slip->setOut(facts.slipOut);
    showHint();
    m_whole->setCurrentIndex(1);
    //: beside the title of the page: %1 bill, %2 customer, %3 open amount
    head()->setAbout(
        tr("%1  %2  %3")
            .arg(billNumberText(facts.bill.number), facts.customer, format::yen(facts.bill.open)));
    const LampText lamp = lampOf(facts.bill);
    m_lamp->setState(lamp.tone, lamp.sentence, lamp.reason);
    showSteps();
    m_qr->showFacts(facts);
    if (m_screen)
        m_screen->showFacts(facts);
    writePayDetails(*m_details, context(), facts);
    showHistory();
    refreshActions();
}

void PayPage::showHistory()
{
    delete m_history;
    m_history = makeHistory(look(), historyLines(m_facts->history, context().today()));
    m_story->insertWidget(m_story->count() - 1, m_history);
}

void PayPage::refreshActions()
{
    const bool askable = m_facts && m_facts->isAskable();
    const StoredRequest *live = m_facts ? m_facts->liveRequest() : nullptr;
    const Bill *bill = m_facts ? &m_facts->bill : nullptr;
    const bool issued = bill && bill->state == BillState::Issued;
    const bool canHand = issued && !bill->deliveredOn.isValid();
    const bool canCancel = issued && bill->open == bill->amount && bill->reserved.isZero();
    const bool sought = !m_sought.isEmpty();
    const auto set = [this, bill, sought](ActionId id, bool available, const QString &why) {
        const QString open = sought ? tr("Press Enter to open what is searched for, or empty the "
                                         "search.")
                                    : tr("Open a bill first.");
        context().actions.setAvailable(id, available && !sought, bill && !sought ? why : open);
    };
    const QString nothing = issued ? tr("The bill is paid: nothing is left to ask for.")
                                   : tr("The bill was cancelled: it asks for nothing.");
    set(ActionId::PaySlip, askable, nothing);
    set(ActionId::PayQr, askable, nothing);
    set(ActionId::CustomerScreen, issued, nothing);
    set(ActionId::CancelRequest, live != nullptr, tr("There is no QR that can still be paid."));
    set(ActionId::HandOver, canHand, issued ? tr("It was handed over already.") : nothing);
    m_hand->setVisible(canHand);
    m_cancelRequest->setVisible(live != nullptr);
    m_cancelBill->setVisible(canCancel);
}

void PayPage::makeSlip()
{
    if (!m_facts || !m_facts->isAskable())
        return;
    choose(Way::Slip);
    if (m_slip->hasSlip())
        m_slip->print();
    else
        m_slip->make(m_number);
}

void PayPage::sayPrinted(const QString &printer)
{
    say(Tone::Good, tr("The payment slip is on its way to %1.").arg(printer));
}

template<typename T>
void PayPage::write(const QFuture<Result<T>> &later, const QString &happened)
{
    m_writing = true;
    onAnswer(later, this, [this, happened](const Result<T> &result) {
        m_writing = false;
        if (!result)
            return sayError(result.error());
        if (!happened.isEmpty())
            say(Tone::Good, happened);
        context().watch.tell();
    });
}

void PayPage::makeQr()
{
    if (!m_facts || !m_facts->isAskable())
        return;
    choose(Way::Qr);
    if (!m_facts->liveRequest() && !m_qr->isAsking())
        requestLink(true);
}

void PayPage::requestLink(bool asksFirst)
{
    if (m_writing)
        return;
    m_writing = true;
    const RequestService requests(context().services);
    onAnswer(requests.request(context().actor, m_number, RequestWish{false, asksFirst}),
             this,
             [this, bill = m_number](const Result<StoredRequest> &result) {
                 m_writing = false;
                 if (!result && result.error().fault == Fault::SlipSaysOtherwise)
                     return bill == m_number ? m_qr->ask(result.error()) : void();
                 if (!result)
                     return sayError(result.error());
                 context().watch.tell();
             });
}

void PayPage::openScreen()
{
    if (!m_facts)
        return;
    if (!m_screen) {
        m_screen = new CustomerScreen(look(), this);
        m_screen->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_screen->showFacts(*m_facts);
    m_screen->showFullScreen();
}

void PayPage::askCancelRequest()
{
    const StoredRequest *live = m_facts ? m_facts->liveRequest() : nullptr;
    if (!live)
        return;
    m_confirm->ask(
        tr("The customer can no longer pay with this QR."),
        billNumberText(m_number),
        tr("Cancel the QR"),
        [this, id = live->clientId] {
            const RequestService requests(context().services);
            write(requests.cancel(context().actor, id, QStringLiteral("cancelled at the desk")),
                  tr("The QR is cancelled."));
        });
}

void PayPage::askCancelBill()
{
    m_confirm->ask(
        tr("The bill is reversed in the books, its QR and slip become void."),
        billNumberText(m_number),
        tr("Cancel the bill"),
        [this, number = m_number] {
            const BillService bills(context().services);
            write(bills.cancel(context().actor, number, QStringLiteral("cancelled at the desk")),
                  tr("The bill is cancelled."));
        });
}

// Unpaid it is possible too (a customer on account), but not by one key.
void PayPage::handOver()
{
    if (!m_facts || m_facts->bill.deliveredOn.isValid())
        return;
    if (m_facts->bill.isPaid()) {
        recordHandOver();
        return;
    }
    say(Tone::Warn,
        tr("This is not paid yet."),
        tr("Hand it over only to a customer on account."),
        m_handAnyway);
}

void PayPage::recordHandOver()
{
    if (m_facts && !m_writing)
        write(BillService(context().services).deliver(context().actor, m_number, context().today()),
              tr("The hand-over is recorded."));
}

} // namespace keshikomi
