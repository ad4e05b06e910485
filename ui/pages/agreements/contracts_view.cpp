// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreements/contracts_view.h"

#include "models/domain/money_account.h"
#include "models/wording/layout_words.h"
#include "models/wording/words.h"
#include "ui/pages/answer.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/company_choice.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 372; // at 100 %
constexpr int companyColumn = 5;

QString sourceText(BookingSource source)
{
    return source == BookingSource::File ? ContractsView::tr("its files")
                                         : ContractsView::tr("its events");
}

PlainTable::Line lineOf(const Agreement &each, const QString &company)
{
    return {{each.name},
            {channelText(each.channel)},
            {each.key},
            {sourceText(each.source)},
            {each.layout.isEmpty() ? ContractsView::tr("the first that comes")
                                   : layoutText(each.layout)},
            {company}};
}

} // namespace

ContractsView::ContractsView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Contracts")))
    , m_list([](const Agreement &each) { return each.key; },
             [this](const Agreement &each) {
                 return lineOf(each, m_company->nameOf(each.legalEntity));
             })
    , m_form(new Form(context.look))
    , m_company(new CompanyBox(context))
    , m_channel(new QComboBox)
    , m_source(new QComboBox)
    , m_layout(new QComboBox)
    , m_key(new QLineEdit)
    , m_name(new QLineEdit)
    , m_slipAt(new QLineEdit)
    , m_slipLength(new QLineEdit)
    , m_new(makeButton(context.look, tr("New contract"), {}, Rank::Plain, Icon::Plus))
    , m_save(makeButton(context.look, tr("Save"), {}, Rank::Primary, Icon::Save))
    , m_evidence(
          makeButton(context.look, tr("Evidence of the balance"), {}, Rank::Plain, Icon::File))
{
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    connect(m_table, &LedgerTable::currentRowChanged, this, &ContractsView::takeChosen);
    connect(m_company, &CompanyBox::listed, this, &ContractsView::showCompanies);
    connect(m_company, &CompanyBox::failed, this, &ContractsView::failed);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ContractsView::showSlipFields);
    connect(m_new, &QPushButton::clicked, this, &ContractsView::begin);
    connect(m_save, &QPushButton::clicked, this, &ContractsView::save);
    connect(m_evidence, &QPushButton::clicked, this, &ContractsView::showEvidence);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    begin();
}

QWidget *ContractsView::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 10);
    m_list.standIn(m_table,
                   {{CellKind::Text, 230, 0, tr("Name")},
                    {CellKind::Muted, 140, 1, tr("Channel")},
                    {CellKind::Muted, 150, 0, tr("Number")},
                    {CellKind::Text, 90, 2, tr("Booked by")},
                    {CellKind::Muted, 150, 3, tr("Layout")},
                    {CellKind::Text, 150, 1, tr("Company")}});
    m_table->setColumnWanted(companyColumn, false);
    m_table->setEmptyState(tr("There is no contract yet."));
    column->addWidget(m_table, 1);
    auto *row = makeRow(m_context.look, 8);
    row->addWidget(m_new);
    row->addStretch();
    m_evidence->setToolTip(
        tr("What the bank account holds or the agency owes today, and every line of this month."));
    row->addWidget(m_evidence);
    column->addLayout(row);
    return side;
}

