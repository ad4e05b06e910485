// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paper/paper_run.h"

#include "printing/pdf/pdf_writer.h"
#include "printing/type/sheet_font.h"

#include <QFile>

namespace keshikomi::bench {

using namespace printing;

namespace {

std::vector<PaperSlip> slipsOf(int count)
{
    std::vector<PaperSlip> slips;
    for (int i = 0; i < count; ++i)
        slips.push_back(paperSlip(i));
    return slips;
}

} // namespace

PaperRun::PaperRun(bool isQuick)
    : quick(isQuick)
    , runs(isQuick ? 1 : 3)
    , slips(slipsOf(isQuick ? 300 : 5'000))
    , few(slips.begin(), slips.begin() + (isQuick ? 100 : 1'000))
{
    writeOurs(path(QStringLiteral("warm")), {slips.front()}); // faces are read once a program
}

QString PaperRun::path(const QString &name) const
{
    return folder.filePath(name + QStringLiteral(".pdf"));
}

void PaperRun::writeOurs(const QString &name, const std::vector<PaperSlip> &some) const
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    pdf::PdfWriter writer(file, fonts, infoOf());
    PaperLists maker(fonts);
    std::vector<DisplayList> lists;
    for (const PaperSlip &slip : some) {
        lists.push_back(maker.of(slip));
        if (lists.size() == chunk) {
            check(writer.add(lists));
            lists.clear();
        }
    }
    check(writer.add(lists));
    check(writer.finish());
}

DisplayList PaperLists::of(const PaperSlip &slip)
{
    Page page;
    for (const auto &[from, to] : m_form.lines) {
        Stroke line;
        line.from = from;
        line.to = to;
        line.width = paperLine;
        page.items.push_back(line);
    }
    for (const PaperText &text : m_form.texts)
        page.items.push_back(run(text));
    for (const PaperText &text : slip.texts)
        page.items.push_back(run(text));
    page.items.push_back(Bars{slip.digits, paperBars, paperBarHeight, 8, 600, slip.bars});
    const double quiet = 4 * paperQrModule;
    page.items.push_back(QrCode{{}, paperQr - QPointF(quiet, quiet), 14, 600, slip.qr});
    return {QStringLiteral("払込票"), {210, 297}, {std::move(page)}};
}

TextRun PaperLists::run(const PaperText &text)
{
    TextRun run;
    run.text = text.text;
    run.pt = text.pt;
    run.at = {text.x, text.y};
    if (text.align == 'l')
        return run;
    if (!m_shaper.shape(run.text, run.face, run.bold))
        qFatal("no face for %s", qPrintable(text.text));
    const double width = m_shaper.width() / 1'000 * emMm(text.pt);
    run.at.rx() -= text.align == 'r' ? width : width / 2;
    return run;
}

pdf::DocumentInfo infoOf()
{
    pdf::DocumentInfo info;
    info.title = QStringLiteral("払込票");
    info.created = QDateTime(QDate(2026, 8, 3), QTime(0, 0), Qt::UTC);
    return info;
}

void check(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().args.join(u'|')));
}

} // namespace keshikomi::bench
