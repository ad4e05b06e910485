// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/payments_side.h"

#include "models/services/clearing.h"
#include "models/wording/words.h"
#include "ui/pages/clearing/offer_cards.h"
#include "ui/pages/data_page.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

namespace {

PaymentNote noteOf(const MatchResult &result)
{
    if (isPaidTwice(result))
        return {PaymentsSide::tr("Paid twice"), Tone::Bad};
    if (result.verdict == Verdict::None)
        return {PaymentsSide::tr("No candidate"), Tone::Warn};
    if (result.verdict == Verdict::ClearAlone)
        return {PaymentsSide::tr("Clears by itself"), Tone::Good};
    // Not all that are equally good are listed.
    const int count = std::max(int(result.candidates.size()), result.equallyGood);
    return {PaymentsSide::tr("%n candidate(s)", nullptr, count),
            result.equallyGood == 1 ? Tone::Good : Tone::Accent};
}

} // namespace

PaymentsSide::PaymentsSide(const PageContext &context, WorkPage &page)
    : m_context(context)
{
    auto *column = makeColumn(context.look, this, 0, 8);
    auto *head = makeHead();
    makeTable(page);
    head->layout()->addWidget(m_kit->makeButton());
    column->addWidget(head);
    column->addWidget(m_table, 1);
}

QWidget *PaymentsSide::makeHead()
{
    const Look &look = m_context.look;
    auto *head = new QWidget;
    look.keep(head, [&look, head] {
        head->setFixedHeight(look.theme().controlHeight()); // as high as the other side's
    });
    auto *row = makeRow(look, 8, head);
    m_choice = new ChoiceChips(look, tr("Payments"), {tr("To clear"), tr("On hold")});
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this] {
        read();
        m_table->setFocus();
    });
    row->addWidget(m_choice);
    m_searchChip = new FilterChip(look, tr("Search"), {});
    m_searchChip->hide();
    connect(m_searchChip, &FilterChip::removeRequested, this, [this] { search({}); });
    row->addWidget(m_searchChip);
    row->addStretch();
    m_place = makeLabel(look, {}, TypeSize::Base, Ink::Muted);
    row->addWidget(m_place);
    return head;
}

void PaymentsSide::makeTable(WorkPage &page)
{
    const ClearingService clearing(m_context.services);
    m_model = new PaymentTable(
        std::make_shared<ServiceRows<PaymentRow>>(
            [clearing, actor = m_context.actor](const std::vector<qint64> &ids) {
                return clearing.paymentRows(actor, ids);
            },
            [this](const Error &error) { Q_EMIT failed(error); }),
        {{tr("Day"), tr("How"), tr("Payer or number"), tr("Amount"), tr("Open"), tr("State")},
         [](Channel channel) { return pages::shortChannelText(channel); },
         [](const PaymentRow &row) {
             return PaymentNote{unappliedText(row.unapplied), Tone::Neutral};
         }},
        this);
    m_table = new LedgerTable(m_context.look, tr("Open payments"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Every payment is cleared."));
    m_kit = new ListKit(m_context,
                        page,
                        *m_table,
                        *m_model,
                        {Place::Clear, QStringLiteral("payments"), tr("Open payments")});
    connect(m_kit, &ListKit::sortingChanged, this, [this] { read(); });
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] {
        showPlace();
        Q_EMIT currentChanged();
    });
    connect(m_model, &PagedTable::rowsArrived, this, &PaymentsSide::rowsArrived);
}

qint64 PaymentsSide::current() const
{
    return currentRecord(m_table);
}

const PaymentRow *PaymentsSide::currentRow() const
{
    return m_model->rowOfId(current());
}

qint64 PaymentsSide::beside() const
{
    const int row = m_table->currentIndex().row();
    const qint64 below = m_model->idAt(row + 1);
    return below ? below : m_model->idAt(row - 1);
}

bool PaymentsSide::isHeldShown() const
{
    return m_choice->chosen() == 1;
}

void PaymentsSide::showHeld(bool held)
{
    m_choice->setChosen(held ? 1 : 0);
    read();
}

const HeldPayment *PaymentsSide::holdOf(qint64 payment) const
{
    const auto held = m_held.constFind(payment);
    return held == m_held.constEnd() ? nullptr : &*held;
}

void PaymentsSide::search(const QString &text)
{
    m_search = text.trimmed();
    m_searchChip->setValue(m_search);
    m_searchChip->setVisible(!m_search.isEmpty());
    read();
}

void PaymentsSide::read(qint64 select)
{
    const int asked = ++m_asked;
    m_table->setLoading(true);
    m_table->setEmptyState(isHeldShown() ? tr("Nothing is on hold.")
                                         : tr("Every payment is cleared."));
    askHeld();
    const ClearingService clearing(m_context.services);
    onAnswer(clearing.openPaymentIds(
                 m_context.actor,
                 isHeldShown() ? PaymentChoice::Held : PaymentChoice::Waiting,
                 m_search,
                 PaymentTable::sortingBy(m_kit->sortColumn(), m_kit->isDescending())),
             this,
             [this, asked, select](const Result<std::vector<qint64>> &ids) {
                 if (asked != m_asked)
                     return;
                 m_table->setLoading(false);
                 if (ids)
                     take(*ids, select);
                 else
                     Q_EMIT failed(ids.error());
             });
}

void PaymentsSide::askHeld()
{
    onAnswer(ClearingService(m_context.services).heldPayments(m_context.actor),
             this,
             [this](const Result<std::vector<HeldPayment>> &held) {
                 if (!held) {
                     Q_EMIT failed(held.error());
                     return;
                 }
                 m_held.clear();
                 for (const HeldPayment &each : *held)
                     m_held.insert(each.payment.value(), each);
             });
}

void PaymentsSide::take(const std::vector<qint64> &ids, qint64 select)
{
    const qint64 wanted = select ? select : current();
    m_model->setIds(ids);
    selectRecord(m_table, *m_model, wanted);
    showPlace();
    Q_EMIT listRead();
}

void PaymentsSide::showNotes(const std::vector<MatchResult> &results)
{
    QHash<qint64, PaymentNote> notes;
    for (const MatchResult &result : results)
        notes.insert(result.payment.value(), noteOf(result));
    m_model->setNotes(std::move(notes));
}

void PaymentsSide::showPlace()
{
    const int row = m_table->currentIndex().row();
    m_place->setText(row < 0 ? QString()
                             : QStringLiteral("%1 / %2").arg(row + 1).arg(m_model->rowCount()));
}

} // namespace keshikomi
