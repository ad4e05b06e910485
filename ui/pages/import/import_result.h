// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports.h"
#include "ui/pages/plain_table.h"
#include "ui/theme/look.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keshikomi {

class Chip;
class LedgerTable;
class Panel;

// The state of one file in words, with its tone.
struct FileState final
{
    QString words;
    Tone tone = Tone::Neutral;
};
FileState stateOf(const ImportReport &report);

// What one file was, what of it is new, and the rows that could not be read with the reason.
class ImportResult final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportResult(const Look &look);
    void show(const ImportReport &report, const QString &when);
    LedgerTable *problems() const { return m_problems; }
    QPushButton *apartButton() const { return m_apart; }
    QPushButton *apartLineButton() const { return m_apartLine; }
    LedgerTable *rows() const { return m_problems; }

Q_SIGNALS:
    void keepGoodRequested();
    void apartRequested(); // what another file told, too, was paid once more
    void apartLineRequested(int record); // only this row of it
    void describeRequested(); // how a file that is not known is read

private:
    QWidget *makeHead();
    QWidget *makeCounts();
    void makeProblems();
    void showFacts(const ImportReport &report);
    void showCounts(const ImportReport &report);
    void showProblems(const ImportReport &report);
    int chosenDoubt() const; // the record of the row a person is asked about; 0: none is chosen

    const Look &m_look;
    QLabel *m_name;
    QLabel *m_when;
    Chip *m_state;
    QLabel *m_layout;
    QLabel *m_amounts;
    QLabel *m_said; // why it was refused, or from where its rows are known
    struct Count
    {
        QLabel *number, *note;
    };
    QList<Count> m_counts;
    QWidget *m_countRow;
    PlainTable *m_lines;
    LedgerTable *m_problems;
    QPushButton *m_keepGood;
    QPushButton *m_apart;
    QPushButton *m_apartLine;
    QList<int> m_doubts; // records; their rows are the last ones of the table
    int m_firstDoubt = 0;
    QPushButton *m_describe;
};

} // namespace keshikomi
