// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month_check.h"
#include "ui/shell/places.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

// Beside the checklist: what the chosen point means, and the way to where it is put in order. A
// bank's balance is entered right here.
class PointGuide final : public QWidget
{
    Q_OBJECT
public:
    explicit PointGuide(const Look &look);

    void showPoint(const ClosePoint *point); // null: none is chosen

    QString words() const;
    QPushButton *goButton() const { return m_go; }
    QLineEdit *statementField() const { return m_statement; }
    QPushButton *openingButton() const { return m_opening; }
    QPushButton *evidenceButton() const { return m_evidence; } // of a balance of the books

Q_SIGNALS:
    void placeWanted(Place place);
    void statementTyped(const QString &text);
    void openingTyped(const QString &text); // the balance of before the month, in the same field
    void evidenceWanted(); // of the balance the point is about

private:
    void giveStatement();

    const Look &m_look;
    QLabel *m_words;
    QPushButton *m_go;
    QLineEdit *m_statement;
    QPushButton *m_enter, *m_opening, *m_evidence;
    QString m_key;
    std::optional<Place> m_place;
};

} // namespace keshikomi
