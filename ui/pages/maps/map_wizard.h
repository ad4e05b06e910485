// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/maps/map_draft.h"
#include "ui/pages/tool_window.h"

class QStackedWidget;

namespace keshikomi {

class MapColumnsStep;
class MapFileStep;
class MapNameStep;
class MapTrialStep;
class WizardSteps;

// 列の対応: makes a column map for a file that no layout and no map recognises, in four steps: the
// file, its columns, whose receipts, a trial. Books nothing; who opened it takes the file in.
class MapWizard final : public ToolWindow
{
    Q_OBJECT
public:
    enum Step { File, Columns, Name, Trial };

    MapWizard(const PageContext &context,
              const QString &fileName,
              const QByteArray &file,
              QWidget *parent);

    Step step() const;
    void next(); // from the last step: saves
    void back();
    MapFileStep *fileStep() const { return m_file; }
    MapColumnsStep *columnsStep() const { return m_columns; }
    MapNameStep *nameStep() const { return m_name; }
    MapTrialStep *trialStep() const { return m_trial; }
    bool isTried() const { return m_tried; } // and can be saved
    const MapDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void saved(const QString &map); // and the window closes

private:
    void build();
    void readFile();
    void readAgreements();
    void readNames();
    void goTo(Step step);
    bool mayLeave(); // says why not
    void showSteps();
    void tryIt();
    void save();

    const ColumnMapService m_maps;
    MapDraft m_draft;
    WizardSteps *m_steps;
    QStackedWidget *m_stack;
    MapFileStep *m_file;
    MapColumnsStep *m_columns;
    MapNameStep *m_name;
    MapTrialStep *m_trial;
    QPushButton *m_back, *m_next;
    int m_asked = 0;
    bool m_tried = false;
};

} // namespace keshikomi
