// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "ui/theme/look.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QMenu;

namespace keshikomi {

// "Yesterday 17:00", "11/20 09:12", "Never".
QString freshnessText(const SourceFreshness &source, QDate today);
// What is wrong with it, or what is expected: "Missing since 11/20", "Every bank day".
QString freshnessNote(const SourceFreshness &source, QDate today);

// How fresh each source is: one tile each, what is overdue first to be seen.
class FreshnessStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit FreshnessStrip(const Look &look);
    void show(const std::vector<SourceFreshness> &sources, QDate today);
    // How often the agreement of this key is expected to tell something, to choose from; null: it
    // has no tile.
    QMenu *rhythmMenu(const QString &key) const { return m_menus.value(key); }

Q_SIGNALS:
    void rhythmChosen(const QString &key, Rhythm rhythm);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layTiles();
    QWidget *makeTile(const SourceFreshness &source, QDate today);
    QWidget *makeRhythm(const SourceFreshness &source, const QString &name);

    const Look &m_look;
    QGridLayout *m_grid;
    QList<QWidget *> m_tiles;
    QHash<QString, QMenu *> m_menus; // by the agreement's key; they go with their tiles
    int m_inRow = 0;
};

} // namespace keshikomi
