// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"

#include <QObject>
#include <QPointer>

namespace keshikomi {

class MapWizard;
class MapsWindow;

// Opens what the import page needs of column maps: the wizard for a file, and the list of those
// that are saved.
class MapDesk final : public QObject
{
    Q_OBJECT
public:
    MapDesk(const PageContext &context, QWidget *page);

    void describe(const QString &path);
    void showMaps();
    MapWizard *wizard() const; // null: none is open
    MapsWindow *maps() const; // the same

Q_SIGNALS:
    void described(const QString &path, const QString &map); // and saved: it can be taken in
    void failed(const Error &error);

private:
    const PageContext m_context;
    QWidget *m_page;
    QPointer<MapWizard> m_wizard;
    QPointer<MapsWindow> m_maps;
};

} // namespace keshikomi
