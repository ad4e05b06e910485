// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "models/domain/print_batch.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace keshikomi {

class BatchChoice;
struct BatchBills;
class ElidedLabel;
class Form;

// What a new batch is: which sheet of which bills, and where it goes.
class BatchForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchForm(const PageContext &context);

    NewPrintBatch batchOf(const BatchBills &bills) const;
    void takePrinters(const std::vector<PrinterFacts> &found);
    void setFolder(const QString &folder);
    QString folder() const { return m_path; }
    void setPattern(const QString &pattern); // empty: the usual one

    BatchChoice *source() const { return m_choice; }
    QComboBox *kinds() const { return m_kind; }
    QComboBox *targets() const { return m_target; } // files first, then each printer
    QSpinBox *perFile() const { return m_perFile; } // of files only, as their names
    QCheckBox *reissues() const { return m_reissue; } // payment slips only
    // Beside the form, where it never scrolls away: whoever shows the form gives it its place.
    QPushButton *startButton() const { return m_start; }
    QWidget *lastField() const;

private:
    void fillKinds();
    void fillForm();
    QWidget *makeTarget();
    QWidget *makeSplit();
    bool goesToFiles() const;
    bool isSlip() const;
    QString usualName() const;
    void showTarget();
    void showKind();
    QString proposedFolder() const;
    void keepFolder(const QString &folder);
    void askFolder();

    const PageContext m_context;
    Form *m_form;
    QComboBox *m_kind;
    BatchChoice *m_choice;
    QComboBox *m_target;
    ElidedLabel *m_folder;
    QPushButton *m_choose;
    QSpinBox *m_perFile;
    QCheckBox *m_reissue;
    QLineEdit *m_pattern;
    QPushButton *m_start;
    QWidget *m_split = nullptr; // how many to a file, and their names
    QString m_path;
};

} // namespace keshikomi
