// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"
#include "printing/pdf/metadata.h"
#include "printing/type/font_book.h"

#include <memory>
#include <span>

class QIODevice;

namespace keshikomi::printing::pdf {

// Display lists to one PDF/A-2b file, in the order in which they come. Pages go out at once: a
// batch of any length needs the same memory but for some 30 bytes a page. What the sheets of a
// batch have in common is written once, each typeface is embedded once with the glyphs that are
// used.
//
// The other painter of the same lists is painter.h, for screen and printer; QPdfWriter is not used
// for files because it maps 日 to ⽇, so that nothing is found in them.
class PdfWriter final
{
public:
    // `out` is open for writing; it and `fonts` outlive the writer.
    PdfWriter(QIODevice &out, const FontBook &fonts, DocumentInfo info);
    ~PdfWriter();
    Q_DISABLE_COPY_MOVE(PdfWriter)

    // `threads` draw; the bytes do not depend on how many. Faults: FontMissing, SignNotDrawable,
    // SlipTextTooLong (a text leaves the sheet). After a fault the file is not to be used.
    Done add(std::span<const DisplayList> lists, int threads = 1);
    void addKeyword(const QString &keyword);
    // Fonts, metadata, table of objects. Fault: FileNotWritten.
    Done finish();

private:
    class Pages;
    const FontBook &m_fonts;
    DocumentInfo m_info;
    ObjectFile m_file;
    std::unique_ptr<Pages> m_pages;
};

// One list as a file in memory.
Result<QByteArray>
writePdf(const DisplayList &list, const FontBook &fonts, const DocumentInfo &info);

} // namespace keshikomi::printing::pdf
