// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_bar.h"

#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/key_text.h"
#include "ui/parts/thin_progress.h"
#include "ui/theme/paint.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace keshikomi {

KeyButton::KeyButton(const Look &look, QAction *action)
    : m_look(look)
    , m_action(action)
{
    setText(action->text());
    setAccessibleName(action->text());
    setAccessibleDescription(key());
    setToolTip(action->toolTip());
    setFocusPolicy(Qt::NoFocus);
    setEnabled(action->isEnabled());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this] {
        setEnabled(m_action->isEnabled());
        setToolTip(m_action->toolTip()); // what cannot be done says why
        setAccessibleDescription(
            QStringLiteral("%1 %2").arg(key(), m_action->statusTip()).trimmed());
        if (text() == m_action->text())
            return;
        setText(m_action->text());
        setAccessibleName(m_action->text());
        updateGeometry();
    });
}

QString KeyButton::key() const
{
    return keyText(m_action->shortcut());
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Small));
    return {keyWidth(m_look.theme(), key()) + metrics.horizontalAdvance(text()) + m_look.px(7 + 18),
            m_look.px(37)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    if (underMouse() && isEnabled()) {
        const qreal in = theme.px(4);
        const QRectF box = QRectF(rect()).adjusted(0, in, -theme.px(2), -in);
        drawBox(painter, box, theme.radius(), mix(c.surface, c.text, 0.06));
    }
    const QColor ink = isEnabled() ? c.text : mix(c.surface, c.muted, 0.65);
    const QColor keyInk = isEnabled() ? c.muted : mix(c.surface, c.muted, 0.65);
    const int left = theme.px(8);
    const QColor edge = mix(c.surface, c.border, isEnabled() ? 0.55 : 0.3);
    const int wide = drawKey(painter, theme, QPointF(left, height() / 2.0), key(), keyInk, edge);
    const QRectF words = QRectF(rect()).adjusted(left + wide + theme.px(7), 0, 0, 0);
    drawText(painter, words, Qt::AlignVCenter, theme.font(TypeSize::Small), ink, text());
}

JobLine::JobLine(const Look &look)
    : m_progress(new ThinProgress(look, 96))
    , m_words(makeButton(look, {}, {}, Rank::Quiet))
    , m_cancel(new IconButton(look, Icon::Cross, tr("Stop the job")))
{
    auto *row = makeRow(look, 6, this);
    row->addWidget(m_progress);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    m_progress->setAccessibleName(tr("Progress of the job"));
    m_words->setAccessibleName(tr("Running work"));
    connect(m_words, &QPushButton::clicked, this, &JobLine::listRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_job); });
    hide();
}

void JobLine::setJobs(const QList<RunningJob> &jobs)
{
    setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return;
    const RunningJob &job = jobs.first();
    m_job = job.id;
    m_progress->setDone(job.done, job.of);
    QString words = job.words;
    if (job.of > 0)
        words += QStringLiteral("  %1 / %2").arg(format::number(job.done), format::number(job.of));
    if (jobs.size() > 1)
        words += QStringLiteral("  +%1").arg(jobs.size() - 1);
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_cancel->setVisible(job.cancellable);
}

KeyBar::KeyBar(const Look &look)
    : m_look(look)
    , m_row(nullptr)
    , m_keyRoom(new QWidget)
    , m_jobs(new JobLine(look))
{
    keepGround(look, this, Ground::Surface);
    auto *whole = new QHBoxLayout(this);
    keepMargins(look, whole, {8, 0, 12, 0}, 8);
    m_row = makeRow(look, 0, m_keyRoom);
    m_row->addStretch();
    m_keyRoom->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    whole->addWidget(m_keyRoom, 1);
    whole->addWidget(m_jobs);
    look.keep(this, [this] {
        setFixedHeight(m_look.px(38));
        fit();
    });
}

void KeyBar::setActions(const QList<QAction *> &actions)
{
    qDeleteAll(m_keys);
    m_keys.clear();
    for (QAction *action : actions) {
        auto *button = new KeyButton(m_look, action);
        m_row->insertWidget(int(m_keys.size()), button);
        m_keys << button;
    }
    fit();
}

void KeyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool KeyBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void KeyBar::fit()
{
    const int jobs = m_jobs->isHidden() ? 0 : m_jobs->sizeHint().width() + m_look.px(8);
    int room = width() - m_look.px(20) - jobs;
    for (KeyButton *key : std::as_const(m_keys)) {
        room -= key->sizeHint().width();
        key->setVisible(room >= 0);
    }
}

} // namespace keshikomi
