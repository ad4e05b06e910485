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
    Yen sum; // of all receipts
    std::vector<RowProblem> problems;

    static constexpr int mostShown = 20;
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
                         const QByteArray &sample = {}) const;
    Later<std::monostate> remove(const Actor &actor, const QString &name) const;
    // Reads `file` by the map of this name, or by the one its header row is of if `name` is empty.
    Later<ColumnMapTrial> tryOn(const Actor &actor,
                                const QString &name,
                                const QString &fileName,
                                const QByteArray &file) const;

private:
    ServiceContext m_context;
};

// All maps of the store.
Result<std::vector<ColumnMap>> loadColumnMaps(Session &session);
Result<ColumnMap> loadColumnMap(Session &session, const QString &name);

} // namespace keshikomi
