// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdf_writer.h"

#include "printing/pdf/fixed_parts.h"
#include "printing/pdf/font_objects.h"
#include "printing/pdf/image_objects.h"
#include "printing/pdf/page_team.h"
#include "printing/pdf/page_tree.h"
#include "printing/pdf/syntax.h"
#include "printing/type/sheet_font.h"

#include <QBuffer>

#include <algorithm>

namespace keshikomi::printing::pdf {

// The pages of a file and what they share.
class PdfWriter::Pages final
{
public:
    Pages(ObjectFile &file, const FontBook &fonts)
        : m_file(file)
        , m_fonts(fonts)
        , m_tree(file)
        , m_team(fonts)
        , m_resources(file.reserve())
        , m_fontResources(file.reserve())
    {
    }

    Done add(std::span<const DisplayList> lists, int threads);
    int finish(); // the root of the pages

private:
    Result<PageJob> planPage(const DisplayList &list, const Page &page);
    Done drawForm(FixedParts::Part &part, PageJob &job);
    void writeForm(const PageJob &job);
    Done writePage(const PageJob &job);
    void writeResources();

    ObjectFile &m_file;
    const FontBook &m_fonts;
    FixedParts m_fixed;
    ImageObjects m_images;
    PageTree m_tree;
    PageTeam m_team;
    int m_formCount = 0;
    std::vector<int> m_forms; // objects of those that are written, by number
    const int m_resources; // of pages
    const int m_fontResources; // of forms, and part of the former
};

Done PdfWriter::Pages::add(std::span<const DisplayList> lists, int threads)
{
    std::vector<std::pair<const DisplayList *, const Page *>> pages;
    for (const DisplayList &list : lists) {
        for (const Page &page : list.pages)
            pages.emplace_back(&list, &page);
    }
    PageTeam::Work work;
    work.pages = pages.size();
    work.plan = [&](std::size_t i) { return planPage(*pages[i].first, *pages[i].second); };
    work.write = [this](const PageJob &job) { return writePage(job); };
    return m_team.run(work, static_cast<std::size_t>(std::max(1, threads)));
}

// In the order of the pages and on one thread, so that the file is the same every time.
Result<PageJob> PdfWriter::Pages::planPage(const DisplayList &list, const Page &page)
{
    FixedParts::Plan plan = m_fixed.plan(page, &page == &list.pages.front(), list.size);
    PageJob job;
    job.page = &page;
    job.mm = list.size;
    if (plan.part != nullptr) {
        if (const Done drawn = drawForm(*plan.part, job); !drawn)
            return tl::unexpected(drawn.error());
    }
    job.items = std::move(plan.rest);
    for (const std::size_t index : job.items) {
        if (const auto *picture = std::get_if<Picture>(&page.items[index]))
            job.images.push_back(m_images.numberOf(picture->image));
    }
    return job;
}

Done PdfWriter::Pages::drawForm(FixedParts::Part &part, PageJob &job)
{
    if (part.form < 0) {
        Result<QByteArray> packed = m_team.ownWorker().drawForm(part.items, job.mm);
        if (!packed)
            return tl::unexpected(packed.error());
        job.newForm = *std::move(packed);
        part.form = m_formCount++;
    }
    job.form = part.form;
    return {};
}

void PdfWriter::Pages::writeForm(const PageJob &job)
{
    QByteArray entries = "/Type/XObject/Subtype/Form/BBox[0 0 ";
    appendNumber(entries, job.mm.width() * unitsPerMm, 1);
    appendNumber(entries, job.mm.height() * unitsPerMm, 1);
    appendReference(entries += "]/Resources<</Font ", m_fontResources);
    m_forms.push_back(m_file.reserve());
    m_file.writeStream(m_forms.back(), entries + ">>/Filter/FlateDecode", job.newForm);
}

Done PdfWriter::Pages::writePage(const PageJob &job)
{
    if (!job.newForm.isEmpty())
        writeForm(job);
    if (!job.images.empty())
        m_images.writeUpTo(m_file, *std::max_element(job.images.begin(), job.images.end()));
    const int contents = m_file.reserve();
    m_file.writeStream(contents, "/Filter/FlateDecode", *job.packed);
    m_tree.add(job.mm, contents, m_resources);
    return {};
}

int PdfWriter::Pages::finish()
{
    writeResources();
    return m_tree.finish();
}

void PdfWriter::Pages::writeResources()
{
    const GlyphUse use = m_team.use();
    QByteArray fonts = "<<";
    for (int slot = 0; slot < FontBook::slotCount; ++slot) {
        if (const GlyphUse::Glyphs *glyphs = use.of(slot)) {
            fonts += '/' + fontName(slot) + ' ';
            appendReference(fonts, writeFont(m_file, *m_fonts.at(slot), *glyphs));
        }
    }
    m_file.write(m_fontResources, fonts + ">>");
    QByteArray resources = "<</Font ";
    appendReference(resources, m_fontResources);
    resources += "/XObject<<";
    for (std::size_t i = 0; i < m_forms.size(); ++i)
        appendReference(resources += '/' + formName(int(i)) + ' ', m_forms[i]);
    const std::vector<int> &images = m_images.objects();
    for (std::size_t i = 0; i < images.size(); ++i)
        appendReference(resources += '/' + imageName(int(i)) + ' ', images[i]);
    m_file.write(m_resources, resources + ">>>>");
}

PdfWriter::PdfWriter(QIODevice &out, const FontBook &fonts, DocumentInfo info)
    : m_fonts(fonts)
    , m_info(std::move(info))
    , m_file(out)
    , m_pages(std::make_unique<Pages>(m_file, m_fonts))
{
}

PdfWriter::~PdfWriter() = default;

Done PdfWriter::add(std::span<const DisplayList> lists, int threads)
{
    return m_pages->add(lists, threads);
}

void PdfWriter::addKeyword(const QString &keyword)
{
    m_info.keywords += keyword;
}

Done PdfWriter::finish()
{
    const int pages = m_pages->finish();
    const MetadataObjects metadata = writeMetadata(m_file, m_info);
    QByteArray body = "<</Type/Catalog/ViewerPreferences<</DisplayDocTitle true>>/Lang"
        + textString(m_info.language);
    appendReference(body += "/Pages ", pages);
    appendReference(body += "/Metadata ", metadata.xmp);
    appendReference(body += "/OutputIntents[", metadata.outputIntent);
    const int catalog = m_file.reserve();
    m_file.write(catalog, body + "]>>");
    return m_file.finish(catalog, metadata.info);
}

Result<QByteArray>
writePdf(const DisplayList &list, const FontBook &fonts, const DocumentInfo &info)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, fonts, info);
    if (const Done added = writer.add({&list, 1}); !added)
        return tl::unexpected(added.error());
    if (const Done finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    return bytes;
}

} // namespace keshikomi::printing::pdf
