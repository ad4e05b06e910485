// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace keshikomi {

template<typename Row>
using RowsAnswer = std::function<void(std::vector<Row>)>;

// Where a table gets its rows from. The ids of a list are few bytes and known at once; what is
// written about them is fetched for what is on the screen.
template<typename Row>
class PageSource
{
public:
    virtual ~PageSource() = default;
    // The rows of these ids in any order, at once or later, on the caller's thread. Ids that are no
    // longer there are left out. A request that failed answers with nothing. The answer may come
    // after the table is gone.
    virtual void requestRows(const std::vector<qint64> &ids, RowsAnswer<Row> answer) = 0;
};

} // namespace keshikomi
