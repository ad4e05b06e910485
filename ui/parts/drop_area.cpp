// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drop_area.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace keshikomi {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

DropArea::DropArea(const Look &look, const QString &sentence, const QString &note)
    : m_look(look)
    , m_note(note)
{
    setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription(note);
    setAutoDefault(false);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &DropArea::ask);
    look.keep(this, [this] { updateGeometry(); });
}

QSize DropArea::sizeHint() const
{
    return {m_look.px(360), m_look.px(m_note.isEmpty() ? 64 : 84)};
}

void DropArea::ask()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_filters.isEmpty())
        dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::filesSelected, this, &DropArea::filesDropped);
    dialog->open();
}

void DropArea::setOver(bool over)
{
    m_over = over;
    update();
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver(false);
}

void DropArea::dropEvent(QDropEvent *event)
{
    setOver(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const bool lit = m_over || underMouse();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(lit ? QBrush(theme.soft(Tone::Accent)) : QBrush(Qt::NoBrush));
    QPen pen(lit || showsFocus(this) ? c.accent : c.border, showsFocus(this) ? 2 : 1);
    if (!showsFocus(this))
        pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(edge, theme.radius(), theme.radius());

    const QFont font = theme.font(TypeSize::Base);
    const int icon = theme.px(20);
    const int gap = theme.px(8);
    const int wide = QFontMetrics(font).horizontalAdvance(text());
    const qreal left = std::max<qreal>(theme.px(12), (width() - wide - icon - gap) / 2.0);
    const int line = theme.px(24);
    const qreal top = (height() - line * (m_note.isEmpty() ? 1 : 2)) / 2.0;
    drawIcon(painter, Icon::Upload, QRectF(left, top + (line - icon) / 2.0, icon, icon), c.accent);
    const QRectF words(left + icon + gap, top, width() - left - icon - gap * 2, line);
    drawText(painter, words, Qt::AlignVCenter, font, c.text, text());
    const QRectF note(theme.px(12), top + line, width() - theme.px(24), line);
    drawText(painter, note, Qt::AlignCenter, theme.font(TypeSize::Small), c.muted, m_note);
}

} // namespace keshikomi
