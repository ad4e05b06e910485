// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/report_form.h"

#include "ui/format.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr int mostItems = 100'000'000;

} // namespace

ReportForm::ReportForm(const Look &look, QDate today)
    : m_map(new QComboBox)
    , m_file(makeButton(look, tr("Take a file in …"), {}, Rank::Plain, Icon::Download))
    , m_figures(makeButton(look, tr("Take the figures in")))
    , m_late(makeButton(look, tr("Tasks for late payouts"), {}, Rank::Quiet))
    , m_further(makeButton(look, tr("Further fields"), {}, Rank::Quiet))
    , m_taxInside(new QCheckBox(tr("Fees are told with tax")))
    , m_since(new DateField(today))
    , m_until(new DateField(today))
    , m_form(new Form(look))
    , m_fields()
{
    auto *column = makeColumn(look, this, 0, 12);
    const std::array<QString, Count> names{tr("Collected gross"),
                                           tr("Items"),
                                           tr("Fees before tax"),
                                           tr("Tax"),
                                           tr("Stamp duty"),
                                           tr("Transfer fee before tax"),
                                           tr("Beside (kept back: −)"),
                                           tr("Net paid out"),
                                           tr("Fees without tax")};
    m_form->addField(tr("Column map of the file"), m_map);
    for (std::size_t place = 0; place < Count; ++place) {
        m_fields[place] = new QLineEdit;
        m_fields[place]->setAlignment(Qt::AlignRight);
        m_form->addField(names[place], m_fields[place]);
    }
    addFurther();
    column->addWidget(m_form);
    m_map->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new FlowRow(look, 8);
    row->addWidget(m_file);
    row->addWidget(m_figures);
    row->addWidget(m_further);
    row->addWidget(m_late);
    column->addLayout(row);
    connect(m_file, &QPushButton::clicked, this, &ReportForm::fileWanted);
    connect(m_figures, &QPushButton::clicked, this, &ReportForm::figuresWanted);
    connect(m_late, &QPushButton::clicked, this, &ReportForm::tasksWanted);
    connect(m_form, &Form::finished, this, &ReportForm::figuresWanted);
    m_late->setToolTip(tr("A task for each payout that did not come in time, once."));
    setReady(false);
    setLate(false);
}

// What a letter tells only now and then; out of the way until it is wanted.
void ReportForm::addFurther()
{
    m_form->addField(QString(), m_taxInside);
    m_taxInside->setAccessibleName(m_taxInside->text());
    m_form->addField(tr("Period from"), m_since, tr("Empty: as the cycle has it."));
    m_form->addField(tr("Period until"), m_until);
    m_further->setCheckable(true);
    connect(m_further, &QPushButton::toggled, this, &ReportForm::showFurther);
    showFurther(false);
}

void ReportForm::showFurther(bool shown)
{
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_fields[ExemptFee], m_taxInside, m_since, m_until})
        m_form->setShown(each, shown);
}

void ReportForm::setMaps(const std::vector<ColumnMap> &maps)
{
    const QString before = m_map->currentData().toString();
    m_map->clear();
    m_map->addItem(tr("by its header row"), QString());
    for (const ColumnMap &map : maps) {
        if (!map.isOfReceipts())
            m_map->addItem(map.name, map.name);
    }
    m_map->setCurrentIndex(std::max(0, m_map->findData(before)));
}

void ReportForm::setReady(bool ready)
{
    m_file->setEnabled(ready);
    m_figures->setEnabled(ready);
}

void ReportForm::setLate(bool late)
{
    m_late->setVisible(late);
}

void ReportForm::clear()
{
    const auto empty = [this](QLineEdit *field) {
        field->clear();
        m_form->setProblem(field, {});
    };
    for (QLineEdit *field : m_fields)
        empty(field);
    empty(m_since);
    empty(m_until);
    m_taxInside->setChecked(false);
    m_further->setChecked(false);
}

void ReportForm::expectOther(Yen other)
{
    m_fields[Other]->setText(other.isZero() ? QString() : format::number(other.amount()));
}

bool ReportForm::takeAmounts(SettlementWish &wish)
{
    std::optional<Yen> items;
    const std::array<std::optional<Yen> *, Count> targets{&wish.gross,
                                                          &items,
                                                          &wish.fee,
                                                          &wish.tax,
                                                          &wish.stamp,
                                                          &wish.transfer,
                                                          &wish.other,
                                                          &wish.net,
                                                          &wish.exemptFee};
    bool right = true;
    for (std::size_t place = 0; place < Count; ++place) {
        if (place == ExemptFee && !m_further->isChecked())
            continue;
        const QString text = m_fields[place]->text().trimmed();
        const auto typed = yenFromText(text);
        const bool reads = text.isEmpty() || typed;
        m_form->setProblem(m_fields[place], reads ? QString() : whyNoYen(text));
        right = right && reads;
        if (!text.isEmpty())
            *targets[place] = typed;
    }
    if (items)
        wish.items = int(std::clamp<qint64>(items->amount(), 0, mostItems));
    return right;
}

bool ReportForm::takePeriod(SettlementWish &wish)
{
    bool right = true;
    const std::array<std::pair<DateField *, QDate *>, 2> days{
        {{m_since, &wish.since}, {m_until, &wish.until}}};
    for (const auto &[field, day] : days) {
        const QString text = field->text().trimmed();
        const auto typed = field->day();
        const bool reads = text.isEmpty() || typed;
        m_form->setProblem(field, reads ? QString() : whyNoDay(text));
        right = right && reads;
        *day = text.isEmpty() ? QDate() : typed.value_or(QDate());
    }
    if (right && wish.since.isValid() && wish.until.isValid() && wish.since > wish.until) {
        m_form->setProblem(m_until, tr("The period ends before it begins."));
        return false;
    }
    return right;
}

std::optional<SettlementWish> ReportForm::wish()
{
    SettlementWish wish;
    bool right = takeAmounts(wish);
    if (m_further->isChecked()) {
        right = takePeriod(wish) && right;
        wish.taxInside = m_taxInside->isChecked();
    }
    if (!right)
        return std::nullopt;
    wish.map = m_map->currentData().toString();
    return wish;
}

} // namespace keshikomi
