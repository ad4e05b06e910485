// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/freshness_strip.h"

#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/elided_label.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int tileWidth = 208; // at least, at 100 %
constexpr int mostInRow = 4;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::FreshnessStrip)
};

// A dot and a word; what has no room is cut.
class StateMark final : public QWidget
{
public:
    StateMark(const Look &look, Tone tone, const QString &word)
        : m_look(look)
        , m_tone(tone)
        , m_word(word)
    {
        setToolTip(word);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        look.keep(this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.theme().font(TypeSize::Base));
        return {metrics.horizontalAdvance(m_word) + m_look.px(18), metrics.height()};
    }
    QSize minimumSizeHint() const override { return {m_look.px(24), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawState(painter, m_look.theme(), rect(), m_tone, m_word);
    }

private:
    const Look &m_look;
    Tone m_tone;
    QString m_word;
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
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_menus.clear();
    for (const SourceFreshness &source : sources)
        m_tiles << makeTile(source, today);
    m_inRow = 0;
    layTiles();
    setVisible(!sources.empty());
}

void FreshnessStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layTiles();
}

// As many in a row as can be read.
void FreshnessStrip::layTiles()
{
    const int room = width() + m_grid->horizontalSpacing();
    const int fit = room / (m_look.px(tileWidth) + m_grid->horizontalSpacing());
    const int tiles = std::max(1, int(m_tiles.size()));
    const int most = std::clamp(fit, 1, std::min(mostInRow, tiles));
    const int rows = (tiles + most - 1) / most;
    const int inRow = (tiles + rows - 1) / rows; // no row with one left over
    if (std::exchange(m_inRow, inRow) == inRow)
        return;
    for (int place = 0; place < m_tiles.size(); ++place) {
        m_grid->removeWidget(m_tiles[place]);
        m_grid->addWidget(m_tiles[place], place / inRow, place % inRow);
    }
    for (int column = 0; column < mostInRow; ++column)
        m_grid->setColumnStretch(column, column < inRow ? 1 : 0);
}

QWidget *FreshnessStrip::makeTile(const SourceFreshness &source, QDate today)
{
    const QString when = freshnessText(source, today);
    const QString note = freshnessNote(source, today);
    const QString name =
        QStringLiteral("%1 %2").arg(channelText(source.agreement.channel), source.agreement.name);
    auto *tile = new Panel(m_look, Panel::Kind::Edge);
    tile->setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, when, note));
    tile->setToolTip(source.lastWhat);
    auto *column = makeColumn(m_look, tile, 10, 2);
    auto *head = makeRow(m_look, 4);
    head->addWidget(new ElidedLabel(m_look, name, TypeSize::Small, Ink::Muted), 1);
    head->addWidget(makeRhythm(source, name));
    column->addLayout(head);
    auto *row = makeRow(m_look, 8);
    row->addWidget(makeLabel(m_look, when, TypeSize::Strong));
    row->addStretch();
    row->addWidget(new StateMark(m_look, toneOf(source), note));
    column->addLayout(row);
    return tile;
}

QWidget *FreshnessStrip::makeRhythm(const SourceFreshness &source, const QString &name)
{
    auto *button = makeButton(m_look, {}, {}, Rank::Quiet, Icon::Clock);
    button->setAccessibleName(tr("How often %1 is expected").arg(name));
    button->setToolTip(tr("How often it is expected"));
    auto *menu = new QMenu(button);
    for (const Rhythm rhythm : {Rhythm::None, Rhythm::Daily, Rhythm::EveryBankDay}) {
        QAction *choice = menu->addAction(rhythmText(rhythm));
        choice->setCheckable(true);
        choice->setChecked(rhythm == source.rhythm);
        connect(choice, &QAction::triggered, this, [this, key = source.agreement.key, rhythm] {
            Q_EMIT rhythmChosen(key, rhythm);
        });
    }
    connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    m_menus.insert(source.agreement.key, menu);
    return button;
}

} // namespace keshikomi
