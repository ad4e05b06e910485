// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/maps/map_draft.h"
#include "ui/theme/look.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace keshikomi {

class Form;

// The second step: what each column says, and how days and amounts are written.
class MapColumnsStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MapColumnsStep(const Look &look);

    void show(const MapDraft &draft);
    void take(MapDraft &draft) const; // what was chosen
    QList<QComboBox *> roles() const { return m_roles; } // in the order of the columns
    QComboBox *dates() const { return m_dates; }
    QComboBox *signs() const { return m_signs; }

private:
    QWidget *makeColumns(const MapDraft &draft);
    QComboBox *makeRoles(const MapDraft &draft, int column);
    void showSigns();

    const Look &m_look;
    QVBoxLayout *m_room;
    QWidget *m_columns = nullptr;
    Form *m_form;
    QComboBox *m_dates, *m_signs;
    QLineEdit *m_totals;
    QList<QComboBox *> m_roles;
};

} // namespace keshikomi
