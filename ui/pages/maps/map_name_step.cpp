// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_name_step.h"

#include "models/wording/layout_words.h"
#include "models/wording/words.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 460; // at 100 %
constexpr int longestName = 60;

} // namespace

MapNameStep::MapNameStep(const Look &look)
    : m_look(look)
    , m_form(new Form(look))
    , m_agreement(new QComboBox)
    , m_name(new QLineEdit)
    , m_warning(makeLabel(look, {}, TypeSize::Base, Ink::Warn))
{
    auto *row = makeRow(look, 0, this);
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMaxLength(longestName);
    m_form->addField(
        tr("Receipts of"), m_agreement, tr("The bank or the agency this money comes through."));
    m_form->addField(tr("Name"),
                     m_name,
                     tr("The next file with the same header row is read by this map by itself."));
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto *column = makeColumn(look, nullptr, 0, 12);
    for (QWidget *each : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_warning)}) {
        look.keep(each, [this, each] { each->setFixedWidth(m_look.px(formWidth)); });
        column->addWidget(each);
    }
    column->addStretch();
    row->addLayout(column);
    row->addStretch();
    connect(m_agreement, &QComboBox::activated, this, [this] { m_chosen = true; });
    connect(m_agreement, &QComboBox::currentIndexChanged, this, &MapNameStep::showWarning);
    connect(m_name, &QLineEdit::textChanged, this, &MapNameStep::showWarning);
}

void MapNameStep::setAgreements(const std::vector<Agreement> &agreements)
{
    m_known.clear();
    for (const Agreement &agreement : agreements) {
        if (!agreement.key.startsWith(QLatin1String("backend:")))
            m_known.push_back(agreement);
    }
    fill();
}

void MapNameStep::setBookingWays(const std::vector<BookingWay> &ways)
{
    m_ways = ways;
    showWarning();
}

// First those whose files look like this one: an agency's name slips, a bank's do not.
void MapNameStep::fill()
{
    const QVariant before = m_chosen ? m_agreement->currentData() : QVariant();
    std::vector<Agreement> offered = m_known;
    std::stable_partition(offered.begin(), offered.end(), [this](const Agreement &each) {
        return (each.channel != Channel::BankTransfer) == m_keyed;
    });
    m_agreement->clear();
    for (const Agreement &agreement : offered)
        m_agreement->addItem(
            QStringLiteral("%1  ·  %2").arg(agreement.name, channelText(agreement.channel)),
            agreement.key);
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(before)));
    showWarning();
}

void MapNameStep::showWarning()
{
    const QString key = m_agreement->currentData().toString();
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [&key](const BookingWay &each) {
        return each.agreementKey == key;
    });
    const bool pairs = way != m_ways.end() && !way->booksMap(m_name->text().trimmed());
    if (pairs) {
        const QString books =
            way->feed ? tr("events of the connected service") : layoutText(way->layout);
        m_warning->setText(
            tr("Only compared: this agreement is booked from another source (%1). Files read by "
               "this map are held against it; nothing of them is booked.")
                .arg(books));
    }
    m_warning->setVisible(pairs);
}

void MapNameStep::show(const MapDraft &draft)
{
    m_keyed = draft.map.has(ColumnRole::SlipKey) || draft.map.has(ColumnRole::Barcode);
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(draft.fileName).completeBaseName().left(longestName));
    fill();
}

void MapNameStep::take(MapDraft &draft) const
{
    draft.map.name = m_name->text().trimmed();
    draft.map.agreementKey = m_agreement->currentData().toString();
    for (const Agreement &agreement : m_known) {
        if (agreement.key == draft.map.agreementKey)
            draft.map.channel = agreement.channel;
    }
}

QString MapNameStep::problem(const MapDraft &draft) const
{
    if (draft.map.agreementKey.isEmpty())
        return tr("There is no agreement with a bank or an agency yet.");
    if (draft.map.name.isEmpty())
        return tr("Give the column map a name.");
    if (m_taken.contains(draft.map.name))
        return tr("Another column map has this name.");
    const bool keyed = draft.map.has(ColumnRole::SlipKey) || draft.map.has(ColumnRole::Barcode);
    if (draft.map.channel != Channel::BankTransfer && !keyed)
        return tr("Receipts of %1 need a column with the slip number or the barcode.")
            .arg(channelText(draft.map.channel));
    return {};
}

} // namespace keshikomi
