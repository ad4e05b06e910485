// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/services/settlement/settlement_wish.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class Form;

// An agency's report as it is handed in: the figures a letter tells, or those a file does not.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    ReportForm(const Look &look, QDate today);

    void setMaps(const std::vector<ColumnMap> &maps); // those of reports
    void setReady(bool ready); // a cycle is chosen
    void setLate(bool late); // whose payout should be here
    void clear();
    // What the payout is expected to keep back beside its charges (below zero) stands there
    // already.
    void expectOther(Yen other);
    // What was typed, of the further fields only as long as they are shown. Nothing: a field does
    // not read as an amount or a day; it says so itself.
    std::optional<SettlementWish> wish();
    QPushButton *lateButton() const { return m_late; }
    QLineEdit *field(int place) const { return m_fields.at(std::size_t(place)); }
    enum Field { Gross, Items, Fee, Tax, Stamp, Transfer, Other, Net, ExemptFee, Count };
    QPushButton *furtherButton() const { return m_further; } // for what few reports tell
    QCheckBox *taxInsideBox() const { return m_taxInside; }
    DateField *sinceField() const { return m_since; }
    DateField *untilField() const { return m_until; }

Q_SIGNALS:
    void fileWanted(); // with the typed figures
    void figuresWanted();
    void tasksWanted(); // of all payouts that are late

private:
    void addFurther();
    void showFurther(bool shown);
    bool takeAmounts(SettlementWish &wish);
    bool takePeriod(SettlementWish &wish);

    QComboBox *m_map;
    QPushButton *m_file, *m_figures, *m_late, *m_further;
    QCheckBox *m_taxInside;
    DateField *m_since, *m_until; // a period of its own; empty: that of the cycle
    Form *m_form;
    std::array<QLineEdit *, Count> m_fields;
};

} // namespace keshikomi
