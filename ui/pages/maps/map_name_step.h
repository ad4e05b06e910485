// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "ui/pages/maps/map_draft.h"
#include "ui/theme/look.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace keshikomi {

class Form;

// The third step: whose receipts they are, and what the map is called.
class MapNameStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MapNameStep(const Look &look);

    void setAgreements(const std::vector<Agreement> &agreements); // of banks and agencies
    void setTaken(const QStringList &names) { m_taken = names; } // by other maps
    void show(const MapDraft &draft);
    void take(MapDraft &draft) const;
    QString problem(const MapDraft &draft) const; // in words; empty: nothing
    QComboBox *agreements() const { return m_agreement; }
    QLineEdit *name() const { return m_name; }

private:
    const Look &m_look;
    Form *m_form;
    QComboBox *m_agreement;
    QLineEdit *m_name;
    std::vector<Agreement> m_known;
    QStringList m_taken;
};

} // namespace keshikomi
