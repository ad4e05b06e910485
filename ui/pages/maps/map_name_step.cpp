// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_name_step.h"

#include "models/wording/words.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QFileInfo>
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
{
    auto *row = makeRow(look, 0, this);
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMaxLength(longestName);
    m_form->addField(
        tr("Receipts of"), m_agreement, tr("The bank or the agency this money comes through."));
    m_form->addField(tr("Name"),
                     m_name,
                     tr("The next file with the same header row is read by this map by itself."));
    look.keep(m_form, [this] { m_form->setFixedWidth(m_look.px(formWidth)); });
    row->addWidget(m_form, 0, Qt::AlignTop);
    row->addStretch();
}

void MapNameStep::setAgreements(const std::vector<Agreement> &agreements)
{
    m_known.clear();
    const QVariant before = m_agreement->currentData();
    m_agreement->clear();
    for (const Agreement &agreement : agreements) {
        if (agreement.key.startsWith(QLatin1String("backend:")))
            continue;
        m_known.push_back(agreement);
        m_agreement->addItem(
            QStringLiteral("%1  ·  %2").arg(agreement.name, channelText(agreement.channel)),
            agreement.key);
    }
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(before)));
}

void MapNameStep::show(const MapDraft &draft)
{
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(draft.fileName).completeBaseName().left(longestName));
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
