// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/framing.h"

#include <algorithm>
#include <cstring>

namespace keshikomi {
namespace {

constexpr char fileEnd = 0x1A;

bool isLineEnd(char byte)
{
    return byte == '\r' || byte == '\n';
}

// Without a final 0x1A and the line ends around it.
QByteArrayView withoutFileEnd(QByteArrayView file)
{
    bool marked = false;
    while (!file.isEmpty() && (isLineEnd(file.back()) || (!marked && file.back() == fileEnd))) {
        marked = marked || file.back() == fileEnd;
        file.chop(1);
    }
    return file;
}

qsizetype nextLineEnd(QByteArrayView file, qsizetype from)
{
    while (from < file.size() && !isLineEnd(file[from]))
        ++from;
    return from;
}

} // namespace

std::vector<Frame> splitLines(QByteArrayView file)
{
    file = withoutFileEnd(file);
    std::vector<Frame> lines;
    qsizetype at = 0;
    while (at < file.size()) {
        const qsizetype end = nextLineEnd(file, at);
        lines.push_back({file.sliced(at, end - at), at});
        at = end + 1;
        if (end + 1 < file.size() && file[end] == '\r' && file[end + 1] == '\n')
            ++at;
    }
    return lines;
}

std::vector<Frame> splitRecords(QByteArrayView file, qsizetype recordLength)
{
    const QByteArrayView head = file.first(std::min(recordLength + 1, file.size()));
    if (std::any_of(head.begin(), head.end(), isLineEnd))
        return splitLines(file);
    file = withoutFileEnd(file);
    std::vector<Frame> blocks;
    blocks.reserve(static_cast<std::size_t>(file.size() / recordLength + 1));
    for (qsizetype at = 0; at < file.size(); at += recordLength)
        blocks.push_back({file.sliced(at, std::min(recordLength, file.size() - at)), at});
    return blocks;
}

} // namespace keshikomi
