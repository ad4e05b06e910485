// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/build.h"

#include <QApplication>
#include <QGridLayout>
#include <QVariant>

namespace keshikomi {

namespace {

const char *nameOf(Rank rank)
{
    switch (rank) {
    case Rank::Plain: return "";
    case Rank::Primary: return "primary";
    case Rank::Quiet: return "quiet";
    case Rank::Danger: return "danger";
    }
    return "";
}

QColor inkOf(const Look &look, Rank rank)
{
    switch (rank) {
    case Rank::Plain: return look.colours().text;
    case Rank::Primary: return look.colours().onAccent;
    case Rank::Quiet: return look.colours().accent;
    case Rank::Danger: return look.colours().bad;
    }
    return look.colours().text;
}

QColor colourOf(const Look &look, Ground ground)
{
    switch (ground) {
    case Ground::Canvas: return look.colours().canvas;
    case Ground::Surface: return look.colours().surface;
    case Ground::Line: return look.colours().line;
    }
    return look.colours().canvas;
}

} // namespace

void keepInk(const Look &look, QLabel *label, TypeSize type, Ink ink)
{
    look.keep(label, [label, &look, type, ink] {
        label->setFont(look.theme().font(type));
        QPalette palette = look.theme().palette();
        palette.setColor(QPalette::WindowText, look.theme().ink(ink));
        label->setPalette(palette);
    });
}

QLabel *makeLabel(const Look &look, const QString &text, TypeSize type, Ink ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    keepInk(look, label, type, ink);
    return label;
}

QPushButton *
makeButton(const Look &look, const QString &text, const QString &key, Rank rank, Icon icon)
{
    auto *button = new QPushButton(text);
    button->setProperty("key", key);
    button->setProperty("rank", QString::fromLatin1(nameOf(rank)));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setAutoDefault(false);
    look.keep(button, [button, &look, rank, icon] {
        button->setFont(look.theme().font(TypeSize::Base));
        if (icon == Icon::None)
            return;
        const int size = look.px(18);
        button->setIconSize({size, size});
        const qreal ratio = qApp->devicePixelRatio();
        QIcon both = makeIcon(icon, size, inkOf(look, rank), ratio);
        const QIcon faint = makeIcon(icon, size, look.theme().disabledInk(), ratio);
        both.addPixmap(faint.pixmap(QSize(size, size), ratio), QIcon::Disabled);
        button->setIcon(both);
    });
    return button;
}

void keepGround(const Look &look, QWidget *widget, Ground ground)
{
    widget->setAutoFillBackground(true);
    look.keep(widget, [widget, &look, ground] {
        QPalette palette = look.theme().palette();
        palette.setColor(QPalette::Window, colourOf(look, ground));
        widget->setPalette(palette);
    });
}

QWidget *makeLine(const Look &look)
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    keepGround(look, line, Ground::Line);
    return line;
}

QWidget *makeLineUpright(const Look &look)
{
    auto *line = new QWidget;
    line->setFixedWidth(1);
    keepGround(look, line, Ground::Line);
    return line;
}

void keepMargins(const Look &look, QLayout *layout, const QMargins &margins, int spacing)
{
    look.keep(layout, [layout, &look, margins, spacing] {
        layout->setContentsMargins(look.px(margins.left()),
                                   look.px(margins.top()),
                                   look.px(margins.right()),
                                   look.px(margins.bottom()));
        layout->setSpacing(look.px(spacing));
    });
}

void keepSpace(const Look &look, QGridLayout *grid, int across, int down)
{
    look.keep(grid, [grid, &look, across, down] {
        grid->setHorizontalSpacing(look.px(across));
        grid->setVerticalSpacing(look.px(down));
    });
}

QVBoxLayout *makeColumn(const Look &look, QWidget *owner, int margin, int spacing)
{
    auto *column = owner ? new QVBoxLayout(owner) : new QVBoxLayout;
    keepMargins(look, column, {margin, margin, margin, margin}, spacing);
    return column;
}

QHBoxLayout *makeRow(const Look &look, int spacing, QWidget *owner)
{
    auto *row = owner ? new QHBoxLayout(owner) : new QHBoxLayout;
    keepMargins(look, row, {}, spacing);
    return row;
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace keshikomi
