// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/quiet_style.h"

#include "ui/theme/paint.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOption>

#include <algorithm>

namespace keshikomi {

QuietStyle::QuietStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(theme)
{
}

void QuietStyle::drawFocus(QPainter &painter, const QRect &box) const
{
    drawBox(painter, box, m_theme.radius(), {}, m_theme.colours().accent, m_theme.px(2));
}

void QuietStyle::drawButton(const QStyleOptionButton &option,
                            QPainter &painter,
                            const QWidget *widget) const
{
    const QString rank = widget ? widget->property("rank").toString() : QString();
    const QString key = widget ? widget->property("key").toString() : QString();
    const bool enabled = option.state & State_Enabled;
    const bool over = option.state & State_MouseOver;
    const Colours &c = m_theme.colours();

    QColor ink = rank == u"danger" ? c.bad : rank == u"quiet" ? c.accent : c.text;
    QColor fill = over ? m_theme.hover() : c.canvas;
    QColor edge = rank == u"quiet" ? QColor() : m_theme.quietEdge();
    if (rank == u"quiet" && !over)
        fill = QColor();
    if (rank == u"primary") {
        ink = c.onAccent;
        fill = over ? mix(c.accent, c.text, 0.12) : c.accent;
        edge = QColor();
    }
    if (!enabled) {
        ink = m_theme.disabledInk();
        fill = rank == u"quiet" ? QColor() : m_theme.hover(); // seen on a panel, too
    }
    drawBox(painter, option.rect, m_theme.radius(), fill, edge);

    // Qt's own dialogs mark a letter of theirs.
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    const QString words = QString(option.text).replace(mark, QStringLiteral("\\1"));
    const QFontMetrics metrics(m_theme.font(TypeSize::Base));
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + m_theme.px(7);
    const int keySpace = key.isEmpty() ? 0 : keyWidth(m_theme, key) + m_theme.px(9);
    const int content = iconWidth + metrics.horizontalAdvance(words) + keySpace;
    int x = option.rect.center().x() - content / 2 + 1;
    if (iconWidth) {
        option.icon.paint(&painter,
                          x,
                          option.rect.center().y() - option.iconSize.height() / 2 + 1,
                          option.iconSize.width(),
                          option.iconSize.height(),
                          Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    QRect text = option.rect;
    text.setLeft(x);
    const bool strong = enabled && rank == u"primary";
    x += drawText(painter, text, Qt::AlignVCenter, m_theme.font(TypeSize::Base), ink, words);
    if (keySpace) {
        const QColor keyInk = strong || !enabled ? ink : c.muted;
        drawKey(painter,
                m_theme,
                QPointF(x + m_theme.px(9), option.rect.center().y() + 0.5),
                key,
                keyInk,
                strong ? mix(c.accent, c.onAccent, 0.45) : c.line);
    }
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        drawFocus(painter, option.rect);
}

void QuietStyle::drawHeader(const QStyleOptionHeader &option, QPainter &painter) const
{
    const QRect box = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
    drawText(painter,
             box,
             option.textAlignment | Qt::AlignVCenter,
             m_theme.font(TypeSize::Small),
             m_theme.colours().muted,
             option.text);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int width =
            QFontMetrics(m_theme.font(TypeSize::Small)).horizontalAdvance(option.text);
        const int size = m_theme.px(14);
        const int x = option.textAlignment & Qt::AlignRight ? box.right() - width - size
                                                            : box.left() + width + m_theme.px(2);
        drawIcon(painter,
                 Icon::Down,
                 QRectF(x, box.center().y() - size / 2.0, size, size),
                 m_theme.colours().text);
    }
}

void QuietStyle::drawControl(ControlElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawButton(*qstyleoption_cast<const QStyleOptionButton *>(option), *painter, widget);
        return;
    case CE_Header:
    case CE_HeaderEmptyArea:
        // Whole, not by its parts: the base class asks itself, not this style, where the label
        // goes, and then the words stand two pixels beside the cells below.
        painter->fillRect(option->rect, m_theme.colours().canvas);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_theme.colours().line);
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, *painter);
        return;
    case CE_ComboBoxLabel: {
        const auto &combo = *qstyleoption_cast<const QStyleOptionComboBox *>(option);
        drawText(*painter,
                 combo.rect.adjusted(m_theme.px(10), 0, -m_theme.px(28), 0),
                 Qt::AlignVCenter,
                 m_theme.font(TypeSize::Base),
                 option->state & State_Enabled ? m_theme.colours().text : m_theme.disabledInk(),
                 combo.currentText);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void QuietStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth == 0)
            return; // a field inside another control, which has an edge of its own
        const bool focused = option->state & State_HasFocus;
        drawBox(*painter,
                option->rect,
                m_theme.radius(),
                c.canvas,
                focused ? c.accent : c.border,
                focused ? m_theme.px(2) : 1);
        return;
    }
    case PE_Frame:
        // A text of several lines has the edge of a field.
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_IndicatorCheckBox: {
        const bool on = option->state & State_On;
        drawBox(*painter,
                option->rect,
                m_theme.px(4),
                on ? c.accent : c.canvas,
                on ? c.accent : c.border);
        if (on)
            drawIcon(*painter, Icon::Check, option->rect, c.onAccent);
        return;
    }
    case PE_IndicatorRadioButton: {
        const QRectF box(option->rect);
        const bool on = option->state & State_On;
        drawBox(*painter, box, box.width() / 2, on ? c.accent : c.canvas, on ? c.accent : c.border);
        const qreal inset = box.width() * 0.32;
        if (on)
            drawBox(*painter, box.adjusted(inset, inset, -inset, -inset), box.width(), c.onAccent);
        return;
    }
    case PE_FrameFocusRect: drawFocus(*painter, option->rect); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
    case PE_IndicatorHeaderArrow:
    case PE_FrameDefaultButton:
        return; // the delegate paints the whole row, so that no cell looks selected alone
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuietStyle::drawScrollBar(const QStyleOptionSlider &option,
                               QPainter &painter,
                               const QWidget *widget) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window)); // as what it is beside
    QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    thumb = thumb.adjusted(m_theme.px(3), m_theme.px(3), -m_theme.px(3), -m_theme.px(3));
    drawBox(painter,
            thumb,
            std::min(thumb.width(), thumb.height()) / 2,
            mix(m_theme.colours().canvas, m_theme.colours().text, 0.22));
}

