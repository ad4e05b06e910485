// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenants/kept_view.h"

#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 372; // at 100 %

// "1.5 %"
QString rateText(Rate rate)
{
    QString decimals = QString::number(rate.basisPoints % 100).rightJustified(2, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const QString whole = QString::number(rate.basisPoints / 100);
    return (decimals.isEmpty() ? whole : whole + QLatin1Char('.') + decimals)
        + QStringLiteral(" %");
}

QString feeText(Yen fee)
{
    return fee.isZero() ? QString() : format::amount(fee);
}

} // namespace

KeptView::KeptView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("What is kept")))
    , m_lines(new PlainTable({{CellKind::Text, 0, 0, tr("From")},
                              {CellKind::Amount, 110, 0, tr("Of each receipt")},
                              {CellKind::Right, 110, 0, tr("Of the money")},
                              {CellKind::Amount, 110, 0, tr("Of each payout")},
                              {CellKind::Text, 124, 1, tr("Stamp duty")},
                              {CellKind::Right, 110, 1, tr("Paid after")}},
                             this))
    , m_form(new Form(context.look))
    , m_receiptFee(new QLineEdit)
    , m_rate(new QLineEdit)
    , m_transferFee(new QLineEdit)
    , m_days(new QLineEdit)
    , m_stamp(new QCheckBox(tr("Keep the stamp duty of receipts, too")))
    , m_from(new DateField(context.today()))
    , m_set(makeButton(context.look, tr("Keep this from that day on"), {}, Rank::Primary))
{
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Nobody has said yet what is kept of this tenant's money."));
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(m_table, 1);
    row->addWidget(makeForm());
    connect(m_set, &QPushButton::clicked, this, &KeptView::set);
    connect(m_form, &Form::finished, m_set, [this] { m_set->setFocus(Qt::TabFocusReason); });
    show(std::nullopt);
}

QWidget *KeptView::makeForm()
{
    auto *panel = new Panel(m_context.look);
    auto *column = makeColumn(m_context.look, panel, 16, 12);
    column->addWidget(
        makeLabel(m_context.look, tr("What is kept, tax included"), TypeSize::Section));
    for (QLineEdit *field : {m_receiptFee, m_rate, m_transferFee, m_days})
        field->setAlignment(Qt::AlignRight);
    m_form->addField(tr("Of each receipt"), m_receiptFee, tr("Yen; empty: nothing."));
    m_form->addField(tr("Of the money"), m_rate, tr("Percent, as 1.5; empty: nothing."));
    m_form->addField(tr("Of each payout"), m_transferFee, tr("Yen; empty: nothing."));
    m_form->addField(
        tr("Paid after"), m_days, tr("Days after the period; then the next bank day."));
    m_form->addField(tr("From"), m_from);
    m_from->setDay(m_context.today());
    column->addWidget(m_form);
    column->addWidget(m_stamp);
    auto *row = makeRow(m_context.look, 8);
    row->addWidget(m_set);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return makeScrollSide(m_context.look, panel, formWidth);
}

void KeptView::show(const std::optional<Tenant> &tenant)
{
    const auto before = m_tenant;
    m_tenant = tenant ? std::optional(tenant->id) : std::nullopt;
    m_set->setEnabled(m_tenant.has_value());
    std::vector<PlainTable::Line> lines;
    if (tenant) {
        const TenantTerms *const now = tenant->termsOn(m_context.today());
        for (const auto &entry : tenant->terms.entries()) {
            const QString from = format::shortDate(entry.from, m_context.today());
            lines.push_back({{&entry.value == now ? tr("%1, now").arg(from) : from},
                             {qlonglong(entry.value.receiptFee.amount())},
                             {rateText(entry.value.rate)},
                             {qlonglong(entry.value.transferFee.amount())},
                             {entry.value.keepsStamp ? tr("kept") : tr("not kept")},
                             {tr("%n day(s)", nullptr, entry.value.payAfterDays)}});
        }
        if (before != m_tenant) // another one; else somebody may be typing
            fill(now ? *now : TenantTerms());
    }
    std::reverse(lines.begin(), lines.end()); // the newest first
    m_lines->setLines(std::move(lines));
}

void KeptView::fill(const TenantTerms &terms)
{
    m_receiptFee->setText(feeText(terms.receiptFee));
    m_rate->setText(terms.rate.basisPoints == 0 ? QString() : rateText(terms.rate));
    m_transferFee->setText(feeText(terms.transferFee));
    m_days->setText(QString::number(terms.payAfterDays));
    m_stamp->setChecked(terms.keepsStamp);
}

std::optional<TenantTerms> KeptView::typed()
{
    TenantTerms terms;
    bool right = true;
    const auto say = [this, &right](QLineEdit *field, bool reads, const QString &problem) {
        m_form->setProblem(field, reads ? QString() : problem);
        right = right && reads;
    };
    const std::pair<QLineEdit *, Yen *> fees[]{{m_receiptFee, &terms.receiptFee},
                                               {m_transferFee, &terms.transferFee}};
    for (const auto &[field, target] : fees) {
        const bool empty = field->text().trimmed().isEmpty();
        const auto fee = yenFromText(field->text());
        say(field, empty || fee, whyNoYen(field->text()));
        *target = fee.value_or(Yen());
    }
    const bool noRate = m_rate->text().trimmed().isEmpty();
    const auto rate = rateFromText(m_rate->text());
    say(m_rate, noRate || rate, tr("This is no percentage."));
    terms.rate = rate.value_or(Rate{0});
    bool days = false;
    terms.payAfterDays =
        m_days->text().normalized(QString::NormalizationForm_KC).trimmed().toInt(&days);
    say(m_days, days, tr("This is no number of days."));
    say(m_from, m_from->day().has_value(), whyNoDay(m_from->text()));
    terms.keepsStamp = m_stamp->isChecked();
    return right ? std::optional(terms) : std::nullopt;
}

void KeptView::set()
{
    const auto terms = typed();
    if (!terms || !m_tenant || !m_set->isEnabled())
        return;
    m_set->setEnabled(false);
    onAnswer(m_service.setTerms(m_context.actor, *m_tenant, *m_from->day(), *terms),
             this,
             [this](const Result<Tenant> &tenant) {
                 m_set->setEnabled(m_tenant.has_value());
                 if (!tenant)
                     return Q_EMIT failed(tenant.error());
                 Q_EMIT said(Tone::Good, tr("What is kept of this tenant's money is set."), {});
                 m_context.watch.tell();
             });
}

} // namespace keshikomi
