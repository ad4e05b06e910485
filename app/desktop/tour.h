// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/main_window.h"

namespace keshikomi::desktop {

// A page or window of the program as a person comes to it. What it opens may take a moment to come.
struct TourStop final
{
    QString name; // of its picture
    std::function<void()> show;
    bool goesOn = false; // the next stop is in the same window
};

// Every page and every window that can be opened from them. `table` is a file with columns, for
// the wizard that is told how they are read.
QList<TourStop> tourOf(MainWindow &window, const QString &table);

// What a stop has opened over the pages; the main window if it is nothing of its own.
QWidget *frontOf(MainWindow &window);
void closeOthers(MainWindow &window);

} // namespace keshikomi::desktop
