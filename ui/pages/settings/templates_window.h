// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/template_folder.h"
#include "ui/pages/tool_window.h"

#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace keshikomi {

class ElidedLabel;
class LedgerTable;
class PlainTable;
class SampleWindow;
class TemplateWatch;

// 帳票テンプレート: where this seat has the store's own templates, and everything that is wrong
// with each of them. The program's own can be written as a beginning. A template that is edited
// meanwhile is checked again by itself.
class TemplatesWindow final : public ToolWindow
{
    Q_OBJECT
public:
    TemplatesWindow(const PageContext &context, QWidget *parent);

    void refresh() override; // the folder and the check
    void setFolder(const QString &folder); // empty: the program's own templates alone
    const QString &folder() const { return m_folder; }
    const std::vector<printing::TemplateFile> &files() const { return m_files; }
    LedgerTable *table() const { return m_table; }
    // What is wrong with the file that is chosen, each error as a paragraph.
    QString errors() const;
    QPushButton *checkButton() const { return m_check; }
    QPushButton *sampleButton() const { return m_sample; }
    QComboBox *kinds() const { return m_kinds; }
    // Asks for the folder of a copy of the program's template of that kind.
    void askCopy();
    // Of the file that is chosen; null: it is no template of a kind of sheet.
    SampleWindow *showSample();

Q_SIGNALS:
    void checked();
    void copied(const QString &file);

private:
    QWidget *makeFolder();
    QWidget *makeCopies();
    QWidget *makeErrors();
    void askFolder();
    void copyTo(const QString &folder);
    void sayCopied(const QString &file);
    void take(const QString &folder);
    void check();
    void showFiles(const std::vector<printing::TemplateFile> &files);
    void showErrors(int row);
    std::optional<SheetKind> chosenKind() const;
    void sayResult();

    ElidedLabel *m_where;
    QPushButton *m_choose, *m_none, *m_check, *m_sample, *m_copy;
    QComboBox *m_kinds;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QWidget *m_wrong = nullptr;
    QLabel *m_which;
    QPlainTextEdit *m_errors;
    QString m_folder;
    std::unique_ptr<TemplateWatch> m_watch;
    std::vector<printing::TemplateFile> m_files;
    QPointer<SampleWindow> m_shown; // the sample that was asked for last
};

} // namespace keshikomi
