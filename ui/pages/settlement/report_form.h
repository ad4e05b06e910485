// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/services/settlement/settlement_wish.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class Form;

// An agency's report as it is handed in: the figures a letter tells, or those a file does not.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportForm(const Look &look);

    void setMaps(const std::vector<ColumnMap> &maps); // those of reports
    void setReady(bool ready); // a cycle is chosen
    void clear();
    // What the payout is expected to keep back beside its charges (below zero) stands there
    // already.
    void expectOther(Yen other);
    // What was typed. Nothing: a field does not read as an amount; it says so itself.
    std::optional<SettlementWish> wish();
    QLineEdit *field(int place) const { return m_fields.at(std::size_t(place)); }
    enum Field { Gross, Items, Fee, Tax, Stamp, Transfer, Other, Net, Count };

Q_SIGNALS:
    void fileWanted(); // with the typed figures
    void figuresWanted();

private:
    QComboBox *m_map;
    QPushButton *m_file, *m_figures;
    Form *m_form;
    std::array<QLineEdit *, Count> m_fields;
};

} // namespace keshikomi
