// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/main_window.h"

namespace keshikomi::desktop {

// Pictures of every page, one after the other, each when its rows had time to come.
class Shots final : public QObject
{
    Q_OBJECT
public:
    Shots(MainWindow &window, QString folder, QString suffix);
    void start();

Q_SIGNALS:
    void finished();

private:
    void next();
    void grab();

    MainWindow &m_window;
    QString m_folder, m_suffix;
    QList<Place> m_places;
    int m_at = -1;
};

} // namespace keshikomi::desktop
