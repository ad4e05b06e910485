// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/object_file.h"

#include <QSizeF>

namespace keshikomi::printing::pdf {

// Pages in nodes of 64, so that a viewer reaches page 40,000 without reading those before it.
class PageTree final
{
public:
    explicit PageTree(ObjectFile &file);

    // `contents` is the object of a stream that is written already.
    void add(QSizeF mm, int contents, int resources);
    int finish(); // writes the nodes; gives the root

private:
    struct Node
    {
        int object;
        qsizetype pages;
        std::vector<int> kids;
    };
    void writeNode(const Node &node, int parent);

    ObjectFile &m_file;
    std::vector<Node> m_nodes; // of the lowest level
};

} // namespace keshikomi::printing::pdf
