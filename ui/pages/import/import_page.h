// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/inbox/inbox.h"
#include "models/services/undo.h"
#include "models/tables/import_table.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import/file_session.h"
#include "ui/pages/import/import_result.h"

namespace keshikomi {

class DetailsPane;
class DropArea;
class FreshnessStrip;
class LedgerTable;
class ListKit;
class MapDesk;

// 取込: files are dropped, each says what it was; how fresh each source is, and the list of all
// that arrived. An import can be undone and shows its lines.
class ImportPage final : public DataPage
{
    Q_OBJECT
public:
    explicit ImportPage(const PageContext &context);

    DetailsPane *details() const { return m_details; } // for the shell, which takes it
    LedgerTable *table() const { return m_table; }
    LedgerTable *session() const { return m_session; }
    ImportResult *result() const { return m_result; }
    FreshnessStrip *freshness() const { return m_fresh; }
    // What the files of this window said, in the order they came.
    const std::vector<ImportReport> &reports() const { return m_files->reports(); }
    bool isIdle() const { return m_files->isIdle(); }

    MapDesk *maps() const { return m_maps; }

    // Where the shared secrets of agreements are asked for.
    void setSecrets(SecretAsk secrets) { m_files->setSecrets(std::move(secrets)); }

    void refresh() override;
    void take(const QStringList &paths); // one after the other
    void askUndo(); // of the import that is selected
    void showLines(ImportId import); // in a window of their own, as the next two
    void enterPaper();
    void planFolders();
    void setRhythm(const QString &key, Rhythm rhythm); // how often a source is expected

Q_SIGNALS:
    void clearingWanted();
    void foldersPlanned(); // which are watched, or when, was changed

private:
    void build();
    void makeHeadButtons();
    QWidget *makeListHead();
    void makeTable();
    void makeSession();
    void connectMaps();
    void connectActions();
    void showSession(int chosen);
    void showReport(int report);
    void showDetails();
    void showList();
    void readFreshness();
    const ArrivalRow *currentRow() const;
    ImportTable *makeModel();
    void showImport(const ArrivalRow &row);
    void showUndo(const ArrivalRow &row, const UndoReport &report);
    void undo(ImportId import);

    ImportTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    ListKit *m_kit = nullptr;
    PlainTable *m_lines = nullptr;
    LedgerTable *m_session = nullptr;
    ImportResult *m_result = nullptr;
    DropArea *m_drop = nullptr;
    QVBoxLayout *m_column = nullptr;
    FreshnessStrip *m_fresh = nullptr;
    DetailsPane *m_details = nullptr;
    FileSession *m_files;
    MapDesk *m_maps;
    QHash<qint64, ArrivalRow> m_rows; // of the list, which comes whole
    int m_shown = -1;
    std::optional<ImportId> m_arrived; // to be chosen in the list once it is there
    qint64 m_undoing = 0; // the import whose undo is asked about
};

} // namespace keshikomi
