// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"
#include "models/domain/stamp.h"

namespace keshikomi {

// A posting as it stands in the books.
struct PostingRows final
{
    qint64 number = 0;
    PostingHead head;
    std::vector<PostingLine> lines; // without zeros
    QByteArray content;
};

// What all postings of one operation share, as text.
struct StampText final
{
    explicit StampText(const Stamp &stamp);

    QString operation, recordedAt;
    QString sealed; // the operation with who did it, as it is part of the content
};

// Takes lines of zero out. Unbalanced lines are a bug and stop the program: nothing was written.
void trimLines(NewPosting &posting);

struct PostingTop final
{
    PostingHead head;
    QByteArray content;
};
// Of a posting with trimmed lines.
PostingTop
postingTop(qint64 number, const NewPosting &posting, QDate effectiveOn, const StampText &stamp);

PostingRows
postingRows(qint64 number, NewPosting posting, QDate effectiveOn, const StampText &stamp);

} // namespace keshikomi
