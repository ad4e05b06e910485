// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shots.h"

#include <QDir>
#include <QPixmap>

namespace keshikomi::desktop {

namespace {

constexpr int settles = 1'000; // milliseconds for the answers and a fade

} // namespace

Shots::Shots(MainWindow &window, QString folder, QString suffix, QString table)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
    , m_table(std::move(table))
{
    QDir().mkpath(m_folder);
}

void Shots::start()
{
    m_window.showSomeBill();
    m_stops = tourOf(m_window, m_table);
    next();
}

void Shots::next()
{
    if (++m_at >= m_stops.size()) {
        Q_EMIT finished();
        return;
    }
    m_stops[m_at].show();
    QTimer::singleShot(settles, this, &Shots::grab);
}

void Shots::grab()
{
    const TourStop &stop = m_stops[m_at];
    const QString name = QStringLiteral("%1-%2.png").arg(stop.name, m_suffix);
    frontOf(m_window)->grab().save(QDir(m_folder).filePath(name));
    if (!stop.goesOn)
        closeOthers(m_window);
    next();
}

} // namespace keshikomi::desktop
