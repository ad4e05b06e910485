// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour.h"

namespace keshikomi::desktop {

// Pictures of every page and window, one after the other, each when its rows had time to come.
class Shots final : public QObject
{
    Q_OBJECT
public:
    // `table` is a file with columns, for the wizard that is told how they are read.
    Shots(MainWindow &window, QString folder, QString suffix, QString table);
    void start();

Q_SIGNALS:
    void finished();

private:
    void next();
    void grab();

    MainWindow &m_window;
    QString m_folder, m_suffix, m_table;
    QList<TourStop> m_stops;
    qsizetype m_at = -1;
};

} // namespace keshikomi::desktop
