// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/elided_label.h"
#include "ui/parts/ledger_table.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>

namespace keshikomi::test {

// Whether a widget stands wholly inside all it is in. What scrolls may lie below the edge, not
// beside it.
inline bool standsInside(const QWidget *widget, const QWidget *window)
{
    QRect box = widget->rect();
    for (const QWidget *child = widget; child != window; child = child->parentWidget()) {
        const QWidget *const around = child->parentWidget();
        box.translate(child->pos());
        const bool scrolls =
            around->parentWidget() && qobject_cast<const QScrollArea *>(around->parentWidget());
        const QRect room = around->rect();
        const bool beside = box.left() < 0 || box.right() > room.right();
        const bool above = box.top() < 0 || box.bottom() > room.bottom();
        if (beside || (above && !scrolls))
            return false;
        if (scrolls) // it can be scrolled to: from here on the area itself counts
            box = QRect(0, 0, 1, 1);
    }
    return true;
}

inline bool labelIsCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

// The titles of a table that cannot be read whole.
inline QStringList cutTitles(const LedgerTable &table, const Look &look)
{
    QStringList cut;
    const QHeaderView *const header = table.horizontalHeader();
    const QFontMetrics metrics(look.theme().font(TypeSize::Small));
    int right = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const int words = metrics.horizontalAdvance(table.titleOf(column));
        if (header->sectionSize(column) < words && table.ownWidth(column) == 0)
            cut << table.titleOf(column);
        right += header->sectionSize(column);
    }
    if (right > table.viewport()->width() + 1)
        cut << QStringLiteral("columns are %1 wide in %2")
                   .arg(right)
                   .arg(table.viewport()->width());
    return cut;
}

// Which widgets ask for most of a window that is too wide or too high, from the outside in.
inline QStringList widest(const QWidget *widget, int width)
{
    QStringList names;
    while (widget) {
        const QSize needs = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        names << QStringLiteral("  %1 \"%2\" %3x%4")
                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                          widget->accessibleName())
                     .arg(needs.width())
                     .arg(needs.height());
        const QWidget *next = nullptr;
        for (const QObject *child : widget->children()) {
            const auto *inside = qobject_cast<const QWidget *>(child);
            if (inside && inside->isVisible() && !inside->isWindow()
                && (!next || inside->minimumSizeHint().width() > next->minimumSizeHint().width()))
                next = inside;
        }
        widget = needs.width() > width / 4 ? next : nullptr;
    }
    return names;
}

// What a person could not read of a window: words that are cut, and widgets that stand over an
// edge.
inline QStringList cutWords(QWidget *window, const Look &look)
{
    QStringList cut;
    const auto say = [&cut](const QWidget *widget, const QString &words, const char *why) {
        cut << QStringLiteral("%1 \"%2\" %3, %4x%5")
                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                        words,
                        QString::fromLatin1(why))
                   .arg(widget->width())
                   .arg(widget->height());
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (button && button->width() < button->minimumSizeHint().width())
            say(widget, button->text(), "is squeezed");
        if (label && labelIsCut(*label))
            say(widget, label->text(), "is cut");
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box && box->width() < box->minimumSizeHint().width())
            say(widget, box->accessibleName(), "is squeezed");
        if (const auto *table = qobject_cast<const LedgerTable *>(widget)) {
            for (const QString &title : cutTitles(*table, look))
                say(widget, title, "is cut");
        }
        if ((button || label || widget->focusPolicy() != Qt::NoFocus)
            && !standsInside(widget, window)) {
            say(widget,
                button      ? button->text()
                    : label ? label->text()
                            : widget->accessibleName(),
                "stands over an edge");
        }
    }
    return cut;
}

} // namespace keshikomi::test
