// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/templates_window.h"

#include "models/services/settings.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "printing/sheets/sheet_definition.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/paper/template_watch.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/settings/sample_window.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int errorsHeight = 120; // at 100 %

PlainTable::Line lineOf(const printing::TemplateFile &file)
{
    const auto kind = sheetKindFromName(QFileInfo(file.file).completeBaseName());
    const int wrong = int(file.errors.size());
    const QString result = wrong == 0 ? TemplatesWindow::tr("right")
                                      : TemplatesWindow::tr("%n error(s)", nullptr, wrong);
    return {{file.file},
            {kind ? sheetKindText(*kind) : QString()},
            {result, wrong == 0 ? Tone::Good : Tone::Bad}};
}

// Where it is and what it is; the sentence of the fault would name the file each time.
QString paragraphOf(const Error &error)
{
    if (error.fault != Fault::TemplateWrong || error.args.size() < 3)
        return faultTextInWindow(error);
    //: an error in a template: %1 its place in the file, %2 what is wrong
    return TemplatesWindow::tr("%1: %2").arg(error.args.at(1), error.args.at(2));
}

bool isWrong(const printing::TemplateFile &file)
{
    return !file.errors.empty();
}

} // namespace

TemplatesWindow::TemplatesWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Templates of sheets"), {860, 580}, parent)
    , m_where(new ElidedLabel(context.look, {}, TypeSize::Strong))
    , m_choose(makeButton(context.look, tr("Choose a folder …")))
    , m_none(makeButton(context.look, tr("None of our own"), {}, Rank::Quiet))
    , m_check(makeKeyButton(tr("Check"), QStringLiteral("F12"), Rank::Primary, Icon::Check))
    , m_sample(makeKeyButton(tr("Show a sample"), QStringLiteral("F9"), Rank::Plain, Icon::Paper))
    , m_copy(makeKeyButton(tr("Export …"), QStringLiteral("F8"), Rank::Plain, Icon::Download))
    , m_kinds(new QComboBox)
    , m_lines(new PlainTable({{CellKind::Text, 220, 0, tr("File")},
                              {CellKind::Muted, 0, 1, tr("Sheet")},
                              {CellKind::State, 120, 0, tr("Result")}},
                             this))
    , m_table(new LedgerTable(context.look, tr("Templates of sheets")))
    , m_which(makeLabel(context.look, {}, TypeSize::Section))
    , m_errors(new QPlainTextEdit)
{
    auto *words = makeLabel(look(),
                            tr("A template in this folder takes the place of the program's. It is "
                               "checked again whenever it is saved; one that is wrong stops its "
                               "own sheet."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addWidget(makeFolder());
    body()->addWidget(makeCopies());
    m_table->setModel(m_lines);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeErrors());
    m_check->setEnabled(false); // until the folder is known
    connect(m_table, &LedgerTable::currentRowChanged, this, &TemplatesWindow::showErrors);
    connect(m_choose, &QPushButton::clicked, this, &TemplatesWindow::askFolder);
    connect(m_none, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(m_check, &QPushButton::clicked, this, &TemplatesWindow::check);
    connect(m_sample, &QPushButton::clicked, this, &TemplatesWindow::showSample);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesWindow::askCopy);
    m_sample->setEnabled(false); // until a file is chosen
    refresh();
}

QWidget *TemplatesWindow::makeFolder()
{
    auto *folder = new QWidget;
    auto *row = makeRow(look(), 8, folder);
    row->addWidget(m_where, 1);
    row->addWidget(m_choose);
    row->addWidget(m_none);
    row->addWidget(m_sample);
    row->addWidget(m_check);
    return folder;
}

QWidget *TemplatesWindow::makeCopies()
{
    auto *copies = new QWidget;
    auto *row = makeRow(look(), 8, copies);
    for (const printing::SheetDefinition &definition : printing::sheetDefinitions())
        m_kinds->addItem(sheetKindText(definition.kind), sheetKindName(definition.kind));
    const QString words = tr("The program's template to begin with");
    m_kinds->setAccessibleName(words);
    row->addWidget(makeLabel(look(), words));
    row->addWidget(m_kinds, 1);
    row->addWidget(m_copy);
    return copies;
}

QWidget *TemplatesWindow::makeErrors()
{
    m_wrong = new QWidget;
    auto *column = makeColumn(look(), m_wrong, 0, 8);
    m_errors->setReadOnly(true);
    m_errors->setTabChangesFocus(true);
    m_errors->setAccessibleName(tr("What is wrong"));
    look().keep(m_errors, [this] { m_errors->setFixedHeight(look().px(errorsHeight)); });
    column->addWidget(m_which);
    column->addWidget(m_errors);
    m_wrong->hide();
    return m_wrong;
}

QString TemplatesWindow::errors() const
{
    return m_errors->toPlainText();
}

void TemplatesWindow::refresh()
{
    onAnswer(SettingService(context().services).templateFolder(context().actor),
             this,
             [this](const Result<QString> &folder) {
                 if (!folder)
                     return sayError(folder.error());
                 take(*folder);
             });
}

void TemplatesWindow::take(const QString &folder)
{
    if (!m_watch || folder != m_folder) {
        m_watch = std::make_unique<TemplateWatch>(folder);
        connect(m_watch.get(), &TemplateWatch::changed, this, &TemplatesWindow::check);
    }
    m_folder = folder;
    m_where->setText(folder.isEmpty() ? tr("Only the program's own templates")
                                      : QDir::toNativeSeparators(folder));
    m_none->setEnabled(!folder.isEmpty());
    m_check->setEnabled(!folder.isEmpty());
    m_table->setEmptyState(folder.isEmpty()
                               ? tr("Choose a folder to use templates of your own.")
                               : tr("There is no template in this folder yet. “Export” "
                                    "writes one to begin with."));
    check();
}

void TemplatesWindow::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the templates"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesWindow::setFolder);
    dialog->open();
}

