// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>
#include <vector>

namespace keshikomi {

class IdSet;

// How a column stands: titles are words and come from whoever may speak them.
struct TableColumn final
{
    CellKind kind = CellKind::Text;
    int width = 0; // at 100 % in pixels; 0 takes what is left
    int priority = 0; // see PriorityRole
    QString title{};
    const char *name = ""; // stable, see NameRole
    bool sortable = false;
};

// A yen amount is a qlonglong, a day a QDate, everything else words.
struct TableCell final
{
    QVariant value{};
    Tone tone = Tone::Neutral;
};

// A list of records as a vector of their ids (8 bytes a row), whatever their number. A new list is
// laid over the old one by inserting, removing and moving rows, so that a view keeps its selection
// and its place by record, not by row.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    explicit PagedTable(std::vector<TableColumn> columns, QObject *parent = nullptr);

    // Each id once. The rows already here are shown until fresh ones have come.
    void setIds(std::vector<qint64> ids);
    const std::vector<qint64> &ids() const { return m_ids; }
    qint64 idAt(int row) const; // 0 if there is no such row
    int rowOf(qint64 id) const; // -1 if it is not in the list
    void refreshRows(); // the list stays, what is written about it is asked again

    // What is written about these records, in the order of the ids and with a cell for every
    // column, for copies and files: also of records that are not on the screen. Records that are
    // gone are left out.
    using CellsAnswer = std::function<void(std::vector<std::vector<TableCell>>)>;
    virtual void readCells(const std::vector<qint64> &ids, CellsAnswer answer) = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsArrived(); // asked for, and here

protected:
    // Whether the record can be written; if not, or if it is old, it is asked for.
    virtual bool hasRow(qint64 id) const = 0;
    virtual TableCell cellOf(qint64 id, int column) const = 0;
    virtual void request(const std::vector<qint64> &ids) = 0; // answered by arrived()
    virtual void shrink(const QSet<qint64> &keep) = 0; // forget all other rows

    int generation() const { return m_generation; }
    void arrived(int generation, const std::vector<qint64> &asked);
    void repaintRows();

private:
    void removeGone(const IdSet &keep);
    void insertNew(const std::vector<qint64> &next);
    void permute(std::vector<qint64> order);
    void want(int row) const;
    void askForWanted();
    void forgetOld();

    std::vector<TableColumn> m_columns;
    std::vector<qint64> m_ids;
    QSet<qint64> m_fresh; // rows of this generation that came or are known to be gone
    QSet<qint64> m_pending;
    QList<std::vector<qint64>> m_batches; // in the order they came
    mutable QSet<int> m_wantedPages;
    mutable bool m_asking = false;
    int m_generation = 0;
};

} // namespace keshikomi