void QuietStyle::drawSpinBox(const QStyleOptionSpinBox &option,
                             QPainter &painter,
                             const QWidget *widget) const
{
    drawPrimitive(PE_FrameLineEdit, &option, &painter, widget);
    const Colours &c = m_theme.colours();
    const qreal size = m_theme.px(14);
    for (const bool up : {true, false}) {
        const QRectF part =
            subControlRect(CC_SpinBox, &option, up ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
        const bool can = option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                        : QAbstractSpinBox::StepDownEnabled);
        painter.save();
        painter.translate(part.center());
        painter.rotate(up ? 180 : 0);
        drawIcon(painter,
                 Icon::Down,
                 QRectF(-size / 2, -size / 2, size, size),
                 can ? c.muted : m_theme.disabledInk());
        painter.restore();
    }
}

void QuietStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex *option,
                                    QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*qstyleoption_cast<const QStyleOptionSlider *>(option), *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        const int size = m_theme.px(16);
        const QRect box = option->rect;
        drawIcon(
            *painter,
            Icon::Down,
            QRectF(box.right() - size - m_theme.px(7), box.center().y() - size / 2.0, size, size),
            m_theme.colours().muted);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(*qstyleoption_cast<const QStyleOptionSpinBox *>(option), *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control,
                                 const QStyleOptionComplex *option,
                                 SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && (part == SC_ScrollBarSlider || part == SC_ScrollBarGroove)) {
        const auto &bar = *qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarGroove)
            return bar.rect;
        const bool upright = bar.orientation == Qt::Vertical;
        const int room = upright ? bar.rect.height() : bar.rect.width();
        const int range = bar.maximum - bar.minimum + bar.pageStep;
        const int length =
            std::max(m_theme.px(32), int(qint64(room) * bar.pageStep / std::max(1, range)));
        const int at =
            sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length);
        return upright ? QRect(bar.rect.left(), at, bar.rect.width(), length)
                       : QRect(at, bar.rect.top(), length, bar.rect.height());
    }
    if (control == CC_SpinBox) {
        const QRect box = option->rect;
        const int steps = m_theme.px(22);
        const QRect right(box.right() - steps, box.top() + 2, steps, box.height() - 4);
        switch (part) {
        case SC_SpinBoxEditField: return box.adjusted(m_theme.px(7), 2, -steps - 2, -2);
        case SC_SpinBoxUp: return right.adjusted(0, 0, 0, -right.height() / 2);
        case SC_SpinBoxDown: return right.adjusted(0, right.height() / 2, 0, 0);
        default: return box;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect QuietStyle::subElementRect(SubElement element,
                                 const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    // Words keep off the edge of their field; a field without an edge has no room to give.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int room = frame && frame->lineWidth > 0 ? m_theme.px(5) : 0;
    return rect.adjusted(room, 0, -room, 0);
}

QSize QuietStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption *option,
                                   const QSize &size,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto &button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const QString key = widget ? widget->property("key").toString() : QString();
        int width = QFontMetrics(m_theme.font(TypeSize::Base)).horizontalAdvance(button.text)
            + m_theme.px(widget && widget->property("rank").toString() == u"quiet" ? 16 : 28);
        width += button.icon.isNull() ? 0 : button.iconSize.width() + m_theme.px(7);
        width += key.isEmpty() ? 0 : keyWidth(m_theme, key) + m_theme.px(9);
        return {width, m_theme.controlHeight()};
    }
    case CT_LineEdit: return {size.width() + m_theme.px(12), m_theme.controlHeight()};
    case CT_SpinBox: return {size.width() + m_theme.px(36), m_theme.controlHeight()};
    case CT_ComboBox: return {size.width() + m_theme.px(40), m_theme.controlHeight()};
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), m_theme.px(32)};
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int QuietStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return m_theme.px(12);
    case PM_DefaultFrameWidth: // the round corners of a text keep clear of what is in it
        return qobject_cast<const QPlainTextEdit *>(widget) ? m_theme.px(4) : 1;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing: return m_theme.px(8);
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return m_theme.px(18);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return m_theme.px(18);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace keshikomi
