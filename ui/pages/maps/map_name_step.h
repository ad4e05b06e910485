// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/services/column_maps.h"
#include "ui/pages/maps/map_draft.h"
#include "ui/theme/look.h"

#include <QWidget>

class QComboBox;
class QLabel;
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
    // Of which agreements a file like this one would only be compared.
    void setBookingWays(const std::vector<BookingWay> &ways);
    void setTaken(const QStringList &names) { m_taken = names; } // by other maps
    void show(const MapDraft &draft);
    void take(MapDraft &draft) const;
    QString problem(const MapDraft &draft) const; // in words; empty: nothing
    QComboBox *agreements() const { return m_agreement; }
    QLineEdit *name() const { return m_name; }
    QLabel *warning() const { return m_warning; }

private:
    void fill();
    void showWarning();

    const Look &m_look;
    Form *m_form;
    QComboBox *m_agreement;
    QLineEdit *m_name;
    QLabel *m_warning;
    std::vector<Agreement> m_known;
    std::vector<BookingWay> m_ways;
    bool m_keyed = false; // the file names slips, as those of agencies do
    bool m_chosen = false; // by a person
    QStringList m_taken;
};

} // namespace keshikomi
