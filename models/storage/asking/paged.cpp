// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/paged.h"

namespace keshikomi {

std::string chunkSql(const char *before, const char *after)
{
    std::string sql = before;
    sql += "(?";
    for (int place = 1; place < idsPerChunk; ++place)
        sql += ", ?";
    sql += ")";
    sql += after;
    return sql;
}

Binds chunkBinds(const std::vector<qint64> &ids, std::size_t from)
{
    Binds binds;
    binds.reserve(idsPerChunk);
    for (std::size_t at = from; at < from + idsPerChunk; ++at)
        binds.append(at < ids.size() ? ids[at] : qint64(0));
    return binds;
}

} // namespace keshikomi
