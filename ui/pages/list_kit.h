// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/list_file.h"
#include "ui/pages/list_memory.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace keshikomi {

class WorkPage;

struct ListFacts final
{
    Place place;
    QString name; // stable: by it the list is remembered, and its file is named
    QString title; // for people
};

// What a person can do with every list: sort it by a press on a title, put columns away and back,
// move them, copy rows with their titles, save the whole list as it is filtered. How it was left is
// there again at the next start.
class ListKit final : public QObject
{
    Q_OBJECT
public:
    ListKit(const PageContext &context,
            WorkPage &page,
            LedgerTable &table,
            PagedTable &model,
            ListFacts facts);

    int sortColumn() const { return m_column; } // -1: the list's own order
    bool isDescending() const { return m_descending; }
    QWidget *makeButton(); // that opens the choice of columns

    void chooseColumns(const QPoint &globalAt);
    void copy(); // the selected rows
    void askFile();
    void exportTo(const QString &path);

Q_SIGNALS:
    void sortingChanged(); // the list is to be read again

private:
    void connectTable();
    void connectActions();
    void sort(int column, Qt::SortOrder order);
    void resetColumns();
    void keep() const;
    ListColumns shownColumns() const;
    void copyLines(const std::vector<std::vector<TableCell>> &lines);
    void say(Tone tone, const QString &happened, const QString &meaning = {});
    void follow(ListFile *file);

    PageContext m_context;
    WorkPage &m_page;
    LedgerTable &m_table;
    PagedTable &m_model;
    ListFacts m_facts;
    ListMemory m_memory;
    QWidget *m_button = nullptr;
    int m_column = -1;
    bool m_descending = false;
};

} // namespace keshikomi
