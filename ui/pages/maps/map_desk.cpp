// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_desk.h"

#include "ui/pages/maps/map_wizard.h"
#include "ui/pages/maps/maps_window.h"
#include "ui/pages/read_file.h"

#include <QFileInfo>

namespace keshikomi {

MapDesk::MapDesk(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

MapWizard *MapDesk::wizard() const
{
    return m_wizard;
}

MapsWindow *MapDesk::maps() const
{
    return m_maps;
}

void MapDesk::describe(const QString &path)
{
    onAnswer(readChosenFile(path), this, [this, path](const Result<QByteArray> &file) {
        if (!file)
            return Q_EMIT failed(file.error());
        if (m_wizard)
            m_wizard->close();
        m_wizard = new MapWizard(m_context, QFileInfo(path).fileName(), *file, m_page);
        connect(m_wizard, &MapWizard::saved, this, [this, path](const QString &map) {
            Q_EMIT described(path, map);
        });
        m_wizard->show();
    });
}

void MapDesk::showMaps()
{
    if (!m_maps)
        m_maps = new MapsWindow(m_context, m_page);
    m_maps->show();
    m_maps->raise();
    m_maps->activateWindow();
}

} // namespace keshikomi
