// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

class QGridLayout;

namespace keshikomi {

enum class Rank { Plain, Primary, Quiet, Danger };

// Short makers of the plain things. All of them follow the look when it changes; lengths are at 100
// %.
QLabel *makeLabel(const Look &look,
                  const QString &text,
                  TypeSize type = TypeSize::Base,
                  Ink ink = Ink::Text);
// The type and the colour of a label's words.
void keepInk(const Look &look, QLabel *label, TypeSize type, Ink ink);
QPushButton *makeButton(const Look &look,
                        const QString &text,
                        const QString &key = {},
                        Rank rank = Rank::Plain,
                        Icon icon = Icon::None);
QWidget *makeLine(const Look &look);
QWidget *makeLineUpright(const Look &look);
QVBoxLayout *makeColumn(const Look &look, QWidget *owner, int margin, int spacing);
QHBoxLayout *makeRow(const Look &look, int spacing, QWidget *owner = nullptr);
void keepMargins(const Look &look, QLayout *layout, const QMargins &margins, int spacing);
void keepSpace(const Look &look, QGridLayout *grid, int across, int down);

enum class Ground { Canvas, Surface, Line };
void keepGround(const Look &look, QWidget *widget, Ground ground);

// Whether a widget that has the focus should show it: it came by the keyboard.
bool showsFocus(const QWidget *widget);

} // namespace keshikomi
