// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/metadata.h"
#include "printing/type/text_shaper.h"
#include "tests/bench/bench.h"
#include "tests/bench/peers/paper_slips.h"

#include <QTemporaryDir>

namespace keshikomi::bench {

// What the parts of the paper bench share: typefaces, slips, a folder for files.
struct PaperRun final
{
    explicit PaperRun(bool isQuick);

    QString path(const QString &name) const; // of a PDF
    // All by our writer, one thread.
    void writeOurs(const QString &name, const std::vector<PaperSlip> &slips) const;

    const bool quick;
    const int runs; // of which the median counts
    const printing::FontBook fonts;
    const std::vector<PaperSlip> slips;
    const std::vector<PaperSlip> few; // for the slower peers
    const QTemporaryDir folder;
};

// P1: beside what one would write with else; memory; two threads.
std::vector<Figure> measureWriting(const PaperRun &run);
std::vector<Figure> measureMemory(const PaperRun &run);
std::vector<Figure> measureThreads(const PaperRun &run);
// P2: the text of those files.
std::vector<Figure> measureText(const PaperRun &run);
// P3: laid out, written, read back.
std::vector<Figure> measureReadingBack(const PaperRun &run);
std::vector<Figure> measureWholeWay(const PaperRun &run);

// `--write COUNT FILE`: the child of measureMemory(); says its peak in kB.
int writeAndTell(int count, const QString &name);

// The same slip as a display list; right and middle ends are measured here, as the peers do.
class PaperLists final
{
public:
    explicit PaperLists(const printing::FontBook &fonts)
        : m_shaper(fonts)
        , m_form(paperForm())
    {
    }

    printing::DisplayList of(const PaperSlip &slip);

private:
    printing::TextRun run(const PaperText &text);

    printing::TextShaper m_shaper;
    const PaperForm m_form;
};

constexpr std::size_t chunk = 256; // pages the writer gets at once
printing::pdf::DocumentInfo infoOf();
void check(const Done &done); // a bench that cannot go on stops

} // namespace keshikomi::bench
