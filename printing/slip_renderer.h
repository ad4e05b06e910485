// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/sheet_template.h"

#include <memory>

namespace keshikomi::printing {

namespace pdf {
class FontBook;
}

// Makes the A4 payment slip. The template is parsed once and typefaces are read once; an object has
// no other state.
class SlipRenderer final : public SheetRenderer
{
public:
    SlipRenderer();
    ~SlipRenderer() override;

    Result<RenderedSheet> renderSlip(const SlipContent &content,
                                     const SheetOptions &options) const override;
    Result<SheetCheck> checkFile(const QByteArray &pdf, const QString &name) const override;

    // The pages without a file, for a printer: same checks, no read-back.
    Result<DisplayList> layOutSlip(const SlipContent &content, const SheetOptions &options) const;

private:
    const SheetTemplate m_slip;
    const std::unique_ptr<const pdf::FontBook> m_fonts;
};

} // namespace keshikomi::printing