// A folder, not a file: a template is read by its name alone.
void TemplatesWindow::askCopy()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the exported template"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesWindow::copyTo);
    dialog->open();
}

void TemplatesWindow::copyTo(const QString &folder)
{
    const auto kind = sheetKindFromName(m_kinds->currentData().toString());
    if (!kind)
        return;
    onAnswer(onPool([kind = *kind, folder] { return printing::exportTemplate(kind, folder); }),
             this,
             [this](const Result<QString> &file) {
                 if (!file)
                     return sayError(file.error());
                 sayCopied(*file);
             });
}

void TemplatesWindow::sayCopied(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    QAction *use = nullptr;
    if (QDir(folder) != QDir(m_folder)) {
        use = new QAction(tr("Use this folder"), this);
        connect(use, &QAction::triggered, this, [this, folder] { setFolder(folder); });
    }
    say(Tone::Good, tr("The template was exported."), QDir::toNativeSeparators(file), use);
    Q_EMIT copied(file);
}

void TemplatesWindow::setFolder(const QString &folder)
{
    onAnswer(SettingService(context().services).setTemplateFolder(context().actor, folder),
             this,
             [this](const Result<std::monostate> &stored) {
                 if (!stored)
                     return sayError(stored.error());
                 messages()->clear();
                 context().watch.tell();
             });
}

void TemplatesWindow::check()
{
    if (m_folder.isEmpty())
        return showFiles({});
    onAnswer(onPool([folder = m_folder] { return printing::checkTemplateFolder(folder); }),
             this,
             [this](const Result<std::vector<printing::TemplateFile>> &files) {
                 if (!files) {
                     showFiles({});
                     return sayError(files.error());
                 }
                 showFiles(*files);
             });
}

// The file that was chosen stays chosen; at first it is the first one that is wrong.
void TemplatesWindow::showFiles(const std::vector<printing::TemplateFile> &files)
{
    const int before = m_table->currentIndex().row();
    const QString chosen =
        before >= 0 && before < int(m_files.size()) ? m_files[std::size_t(before)].file : QString();
    m_files = files;
    std::vector<PlainTable::Line> lines;
    int row = -1;
    for (const printing::TemplateFile &file : files) {
        if (file.file == chosen)
            row = int(lines.size());
        lines.push_back(lineOf(file));
    }
    if (row < 0)
        row = int(std::find_if(files.begin(), files.end(), isWrong) - files.begin());
    m_lines->setLines(std::move(lines));
    m_table->setCurrentIndex(m_lines->index(row, 0));
    showErrors(m_table->currentIndex().row());
    sayResult();
    if (m_shown)
        m_shown->refresh();
    Q_EMIT checked();
}

std::optional<SheetKind> TemplatesWindow::chosenKind() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_files.size()))
        return std::nullopt;
    return sheetKindFromName(QFileInfo(m_files[std::size_t(row)].file).completeBaseName());
}

SampleWindow *TemplatesWindow::showSample()
{
    const auto kind = chosenKind();
    if (!kind)
        return nullptr;
    if (m_shown)
        m_shown->close();
    m_shown = new SampleWindow(context(), m_folder, *kind, this);
    m_shown->show();
    return m_shown;
}

void TemplatesWindow::showErrors(int row)
{
    m_sample->setEnabled(chosenKind().has_value());
    const bool wrong = row >= 0 && row < int(m_files.size()) && isWrong(m_files[std::size_t(row)]);
    m_wrong->setVisible(wrong);
    if (!wrong)
        return m_errors->clear();
    const printing::TemplateFile &file = m_files[std::size_t(row)];
    m_which->setText(tr("What is wrong with %1").arg(file.file));
    QStringList paragraphs;
    for (const Error &error : file.errors)
        paragraphs << paragraphOf(error);
    m_errors->setPlainText(paragraphs.join(QLatin1Char('\n')));
}

void TemplatesWindow::sayResult()
{
    messages()->clear();
    const auto wrong = std::count_if(m_files.begin(), m_files.end(), isWrong);
    if (wrong > 0)
        say(Tone::Bad, tr("%n template(s) are wrong.", nullptr, int(wrong)));
    else if (!m_files.empty())
        say(Tone::Good, tr("All templates are right."));
}

} // namespace keshikomi
