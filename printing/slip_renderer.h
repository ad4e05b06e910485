// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Makes the A4 payment slip. The template is parsed once; an object has no other state.
class SlipRenderer final : public SheetRenderer
{
public:
    SlipRenderer();

    Result<RenderedSheet> renderSlip(const SlipContent &content,
                                     const SheetOptions &options) const override;
    Result<SheetCheck> checkFile(const QByteArray &pdf, const QString &name) const override;

    // The pages without a file, for a printer: same checks, no read-back.
    Result<DisplayList> layOutSlip(const SlipContent &content, const SheetOptions &options) const;

private:
    const SheetTemplate m_slip;
};

} // namespace keshikomi::printing
