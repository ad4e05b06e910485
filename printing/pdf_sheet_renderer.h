// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/sheets/template_shelf.h"

#include <memory>
#include <mutex>

namespace keshikomi::printing {

class FontBook;

// Makes the A4 sheets. Typefaces are read once, templates until they are read again.
class PdfSheetRenderer final : public SheetRenderer
{
public:
    PdfSheetRenderer();
    // `templateFolder` may hold the store's own templates (docs/TEMPLATES.md).
    explicit PdfSheetRenderer(const QString &templateFolder);
    ~PdfSheetRenderer() override;
    void setTemplateFolder(const QString &folder);
    // Reads the store's own templates again. Sheets that are being made keep what they began with.
    void reloadTemplates();

    Result<RenderedSheet> render(const SheetContent &content,
                                 const SheetOptions &options) const override;
    Result<RenderedSheet> renderAll(const std::vector<SheetContent> &contents,
                                    const SheetOptions &options) const override;
    Result<SheetCheck> checkFile(const QByteArray &pdf, const QString &name) const override;

    // The pages without a file, for a printer: same checks, no read-back.
    Result<DisplayList> layOut(const SheetContent &content, const SheetOptions &options) const;
    Result<std::vector<DisplayList>> layOutAll(const std::vector<SheetContent> &contents,
                                               const SheetOptions &options) const;

private:
    std::shared_ptr<const TemplateShelf> templates() const;

    mutable std::mutex m_mutex; // for the next two
    QString m_folder;
    std::shared_ptr<const TemplateShelf> m_templates;
    const std::unique_ptr<const FontBook> m_fonts;
};

} // namespace keshikomi::printing