QWidget *ContractsView::makeForm()
{
    for (const Channel channel : {Channel::KonbiniBarcode,
                                  Channel::SmartPit,
                                  Channel::PayEasy,
                                  Channel::BankTransfer,
                                  Channel::CardLink,
                                  Channel::CardTerminal,
                                  Channel::Ivr,
                                  Channel::SmsLink})
        m_channel->addItem(channelText(channel), channelName(channel));
    for (const BookingSource source : {BookingSource::File, BookingSource::Feed})
        m_source->addItem(sourceText(source), bookingSourceName(source));
    for (QComboBox *box : {m_channel, m_source, m_layout}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_form->addField(tr("Company"), m_company);
    m_form->setShown(m_company, false);
    m_form->addField(tr("Channel"), m_channel);
    m_form->addField(tr("Number"),
                     m_key,
                     tr("Agency: 999999-12345 (biller and company code). Bank: "
                        "0009-227-1-1234567 (bank, branch, kind, account)."));
    m_form->addField(tr("Name"), m_name);
    m_form->addField(tr("Slip number from digit"), m_slipAt, tr("14 to 29 of the 44 digits."));
    m_form->addField(tr("Its digits"), m_slipLength);
    m_form->addField(tr("Booked by"), m_source, tr("The other one is only compared."));
    m_form->addField(tr("Layout"), m_layout);
    return makeFormSide(m_context.look, tr("Contract"), {m_form}, m_save, formWidth);
}

void ContractsView::show(const std::vector<Agreement> &agreements)
{
    m_list.show(agreements);
    m_company->refresh();
}

void ContractsView::showCompanies()
{
    m_form->setShown(m_company, m_company->hasSeveral());
    m_table->setColumnWanted(companyColumn, m_company->hasSeveral());
    m_list.show(m_list.all());
}

void ContractsView::takeChosen()
{
    const Agreement *agreement = m_list.current();
    if (!agreement)
        return;
    fill(*agreement);
    m_evidence->setEnabled(true);
    Q_EMIT chosen(agreement->key);
}

void ContractsView::showEvidence()
{
    const Agreement *agreement = m_list.current();
    if (!agreement)
        return;
    showAccountEvidence(
        m_context,
        {moneyAccount(agreement->channel), agreement->key, std::nullopt, m_context.today()},
        this);
}

// What money was booked by stays what it is: company, number and channel of a contract do not
// change.
void ContractsView::fill(const Agreement &agreement)
{
    const int channel = m_channel->findData(channelName(agreement.channel));
    if (channel < 0)
        m_channel->addItem(channelText(agreement.channel), channelName(agreement.channel));
    m_channel->setCurrentIndex(channel < 0 ? m_channel->count() - 1 : channel);
    m_key->setText(agreement.key);
    m_name->setText(agreement.name);
    const auto digits = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    m_slipAt->setText(digits(agreement.slipKeyAt));
    m_slipLength->setText(digits(agreement.slipKeyLength));
    m_source->setCurrentIndex(m_source->findData(bookingSourceName(agreement.source)));
    m_company->choose(agreement.legalEntity);
    for (QWidget *field : std::initializer_list<QWidget *>{m_company, m_channel, m_key})
        field->setEnabled(false);
    m_form->setProblem(m_key, {});
    askLayouts(agreement.key, agreement.layout);
}

void ContractsView::askLayouts(const QString &key, const QString &layout)
{
    const int asked = ++m_asked;
    onAnswer(m_service.layouts(m_context.actor, key),
             this,
             [this, asked, layout](const Result<QStringList> &known) {
                 if (asked != m_asked)
                     return;
                 m_layout->clear();
                 m_layout->addItem(tr("the first that comes"), QString());
                 QStringList names = known.value_or(QStringList());
                 if (!layout.isEmpty() && !names.contains(layout))
                     names << layout;
                 for (const QString &name : std::as_const(names))
                     m_layout->addItem(layoutText(name), name);
                 m_layout->setCurrentIndex(std::max(0, m_layout->findData(layout)));
                 m_layout->setEnabled(true);
             });
}

void ContractsView::begin()
{
    ++m_asked;
    m_list.chooseNone();
    m_evidence->setEnabled(false);
    for (QLineEdit *field : {m_key, m_name, m_slipAt, m_slipLength})
        field->clear();
    for (QWidget *field : std::initializer_list<QWidget *>{m_company, m_channel, m_key})
        field->setEnabled(true);
    m_layout->clear();
    m_layout->addItem(tr("the first that comes"), QString());
    m_layout->setEnabled(false); // its channel says which there are
    showSlipFields();
    m_channel->setFocus();
}

void ContractsView::showSlipFields()
{
    const bool slips = m_channel->currentData() == channelName(Channel::KonbiniBarcode);
    m_form->setShown(m_slipAt, slips);
    m_form->setShown(m_slipLength, slips);
}

std::optional<NewAgreement> ContractsView::typed()
{
    NewAgreement agreement;
    agreement.key = m_key->text().normalized(QString::NormalizationForm_KC).trimmed();
    agreement.name = m_name->text().trimmed();
    agreement.channel =
        channelFromName(m_channel->currentData().toString()).value_or(Channel::KonbiniBarcode);
    agreement.source = m_source->currentData() == bookingSourceName(BookingSource::Feed)
        ? BookingSource::Feed
        : BookingSource::File;
    agreement.layout = m_layout->currentData().toString();
    agreement.store = m_company->company().shop;
    bool right = true;
    const std::pair<QLineEdit *, int *> numbers[]{{m_slipAt, &agreement.slipKeyAt},
                                                  {m_slipLength, &agreement.slipKeyLength}};
    for (const auto &[field, target] : numbers) {
        const QString text = field->text().normalized(QString::NormalizationForm_KC).trimmed();
        bool reads = true;
        if (!field->isHidden() && !text.isEmpty())
            *target = text.toInt(&reads);
        m_form->setProblem(field, reads ? QString() : tr("This is no number."));
        right = right && reads;
    }
    return right ? std::optional(agreement) : std::nullopt;
}

void ContractsView::save()
{
    const auto agreement = typed();
    if (!agreement || !m_save->isEnabled())
        return;
    const bool isNew = !m_list.current();
    const auto &all = m_list.all();
    const bool taken = std::any_of(
        all.begin(), all.end(), [&](const Agreement &each) { return each.key == agreement->key; });
    m_form->setProblem(m_key,
                       isNew && taken ? tr("There is a contract of this number.") : QString());
    if (isNew && taken)
        return m_key->setFocus();
    m_save->setEnabled(false);
    onAnswer(m_service.put(m_context.actor, *agreement),
             this,
             [this, isNew](const Result<Agreement> &kept) {
                 m_save->setEnabled(true);
                 if (!kept)
                     return Q_EMIT failed(kept.error());
                 Q_EMIT said(Tone::Good, tr("%1 is saved.").arg(kept->name), {});
                 if (isNew)
                     begin();
                 m_context.watch.tell();
             });
}

} // namespace keshikomi
