// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shots.h"

#include <QDir>
#include <QPixmap>

namespace keshikomi::desktop {

namespace {

constexpr int settles = 1'500; // milliseconds for the answers and a fade

QString fileNameOf(Place place)
{
    switch (place) {
    case Place::Orders: return QStringLiteral("1-orders");
    case Place::Pay: return QStringLiteral("2-pay");
    case Place::Import: return QStringLiteral("3-import");
    case Place::Clear: return QStringLiteral("4-clearing");
    case Place::Receivables: return QStringLiteral("5-unpaid");
    case Place::Tasks: return QStringLiteral("6-tasks");
    case Place::Settings: return QStringLiteral("7-printers");
    case Place::CloseDay: return QStringLiteral("8-closing");
    case Place::Twice: return QStringLiteral("9-twice");
    case Place::Debit: return QStringLiteral("10-debit");
    case Place::Settle: return QStringLiteral("11-settlement");
    case Place::Refunds: return QStringLiteral("12-refunds");
    default: return QStringLiteral("13-other");
    }
}

} // namespace

Shots::Shots(MainWindow &window, QString folder, QString suffix)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
    , m_places({Place::Orders,
                Place::Pay,
                Place::Import,
                Place::Clear,
                Place::Receivables,
                Place::Tasks,
                Place::CloseDay,
                Place::Twice,
                Place::Debit,
                Place::Settle,
                Place::Refunds,
                Place::Settings})
{
    QDir().mkpath(m_folder);
}

void Shots::start()
{
    m_window.showSomeBill();
    next();
}

void Shots::next()
{
    if (++m_at >= m_places.size()) {
        Q_EMIT finished();
        return;
    }
    m_window.shell()->showPlace(m_places[m_at]);
    QTimer::singleShot(settles, this, &Shots::grab);
}

void Shots::grab()
{
    const QString name = QStringLiteral("%1-%2.png").arg(fileNameOf(m_places[m_at]), m_suffix);
    m_window.grab().save(QDir(m_folder).filePath(name));
    next();
}

} // namespace keshikomi::desktop
