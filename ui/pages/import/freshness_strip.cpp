// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/freshness_strip.h"

#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace keshikomi {

namespace {

constexpr int tilesInRow = 4;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::FreshnessStrip)
};

// A label that gives way: its words are cut and stand whole in the tool tip.
class CutLabel final : public QWidget
{
public:
    CutLabel(const Look &look, const QString &text, TypeSize type, Ink ink)
        : m_label(makeLabel(look, text, type, ink))
    {
        auto *row = makeRow(look, 0, this);
        row->addWidget(m_label);
        m_label->setMinimumWidth(1);
        m_label->setToolTip(text);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

private:
    QLabel *m_label;
};

Tone toneOf(const SourceFreshness &source)
{
    if (source.isOverdue())
        return Tone::Bad;
    return source.lastAt.isValid() && source.rhythm != Rhythm::None ? Tone::Good : Tone::Neutral;
}

} // namespace

QString freshnessText(const SourceFreshness &source, QDate today)
{
    if (!source.lastAt.isValid())
        return Tr::tr("Never");
    const QDate day = source.lastAt.toOffsetFromUtc(9 * 3600).date();
    const QString time = format::timeOfDay(source.lastAt);
    if (day == today)
        return Tr::tr("Today %1").arg(time);
    if (day.addDays(1) == today)
        return Tr::tr("Yesterday %1").arg(time);
    return QStringLiteral("%1 %2").arg(format::shortDate(day, today), time);
}

QString freshnessNote(const SourceFreshness &source, QDate today)
{
    if (source.isOverdue())
        return Tr::tr("Missing since %1").arg(format::shortDate(source.missingSince, today));
    return rhythmText(source.rhythm);
}

FreshnessStrip::FreshnessStrip(const Look &look)
    : m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    keepSpace(look, m_grid, 8, 8);
    setAccessibleName(tr("How fresh each source is"));
}

void FreshnessStrip::show(const std::vector<SourceFreshness> &sources, QDate today)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const SourceFreshness &source : sources) {
        m_grid->addWidget(makeTile(source, today), place / tilesInRow, place % tilesInRow);
        ++place;
    }
    for (int column = 0; column < tilesInRow; ++column)
        m_grid->setColumnStretch(column, column < int(sources.size()) ? 1 : 0);
    setVisible(!sources.empty());
}

QWidget *FreshnessStrip::makeTile(const SourceFreshness &source, QDate today) const
{
    const QString when = freshnessText(source, today);
    const QString note = freshnessNote(source, today);
    const QString name =
        QStringLiteral("%1 %2").arg(channelText(source.agreement.channel), source.agreement.name);
    auto *tile = new Panel(m_look, Panel::Kind::Edge);
    tile->setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, when, note));
    tile->setToolTip(source.lastWhat);
    auto *column = makeColumn(m_look, tile, 10, 2);
    column->addWidget(new CutLabel(m_look, name, TypeSize::Small, Ink::Muted));
    auto *row = makeRow(m_look, 8);
    row->addWidget(makeLabel(m_look, when, TypeSize::Strong));
    row->addStretch();
    row->addWidget(new Chip(m_look, toneOf(source), note));
    column->addLayout(row);
    return tile;
}

} // namespace keshikomi
