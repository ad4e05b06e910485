// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace keshikomi {

// Rows are fetched by their ids in chunks of one size, so that one statement serves all pages.
// Places that stay over are filled with 0, which is no id.
constexpr int idsPerChunk = 200;

// `before` + "(?, ?, …)" + `after`.
std::string chunkSql(const char *before, const char *after = "");
// Ids `from` and the following, at most idsPerChunk, filled up.
Binds chunkBinds(const std::vector<qint64> &ids, std::size_t from);

// The rows of `ids` in their order. `map` gives a row with an `id` of its own; ids without a row
// are left out.
template<typename Map>
auto rowsInOrder(Session &session, const std::string &sql, const std::vector<qint64> &ids, Map map)
    -> Result<std::vector<decltype(map(std::declval<const Row &>()))>>
{
    using Value = decltype(map(std::declval<const Row &>()));
    std::vector<Value> ordered;
    ordered.reserve(ids.size());
    for (std::size_t from = 0; from < ids.size(); from += idsPerChunk) {
        auto found = session.all(sql.c_str(), chunkBinds(ids, from), map);
        if (!found)
            return tl::unexpected(found.error());
        std::unordered_map<qint64, std::size_t> places;
        for (std::size_t at = 0; at < found->size(); ++at)
            places.emplace((*found)[at].id.value(), at);
        const std::size_t end = std::min(ids.size(), from + idsPerChunk);
        for (std::size_t at = from; at < end; ++at) {
            if (const auto place = places.find(ids[at]); place != places.end())
                ordered.push_back((*found)[place->second]);
        }
    }
    return ordered;
}

} // namespace keshikomi
