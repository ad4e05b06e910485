// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/page_tree.h"

#include "printing/pdf/syntax.h"

namespace keshikomi::printing::pdf {

namespace {

constexpr std::size_t mostKids = 64;

} // namespace

PageTree::PageTree(ObjectFile &file)
    : m_file(file)
{
}

void PageTree::add(QSizeF mm, int contents, int resources)
{
    if (m_nodes.empty() || m_nodes.back().kids.size() == mostKids)
        m_nodes.push_back({m_file.reserve(), 0, {}});
    Node &node = m_nodes.back();
    QByteArray page = "<</Type/Page/Parent ";
    appendReference(page, node.object);
    appendReference(page += "/Resources ", resources);
    page += "/MediaBox" + mediaBox(mm);
    appendReference(page += "/Contents ", contents);
    const int object = m_file.reserve();
    m_file.write(object, page + ">>");
    node.kids.push_back(object);
    ++node.pages;
}

int PageTree::finish()
{
    std::vector<Node> level = std::move(m_nodes);
    if (level.empty())
        level.push_back({m_file.reserve(), 0, {}});
    while (level.size() > 1) {
        std::vector<Node> above;
        for (const Node &node : level) {
            if (above.empty() || above.back().kids.size() == mostKids)
                above.push_back({m_file.reserve(), 0, {}});
            above.back().kids.push_back(node.object);
            above.back().pages += node.pages;
            writeNode(node, above.back().object);
        }
        level = std::move(above);
    }
    writeNode(level.front(), 0);
    return level.front().object;
}

void PageTree::writeNode(const Node &node, int parent)
{
    QByteArray body = "<</Type/Pages/Count " + QByteArray::number(node.pages);
    if (parent != 0)
        appendReference(body += "/Parent ", parent);
    body += "/Kids[";
    for (const int kid : node.kids) {
        appendReference(body, kid);
        body += ' ';
    }
    m_file.write(node.object, body + "]>>");
}

} // namespace keshikomi::printing::pdf
