// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/preview_panel.h"

#include "ui/format.h"
#include "ui/pages/on_pool.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int steps[] = {25, 50, 75, 100, 125, 150, 200, 300, 400};

int stepAfter(int zoom)
{
    const auto *next = std::upper_bound(std::begin(steps), std::end(steps), zoom);
    return next == std::end(steps) ? zoom : *next;
}

int stepBefore(int zoom)
{
    const auto *next = std::lower_bound(std::begin(steps), std::end(steps), zoom);
    return next == std::begin(steps) ? zoom : *std::prev(next);
}

} // namespace

PreviewPanel::PreviewPanel(const Look &look)
    : m_look(look)
    , m_view(new PageView(look))
    , m_scroll(new QScrollArea)
{
    auto *column = makeColumn(look, this, 0, 8);
    column->addWidget(makeTools());
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Pages"));
    m_scroll->installEventFilter(this);
    column->addWidget(m_scroll, 1);
    const auto key = [this](const QKeySequence &sequence, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(Qt::Key_PageDown, [this] { showPage(m_page + 1); });
    key(Qt::Key_PageUp, [this] { showPage(m_page - 1); });
    key(QKeySequence::Find, [this] { m_search->setFocus(); });
    key(Qt::Key_F3, [this] { findNext(); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { findBefore(); });
    key(QKeySequence::ZoomIn, [this] { setZoom(stepAfter(m_zoom)); });
    key(QKeySequence::ZoomOut, [this] { setZoom(stepBefore(m_zoom)); });
    refresh();
}

QWidget *PreviewPanel::makeTools()
{
    auto *tools = new QWidget;
    auto *row = makeRow(m_look, 6, tools);
    m_previous = makeButton(m_look, QStringLiteral(u"‹"), {}, Rank::Quiet);
    m_next = makeButton(m_look, QStringLiteral(u"›"), {}, Rank::Quiet);
    m_previous->setAccessibleName(tr("Page before"));
    m_next->setAccessibleName(tr("Next page"));
    m_pageWords = makeLabel(m_look, {}, TypeSize::Base, Ink::Muted);
    m_zoomWords = makeLabel(m_look, {}, TypeSize::Base, Ink::Muted);
    auto *smaller = makeButton(m_look, QStringLiteral(u"−"), {}, Rank::Quiet);
    auto *larger = makeButton(m_look, QStringLiteral("+"), {}, Rank::Quiet);
    auto *fit = makeButton(m_look, tr("Whole width"), {}, Rank::Quiet);
    m_search = new QLineEdit;
    m_found = makeLabel(m_look, {}, TypeSize::Base, Ink::Muted);
    smaller->setAccessibleName(tr("Smaller"));
    larger->setAccessibleName(tr("Larger"));
    m_search->setPlaceholderText(tr("Search in the sheet"));
    m_search->setAccessibleName(m_search->placeholderText());
    for (QWidget *widget : {static_cast<QWidget *>(m_previous),
                            static_cast<QWidget *>(m_pageWords),
                            static_cast<QWidget *>(m_next)})
        row->addWidget(widget);
    row->addSpacing(m_look.px(12));
    for (QWidget *widget : {static_cast<QWidget *>(smaller),
                            static_cast<QWidget *>(m_zoomWords),
                            static_cast<QWidget *>(larger),
                            static_cast<QWidget *>(fit)})
        row->addWidget(widget);
    m_old = new Chip(m_look, Tone::Warn, tr("old picture"));
    m_old->hide();
    row->addWidget(m_old);
    row->addStretch();
    row->addWidget(m_found);
    row->addWidget(m_search);
    m_look.keep(m_search, [this] { m_search->setFixedWidth(m_look.px(200)); });
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(smaller, &QPushButton::clicked, this, [this] { setZoom(stepBefore(m_zoom)); });
    connect(larger, &QPushButton::clicked, this, [this] { setZoom(stepAfter(m_zoom)); });
    connect(fit, &QPushButton::clicked, this, &PreviewPanel::fitWidth);
    connect(m_search, &QLineEdit::returnPressed, this, &PreviewPanel::findNext);
    return tools;
}

void PreviewPanel::showPdf(const std::shared_ptr<OpenPdf> &pdf)
{
    m_pdf = pdf;
    m_hits.clear();
    m_sought.clear();
    m_count = 0;
    m_at = 0;
    m_found->clear();
    m_view->setPages(pdf);
    showPage(1);
}

void PreviewPanel::showPage(int page)
{
    if (!m_pdf || page < 1 || page > m_pdf->count())
        return;
    m_page = page;
    m_view->setPage(page);
    m_scroll->verticalScrollBar()->setValue(0);
    showHits();
    refresh();
}

void PreviewPanel::setOld(bool old)
{
    m_view->setOld(old);
    m_old->setVisible(old);
}

void PreviewPanel::setZoom(int percent)
{
    m_fits = false;
    applyZoom(percent);
}

void PreviewPanel::applyZoom(int percent)
{
    m_zoom = std::clamp(percent, leastZoom, mostZoom);
    m_view->setZoom(m_zoom);
    refresh();
}

// As long as no other size is chosen it follows the window. A page may be longer than the window is
// high, so that there is always room for the bar beside it; else the bar would take it, and need
// another bar below.
void PreviewPanel::fitWidth()
{
    m_fits = true;
    if (!m_pdf)
        return;
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int room = m_scroll->width() - bar - m_look.px(4);
    const int now = std::max(1, m_view->sizeHint().width());
    applyZoom(m_zoom * room / now);
}

bool PreviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize && m_fits)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

void PreviewPanel::find(const QString &text)
{
    m_search->setText(text);
    if (!m_pdf)
        return;
    ++m_turn;
    m_sought = text;
    onAnswer(onPool([pdf = m_pdf, text] { return pdf->find(text); }),
             this,
             [this, turn = m_turn](const std::vector<OpenPdf::Hits> &hits) {
                 if (turn == m_turn)
                     takeHits(hits);
             });
}

void PreviewPanel::takeHits(const std::vector<OpenPdf::Hits> &hits)
{
    m_hits = hits;
    m_count = 0;
    for (const OpenPdf::Hits &on : hits)
        m_count += int(on.placesMm.size());
    // The next page that has it, from this one on, and round.
    int before = 0;
    for (const OpenPdf::Hits &on : hits)
        before += on.page < m_page ? int(on.placesMm.size()) : 0;
    if (m_count > 0)
        goToHit(before % m_count);
    else
        m_found->setText(tr("not found"));
    showHits();
    Q_EMIT searched();
}

void PreviewPanel::findNext()
{
    if (m_count == 0 || m_search->text() != m_sought)
        find(m_search->text());
    else
        goToHit((m_at + 1) % m_count);
}

void PreviewPanel::findBefore()
{
    if (m_count == 0 || m_search->text() != m_sought)
        find(m_search->text());
    else
        goToHit((m_at + m_count - 1) % m_count);
}

// The hit that is looked at: hits are counted through all pages.
std::optional<PreviewPanel::Hit> PreviewPanel::currentHit() const
{
    int first = 0;
    for (const OpenPdf::Hits &on : m_hits) {
        const int place = m_at - first;
        if (place < int(on.placesMm.size()))
            return Hit{on.page, on.placesMm[std::size_t(place)]};
        first += int(on.placesMm.size());
    }
    return std::nullopt;
}

void PreviewPanel::goToHit(int at)
{
    m_at = at;
    //: %1: which of them is looked at
    m_found->setText(tr("%1 / %n place(s)", nullptr, m_count).arg(m_at + 1));
    if (const auto hit = currentHit()) {
        if (hit->page != m_page)
            showPage(hit->page);
        const QRect there = m_view->placed(hit->placeMm).toAlignedRect();
        const QPoint middle = there.center();
        const int around = m_look.px(40);
        m_scroll->ensureVisible(
            middle.x(), middle.y(), there.width() / 2 + around, there.height() / 2 + around);
    }
    showHits();
}

void PreviewPanel::showHits()
{
    const auto here = std::find_if(m_hits.begin(), m_hits.end(), [this](const OpenPdf::Hits &on) {
        return on.page == m_page;
    });
    if (here == m_hits.end())
        return m_view->setFound({});
    int before = 0;
    for (auto on = m_hits.begin(); on != here; ++on)
        before += int(on->placesMm.size());
    const int current = m_at - before;
    const bool isHere = current >= 0 && current < int(here->placesMm.size());
    m_view->setFound(here->placesMm, isHere ? current : -1);
}

QRect PreviewPanel::hitInSight() const
{
    const auto hit = currentHit();
    if (!hit || hit->page != m_page)
        return {};
    return m_view->placed(hit->placeMm).toAlignedRect() & m_view->visibleRegion().boundingRect();
}

QString PreviewPanel::foundWords() const
{
    return m_found->text();
}

QString PreviewPanel::pageWords() const
{
    return m_pageWords->text();
}

void PreviewPanel::refresh()
{
    const int count = m_pdf ? m_pdf->count() : 0;
    m_previous->setEnabled(count > 0 && m_page > 1);
    m_next->setEnabled(m_page < count);
    m_pageWords->setText(count > 0 ? QStringLiteral("%1 / %2").arg(m_page).arg(count) : QString());
    m_zoomWords->setText(QStringLiteral("%1 %").arg(m_zoom));
}

void PreviewPanel::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? stepAfter(m_zoom) : stepBefore(m_zoom));
    event->accept();
}

} // namespace keshikomi
