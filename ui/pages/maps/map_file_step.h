// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/maps/map_draft.h"
#include "ui/theme/look.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace keshikomi {

class Form;
class LedgerTable;

// The first step: how the file's text is written, where its table stands, and which row is the
// header. The lines are shown as they are read; a press on one makes it the header.
class MapFileStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MapFileStep(const Look &look);

    void show(const MapDraft &draft);
    QComboBox *encodings() const { return m_encoding; }
    QComboBox *sheets() const { return m_sheet; }
    QSpinBox *skipped() const { return m_skip; }
    QSpinBox *headerRow() const { return m_header; }
    LedgerTable *lines() const { return m_lines; }
    TableEncoding encoding() const;

Q_SIGNALS:
    void readAgain(); // with another encoding or sheet
    void headerChosen(int row);

private:
    void showLines(const MapDraft &draft);
    void selectHeader();
    void takeRow(int place);

    const Look &m_look;
    Form *m_form;
    QComboBox *m_encoding, *m_sheet;
    QSpinBox *m_skip, *m_header;
    LedgerTable *m_lines;
    std::vector<int> m_numbers; // of the lines
};

} // namespace keshikomi
