// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/row_problem.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// What a map makes of a file, before anything is booked.
struct ColumnMapTrial final
{
    int headerRow = 0; // its number in the file
    TableEncoding encoding = TableEncoding::Detect; // what the file was read as
    std::vector<NoticeRecord> receipts; // at most `mostShown`
    int rows = 0; // receipts in all, refused ones included
    int otherRows = 0; // money out and totals
    int remarks = 0; // rows without a day and money
    Yen sum; // of all receipts
    std::vector<RowProblem> problems;

    static constexpr int mostShown = 20;
};

// The first lines of a table as they stand, and a guess at its header.
struct TableLook final
{
    struct Line final
    {
        int number; // in the file
        QStringList cells;
    };
    TableEncoding encoding = TableEncoding::Detect; // what the file was read as
    QStringList sheets; // of a workbook
    std::vector<Line> lines; // at most `mostShown`
    int headerRow = 0; // the number of the row that looks like one; 0: none does

    static constexpr int mostShown = 30;
};

// What books an agreement today. A file that comes another way is only compared with it.
struct BookingWay final
{
    QString agreementKey;
    bool feed = false; // its events; no file books
    QString layout{}; // of its files; empty: the next one's

    // Whether a file read by the map of this name would book.
    bool booksMap(const QString &mapName) const;
};

// Saved column maps: how tables of banks, agencies and programs are read.
class ColumnMapService final
{
public:
    explicit ColumnMapService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<ColumnMap>> list(const Actor &actor) const; // by name
    Later<ColumnMap> find(const Actor &actor, const QString &name) const; // NoSuchColumnMap
    // A new one, or the one of this name replaced. With `sample` its header row is what later files
    // are recognised by. ColumnMapWrong (map, place, what), ColumnsNotFound, NoSuchAgreement.
    Later<ColumnMap> put(const Actor &actor,
                         const ColumnMap &map,
                         const QString &sampleName = {},
                         const QByteArray &sample = {},
                         bool rehearsal = false) const;
    Later<std::monostate>
    remove(const Actor &actor, const QString &name, bool rehearsal = false) const;
    // NoSuchColumnMap; ColumnMapWrong, where another one has that name.
    Later<ColumnMap> rename(const Actor &actor,
                            const QString &from,
                            const QString &to,
                            bool rehearsal = false) const;
    // Reads `file` by the map of this name, or by the one its header row is of if `name` is empty.
    Later<ColumnMapTrial> tryOn(const Actor &actor,
                                const QString &name,
                                const QString &fileName,
                                const QByteArray &file) const;
    // The same by a map that is not saved: what put() refuses is refused here.
    Later<ColumnMapTrial> tryMap(const Actor &actor,
                                 const ColumnMap &map,
                                 const QString &fileName,
                                 const QByteArray &file) const;
    // Of every agreement.
    Later<std::vector<BookingWay>> bookingWays(const Actor &actor) const;
    // A table before there is a map for it; the faults of readTable().
    Later<TableLook> look(const Actor &actor,
                          const QString &fileName,
                          const QByteArray &file,
                          TableEncoding encoding,
                          const QString &sheet) const;

private:
    ServiceContext m_context;
};

// All maps of the store.
Result<std::vector<ColumnMap>> loadColumnMaps(Session &session);
Result<ColumnMap> loadColumnMap(Session &session, const QString &name);

// What columns with these headers usually say, for a new map: no role but Other twice.
std::vector<MappedColumn> guessedColumns(const QStringList &headers);

} // namespace keshikomi
